// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.math.BigInteger;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DisplayBase;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.AttributeContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.AttributesContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.BuiltinContext;

/** Makes the field classes that TSDL has words of its own for: integers, floating-point numbers and strings (CTF 1.8.3, section 4.1). */
final class ScalarBuilder {

	private final Report report;
	private final TraceClass trace;

	ScalarBuilder(Report report, TraceClass trace) {
		this.report = report;
		this.trace = trace;
	}

	/** The field class, or null when it cannot be made. */
	FieldClass build(BuiltinContext context) {
		return switch (context.kind.getText()) {
			case "integer" -> integer(context);
			case "floating_point" -> real(context);
			default -> string(context);
		};
	}

	private FieldClass integer(BuiltinContext context) {
		FixedLengthIntegerFieldClass integer = MetadataFactory.eINSTANCE.createFixedLengthIntegerFieldClass();
		integer.setLength(0);
		integer.setAlignment(0);
		order(integer, trace.getNativeByteOrder());
		for (AttributeContext attribute : attributes(context.attributes())) {
			Attribute a = new Attribute(attribute, report);
			switch (a.name()) {
				case "size" -> {
					BigInteger size = a.integer();
					if (size.signum() <= 0 || size.compareTo(BigInteger.valueOf(64)) > 0)
						report.error(attribute, "integer size " + size + " is not within 1 to 64 bits");
					else
						integer.setLength(size.intValue());
				}
				case "align" -> integer.setAlignment(alignment(attribute, a.integer()));
				case "signed" -> integer.setSigned(a.bool());
				case "byte_order" -> order(integer, byteOrder(a));
				case "base" -> integer.setDisplayBase(base(a));
				case "encoding" -> {
					if (!a.word().equalsIgnoreCase("none"))
						integer.eAdapters().add(new TextMark());
				}
				case "map" -> integer.setClockClass(clock(a));
				default -> report.warning(attribute, "unknown attribute '" + a.name() + "' of an integer");
			}
		}
		if (integer.getLength() == 0) {
			report.error(context, "an integer needs a size of 1 to 64 bits");
			return null;
		}
		if (integer.getAlignment() == 0)
			integer.setAlignment(integer.getLength() % 8 == 0 ? 8 : 1);
		return integer;
	}

	private FieldClass real(BuiltinContext context) {
		FixedLengthFloatingPointFieldClass real = MetadataFactory.eINSTANCE.createFixedLengthFloatingPointFieldClass();
		int exponent = 0;
		int mantissa = 0;
		real.setAlignment(0);
		order(real, trace.getNativeByteOrder());
		for (AttributeContext attribute : attributes(context.attributes())) {
			Attribute a = new Attribute(attribute, report);
			switch (a.name()) {
				case "exp_dig" -> exponent = a.small();
				case "mant_dig" -> mantissa = a.small();
				case "align" -> real.setAlignment(alignment(attribute, a.integer()));
				case "byte_order" -> order(real, byteOrder(a));
				default -> report.warning(attribute, "unknown attribute '" + a.name() + "' of a floating-point number");
			}
		}
		if (!(exponent == 5 && mantissa == 11 || exponent == 8 && mantissa == 24 || exponent == 11 && mantissa == 53
				|| exponent == 15 && mantissa == 113)) {
			report.error(context, "a floating-point number of " + exponent + " exponent and " + mantissa
					+ " mantissa digits is not an IEEE 754 interchange format");
			return null;
		}
		real.setLength(exponent + mantissa);
		if (real.getAlignment() == 0)
			real.setAlignment(8);
		return real;
	}

	private FieldClass string(BuiltinContext context) {
		StringFieldClass string = MetadataFactory.eINSTANCE.createNullTerminatedStringFieldClass();
		for (AttributeContext attribute : attributes(context.attributes())) {
			Attribute a = new Attribute(attribute, report);
			if (!a.name().equals("encoding"))
				report.warning(attribute, "unknown attribute '" + a.name() + "' of a string");
		}
		return string;
	}

	private static List<AttributeContext> attributes(AttributesContext context) {
		return context == null ? List.of() : context.attribute();
	}

	/** An alignment as it is written; 1 for a wrong one. */
	int alignment(ParserRuleContext at, BigInteger value) {
		if (value.signum() <= 0 || value.bitCount() != 1 || value.bitLength() > 31) {
			report.error(at, "alignment " + value + " is not a power of two");
			return 1;
		}
		return value.intValue();
	}

	private static void order(FixedLengthFieldClass type, ByteOrder order) {
		type.setByteOrder(order);
		type.setBitOrder(order == ByteOrder.LITTLE_ENDIAN ? BitOrder.FIRST_TO_LAST : BitOrder.LAST_TO_FIRST);
	}

	private ByteOrder byteOrder(Attribute attribute) {
		return switch (attribute.word()) {
			case "le" -> ByteOrder.LITTLE_ENDIAN;
			case "be", "network" -> ByteOrder.BIG_ENDIAN;
			case "native" -> trace.getNativeByteOrder();
			default -> {
				attribute.fail("byte order must be le, be, network or native");
				yield trace.getNativeByteOrder();
			}
		};
	}

	private static DisplayBase base(Attribute attribute) {
		return switch (attribute.word()) {
			case "2", "b", "bin", "binary" -> DisplayBase.BINARY;
			case "8", "o", "oct", "octal" -> DisplayBase.OCTAL;
			case "10", "d", "i", "u", "dec", "decimal" -> DisplayBase.DECIMAL;
			case "16", "x", "X", "p", "hex", "hexadecimal" -> DisplayBase.HEXADECIMAL;
			default -> {
				attribute.fail("unknown display base '" + attribute.word() + "'");
				yield DisplayBase.DECIMAL;
			}
		};
	}

	private ClockClass clock(Attribute attribute) {
		List<String> path = attribute.path();
		if (path.size() == 3 && path.get(0).equals("clock") && path.get(2).equals("value"))
			for (ClockClass clock : trace.getClockClasses())
				if (path.get(1).equals(clock.getName()))
					return clock;
		attribute.fail("no clock of the trace is '" + String.join(".", path) + "'");
		return null;
	}
}

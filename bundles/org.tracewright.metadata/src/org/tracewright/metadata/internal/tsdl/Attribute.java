// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.AttributeContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.PathElementContext;

/** A {@code name = value} pair; a value of the wrong kind is reported and gives a harmless one. */
final class Attribute {

	private final AttributeContext context;
	private final Report report;

	Attribute(AttributeContext context, Report report) {
		this.context = context;
		this.report = report;
	}

	/** Its words, joined by dots. Most have one: there are thousands of them in the metadata of a kernel. */
	String name() {
		List<PathElementContext> words = context.path().pathElement();
		return words.size() == 1
				? words.getFirst().getStart().getText()
				: words.stream().map(w -> w.getStart().getText()).collect(Collectors.joining("."));
	}

	boolean isText() {
		return context.value() != null && !context.value().STRING().isEmpty();
	}

	boolean isInteger() {
		return context.value() != null && context.value().integer() != null;
	}

	BigInteger integer() {
		if (isInteger())
			return Literals.integer(context.value().integer());
		fail("'" + name() + "' needs an integer");
		return BigInteger.ZERO;
	}

	/** An integer that fits 64 bits, signed or unsigned. */
	long number() {
		BigInteger value = integer();
		if (value.bitLength() > 64 || value.signum() < 0 && value.bitLength() > 63)
			fail("'" + name() + "' does not fit 64 bits: " + value);
		return value.longValue();
	}

	/** An unsigned integer that fits 64 bits. */
	long unsigned() {
		if (integer().signum() < 0)
			fail("'" + name() + "' must not be negative: " + integer());
		return number();
	}

	/** A non-negative integer that fits 31 bits. */
	int small() {
		BigInteger value = integer();
		if (value.signum() >= 0 && value.bitLength() < 32)
			return value.intValue();
		fail("'" + name() + "' is out of range: " + value);
		return 0;
	}

	String text() {
		if (isText())
			return context.value().STRING().stream().map(TerminalNode::getText).map(Literals::string)
					.collect(Collectors.joining());
		if (context.value() != null && context.value().path() != null)
			return word();
		fail("'" + name() + "' needs a text");
		return "";
	}

	/** An identifier, a number or a text, as it is written. */
	String word() {
		return isText() ? text() : context.value() == null ? "" : context.value().getText();
	}

	List<String> path() {
		return context.value() == null || context.value().path() == null
				? List.of(word())
				: context.value().path().pathElement().stream().map(ParserRuleContext::getText).toList();
	}

	boolean bool() {
		return switch (isText() ? "" : word()) {
			case "true", "TRUE", "1" -> true;
			case "false", "FALSE", "0" -> false;
			default -> {
				fail("'" + name() + "' must be true or false");
				yield false;
			}
		};
	}

	void fail(String message) {
		report.error(context, message);
	}
}

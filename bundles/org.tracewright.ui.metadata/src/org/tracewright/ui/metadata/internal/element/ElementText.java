// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.element;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.Callsite;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.Encoding;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.FieldClasses;

/** Short texts for the elements of a model. */
public final class ElementText {

	private ElementText() {
	}

	/** Kind, id, name and type of an element, as far as it has them. */
	public static String of(EObject element) {
		return switch (element) {
			case null -> ""; //$NON-NLS-1$
			case TraceClass trace -> (Messages.trace + ' ' + text(trace.getName())).strip();
			case EnvironmentEntry entry -> entry.getName() + " = " //$NON-NLS-1$
					+ (entry.getNumber() == null ? '"' + text(entry.getText()) + '"' : entry.getNumber().toString());
			case ClockClass clock -> NLS.bind(Messages.clock, text(clock.getName() == null ? clock.getId() : clock.getName()),
					frequency(clock.getFrequency()));
			case DataStreamClass stream ->
				(NLS.bind(Messages.stream, Long.toUnsignedString(stream.getId())) + ' ' + quoted(stream.getName())).strip();
			case EventRecordClass event ->
				(NLS.bind(Messages.event, Long.toUnsignedString(event.getId())) + ' ' + quoted(event.getName())).strip();
			case FieldClassAlias alias -> alias.getName() + ": " + type(alias.getFieldClass()); //$NON-NLS-1$
			case Callsite callsite -> NLS.bind(Messages.callsite, text(callsite.getName()));
			case StructureMember member -> member.getName() + ": " + type(member.getFieldClass()); //$NON-NLS-1$
			case VariantOption option -> text(option.getName()) + ": " + type(option.getFieldClass()); //$NON-NLS-1$
			case StructureFieldClass structure when part(structure) != null -> part(structure);
			case FieldClass type -> type(type);
			default -> element.eClass().getName();
		};
	}

	/** A short text for a field class. */
	public static String type(FieldClass type) {
		return switch (type) {
			case null -> "?"; //$NON-NLS-1$
			case FixedLengthIntegerFieldClass integer ->
				(integer.isEnumeration() ? "enum " : "") + (integer.isSigned() ? "i" : "u") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						+ sized(integer);
			case VariableLengthIntegerFieldClass integer -> (integer.isEnumeration() ? "enum " : "") //$NON-NLS-1$ //$NON-NLS-2$
					+ (integer.isSigned() ? "sleb128" : "uleb128"); //$NON-NLS-1$ //$NON-NLS-2$
			case FixedLengthFloatingPointFieldClass real -> "f" + sized(real); //$NON-NLS-1$
			case FixedLengthBooleanFieldClass bool -> "bool" + sized(bool); //$NON-NLS-1$
			case FixedLengthBitMapFieldClass map -> "bitmap" + sized(map); //$NON-NLS-1$
			case FixedLengthFieldClass bits -> "bits" + sized(bits); //$NON-NLS-1$
			case StaticLengthStringFieldClass string -> text(string) + '[' + string.getLength() + ']';
			case DynamicLengthStringFieldClass string -> '[' + location(string.getLengthLocation()) + "] " + text(string); //$NON-NLS-1$
			case StringFieldClass string -> text(string);
			case StaticLengthBlobFieldClass blob -> "blob[" + blob.getLength() + ']'; //$NON-NLS-1$
			case DynamicLengthBlobFieldClass blob -> '[' + location(blob.getLengthLocation()) + "] blob"; //$NON-NLS-1$
			case StaticLengthArrayFieldClass array -> type(array.getElement()) + '[' + array.getLength() + ']';
			case DynamicLengthArrayFieldClass array ->
				'[' + location(array.getLengthLocation()) + "] " + type(array.getElement()); //$NON-NLS-1$
			case OptionalFieldClass optional -> "optional <" + location(optional.getSelectorLocation()) + "> " //$NON-NLS-1$ //$NON-NLS-2$
					+ type(optional.getFieldClass());
			case VariantFieldClass variant -> "variant <" + location(variant.getSelectorLocation()) + '>'; //$NON-NLS-1$
			case StructureFieldClass structure -> "struct"; //$NON-NLS-1$
			default -> type.eClass().getName();
		};
	}

	/** The roles of a field class, separated by commas; empty when it has none. */
	public static String roles(FieldClass type) {
		return FieldClasses.roles(type).stream().map(Role::getLiteral).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Whether values of it may have names. */
	public static boolean isEnumerated(FieldClass type) {
		return type instanceof IntegerFieldClass integer && integer.isEnumeration()
				|| type instanceof FixedLengthBitMapFieldClass;
	}

	/** The part of a record that a structure is, or null when it is inside of one. */
	public static String part(StructureFieldClass structure) {
		var feature = structure.eContainingFeature();
		if (feature == MetadataPackage.Literals.TRACE_CLASS__PACKET_HEADER)
			return Messages.packetHeader;
		if (feature == MetadataPackage.Literals.DATA_STREAM_CLASS__PACKET_CONTEXT)
			return Messages.packetContext;
		if (feature == MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_HEADER)
			return Messages.eventHeader;
		if (feature == MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT)
			return Messages.commonContext;
		if (feature == MetadataPackage.Literals.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT)
			return Messages.specificContext;
		return feature == MetadataPackage.Literals.EVENT_RECORD_CLASS__PAYLOAD ? Messages.payload : null;
	}

	private static String text(StringFieldClass type) {
		return type.getEncoding() == Encoding.UTF_8 ? "string" : "string " + type.getEncoding().getLiteral(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String sized(FixedLengthFieldClass type) {
		return type.getLength() + (type.getByteOrder() == ByteOrder.BIG_ENDIAN && type.getLength() > 8 ? " be" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String location(FieldLocation location) {
		if (location == null)
			return "?"; //$NON-NLS-1$
		String path = location.getPath().stream().map(step -> step.isEmpty() ? ".." : step).collect(Collectors.joining(".")); //$NON-NLS-1$ //$NON-NLS-2$
		return location.getOrigin() == Scope.ENCLOSING_STRUCTURE ? path : location.getOrigin().getLiteral() + ':' + path;
	}

	private static String frequency(long hertz) {
		String[] units = {"Hz", "kHz", "MHz", "GHz"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		int unit = 0;
		long value = hertz;
		while (unit < units.length - 1 && value > 0 && value % 1000 == 0) {
			value /= 1000;
			unit++;
		}
		return Long.toUnsignedString(value) + ' ' + units[unit];
	}

	private static String quoted(String name) {
		return name == null ? "" : '"' + name + '"'; //$NON-NLS-1$
	}

	private static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}

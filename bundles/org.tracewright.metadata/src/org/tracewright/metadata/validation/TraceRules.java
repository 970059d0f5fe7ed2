// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.location.FieldClasses;
import org.tracewright.metadata.location.Uuids;

/** The rules of a trace class and what belongs to it (CTF2-SPEC-2.0, 5.4 to 5.9). */
final class TraceRules {

	private final Findings findings;
	private final TraceClass trace;
	private final FieldRules fields;

	TraceRules(Findings findings, TraceClass trace) {
		this.findings = findings;
		this.trace = trace;
		fields = new FieldRules(findings, new RoleRules(findings, trace), trace.getFormat() == MetadataFormat.CTF_18);
	}

	void check() {
		new ExtensionRules(findings, trace).check();
		if (trace.getUuid() != null && !Uuids.isCanonical(trace.getUuid()))
			findings.error(trace, Rule.UUID, "'" + trace.getUuid() + "' is not a UUID");
		aliases();
		clocks();
		fields.check(trace.getPacketHeader(), Scope.PACKET_HEADER);
		Set<Long> ids = new HashSet<>();
		for (DataStreamClass stream : trace.getDataStreamClasses()) {
			if (!ids.add(stream.getId()))
				findings.error(stream, Rule.DUPLICATE_ID, "another data stream class has this id too");
			stream(stream);
		}
		if (trace.getFormat() == MetadataFormat.CTF_20) {
			if (trace.getDataStreamClasses().isEmpty())
				findings.warning(trace, Rule.MISSING, "there is no data stream class");
			useless(trace.getPacketHeader());
			trace.getDataStreamClasses().forEach(s -> useless(s.getEventRecordHeader()));
		}
		packetsApart();
	}

	private void aliases() {
		Set<String> names = new HashSet<>();
		for (FieldClassAlias alias : trace.getFieldClassAliases()) {
			if (alias.getName() == null)
				findings.error(alias, Rule.MISSING, "an alias needs a name");
			else if (!names.add(alias.getName()))
				findings.error(alias, Rule.DUPLICATE_ID, "another alias has this name too");
			if (alias.getFieldClass() == null)
				findings.error(alias, Rule.MISSING, "an alias needs a field class");
			else
				FieldClasses.walk(alias.getFieldClass(), fields::own);
		}
	}

	private void clocks() {
		Set<String> ids = new HashSet<>();
		for (ClockClass clock : trace.getClockClasses()) {
			if (clock.getId() == null)
				findings.error(clock, Rule.MISSING, "a clock class needs an id");
			else if (!ids.add(clock.getId()))
				findings.error(clock, Rule.DUPLICATE_ID, "another clock class has this id too");
			if (clock.getFrequency() == 0)
				findings.error(clock, Rule.CLOCK, "the frequency must be at least 1 Hz");
			else if (trace.getFormat() == MetadataFormat.CTF_20
					&& Long.compareUnsigned(clock.getOffsetCycles(), clock.getFrequency()) >= 0)
				findings.error(clock, Rule.CLOCK, "the offset of " + Long.toUnsignedString(clock.getOffsetCycles())
						+ " cycles is a second or more: put whole seconds into the seconds");
			if (clock.getOrigin() == ClockOrigin.CUSTOM && (clock.getOriginName() == null || clock.getOriginUid() == null))
				findings.error(clock, Rule.CLOCK, "an origin of its own needs a name and a unique id");
		}
	}

	private void stream(DataStreamClass stream) {
		fields.check(stream.getPacketContext(), Scope.PACKET_CONTEXT);
		fields.check(stream.getEventRecordHeader(), Scope.EVENT_RECORD_HEADER);
		fields.check(stream.getEventRecordCommonContext(), Scope.EVENT_RECORD_COMMON_CONTEXT);
		Set<Long> ids = new HashSet<>();
		boolean bits = hasBits(stream.getEventRecordHeader()) || hasBits(stream.getEventRecordCommonContext());
		Width width = width(stream.getEventRecordHeader(), Role.EVENT_RECORD_CLASS_ID);
		for (EventRecordClass event : stream.getEventRecordClasses()) {
			if (!ids.add(event.getId()))
				findings.error(event, Rule.DUPLICATE_ID, "another event record class of this stream has this id too");
			fields.check(event.getSpecificContext(), Scope.EVENT_RECORD_SPECIFIC_CONTEXT);
			fields.check(event.getPayload(), Scope.EVENT_RECORD_PAYLOAD);
			if (!bits && !hasBits(event.getSpecificContext()) && !hasBits(event.getPayload()))
				findings.error(event, Rule.EMPTY_RECORD, "its records have no field: they cannot be recorded");
			if (width.there && !width.holds(event.getId()))
				findings.warning(event, Rule.INDISTINGUISHABLE,
						"the id needs more than the " + width.bits + " bits that the event record header has for it");
		}
		if (ids.size() > 1 && !width.there)
			findings.error(stream, Rule.INDISTINGUISHABLE, "it has " + ids.size()
					+ " event record classes, but no field of the event record header has the role 'event-record-class-id'");
	}

	/** Whether a field has at least one bit, or may have. */
	private static boolean hasBits(FieldClass type) {
		return switch (type) {
			case null -> false;
			case StructureFieldClass structure -> structure.getMembers().stream().anyMatch(m -> hasBits(m.getFieldClass()));
			case StaticLengthArrayFieldClass array -> array.getLength() > 0 && hasBits(array.getElement());
			case StaticLengthStringFieldClass string -> string.getLength() > 0;
			case StaticLengthBlobFieldClass blob -> blob.getLength() > 0;
			default -> true;
		};
	}

	private void packetsApart() {
		Width width = width(trace.getPacketHeader(), Role.DATA_STREAM_CLASS_ID);
		if (trace.getDataStreamClasses().size() > 1 && !width.there)
			findings.error(trace, Rule.INDISTINGUISHABLE, "it has " + trace.getDataStreamClasses().size()
					+ " data stream classes, but no field of the packet header has the role 'data-stream-class-id'");
		for (DataStreamClass stream : trace.getDataStreamClasses())
			if (width.there && !width.holds(stream.getId()))
				findings.warning(stream, Rule.INDISTINGUISHABLE,
						"the id needs more than the " + width.bits + " bits that the packet header has for it");
	}

	/** The room for an id: whether there is a field for it, and the bits of the widest one. */
	private record Width(boolean there, int bits) {

		boolean holds(long id) {
			return bits >= Long.SIZE || id >>> bits == 0;
		}
	}

	private static Width width(StructureFieldClass header, Role role) {
		int[] widest = {-1};
		FieldClasses.walk(header, type -> {
			if (type instanceof IntegerFieldClass integer && integer.getRoles().contains(role))
				widest[0] = Math.max(widest[0],
						type instanceof FixedLengthIntegerFieldClass fixed ? fixed.getLength() : Long.SIZE);
		});
		return new Width(widest[0] >= 0, widest[0]);
	}

	/** Fields of headers that nobody looks at (CTF2-SPEC-2.0, 5.6 and 5.8). */
	private void useless(StructureFieldClass header) {
		FieldClasses.walk(header, type -> {
			if (FieldClasses.roles(type).isEmpty() && !isCompound(type) && !fields.isNeeded(type))
				findings.warning(type, Rule.USELESS_FIELD, "a header field without a role, which no other field needs");
		});
	}

	private static boolean isCompound(FieldClass type) {
		List<Class<? extends FieldClass>> compound = List.of(StructureFieldClass.class, OptionalFieldClass.class,
				VariantFieldClass.class);
		return compound.stream().anyMatch(c -> c.isInstance(type));
	}
}

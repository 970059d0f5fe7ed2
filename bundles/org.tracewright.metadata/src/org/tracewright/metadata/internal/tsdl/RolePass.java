// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.FieldClasses;

/** Gives fields the roles that CTF 1.8 says by their names (CTF 1.8.3, sections 5 and 6), and each stream class its clock. */
final class RolePass {

	private static final Map<String, Role> PACKET_HEADER = Map.of("magic", Role.PACKET_MAGIC_NUMBER, "stream_id",
			Role.DATA_STREAM_CLASS_ID, "stream_instance_id", Role.DATA_STREAM_ID);
	private static final Map<String, Role> PACKET_CONTEXT = Map.of("timestamp_begin", Role.DEFAULT_CLOCK_TIMESTAMP,
			"timestamp_end", Role.PACKET_END_DEFAULT_CLOCK_TIMESTAMP, "content_size", Role.PACKET_CONTENT_LENGTH, "packet_size",
			Role.PACKET_TOTAL_LENGTH, "events_discarded", Role.DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT, "packet_seq_num",
			Role.PACKET_SEQUENCE_NUMBER);
	private static final Map<String, Role> EVENT_HEADER = Map.of("id", Role.EVENT_RECORD_CLASS_ID, "timestamp",
			Role.DEFAULT_CLOCK_TIMESTAMP);

	private static final int UUID_BYTES = 16;

	private final TraceClass trace;

	RolePass(TraceClass trace) {
		this.trace = trace;
	}

	/** Roles of the packet header; null for none. */
	void packetHeader(StructureFieldClass header) {
		if (header == null)
			return;
		for (StructureMember member : header.getMembers()) {
			give(member, PACKET_HEADER);
			if (name(member).equals("uuid") && member.getFieldClass() instanceof StaticLengthArrayFieldClass array
					&& array.getLength() == UUID_BYTES)
				give(array.getRoles(), Role.METADATA_STREAM_UUID);
		}
	}

	/** LTTng's clocks count from the epoch by their offset, but do not say so. */
	void clocks() {
		if (isLttng(trace))
			trace.getClockClasses().forEach(c -> c.setOrigin(ClockOrigin.UNIX_EPOCH));
	}

	/** Whether the trace says that LTTng wrote it. */
	static boolean isLttng(TraceClass trace) {
		return trace.getEnvironment().stream()
				.anyMatch(e -> e.getName().equals("tracer_name") && e.getText() != null && e.getText().startsWith("lttng"));
	}

	/** Roles of the fields of a stream class, and its default clock. */
	void stream(DataStreamClass stream) {
		if (stream.getPacketContext() != null)
			for (StructureMember member : stream.getPacketContext().getMembers())
				give(member, PACKET_CONTEXT);
		if (stream.getEventRecordHeader() != null)
			header(stream.getEventRecordHeader());
		ClockClass clock = null;
		for (StructureFieldClass scope : new StructureFieldClass[]{stream.getEventRecordHeader(), stream.getPacketContext()}) {
			List<IntegerFieldClass> mapped = integers(scope, i -> i.getClockClass() != null);
			if (clock == null && !mapped.isEmpty())
				clock = mapped.getFirst().getClockClass();
		}
		if (clock == null && trace.getClockClasses().size() == 1 && hasTimestamp(stream))
			clock = trace.getClockClasses().getFirst();
		stream.setDefaultClockClass(clock);
	}

	private static boolean hasTimestamp(DataStreamClass stream) {
		Predicate<IntegerFieldClass> timestamp = i -> i.getRoles().contains(Role.DEFAULT_CLOCK_TIMESTAMP);
		return !integers(stream.getPacketContext(), timestamp).isEmpty()
				|| !integers(stream.getEventRecordHeader(), timestamp).isEmpty();
	}

	private static List<IntegerFieldClass> integers(StructureFieldClass scope, Predicate<IntegerFieldClass> wanted) {
		List<IntegerFieldClass> found = new ArrayList<>();
		if (scope != null)
			FieldClasses.walk(scope, type -> {
				if (type instanceof IntegerFieldClass integer && wanted.test(integer))
					found.add(integer);
			});
		return found;
	}

	/** The id and timestamp may be inside the options of a variant: the extended form of LTTng's headers. */
	private void header(StructureFieldClass structure) {
		for (StructureMember member : structure.getMembers()) {
			give(member, EVENT_HEADER);
			nested(member.getFieldClass());
		}
	}

	private void nested(FieldClass type) {
		if (type instanceof StructureFieldClass structure)
			header(structure);
		else if (type instanceof VariantFieldClass variant)
			for (VariantOption option : variant.getOptions())
				nested(option.getFieldClass());
	}

	private static void give(StructureMember member, Map<String, Role> roles) {
		Role role = roles.get(name(member));
		if (role != null && member.getFieldClass() instanceof IntegerFieldClass integer
				&& (!integer.isSigned() || role == Role.DEFAULT_CLOCK_TIMESTAMP))
			give(integer.getRoles(), role);
	}

	private static void give(List<Role> roles, Role role) {
		if (!roles.contains(role))
			roles.add(role);
	}

	private static String name(StructureMember member) {
		return member.getIdentifier() == null ? member.getName() : member.getIdentifier();
	}
}

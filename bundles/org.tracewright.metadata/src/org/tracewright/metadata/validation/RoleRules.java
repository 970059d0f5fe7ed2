// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.location.FieldClasses;

/** The rules of roles (CTF2-SPEC-2.0, 5.3.3, 5.6.1 and 5.8.1). */
final class RoleRules {

	private static final int UUID_BYTES = 16;
	private static final int MAGIC_BITS = 32;
	private static final Map<Scope, Set<Role>> ALLOWED = Map.of(Scope.PACKET_HEADER,
			EnumSet.of(Role.PACKET_MAGIC_NUMBER, Role.METADATA_STREAM_UUID, Role.DATA_STREAM_CLASS_ID, Role.DATA_STREAM_ID),
			Scope.PACKET_CONTEXT,
			EnumSet.of(Role.PACKET_TOTAL_LENGTH, Role.PACKET_CONTENT_LENGTH, Role.DEFAULT_CLOCK_TIMESTAMP,
					Role.PACKET_END_DEFAULT_CLOCK_TIMESTAMP, Role.DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT,
					Role.PACKET_SEQUENCE_NUMBER),
			Scope.EVENT_RECORD_HEADER, EnumSet.of(Role.EVENT_RECORD_CLASS_ID, Role.DEFAULT_CLOCK_TIMESTAMP));

	private final Findings findings;
	private final TraceClass trace;

	RoleRules(Findings findings, TraceClass trace) {
		this.findings = findings;
		this.trace = trace;
	}

	void check(FieldClass type, Scope scope) {
		for (Role role : FieldClasses.roles(type)) {
			if (!ALLOWED.getOrDefault(scope, Set.of()).contains(role)) {
				findings.warning(type, Rule.ROLE, "role '" + role.getLiteral() + "' means nothing here");
				continue;
			}
			switch (role) {
				case METADATA_STREAM_UUID -> uuid(type);
				case PACKET_MAGIC_NUMBER -> magic(type);
				case DEFAULT_CLOCK_TIMESTAMP, PACKET_END_DEFAULT_CLOCK_TIMESTAMP -> {
					integer(type, role);
					clock(type);
				}
				default -> integer(type, role);
			}
		}
	}

	/** CTF 1.8 says nothing of the sign of timestamps. */
	private void integer(FieldClass type, Role role) {
		boolean signed = type instanceof IntegerFieldClass integer && integer.isSigned()
				&& trace.getFormat() != MetadataFormat.CTF_18;
		if (!(type instanceof IntegerFieldClass) || signed)
			findings.error(type, Rule.ROLE, "role '" + role.getLiteral() + "' needs an unsigned integer");
	}

	private void magic(FieldClass type) {
		if (!(type instanceof FixedLengthIntegerFieldClass integer) || integer.isSigned() || integer.getLength() != MAGIC_BITS)
			findings.error(type, Rule.ROLE, "the magic number must be an unsigned integer of 32 bits");
		else if (trace.getPacketHeader() == null || trace.getPacketHeader().getMembers().getFirst().getFieldClass() != type)
			findings.error(type, Rule.ROLE, "the magic number must be the first member of the packet header");
	}

	private void uuid(FieldClass type) {
		boolean blob = type instanceof StaticLengthBlobFieldClass b && b.getLength() == UUID_BYTES;
		boolean array = type instanceof StaticLengthArrayFieldClass a && a.getLength() == UUID_BYTES;
		if (!blob && !array)
			findings.error(type, Rule.ROLE, "role 'metadata-stream-uuid' needs a BLOB of 16 bytes");
		if (trace.getUuid() == null && trace.getFormat() != MetadataFormat.CTF_18)
			findings.error(type, Rule.UUID, "the metadata stream has no UUID to compare this with");
	}

	private void clock(FieldClass type) {
		for (EObject e = type; e != null; e = e.eContainer())
			if (e instanceof DataStreamClass stream && stream.getDefaultClockClass() == null)
				if (trace.getFormat() == MetadataFormat.CTF_18)
					findings.warning(type, Rule.MISSING_CLOCK,
							"a timestamp, but the stream has no clock: times are shown as cycles");
				else
					findings.error(type, Rule.MISSING_CLOCK, "a timestamp, but the data stream class has no default clock class");
	}
}

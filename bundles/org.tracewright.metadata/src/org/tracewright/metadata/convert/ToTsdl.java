// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.MetadataElement;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.json.KnownAttributes;
import org.tracewright.metadata.internal.tsdl.TsdlNames;
import org.tracewright.metadata.location.ElementName;
import org.tracewright.metadata.location.Uuids;

/** Makes a model of CTF 2 one of CTF 1.8, or lists what CTF 1.8 cannot say. */
final class ToTsdl {

	private final TraceClass trace;
	private final List<Obstacle> lost = new ArrayList<>();
	private final Set<String> clocks = new HashSet<>();

	ToTsdl(TraceClass original) {
		trace = EcoreUtil.copy(original);
	}

	Conversion convert(boolean descriptions) {
		trace();
		trace.getClockClasses().forEach(this::clock);
		for (TreeIterator<EObject> all = trace.eAllContents(); all.hasNext();)
			if (all.next() instanceof MetadataElement element)
				custom(element);
		byteOrder();
		FieldsToTsdl fields = new FieldsToTsdl(lost);
		// What an alias says is written where it is used.
		trace.getFieldClassAliases().clear();
		fields.convert(trace.getPacketHeader(), Scope.PACKET_HEADER, null);
		for (DataStreamClass stream : trace.getDataStreamClasses())
			stream(stream, fields);
		boolean refused = lost.stream().anyMatch(o -> o.decoding() || !descriptions);
		return new Conversion(refused ? null : trace, List.copyOf(lost));
	}

	private void decoding(EObject element, String message) {
		lost.add(new Obstacle(element, ElementName.of(element) + ": " + message, true));
	}

	private void description(EObject element, String message) {
		lost.add(new Obstacle(element, ElementName.of(element) + ": " + message, false));
	}

	private void trace() {
		trace.setFormat(MetadataFormat.CTF_18);
		trace.setMajorVersion(1);
		trace.setMinorVersion(8);
		if (trace.getNamespace() != null)
			description(trace, "CTF 1.8 has no namespace for '" + trace.getNamespace() + '\'');
		if (trace.getName() != null && !trace.getName().isEmpty())
			description(trace, "CTF 1.8 has no name for a trace: '" + trace.getName() + '\'');
		if (trace.getUid() != null && !trace.getUid().equals(trace.getUuid()))
			description(trace, "CTF 1.8 has no unique id besides the UUID: '" + trace.getUid() + '\'');
		trace.setNamespace(null);
		trace.setName(null);
		trace.setUid(null);
		if (trace.getPreambleAttributes() != null)
			description(trace, "CTF 1.8 has no attributes: " + trace.getPreambleAttributes());
		trace.setPreambleAttributes(null);
		if (trace.getPreambleExtensions() != null)
			decoding(trace, "CTF 1.8 has no extensions: " + trace.getPreambleExtensions());
		for (EnvironmentEntry entry : trace.getEnvironment())
			if (!TsdlNames.isIdentifier(entry.getName()))
				description(entry, "the name is no identifier");
		trace.getEnvironment().removeIf(entry -> !TsdlNames.isIdentifier(entry.getName()));
		custom(trace);
	}

	private void custom(MetadataElement element) {
		String attributes = element instanceof EventRecordClass event ? KnownAttributes.others(event) : element.getAttributes();
		if (attributes != null)
			description(element, "CTF 1.8 has no attributes: " + attributes);
		if (element.getExtensions() != null)
			decoding(element, "CTF 1.8 has no extensions: " + element.getExtensions());
		element.setAttributes(null);
	}

	private void clock(ClockClass clock) {
		boolean free = TsdlNames.isIdentifier(clock.getName()) && !clocks.contains(clock.getName());
		String name = free ? clock.getName() : clock.getId();
		if (!TsdlNames.isIdentifier(name) || !clocks.add(name))
			decoding(clock, "neither the name nor the id is an identifier that no other clock has");
		else if (clock.getName() != null && !free)
			description(clock, "the name '" + clock.getName() + "' is no identifier, or that of another clock");
		if (clock.getNamespace() != null)
			description(clock, "CTF 1.8 has no namespace for a clock: '" + clock.getNamespace() + '\'');
		if (clock.getUid() != null && !Uuids.isCanonical(clock.getUid())) {
			description(clock, "the unique id '" + clock.getUid() + "' is no UUID");
			clock.setUid(null);
		}
		if (clock.getAccuracy() != null)
			description(clock, "CTF 1.8 has no accuracy");
		if (clock.getOrigin() == ClockOrigin.CUSTOM) {
			description(clock, "CTF 1.8 has no origins besides the Unix epoch");
			clock.setOrigin(ClockOrigin.UNKNOWN);
		}
		clock.setNamespace(null);
		clock.setAccuracy(null);
		clock.setName(name);
		clock.setId(name);
	}

	private void byteOrder() {
		int[] count = new int[2];
		trace.eAllContents().forEachRemaining(element -> {
			if (element instanceof FixedLengthFieldClass fixed)
				count[fixed.getByteOrder().getValue()]++;
		});
		trace.setNativeByteOrder(count[ByteOrder.BIG_ENDIAN_VALUE] > count[ByteOrder.LITTLE_ENDIAN_VALUE]
				? ByteOrder.BIG_ENDIAN
				: ByteOrder.LITTLE_ENDIAN);
	}

	private void stream(DataStreamClass stream, FieldsToTsdl fields) {
		named(stream, stream.getNamespace(), stream.getUid());
		if (stream.getName() != null)
			description(stream, "CTF 1.8 has no name for a stream: '" + stream.getName() + '\'');
		stream.setNamespace(null);
		stream.setName(null);
		stream.setUid(null);
		ClockClass clock = stream.getDefaultClockClass();
		fields.convert(stream.getPacketContext(), Scope.PACKET_CONTEXT, clock);
		fields.convert(stream.getEventRecordHeader(), Scope.EVENT_RECORD_HEADER, clock);
		fields.convert(stream.getEventRecordCommonContext(), Scope.EVENT_RECORD_COMMON_CONTEXT, null);
		for (EventRecordClass event : stream.getEventRecordClasses()) {
			named(event, event.getNamespace(), event.getUid());
			event.setNamespace(null);
			event.setUid(null);
			fields.convert(event.getSpecificContext(), Scope.EVENT_RECORD_SPECIFIC_CONTEXT, null);
			fields.convert(event.getPayload(), Scope.EVENT_RECORD_PAYLOAD, null);
		}
	}

	private void named(EObject element, String namespace, String uid) {
		if (namespace != null)
			description(element, "CTF 1.8 has no namespace for it: '" + namespace + '\'');
		if (uid != null)
			description(element, "CTF 1.8 has no unique id for it: '" + uid + '\'');
	}
}

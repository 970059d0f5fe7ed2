// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.TraceClass;

/**
 * How the fields of an event record, or of the start of a packet, lie one after the other (CTF2-SPEC-2.0, decoding procedure).
 * Works on incomplete models.
 *
 * @param sections those that there are, in the order in which they are recorded
 */
public record RecordLayout(List<Section> sections) {

	/** Copies the list. */
	public RecordLayout {
		sections = List.copyOf(sections);
	}

	/** The layout of an event record, of the start of the packets of a data stream, or of a packet header; else no sections. */
	public static RecordLayout of(EObject element) {
		return switch (element) {
			case EventRecordClass event -> of(event);
			case DataStreamClass stream -> of(stream);
			case TraceClass trace -> of(trace);
			case null, default -> new RecordLayout(List.of());
		};
	}

	private static RecordLayout of(EventRecordClass event) {
		LayoutBuilder builder = LayoutBuilder.forEventRecord();
		DataStreamClass stream = event.getDataStreamClass();
		if (stream != null) {
			builder.section(Scope.EVENT_RECORD_HEADER, stream.getEventRecordHeader());
			builder.section(Scope.EVENT_RECORD_COMMON_CONTEXT, stream.getEventRecordCommonContext());
		}
		builder.section(Scope.EVENT_RECORD_SPECIFIC_CONTEXT, event.getSpecificContext());
		builder.section(Scope.EVENT_RECORD_PAYLOAD, event.getPayload());
		return builder.build();
	}

	private static RecordLayout of(DataStreamClass stream) {
		LayoutBuilder builder = LayoutBuilder.forPacket();
		if (stream.getTraceClass() != null)
			builder.section(Scope.PACKET_HEADER, stream.getTraceClass().getPacketHeader());
		return builder.section(Scope.PACKET_CONTEXT, stream.getPacketContext()).build();
	}

	private static RecordLayout of(TraceClass trace) {
		return LayoutBuilder.forPacket().section(Scope.PACKET_HEADER, trace.getPacketHeader()).build();
	}

	/** All boxes of all sections. */
	public List<Box> boxes() {
		List<Box> boxes = new ArrayList<>();
		sections.forEach(s -> boxes.addAll(s.boxes()));
		return boxes;
	}
}

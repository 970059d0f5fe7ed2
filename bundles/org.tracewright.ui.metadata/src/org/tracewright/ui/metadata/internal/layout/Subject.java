// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.TraceClass;

/**
 * Something that can be drawn.
 *
 * @param element event record class, data stream class (start of its packets) or trace class (packet header)
 * @param key     what stays the same when the metadata is read again
 * @param label   for people
 */
record Subject(EObject element, String key, String label) {

	/** All that can be drawn of a trace, by stream; none for null. */
	static List<Subject> of(TraceClass trace) {
		List<Subject> subjects = new ArrayList<>();
		if (trace == null)
			return subjects;
		if (trace.getDataStreamClasses().isEmpty() && trace.getPacketHeader() != null)
			subjects.add(new Subject(trace, "trace", Messages.subject_trace)); //$NON-NLS-1$
		for (DataStreamClass stream : trace.getDataStreamClasses()) {
			String id = Long.toUnsignedString(stream.getId());
			String name = NLS.bind(Messages.subject_stream, stream.getName() == null ? id : id + ' ' + stream.getName());
			for (EventRecordClass event : stream.getEventRecordClasses()) {
				String number = Long.toUnsignedString(event.getId());
				String label = event.getName() == null || event.getName().isEmpty()
						? NLS.bind(Messages.subject_unnamed, number)
						: event.getName();
				subjects.add(new Subject(event, "event " + id + ' ' + number, NLS.bind(Messages.subject_event, label, name))); //$NON-NLS-1$
			}
			if (stream.getPacketContext() != null || trace.getPacketHeader() != null)
				subjects.add(new Subject(stream, "packet " + id, NLS.bind(Messages.subject_packet, name))); //$NON-NLS-1$
		}
		return subjects;
	}
}

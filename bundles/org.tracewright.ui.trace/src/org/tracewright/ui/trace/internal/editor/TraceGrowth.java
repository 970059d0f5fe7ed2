// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.Trace;

/**
 * What a trace has gained since it was opened before; negative where it has less.
 *
 * @param packets    packets
 * @param eventTypes event types
 * @param streams    data streams
 * @param moved      whether its times are moved in another way
 */
record TraceGrowth(long packets, int eventTypes, int streams, boolean moved) {

	static TraceGrowth of(Trace before, Trace now, boolean moved) {
		return new TraceGrowth(packets(now) - packets(before), now.eventTypes().size() - before.eventTypes().size(),
				now.streams().size() - before.streams().size(), moved);
	}

	private static long packets(Trace trace) {
		return trace.streams().stream().mapToLong(DataStream::packets).sum();
	}

	/** For people. */
	String text() {
		List<String> parts = new ArrayList<>();
		add(parts, packets, Messages.growth_packet, Messages.growth_packets);
		add(parts, eventTypes, Messages.growth_type, Messages.growth_types);
		add(parts, streams, Messages.growth_stream, Messages.growth_streams);
		if (packets < 0 || eventTypes < 0 || streams < 0)
			return Messages.growth_other;
		if (parts.isEmpty())
			return moved ? Messages.growth_moved : Messages.growth_none;
		return String.join(", ", parts); //$NON-NLS-1$
	}

	private static void add(List<String> parts, long count, String one, String several) {
		if (count > 0)
			parts.add(NLS.bind(count == 1 ? one : several, String.format("%,d", count))); //$NON-NLS-1$
	}
}

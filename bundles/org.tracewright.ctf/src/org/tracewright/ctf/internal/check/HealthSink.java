// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.ctf.check.Health;
import org.tracewright.ctf.internal.read.LongStore;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;

/** Counts what one thread of a scan sees. Allocates nothing per event. */
final class HealthSink implements EventSink {

	/** For each event type, what its packets tell; shared by all sinks. */
	private final PacketFields[] fields;
	private final StreamCount[] streams;
	private final List<Gap> gaps = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private long omitted;

	HealthSink(PacketFields[] fields, int streams, LongStore store) {
		this.fields = fields;
		this.streams = new StreamCount[streams];
		for (int i = 0; i < streams; i++)
			this.streams[i] = new StreamCount(store);
	}

	StreamCount stream(int index) {
		return streams[index];
	}

	List<Gap> gaps() {
		return gaps;
	}

	List<Problem> problems() {
		return problems;
	}

	/** Gaps and problems that were not kept. */
	long omitted() {
		return omitted;
	}

	@Override
	public void event(EventView event) {
		StreamCount count = streams[event.stream().index()];
		count.events++;
		PacketFields packet = fields[event.type().index()];
		if (!event.hasTime())
			return;
		long time = event.time();
		if (time < count.begin)
			count.begin = time;
		if (time > count.end)
			count.end = time;
		if (packet.begin() != null && event.has(packet.begin()) && event.has(packet.end()))
			packet(event, count, packet.begin(), packet.end(), time);
	}

	private static void packet(EventView event, StreamCount count, Field beginField, Field endField, long time) {
		long begin = event.asLong(beginField);
		long end = event.asLong(endField);
		if (!count.isLast(begin, end))
			count.packet(begin, end, time);
		long cycles = event.cycles();
		// A packet that was never closed has an end of 0.
		boolean early = Long.compareUnsigned(cycles, begin) < 0;
		if (!early && (end == 0 || Long.compareUnsigned(cycles, end) <= 0))
			return;
		List<StreamCount.Stray> strays = count.strays;
		if (!strays.isEmpty() && strays.getLast().packet == count.packets.count() && strays.getLast().early == early)
			strays.getLast().count++;
		else if (strays.size() < Health.MAX_FINDINGS)
			strays.add(new StreamCount.Stray(count.packets.count(), time, early));
	}

	@Override
	public void gap(Gap gap) {
		streams[gap.stream().index()].gap(gap);
		if (gaps.size() < Health.MAX_FINDINGS)
			gaps.add(gap);
		else
			omitted++;
	}

	@Override
	public void problem(Problem problem) {
		if (problems.size() < Health.MAX_FINDINGS)
			problems.add(problem);
		else
			omitted++;
	}
}

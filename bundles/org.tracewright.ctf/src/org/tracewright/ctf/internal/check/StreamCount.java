// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.ctf.internal.read.LongStore;
import org.tracewright.ctf.internal.read.LongTable;
import org.tracewright.trace.Gap;

/** What one sink counts of one data stream. */
final class StreamCount {

	/** Columns of {@link #packets}. */
	static final int BEGIN = 0;
	static final int END = 1;
	static final int TIME = 2;
	static final int COLUMNS = 3;

	long events;
	long begin = Long.MAX_VALUE;
	long end = Long.MIN_VALUE;
	long discarded;
	long lost;
	long skipped;
	long largestGap;

	/** For each packet that has events: its begin and end in cycles, and the time of its first event in ns. */
	final LongTable packets;

	/** Packets with events out of their time. */
	final List<Stray> strays = new ArrayList<>();

	/** Events out of the time of their packet; changed while the packet is read. */
	static final class Stray {
		/** How many packets had been seen, so that events of one packet are counted together. */
		final int packet;
		final long time;
		final boolean early;
		long count = 1;

		Stray(int packet, long time, boolean early) {
			this.packet = packet;
			this.time = time;
			this.early = early;
		}
	}

	/** Nothing is counted yet. */
	StreamCount(LongStore store) {
		packets = new LongTable(store, COLUMNS);
	}

	void packet(long first, long last, long time) {
		packets.add(first, last, time);
	}

	/** Whether a packet is the last one that was seen. */
	boolean isLast(long first, long last) {
		int row = packets.count() - 1;
		return row >= 0 && packets.get(row, BEGIN) == first && packets.get(row, END) == last;
	}

	void gap(Gap gap) {
		long count = Math.max(0, gap.count());
		switch (gap.kind()) {
			case DISCARDED_EVENTS -> discarded += count;
			case LOST_PACKETS -> lost += count;
			case SKIPPED_BYTES -> skipped += count;
		}
		if (gap.begin() != Long.MIN_VALUE && gap.end() > gap.begin())
			largestGap = Math.max(largestGap, gap.end() - gap.begin());
	}
}

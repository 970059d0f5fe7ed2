// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.tracewright.ctf.internal.read.LongTable;

/** Goes through the packets of a stream that several sinks have seen, by their begins. It takes memory for the runs that are in order already, of which there are few. */
final class PacketOrder {

	/** Packets of one sink in order. */
	private static final class Run {
		private final LongTable packets;
		private final int end;
		private int next;

		Run(LongTable packets, int first, int end) {
			this.packets = packets;
			this.end = end;
			next = first;
		}

		long get(int column) {
			return packets.get(next, column);
		}
	}

	private static final Comparator<Run> BEGIN = (a, b) -> Long.compareUnsigned(a.get(StreamCount.BEGIN),
			b.get(StreamCount.BEGIN));

	private final PriorityQueue<Run> runs = new PriorityQueue<>(BEGIN);
	private final long[] packet = new long[StreamCount.COLUMNS];

	PacketOrder(List<LongTable> sinks) {
		for (LongTable packets : sinks) {
			int first = 0;
			for (int p = 1; p <= packets.count(); p++)
				if (p == packets.count()
						|| Long.compareUnsigned(packets.get(p, StreamCount.BEGIN), packets.get(p - 1, StreamCount.BEGIN)) < 0) {
					runs.add(new Run(packets, first, p));
					first = p;
				}
		}
	}

	/** Moves to the next packet; false when there is none. */
	boolean next() {
		Run run = runs.poll();
		if (run == null)
			return false;
		for (int column = 0; column < packet.length; column++)
			packet[column] = run.get(column);
		if (++run.next < run.end)
			runs.add(run);
		return true;
	}

	/** Of the packet: a column of {@link StreamCount#packets}. */
	long get(int column) {
		return packet[column];
	}
}

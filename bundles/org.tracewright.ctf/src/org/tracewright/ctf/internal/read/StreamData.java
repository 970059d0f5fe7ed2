// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.List;

import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.DataStream;

/**
 * What a reader needs of a data stream. Immutable, shared by all cursors.
 *
 * @param stream what others see of it
 * @param layout its layouts
 * @param code   their record code
 * @param files  its files
 * @param index  its packets
 */
record StreamData(DataStream stream, StreamLayout layout, StreamCode code, List<StreamFile> files, PacketIndex index) {

	/** The first packet that may hold a time, ns. */
	int packetNear(long when) {
		int low = 0;
		int high = index.count();
		while (low < high) {
			int middle = low + high >>> 1;
			if (endsBefore(middle, when))
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	private boolean endsBefore(int packet, long when) {
		if (layout.clock() == null)
			return false;
		if (index.end(packet) != PacketIndex.UNKNOWN)
			return time(index.end(packet)) < when;
		// Without an end, the packet lasts at most until the next one begins.
		return packet + 1 < index.count() && index.begin(packet + 1) != PacketIndex.UNKNOWN
				&& time(index.begin(packet + 1)) < when;
	}

	/** Bytes of the stream's files before a packet. */
	long bytesBefore(int packet) {
		long before = 0;
		for (int f = 0; f < index.file(packet); f++)
			before += files.get(f).size();
		return before + index.offset(packet);
	}

	/** Whether a packet lies before or after a range of time, ends included, as far as the index tells. */
	boolean outside(int packet, long from, long until) {
		if (layout.clock() == null)
			return false;
		return index.end(packet) != PacketIndex.UNKNOWN && time(index.end(packet)) < from
				|| index.begin(packet) != PacketIndex.UNKNOWN && time(index.begin(packet)) > until;
	}

	/** Time of a clock value in ns. */
	long time(long cycles) {
		return layout.clock() == null ? Long.MIN_VALUE : layout.clock().toNanos(cycles);
	}
}

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

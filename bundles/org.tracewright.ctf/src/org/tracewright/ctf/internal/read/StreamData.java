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
 * @param files  its files
 * @param index  its packets
 */
record StreamData(DataStream stream, StreamLayout layout, List<StreamFile> files, PacketIndex index) {

	/** Time of a clock value in ns. */
	long time(long cycles) {
		return layout.clock() == null ? Long.MIN_VALUE : layout.clock().toNanos(cycles);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/**
 * A sequence of packets with event records in time order, usually what one CPU or one thread wrote.
 *
 * @param index   dense number within the trace that was opened, from 0
 * @param source  the source trace it belongs to
 * @param name    short name for people, such as {@code ch_0}
 * @param classId id of its data stream class
 * @param id      its own id, -1 when it has none
 * @param packets number of packets
 * @param bytes   size of its files in bytes
 * @param begin   begin of its first packet or first event, ns since the origin; {@link Long#MAX_VALUE} when not known
 * @param end     end of its last packet, ns since the origin; {@link Long#MIN_VALUE} when not known
 */
public record DataStream(int index, TraceSource source, String name, long classId, long id, long packets, long bytes, long begin,
		long end) {

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import org.tracewright.tracer.runtime.PacketHeader;

/**
 * How far a ring has been read: with it another reader goes on where one has ended.
 *
 * @param next            sequence number of the next sub-buffer
 * @param outputSequence  number of the next packet in the output
 * @param lostPackets     packets that could not be written
 * @param discardedShown  losses of events that packets have told so far
 * @param flushedSequence sequence number of the sub-buffer that was read in part; 0 for none
 * @param flushedBytes    bytes of it that were
 * @param flushedTime     time of the last event in those, clock value
 */
public record ReadState(long next, long outputSequence, long lostPackets, long discardedShown, long flushedSequence,
		int flushedBytes, long flushedTime) {

	/** Nothing has been read. */
	public static final ReadState BEGIN = new ReadState(1, 0, 0, 0, 0, PacketHeader.SIZE, 0);
}

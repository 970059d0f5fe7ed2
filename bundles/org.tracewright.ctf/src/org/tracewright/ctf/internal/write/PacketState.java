// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

/**
 * What a packet says of itself.
 *
 * @param totalBits   with padding
 * @param contentBits without
 * @param begin       first instant, cycles
 * @param end         last instant, cycles
 * @param discarded   event records discarded since the stream began
 * @param sequence    number of the packet in its stream
 */
public record PacketState(long totalBits, long contentBits, long begin, long end, long discarded, long sequence) {

	/** One that begins. */
	static PacketState begun(long begin, long sequence) {
		return new PacketState(0, 0, begin, begin, 0, sequence);
	}

	/** The same at its end. */
	PacketState ended(long total, long content, long last, long lost) {
		return new PacketState(total, content, begin, last, lost, sequence);
	}
}

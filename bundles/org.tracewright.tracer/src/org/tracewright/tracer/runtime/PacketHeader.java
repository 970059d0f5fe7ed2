// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What every packet begins with, byte for byte: packet header and packet context. Both forms of metadata describe just this. Sizes in it are in bits, times are
 * clock values.
 */
public final class PacketHeader {

	/** Of all CTF packets (CTF 1.8.3 §5.1; CTF2-SPEC-2.0, packet-magic-number). */
	public static final int MAGIC = 0xC1FC1FC1;
	/** Byte offsets of the fields. */
	public static final int UUID_AT = 4;
	/** Id of the data stream class: the number of the channel. */
	public static final int STREAM_CLASS = 20;
	/** Number of the data stream. */
	public static final int STREAM = 24;
	/** First instant. */
	public static final int BEGIN = 32;
	/** Last instant. */
	public static final int END = 40;
	/** Bits that hold data. */
	public static final int CONTENT = 48;
	/** Bits in all. */
	public static final int TOTAL = 56;
	/** Number of the packet in its data stream. */
	public static final int SEQUENCE = 64;
	/** Events discarded in the data stream up to the end of the packet. */
	public static final int DISCARDED = 72;
	/** Java's id of the thread that wrote all of it, 0 when several did. */
	public static final int THREAD = 80;
	/** Bytes of all that. */
	public static final int SIZE = 88;

	private PacketHeader() {
	}

	/** Writes what is the same for all packets of a data stream. */
	static void begin(ByteBuffer data, int at, UUID trace, int streamClass, long stream) {
		Words.putInt(data, at, MAGIC);
		Words.putLong(data, at + UUID_AT, Long.reverseBytes(trace.getMostSignificantBits()));
		Words.putLong(data, at + UUID_AT + 8, Long.reverseBytes(trace.getLeastSignificantBits()));
		Words.putInt(data, at + STREAM_CLASS, streamClass);
		Words.putLong(data, at + STREAM, stream);
	}
}

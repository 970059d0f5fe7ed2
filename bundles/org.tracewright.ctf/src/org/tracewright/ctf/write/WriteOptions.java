// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

/**
 * How to write a trace.
 *
 * @param packetBytes size in bytes at which a packet is ended and a new one begun; one event record that is larger has a packet of its own
 * @param index       whether to write packet indexes as LTTng does, {@code index/STREAM.idx}
 */
public record WriteOptions(int packetBytes, boolean index) {

	/** Packets of 128 KiB, no index. */
	public static final WriteOptions DEFAULT = new WriteOptions(128 << 10, false);

	/** Checks. */
	public WriteOptions {
		if (packetBytes < 1)
			throw new IllegalArgumentException("packetBytes: " + packetBytes);
	}

	/** The same with packets of another size in bytes. */
	public WriteOptions packets(int bytes) {
		return new WriteOptions(bytes, index);
	}

	/** The same with or without indexes. */
	public WriteOptions indexed(boolean write) {
		return new WriteOptions(packetBytes, write);
	}
}

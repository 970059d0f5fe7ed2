// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps the first bytes and counts the others. Safe for one writer and any reader. */
public final class BoundedOutput extends OutputStream {

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private final long limit;
	private long dropped;

	/** Keeps at most a number of bytes. */
	public BoundedOutput(long limit) {
		this.limit = limit;
	}

	@Override
	public synchronized void write(int b) {
		write(new byte[]{(byte) b}, 0, 1);
	}

	@Override
	public synchronized void write(byte[] bytes, int offset, int length) {
		int room = (int) Math.min(length, limit - kept.size());
		kept.write(bytes, offset, room);
		dropped += length - room;
	}

	/** A copy of what was kept. */
	public synchronized byte[] bytes() {
		return kept.toByteArray();
	}

	/** Bytes that were too many. */
	public synchronized long dropped() {
		return dropped;
	}
}

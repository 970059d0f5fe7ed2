// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the last 64 KiB. Safe for one writer and any reader. */
public final class LastOutput extends OutputStream {

	private final byte[] ring = new byte[64 << 10];
	private long written;

	@Override
	public synchronized void write(int b) {
		ring[(int) (written++ % ring.length)] = (byte) b;
	}

	@Override
	public synchronized void write(byte[] bytes, int offset, int length) {
		for (int i = Math.max(0, length - ring.length); i < length; i++)
			write(bytes[offset + i]);
	}

	/** What was kept, as UTF-8. */
	public synchronized String text() {
		int length = (int) Math.min(written, ring.length);
		byte[] bytes = new byte[length];
		for (int i = 0; i < length; i++)
			bytes[i] = ring[(int) ((written - length + i) % ring.length)];
		return new String(bytes, StandardCharsets.UTF_8);
	}
}

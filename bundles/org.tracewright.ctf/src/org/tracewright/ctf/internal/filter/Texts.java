// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.filter;

import java.nio.ByteBuffer;

/** Keeps texts longer than the reader does. */
final class Texts {

	private static final int LEAST = 256;

	private Texts() {
	}

	/** Copies a text into a buffer, or into a larger one when it does not fit; gives the buffer. */
	static ByteBuffer copy(ByteBuffer into, ByteBuffer text) {
		int size = text.remaining();
		ByteBuffer target = into == null || into.capacity() < size ? ByteBuffer.allocate(Math.max(LEAST, size * 2)) : into;
		target.clear();
		target.put(0, text, text.position(), size);
		return target.limit(size);
	}
}

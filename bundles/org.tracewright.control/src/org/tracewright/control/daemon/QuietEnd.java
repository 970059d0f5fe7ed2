// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends where it fails: why a line ended is asked of the line, and nobody has to hear of it twice. */
final class QuietEnd extends FilterInputStream {

	QuietEnd(InputStream in) {
		super(in);
	}

	@Override
	public int read() {
		try {
			return in.read();
		} catch (IOException e) {
			return -1;
		}
	}

	@Override
	public int read(byte[] to, int offset, int length) {
		try {
			return in.read(to, offset, length);
		} catch (IOException e) {
			return -1;
		}
	}
}

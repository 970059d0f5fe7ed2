// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Finds out how much of metadata is complete: it grows piece by piece, and the last piece may have been cut off. */
final class MetadataCopy {

	/** CTF 2: each fragment is one line. */
	private static final byte RECORD_SEPARATOR = 0x1E;
	private static final String FRAGMENT_END = "}\n";
	/** CTF 1.8: only the end of a block begins a line like this. */
	private static final String BLOCK_END = "\n};\n";
	private static final int WINDOW = 1 << 16;
	private static final int OVERLAP = 8;

	private MetadataCopy() {
	}

	/** Bytes up to the end of the last complete piece; 0 when there is none. */
	static long complete(FileChannel file) throws IOException {
		ByteBuffer first = ByteBuffer.allocate(1);
		if (file.read(first, 0) < 1)
			return 0;
		String end = first.get(0) == RECORD_SEPARATOR ? FRAGMENT_END : BLOCK_END;
		long complete = last(file, end);
		// An empty line belongs to a block.
		return complete > 0 && read(file, complete, 1).equals("\n") ? complete + 1 : complete;
	}

	/** The end of the last place with some text; 0 when it is nowhere. */
	private static long last(FileChannel file, String text) throws IOException {
		for (long from = Math.max(0, file.size() - WINDOW);; from = Math.max(0, from - WINDOW + OVERLAP)) {
			String window = read(file, from, WINDOW);
			int found = window.lastIndexOf(text);
			if (found >= 0)
				return from + found + text.length();
			if (from == 0)
				return 0;
		}
	}

	/** Bytes as characters. */
	private static String read(FileChannel file, long at, int most) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, Math.max(0, file.size() - at)));
		while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
			// until all is there, or the file ends
		}
		return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
	}
}

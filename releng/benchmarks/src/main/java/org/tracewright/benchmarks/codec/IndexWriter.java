// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An index file as LTTng puts one beside each data stream file (form 1.1, big-endian): readers find the packets without a look at them. */
final class IndexWriter implements Closeable {

	private static final int MAGIC = 0xC1F1DCC1;
	private static final int ENTRY = 9 * Long.BYTES;

	private final DataOutputStream out;

	IndexWriter(Path file) throws IOException {
		out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
		for (int number : new int[] { MAGIC, 1, 1, ENTRY })
			out.writeInt(number);
	}

	/** One packet; sizes in bits. */
	void packet(long offset, long size, long content, long begin, long end, int stream, long sequence) throws IOException {
		for (long number : new long[] { offset, size, content, begin, end, 0, 0, stream, sequence })
			out.writeLong(number);
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.tracewright.ctf.write.TraceWriteException;

/** A packet index as LTTng 2.x writes it: version 1.1, big-endian. */
final class IndexFile {

	private static final int MAGIC = 0xC1F1DCC1;
	private static final int ENTRY = 72;

	private final Path file;
	private final FileChannel channel;
	private final ByteBuffer buffer = ByteBuffer.allocate(ENTRY * 64);

	/** Makes the index of a data stream file. */
	IndexFile(Path stream) throws IOException {
		Path folder = Files.createDirectories(stream.resolveSibling("index"));
		file = folder.resolve(stream.getFileName() + ".idx");
		channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
		buffer.putInt(MAGIC).putInt(1).putInt(1).putInt(ENTRY);
	}

	/** Adds a packet. */
	void add(long offset, PacketState packet, long classId, long streamId) throws IOException {
		if (buffer.remaining() < ENTRY)
			flush();
		buffer.putLong(offset).putLong(packet.totalBits()).putLong(packet.contentBits()).putLong(packet.begin())
				.putLong(packet.end()).putLong(packet.discarded()).putLong(classId).putLong(streamId).putLong(packet.sequence());
	}

	private void flush() throws IOException {
		buffer.flip();
		try {
			while (buffer.hasRemaining())
				channel.write(buffer);
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
		buffer.clear();
	}

	/** Writes what is left. */
	void finish() throws IOException {
		flush();
		close();
	}

	/** Ends without writing. */
	void close() throws IOException {
		channel.close();
	}
}

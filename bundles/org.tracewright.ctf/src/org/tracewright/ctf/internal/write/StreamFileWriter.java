// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.tracewright.ctf.write.TraceWriteException;

/** A data stream file while it is written, with its index. */
final class StreamFileWriter {

	private final Path file;
	private final FileChannel channel;
	private final IndexFile index;
	private final long classId;
	private final long streamId;
	private long offset;

	/** Makes the file, and an index if wanted. */
	StreamFileWriter(Path file, boolean indexed, long classId, long streamId) throws TraceWriteException {
		this.file = file;
		this.classId = classId;
		this.streamId = streamId;
		try {
			channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
			index = indexed ? new IndexFile(file) : null;
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
	}

	/** Bytes so far. */
	long bytes() {
		return offset;
	}

	Path file() {
		return file;
	}

	/** Adds bytes of a packet. */
	void write(ByteBuffer data) throws TraceWriteException {
		try {
			while (data.hasRemaining())
				offset += channel.write(data);
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
	}

	/** Adds bytes of another file. */
	void copy(FileChannel from, long at, long size) throws TraceWriteException {
		try {
			for (long done = 0; done < size;) {
				long count = from.transferTo(at + done, size - done, channel);
				if (count <= 0)
					throw new IOException("the file that is copied became shorter");
				done += count;
				offset += count;
			}
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
	}

	/** Says what the packet was whose bytes were added since an offset. */
	void packet(long at, PacketState packet) throws TraceWriteException {
		if (index == null)
			return;
		try {
			index.add(at, packet, classId, streamId);
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
	}

	/** Ends the file. */
	void finish() throws TraceWriteException {
		try {
			channel.close();
			if (index != null)
				index.finish();
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
	}

	/** Ends without care for what was written. */
	void abort() {
		try {
			channel.close();
			if (index != null)
				index.close();
		} catch (IOException e) {
			// it is removed
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of a data stream in a snapshot. Not there when there are no packets. Writing rests now and then, see {@link Rests}. */
public final class SnapshotFile implements SnapshotSink, AutoCloseable {

	/** Bytes that are written at a time: well below the time between rests. */
	private static final int PIECE = 64 << 10;

	private final Path path;
	private final Rests rests;
	private FileChannel file;

	/**
	 * A file, which is made when it is needed.
	 *
	 * @param rests of the thread that writes
	 */
	public SnapshotFile(Path path, Rests rests) {
		this.path = path;
		this.rests = rests;
	}

	@Override
	public void packet(ByteBuffer header, ByteBuffer records) throws IOException {
		if (file == null)
			file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		int end = records.limit();
		ByteBuffer[] parts = {header, records};
		do {
			rests.restIfDue();
			records.limit(Math.min(end, records.position() + PIECE));
			while (header.hasRemaining() || records.hasRemaining())
				file.write(parts);
		} while (records.position() < end);
	}

	@Override
	public void takeBack() throws IOException {
		// A file that was cut to nothing is written to the disk by some file systems (ext4) when it is closed, at one go: a processor is busy for ms with it.
		if (file != null)
			file.position(0);
	}

	/** Whether there are packets. */
	public boolean isUsed() throws IOException {
		return file != null && file.position() > 0;
	}

	@Override
	public void close() throws IOException {
		if (file == null)
			return;
		boolean used = isUsed();
		if (used && file.position() < file.size())
			file.truncate(file.position());
		file.close();
		if (!used)
			Files.delete(path);
	}
}

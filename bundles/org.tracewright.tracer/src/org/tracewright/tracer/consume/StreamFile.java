// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.Words;

/**
 * The files that a data stream is written to. A packet is in a file as a whole or not at all: what a full disk took of it is cut off again. How far the file is
 * complete is noted in the ring, for recovery.
 */
public final class StreamFile implements StreamOutput {

	private final Path folder;
	private final String name;
	private final long maxSize;
	private final int maxFiles;
	private final ByteBuffer ring;
	private FileChannel file;
	private int number;
	private long size;
	private long total;

	/**
	 * Files in a folder.
	 *
	 * @param maxSize  most bytes of a file, 0 for any
	 * @param maxFiles most files, 0 for any
	 * @param ring     where to note how far they are complete
	 */
	public StreamFile(Path folder, String name, long maxSize, int maxFiles, ByteBuffer ring) {
		this.folder = folder;
		this.name = name;
		this.maxSize = maxSize;
		this.maxFiles = maxFiles;
		this.ring = ring;
	}

	/**
	 * Goes on with a file that an earlier process has begun; what is behind its end was not complete.
	 *
	 * @param position where it was
	 * @throws IOException when the file cannot be opened, or is shorter
	 */
	public void resume(Position position) throws IOException {
		if (position.file() < 0 || position.bytes() < 0)
			throw new IOException(
					"file " + position.file() + " of stream " + name + " cannot have " + position.bytes() + " bytes");
		number = position.file();
		size = position.bytes();
		if (size == 0)
			return;
		file = FileChannel.open(path(number), StandardOpenOption.WRITE);
		if (file.size() < size) {
			file.close();
			throw new IOException(path(number) + " has " + Files.size(path(number)) + " bytes, and had " + size);
		}
		file.truncate(size);
		file.position(size);
	}

	/**
	 * How far the files are complete.
	 *
	 * @param file  number of the file that is written
	 * @param bytes of it
	 */
	public record Position(int file, long bytes) {
	}

	/** How far they are complete. */
	public Position position() {
		return new Position(number, size);
	}

	/** Name of a file of a stream. */
	public static String name(String stream, boolean limited, int number) {
		return limited ? stream + "_" + number : stream;
	}

	private Path path(int which) {
		return folder.resolve(name(name, maxSize > 0, which));
	}

	@Override
	public void packet(ByteBuffer header, ByteBuffer records) throws IOException {
		long bytes = header.remaining() + (long) records.remaining();
		if (file != null && maxSize > 0 && size + bytes > maxSize)
			next();
		if (file == null)
			file = FileChannel.open(path(number), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
					StandardOpenOption.WRITE);
		try {
			ByteBuffer[] parts = {header, records};
			while (records.hasRemaining() || header.hasRemaining())
				file.write(parts);
		} catch (IOException e) {
			file.truncate(size);
			file.position(size);
			throw e;
		}
		size += bytes;
		total += bytes;
		Words.putLong(ring, RingLayout.OUTPUT_FILE, number);
		Words.setRelease(ring, RingLayout.OUTPUT_BYTES, size);
	}

	private void next() throws IOException {
		file.close();
		file = null;
		number++;
		size = 0;
		if (maxFiles > 0 && number >= maxFiles)
			Files.deleteIfExists(path(number - maxFiles));
	}

	/** Bytes written, those of deleted files too. */
	@Override
	public long total() {
		return total;
	}

	@Override
	public void close() throws IOException {
		if (file != null)
			file.close();
	}
}

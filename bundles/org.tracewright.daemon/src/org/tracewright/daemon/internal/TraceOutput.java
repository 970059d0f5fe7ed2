// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The folder of a trace that a session writes: one for all processes, or one for each. Used with the lock of the session. */
final class TraceOutput implements AutoCloseable {

	private static final String METADATA = "metadata";
	private static final int PIECE = 1 << 16;

	private final String name;
	private final UUID uuid;
	private Path folder;
	private int nextClass;
	private long metadataLength;
	private FileChannel metadata;

	/** Of a session's state. */
	record Saved(String name, String uuid, int nextClass, long metadataLength) {
	}

	/** A trace of which nothing is there. */
	TraceOutput(String name, UUID uuid, Path parent) {
		this.name = name;
		this.uuid = uuid;
		folder = parent.resolve(name);
	}

	/** A trace that an earlier daemon has begun. */
	TraceOutput(Saved saved, Path parent) {
		this(saved.name, UUID.fromString(saved.uuid), parent);
		nextClass = saved.nextClass;
		metadataLength = saved.metadataLength;
	}

	Saved save() {
		return new Saved(name, uuid.toString(), nextClass, metadataLength);
	}

	String name() {
		return name;
	}

	UUID uuid() {
		return uuid;
	}

	Path folder() {
		return folder;
	}

	/** Ids for so many data stream classes. */
	int takeClasses(int count) {
		int first = nextClass;
		nextClass += count;
		return first;
	}

	/** Whether nothing was written yet. */
	boolean isEmpty() {
		return metadataLength == 0;
	}

	/** Adds whole pieces of metadata: all of them, or none when that fails. */
	void append(byte[] pieces) throws IOException {
		if (pieces.length == 0)
			return;
		if (metadata == null)
			open();
		try {
			ByteBuffer text = ByteBuffer.wrap(pieces);
			while (text.hasRemaining())
				metadata.write(text);
			metadataLength += pieces.length;
		} catch (IOException e) {
			metadata.truncate(metadataLength);
			metadata.position(metadataLength);
			throw e;
		}
	}

	/** What an earlier daemon wrote and did not note is cut off: it comes again. */
	private void open() throws IOException {
		Files.createDirectories(folder);
		metadata = FileChannel.open(folder.resolve(METADATA), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (metadata.size() < metadataLength)
			throw changed(metadata.size());
		metadata.truncate(metadataLength);
		metadata.position(metadataLength);
	}

	/** Gives the metadata so far, piece by piece. */
	void metadata(Pieces to) throws IOException {
		if (isEmpty())
			return;
		try (InputStream in = Files.newInputStream(folder.resolve(METADATA))) {
			long left = metadataLength;
			while (left > 0) {
				byte[] piece = in.readNBytes((int) Math.min(left, PIECE));
				if (piece.length == 0)
					throw changed(metadataLength - left);
				to.take(piece);
				left -= piece.length;
			}
		}
	}

	/** Takes bytes. */
	interface Pieces {

		void take(byte[] piece) throws IOException;
	}

	private IOException changed(long length) {
		return new IOException(folder.resolve(METADATA) + " is not as it was: " + length + " bytes, not " + metadataLength);
	}

	/**
	 * Goes on in a folder that is not there yet, with the same metadata.
	 *
	 * @param parent of the folder
	 * @param old    where what was written so far is now
	 */
	void begin(Path parent, Path old) throws IOException {
		close();
		Path fresh = parent.resolve(name);
		if (!isEmpty()) {
			folder = old;
			Files.createDirectories(fresh);
			try (OutputStream out = Files.newOutputStream(fresh.resolve(METADATA))) {
				metadata(out::write);
			}
		}
		folder = fresh;
	}

	@Override
	public void close() throws IOException {
		if (metadata != null)
			metadata.close();
		metadata = null;
	}
}

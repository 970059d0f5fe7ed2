// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** The folder of a trace that a session writes: one for all processes, or one for each. Used with the lock of the session. */
final class TraceOutput implements AutoCloseable {

	private static final String METADATA = "metadata";

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
			throw new IOException(
					folder.resolve(METADATA) + " is not as it was: " + metadata.size() + " bytes, not " + metadataLength);
		metadata.truncate(metadataLength);
		metadata.position(metadataLength);
	}

	/** The metadata so far. */
	byte[] metadata() throws IOException {
		if (isEmpty())
			return new byte[0];
		byte[] all = Files.readAllBytes(folder.resolve(METADATA));
		return all.length == metadataLength ? all : Arrays.copyOf(all, (int) metadataLength);
	}

	/** Goes on in another folder, with the same metadata: what there is stays where it is. */
	void begin(Path parent, byte[] known) throws IOException {
		close();
		folder = parent.resolve(name);
		metadataLength = 0;
		append(known);
	}

	@Override
	public void close() throws IOException {
		if (metadata != null)
			metadata.close();
		metadata = null;
	}
}

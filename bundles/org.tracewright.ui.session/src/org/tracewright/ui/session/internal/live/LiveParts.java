// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The files of a trace of which only the newest part is kept: each stream goes on in another file now and then ({@code NAME}, {@code NAME~2}, ...), at the same time
 * for all of them, and when there is too much, the oldest files of all streams are deleted. Metadata stay. For one thread.
 */
final class LiveParts {

	static final String METADATA = "metadata"; //$NON-NLS-1$

	/** Parts of what is kept: so much is dropped at once, as the rest has to be read again then. */
	private static final int PARTS = 4;
	private static final int MOST_FILES = 2000;

	/** What was written at one time. */
	private static final class Part {
		private final int number;
		private final Set<Path> files = new HashSet<>();
		private long bytes;
		private long packets;

		Part(int number) {
			this.number = number;
		}
	}

	private final Path folder;
	private final long most;
	private final Map<Path, FileChannel> open = new HashMap<>();
	private final Deque<Part> parts = new ArrayDeque<>();
	private long kept;
	private long dropped;

	/**
	 * In a folder that is there.
	 *
	 * @param most bytes on the disk, about, metadata apart
	 */
	LiveParts(Path folder, long most) {
		this.folder = folder;
		this.most = most;
		parts.add(new Part(1));
	}

	/** Packets that are not kept any more. */
	long dropped() {
		return dropped;
	}

	/** Appends a piece of metadata, or a packet. */
	void append(String trace, String stream, byte[] bytes) throws IOException {
		boolean packet = !stream.equals(METADATA);
		Part part = parts.getLast();
		if (packet && part.bytes > 0 && part.bytes + bytes.length > most / PARTS)
			part = next();
		while (packet && kept + bytes.length > most && parts.size() > 1)
			drop(parts.removeFirst());
		Path path = folder.resolve(trace).resolve(packet && part.number > 1 ? stream + '~' + part.number : stream);
		if (packet) {
			part.files.add(path);
			part.bytes += bytes.length;
			part.packets++;
			kept += bytes.length;
		}
		ByteBuffer all = ByteBuffer.wrap(bytes);
		FileChannel file = file(path);
		while (all.hasRemaining())
			file.write(all);
	}

	private Part next() throws IOException {
		close();
		Part part = new Part(parts.getLast().number + 1);
		parts.add(part);
		return part;
	}

	private void drop(Part part) throws IOException {
		for (Path file : part.files)
			Files.deleteIfExists(file);
		kept -= part.bytes;
		dropped += part.packets;
	}

	private FileChannel file(Path path) throws IOException {
		FileChannel known = open.get(path);
		if (known != null)
			return known;
		if (open.size() >= MOST_FILES)
			close();
		Files.createDirectories(path.getParent());
		FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		open.put(path, opened);
		return opened;
	}

	/** Closes all files; they are opened again when more comes. */
	void close() throws IOException {
		for (FileChannel file : open.values())
			file.close();
		open.clear();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.tracer.consume.RingConsumer;

/** What one program records for a session: its rings, and how much of its metadata is in the trace. Used with the lock of the session. */
final class ProgramRecording {

	private static final String RING = ".ring";
	private static final int MOST_METADATA = 16 << 20;

	private final long id;
	private final String trace;
	private final List<ChannelSpec> channels;
	private final Map<String, RingStream> rings = new TreeMap<>();
	private Program program;
	private boolean leader;
	private Path folder;
	private long copied;
	private int told;
	private long homeless;
	private boolean stopAsked;
	private boolean stopped;
	private FileChannel metadata;

	/** Of a session's state. */
	record Saved(long id, String trace, boolean leader, long pid, long started, String name, String folder, long copied,
			boolean stopAsked, List<ChannelSpec> channels) {
	}

	/**
	 * A recording that the program is about to be told.
	 *
	 * @param trace name of the trace that it goes to
	 */
	ProgramRecording(long id, String trace, Program program, List<ChannelSpec> channels) {
		this.id = id;
		this.trace = trace;
		this.program = program;
		this.channels = List.copyOf(channels);
	}

	/** A recording that an earlier daemon has begun; its program has not come back yet. */
	ProgramRecording(Saved saved) {
		this(saved.id, saved.trace, new Program(saved.pid, saved.started, saved.name, "", null), saved.channels);
		folder = saved.folder == null ? null : Path.of(saved.folder);
		copied = saved.copied;
		leader = saved.leader;
		stopAsked = saved.stopAsked;
	}

	Saved save() {
		return new Saved(id, trace, leader, program.pid(), program.started(), program.name(),
				folder == null ? null : folder.toString(), copied, stopAsked, channels);
	}

	long id() {
		return id;
	}

	String trace() {
		return trace;
	}

	Program program() {
		return program;
	}

	/** Its program has come back. */
	void rejoin(Program same) {
		program = same;
	}

	Path folder() {
		return folder;
	}

	/** Where its rings are. */
	void found(Path rings) {
		folder = rings;
	}

	List<ChannelSpec> channels() {
		return channels;
	}

	Collection<RingStream> rings() {
		return rings.values();
	}

	/** The program has told how many rings there are, and how many events found none. */
	void full(int count, long withoutRing) {
		told = Math.max(told, count);
		homeless = Math.max(homeless, withoutRing);
	}

	long homeless() {
		return homeless;
	}

	/** The program was told to end it. */
	void askStop() {
		stopAsked = true;
	}

	boolean isStopAsked() {
		return stopAsked;
	}

	/** The program writes no more: it has said so. */
	void stopped() {
		stopped = true;
	}

	/** Whether nothing is written into the rings any more. */
	boolean isOver() {
		return stopped || !program.isConnected() && !program.isAlive();
	}

	/** It is the first in its trace: its metadata says what the trace is like. */
	void lead() {
		leader = true;
	}

	/** The metadata that is not in the trace yet: whole pieces. */
	MetadataPieces.Taken metadata(boolean ctf2) throws IOException {
		return metadata(ctf2, copied, !leader);
	}

	/**
	 * All the metadata so far: whole pieces.
	 *
	 * @param classes whether another recording says what the trace is like
	 */
	byte[] allMetadata(boolean ctf2, boolean classes) throws IOException {
		return metadata(ctf2, 0, classes).text();
	}

	private MetadataPieces.Taken metadata(boolean ctf2, long from, boolean classes) throws IOException {
		if (metadata == null)
			metadata = FileChannel.open(folder.resolve("metadata"), StandardOpenOption.READ);
		long more = metadata.size() - from;
		if (more <= 0)
			return new MetadataPieces.Taken(new byte[0], 0);
		if (more > MOST_METADATA)
			throw new IOException("the metadata of " + program + " has " + metadata.size() + " bytes");
		ByteBuffer text = ByteBuffer.allocate((int) more);
		while (text.hasRemaining() && metadata.read(text, from + text.position()) >= 0) {
			// Once more.
		}
		byte[] bytes = new byte[text.position()];
		text.get(0, bytes);
		return MetadataPieces.take(bytes, ctf2, classes);
	}

	/** So many bytes of the metadata more are in the trace. */
	void copied(int bytes) {
		copied += bytes;
	}

	/** Whether the program has told of rings that are not known. */
	boolean hasMoreRings() {
		return told > rings.size();
	}

	/**
	 * Looks for rings that are not known yet.
	 *
	 * @return those that are new
	 */
	List<RingStream> findRings(RingStream.Tap tap) throws IOException {
		List<RingStream> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + RING)) {
			for (Path file : files) {
				String base = file.getFileName().toString();
				base = base.substring(0, base.length() - RING.length());
				if (rings.containsKey(base))
					continue;
				RingConsumer ring = RingConsumer.open(file, folder.resolve(base + ".read"));
				if (ring == null)
					continue;
				String channel = base.substring(0, Math.max(0, base.lastIndexOf('_')));
				ChannelSpec spec = channels.stream().filter(c -> c.name().equals(channel)).findFirst().orElse(null);
				if (spec == null)
					throw new IOException(file + " is of no channel of the session");
				RingStream stream = new RingStream(ring, channel, channel + '_' + ring.streamClass() + '_' + ring.stream(),
						spec.fileSize() == null ? 0 : spec.fileSize(), spec.fileCount() == null ? 0 : spec.fileCount(), tap);
				rings.put(base, stream);
				found.add(stream);
			}
		}
		return found;
	}

	/** Ends it: nothing is left of its rings. */
	void remove() throws IOException {
		for (RingStream ring : rings.values())
			ring.close();
		if (metadata != null)
			metadata.close();
		metadata = null;
		if (folder != null)
			delete(folder);
	}

	/** Removes a folder with all that is in it. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.tracer.consume.RingConsumer;

/** What one program records for a session: its rings, and how much of its metadata is in the trace. Used with the lock of the session. */
final class ProgramRecording {

	private static final String RING = ".ring";
	private static final int MOST_METADATA = 64 << 20;
	private static final int WINDOW = 1 << 18;

	private final long id;
	private final String trace;
	private final List<ChannelSpec> channels;
	private final int firstClass;
	private final Set<String> bad = new HashSet<>();
	private final Map<String, RingStream> rings = new TreeMap<>();
	private Program program;
	private boolean leader;
	private Path folder;
	private long copied;
	private int told;
	private long homeless;
	private boolean stopTold;
	private boolean stopAsked;
	private boolean stopped;
	private boolean aside;
	private FileChannel metadata;

	/** Of a session's state. */
	record Saved(long id, String trace, boolean leader, long pid, long started, String name, String folder, long copied,
			boolean stopTold, boolean stopAsked, int firstClass, List<ChannelSpec> channels) {
	}

	/**
	 * A recording that the program is about to be told.
	 *
	 * @param trace      name of the trace that it goes to
	 * @param firstClass id of the first channel's data stream class
	 */
	ProgramRecording(long id, String trace, Program program, int firstClass, List<ChannelSpec> channels) {
		this.firstClass = firstClass;
		this.id = id;
		this.trace = trace;
		this.program = program;
		this.channels = List.copyOf(channels);
	}

	/** A recording that an earlier daemon has begun; its program has not come back yet. */
	ProgramRecording(Saved saved) {
		this(saved.id, saved.trace, new Program(saved.pid, saved.started, saved.name, "", null), saved.firstClass,
				saved.channels);
		folder = saved.folder == null ? null : Path.of(saved.folder);
		copied = saved.copied;
		leader = saved.leader;
		stopTold = saved.stopTold;
		stopAsked = saved.stopAsked;
	}

	Saved save() {
		return new Saved(id, trace, leader, program.pid(), program.started(), program.name(),
				folder == null ? null : folder.toString(), copied, stopTold, stopAsked, firstClass, channels);
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

	/** The program is told to end it. */
	void tellStop() {
		stopTold = true;
	}

	boolean isStopTold() {
		return stopTold;
	}

	/** When the program has ended it, nothing of it is to be kept in memory. */
	void askStop() {
		stopAsked = true;
	}

	boolean isStopAsked() {
		return stopAsked;
	}

	/** Something is wrong with it that trying again does not mend. */
	void setAside() {
		aside = true;
	}

	boolean isAside() {
		return aside;
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

	boolean isLeader() {
		return leader;
	}

	/**
	 * Some of the metadata that is not in the trace yet: whole pieces; none when there are none.
	 *
	 * @param all whether it says what the trace is like, or only what is recorded
	 */
	MetadataPieces.Taken metadata(boolean ctf2, boolean all) throws IOException {
		return metadata(ctf2, copied, !all);
	}

	/**
	 * Gives all the metadata so far: whole pieces.
	 *
	 * @param classes whether another recording says what the trace is like
	 */
	void allMetadata(boolean ctf2, boolean classes, TraceOutput.Pieces to) throws IOException {
		long from = 0;
		for (MetadataPieces.Taken more = metadata(ctf2, from, classes); more.bytes() > 0; more = metadata(ctf2, from, classes)) {
			to.take(more.text());
			from += more.bytes();
		}
	}

	private MetadataPieces.Taken metadata(boolean ctf2, long from, boolean classes) throws IOException {
		if (metadata == null)
			metadata = openMetadata();
		long more = metadata.size() - from;
		if (more > 0 && from + more > MOST_METADATA)
			throw new IOException("the metadata of " + program + " has " + metadata.size() + " bytes");
		for (long window = Math.min(more, WINDOW); window > 0; window = Math.min(more, window * 4)) {
			ByteBuffer text = ByteBuffer.allocate((int) window);
			while (text.hasRemaining() && metadata.read(text, from + text.position()) >= 0) {
				// Once more.
			}
			MetadataPieces.Taken taken = MetadataPieces.take(Arrays.copyOf(text.array(), text.position()), ctf2, classes);
			// A piece may be larger than the window.
			if (taken.bytes() > 0 || window == more)
				return taken;
		}
		return new MetadataPieces.Taken(new byte[0], 0);
	}

	private FileChannel openMetadata() throws IOException {
		Path file = folder.resolve("metadata");
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
			throw new IOException(file + " is no file");
		return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
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
	 * @param problems is told once of each ring that cannot be read: it is left alone
	 */
	void findRings(RingStream.Tap tap, Consumer<String> problems) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + RING)) {
			for (Path file : files) {
				String name = file.getFileName().toString();
				String base = name.substring(0, name.length() - RING.length());
				if (rings.containsKey(base) || bad.contains(base))
					continue;
				try {
					RingStream ring = open(file, base, tap);
					if (ring != null)
						rings.put(base, ring);
				} catch (IOException e) {
					bad.add(base);
					problems.accept("a ring of " + program + " cannot be read (" + e.getMessage() + ")");
				}
			}
		}
	}

	private RingStream open(Path file, String base, RingStream.Tap tap) throws IOException {
		RingConsumer ring = RingConsumer.open(file, folder.resolve(base + ".read"));
		if (ring == null)
			return null;
		String channel = base.substring(0, Math.max(0, base.lastIndexOf('_')));
		for (int i = 0; i < channels.size(); i++) {
			ChannelSpec spec = channels.get(i);
			if (!spec.name().equals(channel))
				continue;
			if (ring.streamClass() != firstClass + i)
				throw new IOException(file + " says that it is of class " + ring.streamClass() + " and not " + (firstClass + i));
			return new RingStream(ring, channel, channel + '_' + ring.streamClass() + '_' + ring.stream(),
					spec.fileSize() == null ? 0 : spec.fileSize(), spec.fileCount() == null ? 0 : spec.fileCount(), tap);
		}
		throw new IOException(file + " is of no channel of the session");
	}

	/** A ring is not read any more. */
	void setAside(RingStream ring) throws IOException {
		rings.entrySet().removeIf(entry -> {
			if (entry.getValue() == ring)
				bad.add(entry.getKey());
			return entry.getValue() == ring;
		});
		ring.close();
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

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tracewright.tracer.internal.recording.BufferFolder;
import org.tracewright.tracer.recover.RecoveryException.Kind;
import org.tracewright.tracer.runtime.RingLayout;

/** Makes a trace of one folder of buffers. */
final class FolderRecovery {

	private static final String RING = ".ring";
	private static final int MOST_PROBLEMS = 100;

	private final Path folder;
	private final Description description;
	private final Copier copier;
	private final Path written;
	private final List<String> problems = new ArrayList<>();
	private int streams;
	private long packets;
	private long fromRings;
	private long bytes;
	private int cutOff;
	private final long[] discarded = new long[3];
	private long overwritten;
	private long lostBytes;

	FolderRecovery(Path folder, Description description, Copier copier) {
		this.folder = folder;
		this.description = description;
		this.copier = copier;
		Path output = description.output();
		written = output != null && Files.isDirectory(output) ? output : null;
	}

	/**
	 * Writes the trace into a folder that is there, and empty.
	 *
	 * @param place where it will be
	 */
	RecoveryReport run(Path trace, Path place) throws IOException {
		metadata(trace.resolve(BufferFolder.METADATA));
		for (Path ring : rings())
			stream(ring, trace);
		if (lostBytes > 0)
			problems.addFirst(
					String.format("%,d bytes that were written to %s are not there any more", lostBytes, description.output()));
		if (problems.size() > MOST_PROBLEMS) {
			int more = problems.size() - MOST_PROBLEMS;
			problems.subList(MOST_PROBLEMS, problems.size()).clear();
			problems.add("there are " + more + " more problems of this kind");
		}
		return new RecoveryReport(folder, place, description.name(), description.pid(), streams, packets, fromRings, bytes,
				cutOff, discarded[0], discarded[1], discarded[2], overwritten, problems);
	}

	private void metadata(Path target) throws IOException {
		Path file = folder.resolve(BufferFolder.METADATA);
		try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
			long complete = MetadataCopy.complete(in);
			if (complete == 0)
				throw new RecoveryException(Kind.UNREADABLE,
						file + " is empty or damaged: without metadata no trace can be made");
			if (complete < in.size())
				problems.add(file + " ends in the middle of a description: its last " + (in.size() - complete)
						+ " bytes are left out");
			try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				copier.copy(in, 0, complete, out);
			}
		} catch (RecoveryException e) {
			throw e;
		} catch (ClosedByInterruptException e) {
			throw Copier.cancelled();
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNREADABLE, file + " cannot be read: without metadata no trace can be made", e);
		} catch (DamageException e) {
			throw new RecoveryException(Kind.UNREADABLE, file + ": " + e.getMessage());
		}
	}

	private List<Path> rings() throws RecoveryException {
		List<Path> rings = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + RING)) {
			for (Path file : files)
				if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
					rings.add(file);
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNREADABLE, folder + " cannot be read", e);
		}
		Collections.sort(rings);
		return rings;
	}

	private void stream(Path file, Path trace) throws IOException {
		String stream = file.getFileName().toString();
		stream = stream.substring(0, stream.length() - RING.length());
		try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
			ControlPage ring = null;
			String reason = null;
			try {
				ring = ControlPage.read(in);
				if (ring == null)
					return;
				checkName(stream, ring);
			} catch (DamageException e) {
				ring = null;
				reason = e.getMessage();
			}
			Written before = Written.find(written, stream, isLimited(stream, ring), ring);
			problems.addAll(before.problems());
			// Only when packets are overwritten, more than one number may be used up before that is noted.
			if (ring != null && !ring.overwrites() && before.last() != null && ring.outputSequence() < before.last().sequence()) {
				reason = "it says that packet " + ring.outputSequence() + " is to be written next, but "
						+ before.last().sequence() + " was";
				ring = null;
			}
			if (reason != null)
				problems.add(file + " is damaged and left out: " + reason
						+ (before.packets() > 0 ? "; what was written of it before is kept" : ""));
			if (ring != null)
				count(ring, before);
			StreamRecovery recovery = new StreamRecovery(copier, file.toString(), ring, in, before, description.output() != null,
					problems);
			long size = recovery.write(trace.resolve(stream));
			bytes += size;
			streams += size > 0 ? 1 : 0;
			packets += recovery.packets();
			fromRings += recovery.fromRing();
		} catch (RecoveryException e) {
			throw e;
		} catch (ClosedByInterruptException e) {
			throw Copier.cancelled();
		} catch (IOException e) {
			problems.add(file + " cannot be read (" + RecoveryException.reason(e) + ")");
			Files.deleteIfExists(trace.resolve(stream));
		}
	}

	/** A ring is of the channel and the stream of which it has the name. */
	private void checkName(String name, ControlPage ring) throws DamageException {
		int channel = description.channel(channel(name));
		if (channel >= 0 && ring.channel() != channel || !name.endsWith("_" + ring.stream()))
			throw new DamageException("it says that it is of stream " + ring.stream() + " of channel " + ring.channel());
	}

	private static String channel(String stream) {
		return stream.substring(0, Math.max(0, stream.lastIndexOf('_')));
	}

	private boolean isLimited(String stream, ControlPage ring) {
		int channel = description.channel(channel(stream));
		return description.isLimited(channel < 0 && ring != null ? ring.channel() : channel);
	}

	private void count(ControlPage ring, Written before) {
		cutOff += ring.cutOff() ? 1 : 0;
		discarded[0] += ring.counter(RingLayout.LOST_FULL);
		discarded[1] += ring.counter(RingLayout.LOST_LARGE);
		discarded[2] += ring.counter(RingLayout.LOST_OTHER);
		overwritten += ring.overwritten();
		if (before.packets() == 0)
			lostBytes += ring.outputBytes();
	}
}

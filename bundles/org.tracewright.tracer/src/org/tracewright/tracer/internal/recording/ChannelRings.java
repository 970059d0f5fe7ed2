// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.MappedByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.runtime.Channel;
import org.tracewright.tracer.runtime.Ring;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.RingOptions;

/**
 * The rings of a channel: made when a thread needs one, given to another thread when theirs has ended. When there are as many as there may be, or no more memory,
 * threads share a few.
 */
final class ChannelRings implements Channel.Rings {

	/** Rings that threads share at first, for each processor. */
	private static final int SHARED_PER_PROCESSOR = 4;
	/** More than that do not help. */
	private static final int MOST_SHARED = 256;
	private static final Ring[] NONE = {};

	/**
	 * A ring and what belongs to it.
	 *
	 * @param stream number of its data stream
	 * @param memory its file, mapped
	 * @param reader its reading side
	 */
	record Stream(long stream, Ring ring, MappedByteBuffer memory, RingReader reader) {
	}

	/** The threads that have a ring of their own; those that ended make room. */
	private static final class Owned {

		private final Stream stream;
		private WeakReference<Thread> owner;

		private Owned(Stream stream, Thread owner) {
			this.stream = stream;
			this.owner = new WeakReference<>(owner);
		}

		private boolean isFree() {
			Thread thread = owner.get();
			return thread == null || !thread.isAlive();
		}
	}

	private final int channel;
	private final ChannelOptions options;
	private final RingOptions ringOptions;
	private final UUID trace;
	private final Path folder;
	private final Memory memory;
	private final Problems problems;
	private final Runnable onFull;
	private final AtomicLong lost = new AtomicLong();
	private final List<Owned> owned = new ArrayList<>();
	private final List<Stream> streams = new ArrayList<>();
	private volatile Ring[] shared;
	private boolean exhausted;

	/** The memory that the rings of a recording may take. */
	static final class Memory {

		private final long limit;
		private long used;

		Memory(long limit) {
			this.limit = limit;
		}

		/** Takes memory if there is enough. */
		synchronized boolean take(long bytes) {
			if (used + bytes > limit)
				return false;
			used += bytes;
			return true;
		}

		synchronized void give(long bytes) {
			used -= bytes;
		}

		synchronized long used() {
			return used;
		}
	}

	ChannelRings(int channel, ChannelOptions options, RingOptions ringOptions, UUID trace, Path folder, Memory memory,
			Problems problems, Runnable onFull) {
		this.channel = channel;
		this.options = options;
		this.ringOptions = ringOptions;
		this.trace = trace;
		this.folder = folder;
		this.memory = memory;
		this.problems = problems;
		this.onFull = onFull;
	}

	@Override
	public Ring forThread(Thread thread) {
		if (options.rings() == ChannelOptions.Rings.SHARED)
			return null;
		synchronized (this) {
			for (Owned candidate : owned)
				if (candidate.isFree()) {
					candidate.owner = new WeakReference<>(thread);
					candidate.stream.ring().adopt(thread.threadId());
					return candidate.stream.ring();
				}
			// Room is left for rings to share.
			if (exhausted || owned.size() >= options.maxRings())
				return null;
			Stream stream = make(false);
			if (stream == null)
				return null;
			owned.add(new Owned(stream, thread));
			stream.ring().adopt(thread.threadId());
			return stream.ring();
		}
	}

	@Override
	public Ring[] shared() {
		Ring[] rings = shared;
		return rings != null ? rings : makeShared();
	}

	private synchronized Ring[] makeShared() {
		if (shared == null)
			shared = grown(NONE, Integer.highestOneBit(SHARED_PER_PROCESSOR * Runtime.getRuntime().availableProcessors()));
		return shared;
	}

	@Override
	public synchronized Ring[] moreShared(Ring[] taken) {
		if (shared != taken)
			return shared;
		Ring[] more = taken.length >= MOST_SHARED ? taken : grown(taken, 2 * taken.length);
		shared = more;
		return more.length > taken.length ? more : NONE;
	}

	/** The rings and others, up to a number; fewer when there is no memory, but a power of two. */
	private Ring[] grown(Ring[] rings, int wanted) {
		List<Ring> all = new ArrayList<>(List.of(rings));
		while (all.size() < wanted) {
			Stream stream = make(true);
			if (stream == null)
				break;
			all.add(stream.ring());
		}
		int usable = Integer.highestOneBit(all.size());
		return usable == 0 ? NONE : all.subList(0, usable).toArray(Ring[]::new);
	}

	/** Makes a ring; null when there is no memory for it, or the file cannot be made. */
	private Stream make(boolean forMany) {
		RingLayout layout = ringOptions.layout();
		if (!memory.take(layout.fileSize())) {
			exhausted = true;
			return null;
		}
		long number = streams.size();
		Path file = folder.resolve(BufferFolder.ringName(options.name(), number));
		try {
			MappedByteBuffer map = Uninterrupted
					.call(() -> RingFile.create(file, layout, ringOptions.overwrite(), trace, channel, number));
			Ring ring = new Ring(map, ringOptions, trace, channel, number, forMany, onFull);
			Stream stream = new Stream(number, ring, map, new RingReader(map, layout));
			streams.add(stream);
			return stream;
		} catch (IOException e) {
			memory.give(layout.fileSize());
			exhausted = true;
			problems.note("there is no ring for another thread of channel '" + options.name()
					+ "', threads share those that there are: " + file + " cannot be made (" + reason(e) + ")");
			return null;
		}
	}

	static String reason(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + e.getMessage();
	}

	@Override
	public void lost() {
		if (lost.getAndIncrement() == 0)
			problems.note("events of channel '" + options.name() + "' are lost: all rings are taken, or there is none");
	}

	/** Events that found no ring. */
	long lostCount() {
		return lost.get();
	}

	/** All rings so far. */
	synchronized List<Stream> streams() {
		return List.copyOf(streams);
	}

	synchronized int count() {
		return streams.size();
	}

	ChannelOptions options() {
		return options;
	}
}

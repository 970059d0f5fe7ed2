// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a channel of a recording is like. Immutable: the methods give changed copies.
 *
 * @param name          name of the channel, that of its stream files
 * @param subBufferSize bytes of a sub-buffer: a power of two from 4 KiB
 * @param subBuffers    sub-buffers of a ring: a power of two from 2
 * @param overwrite     whether a full ring loses its oldest events rather than the newest; null for what the recording is for
 * @param headers       form of event headers
 * @param rings         which threads share a ring
 * @param maxRings      most threads with a ring of their own
 * @param blocking      how long a thread that traces waits for room in a full ring before its event is lost; zero for not at all
 * @param contexts      what is recorded with each event
 * @param flush         after how long events can be read at the latest
 * @param fileSize      most bytes of a stream file, 0 for no limit; then a new one begins
 * @param fileCount     most files of a stream, 0 for no limit; then the oldest is deleted
 */
public record ChannelOptions(String name, int subBufferSize, int subBuffers, Boolean overwrite, Headers headers, Rings rings,
		int maxRings, Duration blocking, List<Context> contexts, Duration flush, long fileSize, int fileCount) {

	/** Forms of event headers. */
	public enum Headers {
		/** By the number of events that are known when recording starts. */
		AUTOMATIC,
		/** 5 bits of id and 27 of time; more for other ids and after 134 ms of silence. */
		COMPACT,
		/** 16 bits of id and 32 of time; more for other ids and after 4.3 s of silence. */
		LARGE
	}

	/** Which threads share a ring. */
	public enum Rings {
		/** Each thread has one, as long as there are not too many; virtual threads share. */
		AUTOMATIC,
		/** All threads share a few. */
		SHARED
	}

	private static final int SMALLEST = 4096;
	private static final int MOST_SUB_BUFFERS = 1 << 14;
	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	/**
	 * Checks the values.
	 *
	 * @throws IllegalArgumentException names the value that is wrong and what it may be
	 */
	public ChannelOptions {
		if (name.isEmpty() || name.startsWith(".")
				|| !name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0))
			throw new IllegalArgumentException("'" + name + "' is no channel name: use letters, digits, '_', '-' and '.'");
		if (subBufferSize < SMALLEST || Integer.bitCount(subBufferSize) != 1)
			throw new IllegalArgumentException("channel '" + name + "': " + subBufferSize
					+ " bytes are no size of a sub-buffer: use a power of two from 4096");
		if (subBuffers < 2 || subBuffers > MOST_SUB_BUFFERS || Integer.bitCount(subBuffers) != 1)
			throw new IllegalArgumentException("channel '" + name + "': a ring cannot have " + subBuffers
					+ " sub-buffers: use a power of two from 2 to 16384");
		if ((long) subBufferSize * (subBuffers + 2) > Integer.MAX_VALUE)
			throw new IllegalArgumentException("channel '" + name + "': a ring of " + subBuffers + " sub-buffers of "
					+ subBufferSize + " bytes is too large: at most 2 GiB in all");
		if (maxRings < 0 || fileSize < 0 || fileCount < 0 || flush.isNegative() || flush.isZero())
			throw new IllegalArgumentException(
					"channel '" + name + "': limits cannot be negative, and the flush interval must be longer than 0");
		if (fileSize > 0 && fileSize < subBufferSize)
			throw new IllegalArgumentException(
					"channel '" + name + "': files of " + fileSize + " bytes do not hold a sub-buffer of " + subBufferSize);
		if (blocking.isNegative() || blocking.compareTo(LONGEST_WAIT) > 0)
			throw new IllegalArgumentException("channel '" + name + "': a thread cannot wait " + blocking + ": use 0 to 1 hour");
		if (!blocking.isZero() && Boolean.TRUE.equals(overwrite))
			throw new IllegalArgumentException(
					"channel '" + name + "': nobody waits where the oldest events are overwritten: leave out one of the two");
		contexts = List.copyOf(contexts);
	}

	/** A channel with four sub-buffers of 128 KiB for each thread. */
	public static ChannelOptions named(String name) {
		return new ChannelOptions(name, 128 << 10, 4, null, Headers.AUTOMATIC, Rings.AUTOMATIC, 64, Duration.ZERO, List.of(),
				Duration.ofSeconds(1), 0, 0);
	}

	/** With sub-buffers of other size and number. */
	public ChannelOptions subBuffers(int count, int size) {
		return new ChannelOptions(name, size, count, overwrite, headers, rings, maxRings, blocking, contexts, flush, fileSize,
				fileCount);
	}

	/** When a ring is full, the oldest events are lost. */
	public ChannelOptions overwriting() {
		return new ChannelOptions(name, subBufferSize, subBuffers, true, headers, rings, maxRings, blocking, contexts, flush,
				fileSize, fileCount);
	}

	/** When a ring is full, the newest events are lost. */
	public ChannelOptions discarding() {
		return new ChannelOptions(name, subBufferSize, subBuffers, false, headers, rings, maxRings, blocking, contexts, flush,
				fileSize, fileCount);
	}

	/**
	 * When a ring is full, a thread that traces waits for room: the program is slowed rather than events lost. What does not find room in time is lost and counted.
	 *
	 * @param longest at most 1 hour
	 */
	public ChannelOptions blocking(Duration longest) {
		return new ChannelOptions(name, subBufferSize, subBuffers, overwrite, headers, rings, maxRings, longest, contexts, flush,
				fileSize, fileCount);
	}

	/** With event headers of one form. */
	public ChannelOptions headers(Headers form) {
		return new ChannelOptions(name, subBufferSize, subBuffers, overwrite, form, rings, maxRings, blocking, contexts, flush,
				fileSize, fileCount);
	}

	/** With rings that all threads share. */
	public ChannelOptions sharedRings() {
		return new ChannelOptions(name, subBufferSize, subBuffers, overwrite, headers, Rings.SHARED, maxRings, blocking, contexts,
				flush, fileSize, fileCount);
	}

	/** With rings for at most so many threads; the others share. */
	public ChannelOptions maxRings(int threads) {
		return new ChannelOptions(name, subBufferSize, subBuffers, overwrite, headers, rings, threads, blocking, contexts, flush,
				fileSize, fileCount);
	}

	/** With more contexts. */
	public ChannelOptions with(Context... more) {
		List<Context> all = new ArrayList<>(contexts);
		all.addAll(List.of(more));
		return new ChannelOptions(name, subBufferSize, subBuffers, overwrite, headers, rings, maxRings, blocking, all, flush,
				fileSize, fileCount);
	}

	/** With events readable after some time at the latest. */
	public ChannelOptions flushEvery(Duration time) {
		return new ChannelOptions(name, subBufferSize, subBuffers, overwrite, headers, rings, maxRings, blocking, contexts, time,
				fileSize, fileCount);
	}

	/** With stream files of limited size and number. */
	public ChannelOptions files(long size, int count) {
		return new ChannelOptions(name, subBufferSize, subBuffers, overwrite, headers, rings, maxRings, blocking, contexts, flush,
				size, count);
	}
}

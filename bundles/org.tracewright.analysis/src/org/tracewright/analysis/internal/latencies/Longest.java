// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.Arrays;

import org.tracewright.trace.Progress;

/** Keeps the longest of many latencies, and puts them in the order of their begins. Of equal ones those that come first are kept. */
public final class Longest {

	private final int most;
	private long[] begins = {};
	private long[] lengths = {};
	private int[] attributes = {};
	private int[] texts = {};
	private int count;
	private long left;
	/** What is no longer than this does not count any more. */
	private long limit = -1;

	/**
	 * An empty one.
	 *
	 * @param most how many are kept
	 */
	public Longest(int most) {
		this.most = most;
	}

	/** Adds one. */
	public void add(long begin, long length, int attribute, int text) {
		if (length <= limit) {
			left++;
			return;
		}
		if (count == begins.length) {
			// Some more than are kept, so that not each further one costs a look at all.
			int room = most + most / 4 + 1;
			if (count == room)
				prune();
			else
				grow(Math.min(room, Math.max(1024, 2 * count)));
		}
		if (length <= limit) {
			left++;
			return;
		}
		begins[count] = begin;
		lengths[count] = length;
		attributes[count] = attribute;
		texts[count++] = text;
	}

	private void grow(int room) {
		begins = Arrays.copyOf(begins, room);
		lengths = Arrays.copyOf(lengths, room);
		attributes = Arrays.copyOf(attributes, room);
		texts = Arrays.copyOf(texts, room);
	}

	/** Leaves the shortest. */
	private void prune() {
		if (count <= most)
			return;
		long[] sorted = Arrays.copyOf(lengths, count);
		Arrays.sort(sorted);
		limit = most == 0 ? Long.MAX_VALUE : sorted[count - most];
		int longer = 0;
		for (int i = 0; i < count; i++)
			longer += lengths[i] > limit ? 1 : 0;
		int equal = most - longer;
		int kept = 0;
		for (int i = 0; i < count; i++)
			if (lengths[i] > limit || lengths[i] == limit && equal-- > 0)
				move(i, kept++);
		left += count - kept;
		count = kept;
	}

	private void move(int from, int to) {
		begins[to] = begins[from];
		lengths[to] = lengths[from];
		attributes[to] = attributes[from];
		texts[to] = texts[from];
	}

	/** Puts what is kept in order, unless cancelled; nothing is added any more. */
	public void sort(Progress progress) {
		prune();
		int[] order = order(progress);
		begins = pick(begins, order);
		lengths = pick(lengths, order);
		attributes = pick(attributes, order);
		texts = pick(texts, order);
	}

	/** What is kept in the order of begins; of equal ones the first comes first. */
	private int[] order(Progress progress) {
		int[] from = new int[count];
		int[] to = new int[count];
		Arrays.setAll(from, i -> i);
		for (long width = 1; width < count && !progress.isCancelled(); width *= 2) {
			for (long start = 0; start < count; start += 2 * width)
				merge(from, to, (int) start, (int) Math.min(count, start + width), (int) Math.min(count, start + 2 * width));
			int[] merged = to;
			to = from;
			from = merged;
		}
		return from;
	}

	private void merge(int[] from, int[] to, int start, int middle, int end) {
		int one = start;
		int other = middle;
		for (int i = start; i < end; i++)
			to[i] = one < middle && (other == end || begins[from[one]] <= begins[from[other]]) ? from[one++] : from[other++];
	}

	private static long[] pick(long[] values, int[] order) {
		long[] picked = new long[order.length];
		for (int i = 0; i < order.length; i++)
			picked[i] = values[order[i]];
		return picked;
	}

	private static int[] pick(int[] values, int[] order) {
		int[] picked = new int[order.length];
		for (int i = 0; i < order.length; i++)
			picked[i] = values[order[i]];
		return picked;
	}

	/** How many were left out. */
	public long left() {
		return left;
	}

	/** Begins, ns since the origin. */
	public long[] begins() {
		return begins;
	}

	/** Lengths, ns. */
	public long[] lengths() {
		return lengths;
	}

	/** Numbers of attributes. */
	public int[] attributes() {
		return attributes;
	}

	/** Numbers of texts; -1 for none. */
	public int[] texts() {
		return texts;
	}
}

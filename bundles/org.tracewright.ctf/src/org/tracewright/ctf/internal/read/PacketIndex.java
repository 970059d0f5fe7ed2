// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** The packets of a data stream in their order, as columns. Sizes are in bits, times in cycles of the stream's clock. */
final class PacketIndex {

	/** Says that a number is not known. */
	static final long UNKNOWN = Long.MIN_VALUE;

	private int count;
	private int[] files = new int[8];
	private int[] numbers = new int[8];
	private long[] offsets = new long[8];
	private long[] totals = new long[8];
	private long[] contents = new long[8];
	private long[] begins = new long[8];
	private long[] ends = new long[8];
	private long[] discarded = new long[8];
	private long[] sequences = new long[8];
	private long[] clocks;

	int count() {
		return count;
	}

	/**
	 * The same packets, to which more can be added while others read this index: both share their columns, of which each looks at its own part only. Only the
	 * newest of a row of such indexes may be extended.
	 */
	PacketIndex extended() {
		PacketIndex more = new PacketIndex();
		more.count = count;
		more.files = files;
		more.numbers = numbers;
		more.offsets = offsets;
		more.totals = totals;
		more.contents = contents;
		more.begins = begins;
		more.ends = ends;
		more.discarded = discarded;
		more.sequences = sequences;
		return more;
	}

	/** Whether this begins with all packets of another index, in their order. */
	boolean continues(PacketIndex before) {
		if (count < before.count)
			return false;
		for (int p = 0; p < before.count; p++)
			if (files[p] != before.files[p] || !same(p, before, p))
				return false;
		return true;
	}

	void add(int file, int number, long offset, long total, long content, long begin, long end, long lost, long sequence) {
		if (count == files.length) {
			int size = count * 2;
			files = Arrays.copyOf(files, size);
			numbers = Arrays.copyOf(numbers, size);
			offsets = Arrays.copyOf(offsets, size);
			totals = Arrays.copyOf(totals, size);
			contents = Arrays.copyOf(contents, size);
			begins = Arrays.copyOf(begins, size);
			ends = Arrays.copyOf(ends, size);
			discarded = Arrays.copyOf(discarded, size);
			sequences = Arrays.copyOf(sequences, size);
		}
		files[count] = file;
		numbers[count] = number;
		offsets[count] = offset;
		totals[count] = total;
		contents[count] = content;
		begins[count] = begin;
		ends[count] = end;
		discarded[count] = lost;
		sequences[count] = sequence;
		count++;
	}

	/** Adds all packets of another index, as those of a file. */
	void addAll(PacketIndex other, int file) {
		for (int p = 0; p < other.count; p++)
			add(file, other.numbers[p], other.offsets[p], other.totals[p], other.contents[p], other.begins[p], other.ends[p],
					other.discarded[p], other.sequences[p]);
	}

	/** Whether a packet is said to be the same as one of another index of the same file. */
	boolean same(int packet, PacketIndex other, int otherPacket) {
		return offsets[packet] == other.offsets[otherPacket] && totals[packet] == other.totals[otherPacket]
				&& contents[packet] == other.contents[otherPacket] && begins[packet] == other.begins[otherPacket]
				&& ends[packet] == other.ends[otherPacket] && discarded[packet] == other.discarded[otherPacket]
				&& sequences[packet] == other.sequences[otherPacket];
	}

	/** Clock value that the stream has reached by its last packet, as far as packets tell. */
	long lastClock() {
		return count == 0 ? 0 : clockAfter(count - 1);
	}

	/** Clock value before a packet, such that its own timestamps give what is indexed. */
	long clock(int packet) {
		if (begins[packet] != UNKNOWN)
			return begins[packet];
		if (clocks != null)
			return clocks[packet];
		return packet == 0 ? 0 : clockAfter(packet - 1);
	}

	/** Sets the clock values before packets that do not say when they begin. */
	void setClocks(long[] before) {
		clocks = before;
	}

	/** The same packets, without what packets of this kind do not say: that of which one is an example. */
	PacketIndex like(PacketIndex example) {
		PacketIndex same = new PacketIndex();
		for (int p = 0; p < count; p++)
			same.add(files[p], numbers[p], offsets[p], totals[p], contents[p], known(begins[p], example.begins[0]),
					known(ends[p], example.ends[0]), known(discarded[p], example.discarded[0]),
					known(sequences[p], example.sequences[0]));
		return same;
	}

	private static long known(long value, long example) {
		return example == UNKNOWN ? UNKNOWN : value;
	}

	private long clockAfter(int packet) {
		if (ends[packet] != UNKNOWN)
			return ends[packet];
		return begins[packet] == UNKNOWN ? 0 : begins[packet];
	}

	/** Writes the index of one file. */
	void write(DataOutput out) throws IOException {
		out.writeInt(count);
		for (int p = 0; p < count; p++) {
			out.writeInt(numbers[p]);
			for (long[] column : columns())
				out.writeLong(column[p]);
		}
	}

	/**
	 * Reads what {@link #write} has written.
	 *
	 * @param limit bytes that there are at most
	 * @throws IOException also when it cannot be right
	 */
	static PacketIndex read(DataInput in, long limit) throws IOException {
		int count = in.readInt();
		if (count < 0 || count > limit / (Integer.BYTES + 7 * Long.BYTES))
			throw new IOException("damaged");
		PacketIndex index = new PacketIndex();
		for (int p = 0; p < count; p++) {
			int number = in.readInt();
			index.add(0, number, in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(),
					in.readLong());
		}
		return index;
	}

	private long[][] columns() {
		return new long[][]{offsets, totals, contents, begins, ends, discarded, sequences};
	}

	/** Number of the packet's file in the stream. */
	int file(int packet) {
		return files[packet];
	}

	/** Number of the packet in its file. */
	int number(int packet) {
		return numbers[packet];
	}

	/** First byte in the file. */
	long offset(int packet) {
		return offsets[packet];
	}

	/** Size with padding, cut at the end of the file. */
	long total(int packet) {
		return totals[packet];
	}

	/** Size of what holds data, cut at the end of the file. */
	long content(int packet) {
		return contents[packet];
	}

	/** First instant covered. */
	long begin(int packet) {
		return begins[packet];
	}

	/** Last instant covered. */
	long end(int packet) {
		return ends[packet];
	}

	/** Event records discarded since the stream began. */
	long discarded(int packet) {
		return discarded[packet];
	}

	/** Number of the packet in its stream. */
	long sequence(int packet) {
		return sequences[packet];
	}

	/**
	 * The same packets by their begin; packets that several files hold (snapshots overlap) only once.
	 *
	 * @return a new index
	 */
	PacketIndex sorted() {
		Integer[] order = new Integer[count];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> Long.compareUnsigned(begins[a], begins[b]));
		boolean[] twice = new boolean[count];
		for (int o = 0; o < order.length; o++)
			for (int p = o - 1; p >= 0 && begins[order[p]] == begins[order[o]]; p--)
				if (!twice[order[p]] && same(order[p], order[o]))
					// Of a packet that had not ended at the time of a snapshot, the longer state counts.
					twice[Long.compareUnsigned(contents[order[o]], contents[order[p]]) > 0 ? order[p] : order[o]] = true;
		PacketIndex sorted = new PacketIndex();
		for (int i : order)
			if (!twice[i])
				sorted.add(files[i], numbers[i], offsets[i], totals[i], contents[i], begins[i], ends[i], discarded[i],
						sequences[i]);
		return sorted;
	}

	/** Whether packets from a number on are known to begin one after the other, the first of them after the one before. */
	boolean isOrdered(int from) {
		for (int p = Math.max(1, from); p < count; p++)
			if (begins[p] != UNKNOWN && begins[p - 1] != UNKNOWN && Long.compareUnsigned(begins[p], begins[p - 1]) < 0)
				return false;
		return true;
	}

	private boolean same(int a, int b) {
		if (files[a] == files[b] || sequences[a] != sequences[b] || begins[a] != begins[b])
			return false;
		if (sequences[a] != UNKNOWN && begins[a] != UNKNOWN)
			return true;
		// Two packets of one stream that cover the very same time are one, numbered or not.
		boolean known = sequences[a] != UNKNOWN || begins[a] != UNKNOWN && ends[a] != UNKNOWN && begins[a] != ends[a];
		return known && ends[a] == ends[b] && totals[a] == totals[b] && contents[a] == contents[b]
				&& discarded[a] == discarded[b];
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The packets of a data stream in their order. Sizes are in bits, times in cycles of the stream's clock. What it takes on the heap hardly grows with the packets: see
 * {@link LongTable}.
 */
final class PacketIndex {

	/** Says that a number is not known. */
	static final long UNKNOWN = Long.MIN_VALUE;

	private static final int FILE = 0;
	private static final int NUMBER = 1;
	private static final int OFFSET = 2;
	private static final int TOTAL = 3;
	private static final int CONTENT = 4;
	private static final int BEGIN = 5;
	private static final int END = 6;
	private static final int DISCARDED = 7;
	private static final int SEQUENCE = 8;
	private static final int COLUMNS = 9;

	/** What is known of one packet, read at once. */
	static final class Row {
		private final long[] values = new long[COLUMNS];

		int file() {
			return (int) values[FILE];
		}

		int number() {
			return (int) values[NUMBER];
		}

		long offset() {
			return values[OFFSET];
		}

		long total() {
			return values[TOTAL];
		}

		long content() {
			return values[CONTENT];
		}

		long begin() {
			return values[BEGIN];
		}

		long end() {
			return values[END];
		}

		long discarded() {
			return values[DISCARDED];
		}

		long sequence() {
			return values[SEQUENCE];
		}
	}

	private final LongTable rows;
	private LongTable clocks;

	/** An index without packets, which has them in a store. */
	PacketIndex(LongStore store) {
		this(new LongTable(store, COLUMNS));
	}

	private PacketIndex(LongTable rows) {
		this.rows = rows;
	}

	int count() {
		return rows.count();
	}

	/** Where it has its packets. */
	LongStore store() {
		return rows.store();
	}

	/** The same packets, to which more can be added while others read this index, as {@link LongTable#extended} says. */
	PacketIndex extended() {
		return new PacketIndex(rows.extended());
	}

	/** Whether this begins with all packets of another index, in their order. */
	boolean continues(PacketIndex before) {
		if (count() < before.count())
			return false;
		for (int p = 0; p < before.count(); p++)
			if (file(p) != before.file(p) || !same(p, before, p))
				return false;
		return true;
	}

	void add(int file, int number, long offset, long total, long content, long begin, long end, long lost, long sequence) {
		rows.add(file, number, offset, total, content, begin, end, lost, sequence);
	}

	/** Adds a packet of another index, as one of a file. */
	void add(PacketIndex other, int packet, int file) {
		add(file, other.number(packet), other.offset(packet), other.total(packet), other.content(packet), other.begin(packet),
				other.end(packet), other.discarded(packet), other.sequence(packet));
	}

	/** Whether a packet is said to be the same as one of another index of the same file. */
	boolean same(int packet, PacketIndex other, int otherPacket) {
		for (int column = OFFSET; column < COLUMNS; column++)
			if (rows.get(packet, column) != other.rows.get(otherPacket, column))
				return false;
		return true;
	}

	/** Whether a packet is one that another file of the same stream has as well: snapshots overlap. */
	boolean isTwin(int packet, PacketIndex other, int otherPacket) {
		long sequence = sequence(packet);
		long begin = begin(packet);
		if (sequence != other.sequence(otherPacket) || begin != other.begin(otherPacket))
			return false;
		if (sequence != UNKNOWN && begin != UNKNOWN)
			return true;
		// Two packets of one stream that cover the very same time are one, numbered or not.
		boolean known = sequence != UNKNOWN || begin != UNKNOWN && end(packet) != UNKNOWN && begin != end(packet);
		return known && end(packet) == other.end(otherPacket) && total(packet) == other.total(otherPacket)
				&& content(packet) == other.content(otherPacket) && discarded(packet) == other.discarded(otherPacket);
	}

	/** Reads all that is known of a packet. */
	void read(int packet, Row row) {
		rows.get(packet, row.values);
	}

	/** Clock value that the stream has reached by its last packet, as far as packets tell. */
	long lastClock() {
		return count() == 0 ? 0 : clockAfter(count() - 1);
	}

	/** Clock value before a packet, such that its own timestamps give what is indexed. */
	long clock(int packet) {
		long begin = begin(packet);
		if (begin != UNKNOWN)
			return begin;
		if (clocks != null)
			return packet < clocks.count() ? clocks.get(packet, 0) : 0;
		return packet == 0 ? 0 : clockAfter(packet - 1);
	}

	/** Sets the clock values before packets that do not say when they begin; they may be added later, before they are asked for. */
	void setClocks(LongTable before) {
		clocks = before;
	}

	private long clockAfter(int packet) {
		long end = end(packet);
		if (end != UNKNOWN)
			return end;
		return begin(packet) == UNKNOWN ? 0 : begin(packet);
	}

	/** Writes the index of one file. */
	void write(DataOutput out) throws IOException {
		rows.write(out);
	}

	/**
	 * Reads what {@link #write} has written.
	 *
	 * @throws IOException also when it cannot be right
	 */
	static PacketIndex read(DataInput in, LongStore store) throws IOException {
		return new PacketIndex(LongTable.read(in, store, COLUMNS));
	}

	/** Number of the packet's file in the stream. */
	int file(int packet) {
		return (int) rows.get(packet, FILE);
	}

	/** Number of the packet in its file. */
	int number(int packet) {
		return (int) rows.get(packet, NUMBER);
	}

	/** First byte in the file. */
	long offset(int packet) {
		return rows.get(packet, OFFSET);
	}

	/** Size with padding, cut at the end of the file. */
	long total(int packet) {
		return rows.get(packet, TOTAL);
	}

	/** Size of what holds data, cut at the end of the file. */
	long content(int packet) {
		return rows.get(packet, CONTENT);
	}

	/** First instant covered. */
	long begin(int packet) {
		return rows.get(packet, BEGIN);
	}

	/** Last instant covered. */
	long end(int packet) {
		return rows.get(packet, END);
	}

	/** Event records discarded since the stream began. */
	long discarded(int packet) {
		return rows.get(packet, DISCARDED);
	}

	/** Number of the packet in its stream. */
	long sequence(int packet) {
		return rows.get(packet, SEQUENCE);
	}

	/** Bytes that this takes on the heap, without its store. */
	long heapBytes() {
		return rows.heapBytes() + (clocks == null ? 0 : clocks.heapBytes());
	}

	/** Whether packets from a number on are known to begin one after the other, the first of them after the one before. */
	boolean isOrdered(int from) {
		for (int p = Math.max(1, from); p < count(); p++)
			if (begin(p) != UNKNOWN && begin(p - 1) != UNKNOWN && Long.compareUnsigned(begin(p), begin(p - 1)) < 0)
				return false;
		return true;
	}
}

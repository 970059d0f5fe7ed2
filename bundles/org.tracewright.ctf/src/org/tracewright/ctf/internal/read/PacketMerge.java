// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts the packets of several files of a data stream in the order of their begins; packets that several files hold (snapshots overlap) are taken once. It goes through
 * runs of packets that are in order already, so that it takes memory for their number and not for that of the packets.
 */
final class PacketMerge {

	/** A packet of one of the indexes. */
	private record One(PacketIndex index, int file, int packet) {

		boolean isTwin(One other) {
			return file != other.file && index.isTwin(packet, other.index, other.packet);
		}
	}

	/** Packets of one index in order. */
	private static final class Run {
		private final PacketIndex index;
		private final int file;
		private final int end;
		private int next;

		Run(PacketIndex index, int file, int first, int end) {
			this.index = index;
			this.file = file;
			this.end = end;
			next = first;
		}

		long begin() {
			return index.begin(next);
		}

		int file() {
			return file;
		}

		int next() {
			return next;
		}
	}

	/** Packets that begin at the same time are in the order of their files. */
	private static final Comparator<Run> ORDER = ((Comparator<Run>) (a, b) -> Long.compareUnsigned(a.begin(), b.begin()))
			.thenComparingInt(Run::file).thenComparingInt(Run::next);

	private final PacketIndex merged;
	private final PriorityQueue<Run> runs = new PriorityQueue<>(ORDER);
	/** Packets that begin at the same time. */
	private final List<One> group = new ArrayList<>();

	private PacketMerge(PacketIndex merged) {
		this.merged = merged;
	}

	/**
	 * Merges.
	 *
	 * @param indexes those of the files, in their order
	 * @param from    the first packet of each that is wanted
	 * @param merged  to which they are added
	 */
	static void merge(List<PacketIndex> indexes, int[] from, PacketIndex merged) {
		PacketMerge merge = new PacketMerge(merged);
		for (int file = 0; file < indexes.size(); file++)
			merge.addRuns(indexes.get(file), file, from[file]);
		merge.run();
	}

	private void addRuns(PacketIndex index, int file, int from) {
		int first = from;
		for (int p = from + 1; p <= index.count(); p++)
			if (p == index.count() || Long.compareUnsigned(index.begin(p), index.begin(p - 1)) < 0) {
				runs.add(new Run(index, file, first, p));
				first = p;
			}
	}

	private void run() {
		while (!runs.isEmpty()) {
			Run run = runs.poll();
			long begin = run.begin();
			if (!group.isEmpty() && group.getFirst().index.begin(group.getFirst().packet) != begin)
				end();
			Run other = runs.peek();
			// Alone until another begins: the usual case, session after session.
			do {
				if (!group.isEmpty() && begin != run.begin())
					end();
				begin = run.begin();
				if (group.isEmpty() && begin == PacketIndex.UNKNOWN && run.index.sequence(run.next) == PacketIndex.UNKNOWN)
					merged.add(run.index, run.next++, run.file);
				else
					group.add(new One(run.index, run.file, run.next++));
			} while (run.next < run.end && (other == null || ORDER.compare(run, other) < 0));
			if (run.next < run.end)
				runs.add(run);
		}
		end();
	}

	/** Adds the packets of the group. */
	private void end() {
		BitSet twice = new BitSet();
		for (int i = 1; i < group.size(); i++)
			for (int k = i - 1; k >= 0; k--)
				if (!twice.get(k) && group.get(k).isTwin(group.get(i)))
					// Of a packet that had not ended at the time of a snapshot, the longer state counts.
					twice.set(Long.compareUnsigned(content(i), content(k)) > 0 ? k : i);
		for (int i = twice.nextClearBit(0); i < group.size(); i = twice.nextClearBit(i + 1))
			merged.add(group.get(i).index, group.get(i).packet, group.get(i).file);
		group.clear();
	}

	private long content(int i) {
		One one = group.get(i);
		return one.index.content(one.packet);
	}
}

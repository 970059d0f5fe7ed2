// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.util.Arrays;

/**
 * Where the blocks of one level of an attribute are. Those up to {@link #count} never change; the arrays behind them are shared with later versions, which have
 * more.
 *
 * @param begins  earliest begin of each, ns since the origin
 * @param ends    latest end of each
 * @param offsets byte in the file
 * @param sizes   intervals or nodes in all up to and with each
 * @param count   how many blocks
 */
record Blocks(long[] begins, long[] ends, long[] offsets, long[] sizes, int count) {

	/** None. */
	static final Blocks NONE = new Blocks(new long[0], new long[0], new long[0], new long[0], 0);

	/** With one more, which has room behind the last: only one thread may do so, and only to the newest version. */
	Blocks with(long begin, long end, long offset, int size) {
		Blocks roomy = this;
		if (count == begins.length) {
			int room = Math.max(4, 2 * count);
			roomy = new Blocks(Arrays.copyOf(begins, room), Arrays.copyOf(ends, room), Arrays.copyOf(offsets, room),
					Arrays.copyOf(sizes, room), count);
		}
		roomy.begins[count] = begin;
		roomy.ends[count] = end;
		roomy.offsets[count] = offset;
		roomy.sizes[count] = size() + size;
		return new Blocks(roomy.begins, roomy.ends, roomy.offsets, roomy.sizes, count + 1);
	}

	/** Intervals or nodes in all. */
	long size() {
		return count == 0 ? 0 : sizes[count - 1];
	}

	/** Intervals or nodes in all before a block. */
	long sizeBefore(int block) {
		return block == 0 ? 0 : sizes[block - 1];
	}

	/** The first block that does not end before an instant; {@link #count} when all do. Ends are in order for all kinds. */
	int firstNotBefore(long time) {
		return first(ends, time);
	}

	/** The first block that begins at or after an instant; {@link #count} when none does. Not for links: their begins are in no order. */
	int firstFrom(long time) {
		return first(begins, time);
	}

	private int first(long[] times, long time) {
		int low = 0;
		int high = count;
		while (low < high) {
			int middle = low + high >>> 1;
			if (times[middle] < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}

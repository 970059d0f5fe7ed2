// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import org.tracewright.analysis.history.Raster;

/** Fills the columns of a picture with intervals and nodes that come in the order of time. Allocates nothing as long as pictures have the same size. */
abstract class Painter {

	Raster out;
	long begin;
	long end;
	/** Columns for each ns. */
	double columnsPerNano;
	/** Begin of each column, and the end of the last; ns since the origin. */
	private long[] times = {};
	private int columns;
	/** The column at work, -1 for none, and the time that it shows, ns since the origin. */
	int column = -1;
	long columnBegin;
	long columnEnd;
	/** When the column behind that one ends. */
	long nextEnd;

	final void start(Raster raster) {
		out = raster;
		// All rows of a window are of one range.
		if (begin != raster.begin() || end != raster.end() || columns != raster.columns()) {
			begin = raster.begin();
			end = raster.end();
			columns = raster.columns();
			columnsPerNano = columns / (double) (end - begin);
			times = times.length == columns + 1 ? times : new long[columns + 1];
			for (int i = 0; i <= columns; i++)
				times[i] = raster.time(i);
			times[columns] = end;
			rescale();
		}
		column = -1;
		turn(-1);
		forget();
	}

	/** Length of a column, ns. */
	final double resolution() {
		return 1 / columnsPerNano;
	}

	/**
	 * Paints entries of a block up to another one, or up to one that is longer than some ns or that reaches over a border of the picture; gives which that is. The first one touches the range, as
	 * long as any does.
	 */
	final int paintAll(Block block, int first, int behind, long longest) {
		int at = first;
		while (at < behind) {
			long from = block.begin(at);
			long to = block.end(at);
			if (from < begin || to > end || from >= end || to - from > longest)
				return at;
			if (from >= columnBegin && from < columnEnd && to <= nextEnd)
				at = parts(block, at, behind, longest);
			else {
				paintAcross(from, to, block, at);
				at++;
			}
		}
		return at;
	}

	/**
	 * Adds an entry that begins in the column at work and ends there or in the next one, and those that follow it, do so and are no longer than some ns; gives the first one that does not or is.
	 */
	int parts(Block block, int first, int behind, long longest) {
		long from = block.begin(first);
		long to = block.end(first);
		part(from, Math.min(to, columnEnd), block, first);
		if (to > columnEnd) {
			turn(column + 1);
			part(columnBegin, to, block, first);
		}
		return first + 1;
	}

	/** Column of an instant. */
	private int columnOf(long time) {
		if (time <= begin)
			return 0;
		int found = Math.min(columns - 1, (int) ((time - begin) * columnsPerNano));
		while (found > 0 && times[found] > time)
			found--;
		while (found < columns - 1 && times[found + 1] <= time)
			found++;
		return found;
	}

	/** Adds an interval or a node; it touches the range. */
	final void paint(long from, long to, Block block, int at) {
		if (from >= columnBegin && to <= columnEnd && from < columnEnd)
			part(from, to, block, at);
		else
			paintAcross(from, to, block, at);
	}

	private void paintAcross(long from, long to, Block block, int at) {
		int first = from >= columnBegin && from < columnEnd ? column : columnOf(from);
		// The end is not included.
		int last = to <= from + 1 ? first : columnOf(to - 1);
		if (first != column)
			turn(first);
		part(from, Math.min(to, columnEnd), block, at);
		if (last > first) {
			turn(-1);
			if (last > first + 1)
				whole(first + 1, last, block, at);
			turn(last);
			part(columnBegin, to, block, at);
		}
	}

	/** Goes on to another column, or to none. */
	final void turn(int next) {
		if (column >= 0)
			finish(column);
		column = next;
		if (next < 0) {
			columnBegin = Long.MAX_VALUE;
			columnEnd = Long.MIN_VALUE;
			nextEnd = Long.MIN_VALUE;
			return;
		}
		columnBegin = times[next];
		columnEnd = times[next + 1];
		nextEnd = times[Math.min(next + 2, columns)];
		clear();
	}

	/** Looks at a block, some of whose entries are painted next. */
	void learn(Block block) {
	}

	/** Begins a picture. */
	void forget() {
	}

	/** Begins a picture of a range or size other than the one before. */
	void rescale() {
	}

	/** Begins a column. */
	abstract void clear();

	/** Something in the column at work. */
	abstract void part(long from, long to, Block block, int at);

	/** Ends the column at work. */
	abstract void finish(int at);

	/** Columns up to another one that show one thing from their begins to their ends. */
	abstract void whole(int first, int behind, Block block, int at);
}

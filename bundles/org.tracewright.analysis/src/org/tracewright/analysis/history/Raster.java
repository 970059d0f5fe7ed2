// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

import java.util.Arrays;

/**
 * The picture of an attribute over a range of time: what each of some columns of equal width shows. Made once and filled again and again: asking allocates nothing
 * that grows with the trace.
 */
public final class Raster {

	/** Share of a column in which nothing but one value was. */
	public static final int WHOLE = 255;

	/** So many columns are sooner filled one by one. */
	private static final int FEW = 8;

	private final int columns;
	private final long[] values;
	private final long[] lows;
	private final byte[] shares;
	private final boolean[] mixed;
	private long begin;
	private long end;

	/** A picture with a number of columns. */
	public Raster(int columns) {
		if (columns < 1)
			throw new IllegalArgumentException("columns: " + columns);
		this.columns = columns;
		values = new long[columns];
		lows = new long[columns];
		shares = new byte[columns];
		mixed = new boolean[columns];
	}

	/** Empties it for another range of time, ns since the origin, the end not included; for those who fill it. */
	public void reset(long newBegin, long newEnd) {
		begin = newBegin;
		end = newEnd;
		Arrays.fill(shares, (byte) 0);
	}

	/** Fills a column; for those who do. */
	public void set(int column, long value, long low, int share, boolean several) {
		values[column] = value;
		lows[column] = low;
		shares[column] = (byte) share;
		mixed[column] = several;
	}

	/** Fills columns up to another one with a state that has all of them; for those who do. */
	public void fill(int first, int behind, long value) {
		if (behind - first <= FEW) {
			for (int column = first; column < behind; column++) {
				values[column] = value;
				shares[column] = (byte) WHOLE;
				mixed[column] = false;
			}
			return;
		}
		Arrays.fill(values, first, behind, value);
		Arrays.fill(shares, first, behind, (byte) WHOLE);
		Arrays.fill(mixed, first, behind, false);
	}

	/** Fills columns up to another one with a range of numbers; for those who do. */
	public void fill(int first, int behind, long value, long low) {
		fill(first, behind, value);
		Arrays.fill(lows, first, behind, low);
		Arrays.fill(mixed, first, behind, value != low);
	}

	/** Fills columns with those of another picture; for those who do. */
	public void paste(Raster other, int first) {
		System.arraycopy(other.values, 0, values, first, other.columns);
		System.arraycopy(other.lows, 0, lows, first, other.columns);
		System.arraycopy(other.shares, 0, shares, first, other.columns);
		System.arraycopy(other.mixed, 0, mixed, first, other.columns);
	}

	/** Number of columns. */
	public int columns() {
		return columns;
	}

	/** First instant, ns since the origin. */
	public long begin() {
		return begin;
	}

	/** The instant behind the last, ns since the origin. */
	public long end() {
		return end;
	}

	/** First instant of a column, ns since the origin; that of the column behind the last is the end. */
	public long time(int column) {
		return begin + (long) ((double) (end - begin) * column / columns);
	}

	/** Whether a column shows anything. */
	public boolean has(int column) {
		return shares[column] != 0;
	}

	/**
	 * The state that lasts longest in a column; the greatest value of a number. States with the same last five bits, which are their colour, count as one: where there are
	 * {@link #isMixed several} it is some of that colour. What lies across a border of the column counts as if it were even; see {@code docs/history.md}.
	 */
	public long value(int column) {
		return values[column];
	}

	/** The least value in a column; only of numbers. */
	public long low(int column) {
		return lows[column];
	}

	/** Which part of a column that value has, of a mixed one its colour, from 1 to {@link #WHOLE}; 0 where there is none. */
	public int share(int column) {
		return shares[column] & 0xFF;
	}

	/** Whether a column has other values as well. If not, and its value has not all of it, there is nothing for some time. */
	public boolean isMixed(int column) {
		return mixed[column];
	}
}

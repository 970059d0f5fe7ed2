// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

/**
 * A range of time that a picture shows in columns of equal width.
 *
 * @param begin first instant, ns
 * @param end   the instant behind the last, ns
 */
public record Window(long begin, long end) {

	/** Columns of every picture. */
	public static final int COLUMNS = 2000;

	/** The middle of a history that begins at 0, so much of it. */
	static Window middle(long end, double share) {
		long length = (long) (end * share);
		long begin = (end - length) / 2;
		return new Window(begin, begin + length);
	}

	/** First instant of a column. */
	public long time(int column) {
		return begin + (long) ((double) (end - begin) * column / COLUMNS);
	}
}

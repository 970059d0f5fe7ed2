// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

/** Asks a {@link History}. For one thread; keeps a few blocks in memory, and allocates nothing else that stays. */
public interface HistoryReader {

	/**
	 * Paints an attribute. The cost is that of the columns, however many intervals there are.
	 *
	 * @param begin first instant, ns since the origin
	 * @param end   the instant behind the last, ns since the origin
	 */
	void raster(int attribute, long begin, long end, Raster out);

	/** Shows the intervals of an attribute that touch a range of time, in their order; the range's end is not included. */
	void intervals(int attribute, long begin, long end, IntervalSink sink);

	/** Shows the interval of an attribute at an instant, or nothing; with {@link AttributeKind#LINK} all that there are. */
	default void at(int attribute, long time, IntervalSink sink) {
		intervals(attribute, time, time + 1, sink);
	}

	/** Shows the first interval of an attribute that begins after an instant. */
	void next(int attribute, long time, IntervalSink sink);

	/** Shows the last interval of an attribute that begins before an instant. */
	void previous(int attribute, long time, IntervalSink sink);
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

/** Takes intervals. */
@FunctionalInterface
public interface IntervalSink {

	/**
	 * An interval.
	 *
	 * @param begin ns since the origin
	 * @param end   ns since the origin, not included
	 * @return false to be shown no more
	 */
	boolean interval(long begin, long end, long value);
}

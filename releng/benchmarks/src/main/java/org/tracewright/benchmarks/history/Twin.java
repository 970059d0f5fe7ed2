// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The same intervals in both stores.
 *
 * @param count number of intervals
 * @param end   when the last one ends, ns
 * @param ours  our file
 * @param peer  the peer's file, which is not there when there is no peer
 */
record Twin(long count, long end, Path ours, Path peer) {

	/** How many intervals, in words. */
	static String text(long count) {
		return String.format(Locale.ROOT, "%,d intervals", count);
	}

	/** The same for this. */
	String text() {
		return text(count);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

/**
 * What can be read of an attribute: immutable.
 *
 * @param levels intervals, and above them the levels of the pyramid; at least one
 * @param tail   intervals that follow and are in no block yet
 */
record Contents(Blocks[] levels, Block tail) {

	/** Nothing. */
	static final Contents NONE = new Contents(new Blocks[]{Blocks.NONE}, new Block(0));

	long intervals() {
		return levels[0].size() + tail.count;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.List;

import org.tracewright.analysis.history.History;

/** What a row shows. */
public sealed interface RowContent {

	/** Nothing of its own: rows below it. */
	record Group() implements RowContent {
	}

	/** States of an attribute. */
	record States(History history, int attribute) implements RowContent {
	}

	/** States that are stacked upon each other, the outermost first. */
	record Stack(History history, List<Integer> lanes) implements RowContent {

		/** Copies the list. */
		public Stack {
			lanes = List.copyOf(lanes);
		}
	}

	/** Instants. */
	record Marks(History history, int attribute) implements RowContent {
	}

	/** A number over time. */
	record Curve(History history, int attribute, boolean real) implements RowContent {
	}

	/**
	 * How many events there were in parts of equal length of a range of time.
	 *
	 * @param begin first instant, ns since the origin
	 * @param end   last instant, ns since the origin
	 */
	record Density(int[] counts, long begin, long end) implements RowContent {
	}
}

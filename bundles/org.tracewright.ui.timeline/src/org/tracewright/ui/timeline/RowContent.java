// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.List;

import org.tracewright.analysis.history.History;

/** What a row shows. */
public sealed interface RowContent {

	/** The attributes that it shows; of a stack the outermost first. */
	default List<RowPart> parts() {
		return List.of();
	}

	/** Nothing of its own: rows below it. */
	record Group() implements RowContent {
	}

	/** States of an attribute. */
	record States(History history, int attribute) implements RowContent {

		@Override
		public List<RowPart> parts() {
			return List.of(new RowPart(history, attribute, new RowPart.State()));
		}
	}

	/** States that are stacked upon each other, the outermost first. */
	record Stack(History history, List<Integer> lanes) implements RowContent {

		/** Copies the list. */
		public Stack {
			lanes = List.copyOf(lanes);
		}

		@Override
		public List<RowPart> parts() {
			return lanes.stream().map(lane -> new RowPart(history, lane, new RowPart.State())).toList();
		}
	}

	/** Instants. */
	record Marks(History history, int attribute) implements RowContent {

		@Override
		public List<RowPart> parts() {
			return List.of(new RowPart(history, attribute, new RowPart.Mark()));
		}
	}

	/**
	 * Numbers over time, on one scale.
	 *
	 * @param all at least one
	 */
	record Curves(List<Curve> all) implements RowContent {

		/** Copies the list. */
		public Curves {
			all = List.copyOf(all);
		}

		@Override
		public List<RowPart> parts() {
			return all.stream()
					.map(c -> new RowPart(c.history, c.attribute, new RowPart.Number(all.size() > 1 ? c.name : "", c.real)))
					.toList();
		}
	}

	/**
	 * A number over time.
	 *
	 * @param name what it is called where several are in one row
	 * @param real whether its values are reals, see {@link org.tracewright.analysis.history.Reals}
	 */
	record Curve(String name, History history, int attribute, boolean real) {
	}

	/**
	 * How many events there were in parts of equal length of a range of time.
	 *
	 * @param begin first instant, ns since the origin
	 * @param end   last instant, ns since the origin
	 * @param type  index of the event type, by which {@link org.tracewright.analysis.EventInstants} knows each of them
	 */
	record Density(int[] counts, long begin, long end, int type) implements RowContent {
	}

	/** When events were lost. */
	record Lost(Losses losses) implements RowContent {
	}

	/**
	 * Nothing, because something went wrong.
	 *
	 * @param text a line for the row
	 * @param what all that there is to be said
	 */
	record Failure(String text, String what) implements RowContent {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import org.tracewright.analysis.history.History;

/** An attribute that a row shows, alone or with others. */
public record RowPart(History history, int attribute, Kind kind) {

	/** How the values of an attribute are to be read. */
	public sealed interface Kind {
	}

	/** States, see {@link org.tracewright.analysis.Tone}. */
	public record State() implements Kind {
	}

	/** Marks, see {@link org.tracewright.analysis.Marks}. */
	public record Mark() implements Kind {
	}

	/**
	 * Numbers.
	 *
	 * @param name what they are of; empty when the row says it
	 * @param real whether they are reals, see {@link org.tracewright.analysis.history.Reals}
	 */
	public record Number(String name, boolean real) implements Kind {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

/** A page whose numbers can be compared with those of another trace or range. For the UI thread. */
public interface Comparing {

	/** Says what is compared with. */
	ComparisonBar comparisonBar();

	/** Compares with what the bar says now. */
	void baselineChanged();

	/** Compares what is shown with a baseline, also what is shown after it; null does not compare any more. */
	default void compareWith(Baseline baseline) {
		comparisonBar().show(baseline);
		baselineChanged();
	}

	/** What is compared with; null for nothing. */
	default Baseline baseline() {
		return comparisonBar().baseline();
	}
}

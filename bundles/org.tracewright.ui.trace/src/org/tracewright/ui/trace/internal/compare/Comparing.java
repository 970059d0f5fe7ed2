// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

/** A page whose numbers can be compared with those of another trace or range. For the UI thread. */
public interface Comparing {

	/** Compares what is shown with a baseline, also what is shown after it; null does not compare any more. */
	void compareWith(Baseline baseline);

	/** What is compared with; null for nothing. */
	Baseline baseline();
}

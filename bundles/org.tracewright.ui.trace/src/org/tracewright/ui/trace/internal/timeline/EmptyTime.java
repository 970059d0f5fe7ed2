// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.tracewright.analysis.Overview;
import org.tracewright.ui.timeline.TimeFolds;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;

/** Tells a timeline which parts of the time have no events. What is far from all else would leave no room for that: it is brought near the first time. For the UI thread. */
final class EmptyTime {

	/** When so much of the time is empty, it is shown short without being asked for. */
	private static final double MOSTLY = 0.95;

	private final TimelineModel model;
	private boolean judged;

	EmptyTime(TimelineModel model) {
		this.model = model;
	}

	/**
	 * All events have been counted.
	 *
	 * @param grows whether there will be more
	 */
	void counted(Overview overview, boolean grows) {
		if (overview.binned() <= overview.begin())
			return;
		model.empty(TimeFolds.of(overview.density(), new TimeRange(overview.begin(), overview.binned())));
		if (!judged && !grows && model.empty().share(model.full()) > MOSTLY)
			model.compress(true);
		judged = true;
	}
}

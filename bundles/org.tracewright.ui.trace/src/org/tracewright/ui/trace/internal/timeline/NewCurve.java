// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.List;

import org.tracewright.analysis.Counter;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineRow;

/** Shows a curve that was chosen as soon as it has a row, wherever that is: it is below all others. For the UI thread. */
final class NewCurve {

	private final Timeline timeline;
	private final TimelineBar bar;
	/** Null when there is none to be shown. */
	private Counter wanted;

	/** Shows curves on a timeline; what filters its rows is in a bar. */
	NewCurve(Timeline timeline, TimelineBar bar) {
		this.timeline = timeline;
		this.bar = bar;
	}

	/** The first of these fields that was not there before is to be shown. */
	void of(List<Counter> chosen, List<Counter> before) {
		wanted = chosen.stream().filter(counter -> !before.contains(counter)).findFirst().orElse(null);
	}

	/**
	 * Shows it if it is there.
	 *
	 * @param complete whether there will be no other rows
	 */
	void look(TimelineFeed feed, boolean complete) {
		TimelineRow row = wanted == null ? null : feed.row(wanted);
		if (row != null) {
			if (!timeline.model().visible().contains(row))
				bar.filter(""); //$NON-NLS-1$
			timeline.reveal(row);
		}
		if (row != null || complete)
			wanted = null;
	}
}

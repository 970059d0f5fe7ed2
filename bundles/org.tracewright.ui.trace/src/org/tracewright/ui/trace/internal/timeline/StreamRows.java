// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.HashMap;
import java.util.Map;

import org.tracewright.analysis.EventInstants;
import org.tracewright.analysis.Overview;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimelineRow;

/** The rows of data streams: when there were how many events in each. There are none when a trace has one stream only. For the UI thread. */
final class StreamRows {

	private final TimelineRow events;
	private final TimelineRow group = new TimelineRow("streams", Messages.rows_streams, new RowContent.Group()); //$NON-NLS-1$
	private final Map<Integer, TimelineRow> rows = new HashMap<>();

	/**
	 * Rows that are to be.
	 *
	 * @param events the row that they are below
	 */
	StreamRows(TimelineRow events) {
		this.events = events;
		group.expand(false);
	}

	/** The row of all of them. */
	TimelineRow group() {
		return group;
	}

	/** Shows what has been counted; gives whether there are other rows than before. */
	boolean show(Overview now) {
		if (now.streams().size() < 2)
			return false;
		int before = rows.size();
		if (group.parent() == null)
			events.add(group);
		group.detail(String.format("%,d", now.streams().size())); //$NON-NLS-1$
		boolean several = now.streams().stream().map(of -> of.stream().source()).distinct().count() > 1;
		for (Overview.OfStream of : now.streams())
			if (of.events() > 0 && of.density() != null) {
				String source = of.stream().source().name();
				String label = several ? source + ": " + of.stream().name() : of.stream().name(); //$NON-NLS-1$
				TimelineRow row = rows.computeIfAbsent(of.stream().index(),
						i -> group.add(new TimelineRow("streams/" + source + '/' + of.stream().name() + '/' + i, label, //$NON-NLS-1$
								new RowContent.Group())));
				row.content(new RowContent.Density(of.density(), now.begin(), now.binned(),
						EventInstants.ofStream(of.stream().index())));
				row.detail(String.format("%,d", of.events())); //$NON-NLS-1$
			}
		return rows.size() != before;
	}
}

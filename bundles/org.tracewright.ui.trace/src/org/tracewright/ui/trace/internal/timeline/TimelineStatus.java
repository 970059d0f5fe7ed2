// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Overview;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.PublishedSelection;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.TimelineModel;

/** Tells the user, and the workbench, what is selected on a timeline. For the UI thread. */
final class TimelineStatus {

	private final TimelineModel model;
	private final TimelineBar bar;
	private final Supplier<TimeFormat> times;
	private final PublishedSelection selection = new PublishedSelection();

	/**
	 * Of a timeline.
	 *
	 * @param bar   where the user is told
	 * @param times how times are written now
	 */
	TimelineStatus(TimelineModel model, TimelineBar bar, Supplier<TimeFormat> times) {
		this.model = model;
		this.bar = bar;
		this.times = times;
	}

	/** Tells it; of a trace whose events are read by a feed, null as long as there is none. */
	void show(TimelineFeed feed) {
		List<Description.Found> found = model.selectedRow() == null || model.cursor() == null
				? List.of()
				: Description.at(model.selectedRow().content(), model.cursor(), 0);
		bar.status(text(feed, found));
		StructuredSelection now = model.selectedRow() == null && model.cursor() == null && model.selection() == null
				? StructuredSelection.EMPTY
				: new StructuredSelection(
						new TimeSelection(model.selectedRow(), model.cursor(), model.selection(), found, times.get()));
		// While more is read this comes often: the Properties view is not to flicker.
		if (!now.equals(selection.getSelection()))
			selection.publish(now);
	}

	private String text(TimelineFeed feed, List<Description.Found> found) {
		if (model.selection() != null)
			return NLS.bind(Messages.status_range, new Object[]{times.get().text(model.selection().begin()),
					times.get().text(model.selection().end()), TimeFormat.duration(model.selection().length())});
		if (model.cursor() != null)
			return NLS.bind(Messages.status_cursor, times.get().text(model.cursor()),
					found.isEmpty() ? "" : Description.text(found.getLast())); //$NON-NLS-1$
		if (feed == null || feed.overview() == null)
			return ""; //$NON-NLS-1$
		Overview overview = feed.overview();
		String text = NLS.bind(Messages.events_count, String.format("%,d", overview.events())); //$NON-NLS-1$
		if (overview.lost() > 0)
			text += "   " + NLS.bind(Messages.lost_count, String.format("%,d", overview.lost())); //$NON-NLS-1$ //$NON-NLS-2$
		if (feed.isCut())
			text = NLS.bind(Messages.counted_so_far, text);
		return feed.isReading() ? text + "   " + Messages.reading : text; //$NON-NLS-1$
	}

	/** What the workbench is told. */
	ISelectionProvider selectionProvider() {
		return selection;
	}
}

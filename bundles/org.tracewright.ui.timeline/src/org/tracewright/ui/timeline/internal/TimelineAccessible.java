// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;

/** Says what is selected to those who listen rather than look. */
public final class TimelineAccessible {

	private final TimelineModel model;
	private final TimelineLayout layout;
	private final Supplier<TimeFormat> times;

	/** For a timeline. */
	public TimelineAccessible(Timeline timeline, TimelineModel model, TimelineLayout layout, Supplier<TimeFormat> times) {
		this.model = model;
		this.layout = layout;
		this.times = times;
		timeline.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = text();
			}

			@Override
			public void getHelp(AccessibleEvent e) {
				e.result = Words.help();
			}
		});
		timeline.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent e) {
				e.result = text();
			}
		});
		model.listen(new TimelineModel.Listener() {
			@Override
			public void selectionChanged() {
				if (!timeline.isDisposed())
					timeline.getAccessible().textSelectionChanged();
			}
		});
	}

	/** What is selected, in words. */
	public String text() {
		TimelineRow row = model.selectedRow();
		if (row == null)
			return Words.name();
		if (model.cursor() == null)
			return row.label();
		String text = layout.text(row, model.cursor(), times.get());
		return text.equals(row.label()) ? row.label() + ", " + Words.nothing() : text; //$NON-NLS-1$
	}
}

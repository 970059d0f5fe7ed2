// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/**
 * What a page is compared with: a trace that is open.
 *
 * @param editor has the trace
 * @param range  null for all of it
 * @param own    whether it is the trace that the page is of
 */
public record Baseline(TraceEditor editor, TimeRange range, boolean own) {

	/** What it is, in words: of the range, how long after the first event it begins and ends. */
	public String text() {
		return NLS.bind(Messages.baseline, own ? Messages.this_trace : name(), rangeText());
	}

	/** What the trace is called. */
	public String name() {
		return editor.getPartName();
	}

	private String rangeText() {
		if (range == null)
			return Messages.whole;
		long start = editor.events().document().start();
		return NLS.bind(Messages.range, TimeFormat.duration(range.begin() - start), TimeFormat.duration(range.end() - start));
	}
}

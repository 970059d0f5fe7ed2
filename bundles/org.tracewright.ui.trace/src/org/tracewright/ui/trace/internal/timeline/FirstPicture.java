// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Tells the others when there is something to be seen: they wait for that, and not for what is never painted, as in a window that cannot be seen. For the UI thread. */
final class FirstPicture {

	private final Timeline timeline;
	private final TraceDocument document;
	private boolean awaited;

	FirstPicture(Timeline timeline, TraceDocument document) {
		this.timeline = timeline;
		this.document = document;
	}

	/** There is something to paint. */
	void await() {
		if (document.isPictured())
			return;
		if (awaited || !timeline.isVisible()) {
			document.pictured();
			return;
		}
		awaited = true;
		timeline.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				timeline.removeListener(SWT.Paint, this);
				UiThread.async(timeline, document::pictured);
			}
		});
	}
}

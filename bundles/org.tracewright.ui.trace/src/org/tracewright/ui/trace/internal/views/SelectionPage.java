// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** One editor's page in a view: follows what is selected on the timeline while it is seen. */
final class SelectionPage extends Page implements TimelineModel.Listener {

	/** A range that is being drawn is not looked at before it stays for so long. */
	private static final int PAUSE_MS = 200;

	private final TraceEditor editor;
	private final TracePage kind;
	private final Runnable later = this::show;
	private Composite place;
	/** Shows what is selected; null until the page is made. */
	private Runnable open;
	/** Whether something else has been selected since it was seen. */
	private boolean old;

	SelectionPage(TraceEditor editor, TracePage kind) {
		this.editor = editor;
		this.kind = kind;
	}

	@Override
	public void createControl(Composite parent) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		place.addListener(SWT.Paint, e -> {
			if (old)
				UiThread.async(place, this::show);
		});
		// To open an editor keeps the UI thread for long enough.
		UiThread.async(place, this::make);
	}

	private void make() {
		open = editor.addPage(kind, place);
		editor.timeline().model().listen(this);
		place.layout(true);
		show();
	}

	@Override
	public void selectionChanged() {
		if (!place.isDisposed())
			place.getDisplay().timerExec(PAUSE_MS, later);
	}

	private void show() {
		if (place.isDisposed())
			return;
		old = !place.isVisible();
		if (!old)
			open.run();
	}

	@Override
	public void dispose() {
		if (open != null)
			editor.timeline().model().unlisten(this);
		super.dispose();
	}

	@Override
	public Control getControl() {
		return place;
	}

	@Override
	public void setFocus() {
		place.setFocus();
	}
}

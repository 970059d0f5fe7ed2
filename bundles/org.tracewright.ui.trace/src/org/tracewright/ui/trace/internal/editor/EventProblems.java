// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.trace.Problem;

/** Tells what is wrong with the trace of a document: in a bar, and by markers. */
final class EventProblems {

	private final TraceDocument document;
	private final IFolder folder;
	private final Consumer<Runnable> ui;
	private final AtomicBoolean pending = new AtomicBoolean();
	/** Null until it is made. */
	private ProblemBar bar;
	/** How many are told of by markers. */
	private int marked;

	/**
	 * Those of a trace.
	 *
	 * @param folder the trace in the workspace, which gets the markers
	 * @param ui     runs actions in the UI thread
	 */
	EventProblems(TraceDocument document, IFolder folder, Consumer<Runnable> ui) {
		this.document = document;
		this.folder = folder;
		this.ui = ui;
	}

	/** Makes the bar. */
	void create(Composite parent, Runnable showView) {
		bar = new ProblemBar(parent, showView);
	}

	/** Shows in the bar what is known, in the colours of the theme. */
	void show() {
		if (bar != null)
			bar.show(document.problems());
	}

	/** There are more; for any thread. One update does for however many come at once. */
	void more() {
		if (pending.compareAndSet(false, true))
			ui.accept(() -> {
				pending.set(false);
				show();
			});
	}

	/** Puts the markers of a trace that could not be opened; for any thread. */
	void mark(List<Problem> problems) {
		ProblemMarkers.update(folder, problems);
	}

	/** Puts the markers of what is known; for any thread. */
	void mark() {
		mark(document.problems());
	}

	/** Shows and marks what is known when that has become more. */
	void markMore() {
		if (marked == document.problems().size())
			return;
		marked = document.problems().size();
		mark();
		show();
	}
}

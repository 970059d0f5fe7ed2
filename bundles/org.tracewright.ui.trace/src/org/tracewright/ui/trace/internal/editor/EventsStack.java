// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.trace.Problem;
import org.tracewright.ui.PageFocus;

/** Where the table of events is, or what is said in place of it. */
final class EventsStack extends Composite {

	private static final int MOST_PROBLEMS = 8;

	private final String trace;
	private final StackLayout stack = new StackLayout();
	private final MessagePage message;

	/** Says that a trace is being opened. */
	EventsStack(Composite parent, String trace) {
		super(parent, SWT.NONE);
		this.trace = trace;
		setLayout(stack);
		setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		message = new MessagePage(this);
		loading();
	}

	/** The trace is being opened. */
	void loading() {
		say(NLS.bind(Messages.loading_title, trace), Messages.loading_text);
	}

	/** There is nothing yet of a trace that is being written. */
	void notYet() {
		say(NLS.bind(Messages.live_waitingTitle, trace), Messages.live_waitingText);
	}

	/** The trace cannot be opened. */
	void failed(List<Problem> problems, Runnable again) {
		List<String> lines = new ArrayList<>();
		problems.stream().limit(MOST_PROBLEMS).forEach(p -> lines.add(p.text()));
		if (problems.size() > MOST_PROBLEMS)
			lines.add(NLS.bind(Messages.error_more, problems.size() - MOST_PROBLEMS));
		lines.add(Messages.error_hint);
		message.show(SWT.ICON_ERROR, NLS.bind(Messages.error_title, trace), lines, Messages.error_retry, again);
		show(message);
	}

	/** The trace has no events. */
	void empty() {
		say(Messages.empty_title, Messages.empty_hint);
	}

	/** No event is let through by the filters. */
	void nothingFound(Runnable clear) {
		message.show(SWT.NONE, Messages.empty_filtered, List.of(Messages.empty_filteredHint), Messages.filter_clearAll, clear);
		show(message);
	}

	private void say(String title, String text) {
		message.show(SWT.NONE, title, List.of(text), null, null);
		show(message);
	}

	/** Shows what is in it. */
	void show(Composite page) {
		if (stack.topControl == page)
			return;
		boolean focused = PageFocus.isIn(this);
		stack.topControl = page;
		layout(true, true);
		if (focused)
			page.setFocus();
	}
}

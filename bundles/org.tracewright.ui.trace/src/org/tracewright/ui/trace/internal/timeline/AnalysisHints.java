// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tracewright.analysis.TraceAnalysis;
import org.tracewright.ui.TraceColors;

/** The line below the timeline: what an analysis lacks and how to record it, and what went wrong. */
final class AnalysisHints extends Composite {

	/** Longer ones are cut, and whole in the tooltip. */
	private static final int MOST_TEXT = 90;

	private final Consumer<AnalysisRun> retry;
	private final Runnable countAgain;
	/** What is told of those that failed or were cancelled. */
	private final List<Label> failures = new ArrayList<>();
	private String shown = ""; //$NON-NLS-1$

	/**
	 * A line.
	 *
	 * @param retry      runs an analysis again
	 * @param countAgain counts the events again
	 */
	AnalysisHints(Composite parent, Consumer<AnalysisRun> retry, Runnable countAgain) {
		super(parent, SWT.NONE);
		this.retry = retry;
		this.countAgain = countAgain;
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 16;
		layout.marginLeft = 8;
		layout.center = true;
		setLayout(layout);
		setData("org.tracewright.id", "timeline.hints"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Takes the colours of the theme as it is now. */
	void recolour() {
		for (Label label : failures) {
			label.setForeground(TraceColors.ERROR_FOREGROUND.color());
			label.setBackground(TraceColors.ERROR_BACKGROUND.color());
		}
	}

	/** Shows what is to be said; gives whether that is something else than before. */
	boolean show(TimelineFeed feed) {
		List<String> key = new ArrayList<>();
		key.add(Boolean.toString(feed.isCut()));
		feed.missing().forEach(analysis -> key.add(analysis.id()));
		feed.runs().forEach(run -> key.add(run.analysis().id() + run.analysis().options() + run.state() + run.failure()));
		if (shown.equals(key.toString()))
			return false;
		shown = key.toString();
		failures.clear();
		for (Control child : getChildren())
			child.dispose();
		if (feed.isCut())
			cancelled(NLS.bind(Messages.cancelled, Messages.count), countAgain);
		for (AnalysisRun run : feed.runs())
			if (run.state() == AnalysisRun.State.FAILED)
				link(bad(NLS.bind(Messages.failed, Messages.analysis(run.analysis()), run.briefFailure()),
						NLS.bind(Messages.failed, Messages.analysis(run.analysis()), run.failure()), () -> retry.accept(run)),
						Messages.report, () -> AnalysisReport.show(getShell(), run));
			else if (run.state() == AnalysisRun.State.CANCELLED)
				cancelled(NLS.bind(Messages.cancelled, Messages.analysis(run.analysis())), () -> retry.accept(run));
		feed.missing().forEach(this::missing);
		layout(true);
		return true;
	}

	private void cancelled(String text, Runnable again) {
		bad(text, text, again);
	}

	private Composite bad(String text, String tip, Runnable again) {
		Composite one = one();
		Label label = new Label(one, SWT.NONE);
		String most = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + '\u2026' : text;
		label.setText(most.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setToolTipText(tip.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		failures.add(label);
		recolour();
		link(one, Messages.retry, again);
		return one;
	}

	private void missing(TraceAnalysis analysis) {
		Composite one = one();
		Label label = new Label(one, SWT.NONE);
		label.setText(Messages.missing(analysis.id()));
		link(one, Messages.how, () -> new HowDialog(getShell(), analysis.id()).open());
	}

	private Composite one() {
		Composite one = new Composite(this, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginWidth = layout.marginHeight = 0;
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		layout.center = true;
		one.setLayout(layout);
		return one;
	}

	private static void link(Composite parent, String text, Runnable action) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addListener(SWT.Selection, e -> action.run());
	}
}

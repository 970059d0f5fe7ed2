// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.tracewright.filter.FilterException;
import org.tracewright.filter.FilterProblem;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

/** Binds filter expressions in a job, for traces may have thousands of event types. Only the last text counts. For the UI thread. */
public final class ExpressionCheck {

	private final Supplier<Trace> trace;
	private final Supplier<TimeFormat> times;
	private final Consumer<Runnable> ui;
	private Job running;
	private int last;

	/**
	 * A check.
	 *
	 * @param trace gives the trace, or null while there is none
	 * @param ui    runs actions in the UI thread
	 */
	public ExpressionCheck(Supplier<Trace> trace, Supplier<TimeFormat> times, Consumer<Runnable> ui) {
		this.trace = trace;
		this.times = times;
		this.ui = ui;
	}

	/** Forgets the text that is being checked. */
	public void forget() {
		last++;
		if (running != null)
			running.cancel();
	}

	/**
	 * Checks a text; neither consumer is called when another text comes first, or when there is no trace yet.
	 *
	 * @param delay ms to wait for another text
	 */
	public void check(String text, long delay, Consumer<Filters.Expression> good, Consumer<FilterProblem> bad) {
		forget();
		int ticket = last;
		Trace now = trace.get();
		TimeFormat format = times.get();
		if (now == null || format == null)
			return;
		running = new Job(Messages.job_check) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Filters.Expression expression = Filters.Expression.of(text, now, format);
					tell(ticket, () -> good.accept(expression));
				} catch (FilterException e) {
					tell(ticket, () -> bad.accept(e.problem()));
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		running.setSystem(true);
		running.schedule(delay);
	}

	private void tell(int ticket, Runnable action) {
		ui.accept(() -> {
			if (ticket == last)
				action.run();
		});
	}
}

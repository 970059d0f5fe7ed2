// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.analysis.history.History;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.trace.internal.compare.Baseline;
import org.tracewright.ui.trace.internal.compare.ComparisonBar;
import org.tracewright.ui.trace.internal.flamegraph.CallTreeJob.Question;
import org.tracewright.ui.trace.internal.flamegraph.Scopes.Scope;
import org.tracewright.ui.trace.internal.timeline.AnalysisStatus;

/** Adds up the calls of what a flame graph is compared with, once its call stacks have been read, and compares. For the UI thread, if not told otherwise. */
final class FlameComparison {

	private final ComparisonBar bar;
	private final Consumer<CallTreeDifference> compared;
	private Job job;
	/** What the baseline is, as far as it is known. */
	private Question question;
	private volatile CallTree before;
	private CallTree after;
	/** What was told last. */
	private CallTreeDifference told;
	/** Whether the baseline could not be added up. */
	private boolean failed;
	/** What is said of the threads that are compared. */
	private String threads = ""; //$NON-NLS-1$

	/**
	 * Of a page.
	 *
	 * @param compared is told how the tree that was {@link #refresh given last} differs; null when it is not compared any more
	 */
	FlameComparison(ComparisonBar bar, Consumer<CallTreeDifference> compared) {
		this.bar = bar;
		this.compared = compared;
	}

	/** Compares with something else, or with nothing when the bar shows no baseline. */
	void restart() {
		stop();
		question = null;
		failed = false;
		before = null;
		told = null;
		compared.accept(null);
	}

	/** Does it once more, and reads call stacks that have not been read. */
	void again() {
		if (bar.baseline() == null)
			return;
		AnalysisStatus.State state = bar.baseline().editor().timeline().analysis(FlameGraphPage.SPANS).state();
		if (state == AnalysisStatus.State.CANCELLED || state == AnalysisStatus.State.FAILED)
			bar.baseline().editor().timeline().retry(FlameGraphPage.SPANS);
		restart();
	}

	/** Gives up what is being added up. */
	void stop() {
		if (job != null)
			job.cancel();
		job = null;
	}

	/** What is compared with, when it has been added up; else null. For any thread. */
	CallTree before() {
		return before;
	}

	/**
	 * Goes on with what has to be done to compare a tree.
	 *
	 * @param tree  what is shown; null for nothing yet
	 * @param scope the threads that it is of
	 * @return whether to come back some time later: the baseline is being read
	 */
	boolean refresh(CallTree tree, Scope scope) {
		Baseline baseline = bar.baseline();
		if (baseline == null)
			return false;
		after = tree;
		AnalysisStatus status = baseline.editor().timeline().analysis(FlameGraphPage.SPANS);
		if (status.state() != AnalysisStatus.State.COMPLETE) {
			switch (status.state()) {
				case MISSING -> say(Messages.baseline_missing);
				case FAILED -> say(NLS.bind(Messages.baseline_failed, status.failure()));
				case CANCELLED -> say(Messages.baseline_cancelled);
				default -> say(Messages.baseline_reading);
			}
			return status.state() == AnalysisStatus.State.WAITING || status.state() == AnalysisStatus.State.RUNNING;
		}
		Question now = new Question(status.history(), baseline.range(), same(status.history(), scope));
		if (!now.equals(question)) {
			stop();
			question = now;
			before = null;
			told = null;
			failed = false;
		}
		boolean open = before == null || after != null && (told == null || told.after() != after);
		if (job == null && !failed && open)
			start();
		return false;
	}

	/** The same threads of the baseline: all when it has none of that name. */
	private Scope same(History history, Scope scope) {
		threads = ""; //$NON-NLS-1$
		if (scope.attribute() < 0)
			return scope;
		for (Scope other : Scopes.of(history, null).all())
			if (other.name().equals(scope.name()))
				return other;
		threads = NLS.bind(Messages.baseline_threads, scope.name());
		return new Scope(-1, Messages.scope_all);
	}

	private void start() {
		if (before == null)
			say(Messages.baseline_counting);
		DifferenceJob[] started = new DifferenceJob[1];
		CallTree asked = after;
		started[0] = new DifferenceJob(bar.baseline().name(), question, before, asked, new DifferenceJob.Result() {

			@Override
			public void found(CallTree found, CallTreeDifference difference) {
				ended(started[0], () -> FlameComparison.this.found(found, asked, difference));
			}

			@Override
			public void cancelled() {
				ended(started[0], () -> fail(Messages.baseline_cancelled));
			}

			@Override
			public void failed(Throwable reason) {
				ended(started[0], () -> fail(NLS.bind(Messages.baseline_failed, reason)));
			}
		});
		job = started[0];
		job.setSystem(before != null);
		job.schedule();
	}

	private void ended(Job which, Runnable action) {
		UiThread.async(bar, () -> {
			if (job == which) {
				job = null;
				action.run();
			}
		});
	}

	private void found(CallTree found, CallTree asked, CallTreeDifference difference) {
		before = found;
		if (after != asked)
			start();
		else if (difference != null)
			show(difference);
		else
			say(""); //$NON-NLS-1$
	}

	/** Tells what was found, here or where the tree was added up. */
	void show(CallTreeDifference difference) {
		after = difference.after();
		told = difference;
		compared.accept(difference);
		// The legend is as wide as it needs to be for what is shown now.
		if (difference.before().calls() == 0)
			say(Messages.baseline_empty);
		else
			bar.say(threads.isEmpty() ? Messages.measure : threads + "   " + Messages.measure, true); //$NON-NLS-1$
	}

	private void fail(String words) {
		failed = true;
		say(words);
	}

	private void say(String words) {
		bar.say(words, false);
	}
}

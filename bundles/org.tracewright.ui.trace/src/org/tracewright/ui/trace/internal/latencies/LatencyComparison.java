// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.LatenciesDifference;
import org.tracewright.analysis.history.History;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.trace.internal.compare.ComparisonBar;
import org.tracewright.ui.trace.internal.timeline.AnalysisRun;

/** Measures the latencies of what others are compared with, by the same rules, and compares. For the UI thread; jobs do the work. */
final class LatencyComparison {

	private static final int TICK_MS = 200;

	private final ComparisonBar bar;
	private final IProject project;
	private final Consumer<LatenciesDifference> compared;
	private LatencyReading reading;
	private LatencyRun run;
	/** What is compared; null for nothing yet. */
	private List<Latencies.Group> after;
	/** The baseline; null when it has not been measured. */
	private List<Latencies.Group> before;
	private boolean failed;

	/**
	 * Of a page.
	 *
	 * @param project  has the rules
	 * @param compared is told how the groups that were {@link #refresh given last} differ; null when they are not compared any more
	 */
	LatencyComparison(ComparisonBar bar, IProject project, Consumer<LatenciesDifference> compared) {
		this.bar = bar;
		this.project = project;
		this.compared = compared;
	}

	/** Compares with something else, or by other rules, or with nothing when the bar shows no baseline. */
	void restart() {
		stop();
		before = null;
		failed = false;
		compared.accept(null);
		refresh(after);
	}

	/** Gives up what is being measured. */
	void stop() {
		if (reading != null)
			reading.cancel();
		reading = null;
		if (run != null)
			run.close();
		run = null;
	}

	/** Compares groups, at once or when the baseline has been measured; null for none yet. */
	void refresh(List<Latencies.Group> now) {
		after = now;
		if (now == null || bar.baseline() == null || failed)
			return;
		if (before != null)
			show();
		else if (run == null)
			start();
	}

	private void start() {
		bar.say(CompareMessages.measuring, false);
		LatencyRun[] started = new LatencyRun[1];
		started[0] = new LatencyRun(bar.baseline().editor().events().document().trace(), project, false,
				() -> UiThread.async(bar, () -> follow(started[0])));
		run = started[0];
		run.schedule();
	}

	/** Looks again until all has been measured. */
	private void follow(LatencyRun of) {
		if (of != run)
			return;
		AnalysisRun analysis = of.analysis();
		if (!of.failure().isEmpty())
			fail(NLS.bind(CompareMessages.failed, of.failure()));
		else if (of.isNothing())
			fail(CompareMessages.nothing);
		else if (analysis == null || analysis.state() == AnalysisRun.State.RUNNING)
			bar.getDisplay().timerExec(TICK_MS, () -> {
				if (!bar.isDisposed())
					follow(of);
			});
		else if (analysis.state() == AnalysisRun.State.CANCELLED)
			fail(CompareMessages.cancelled);
		else
			read(analysis.history(), of);
	}

	private void read(History history, LatencyRun of) {
		reading = new LatencyReading(action -> UiThread.async(bar, action), this::found,
				reason -> fail(NLS.bind(CompareMessages.failed, reason)));
		reading.read(history, of.trace(), bar.baseline().range(), false);
	}

	private void found(LatencyReading.Result result) {
		if (run == null)
			return;
		before = result.found().groups();
		stop();
		if (after != null)
			show();
	}

	private void show() {
		bar.say(before.isEmpty() ? CompareMessages.empty : CompareMessages.measure, true);
		compared.accept(LatenciesDifference.of(after, before));
	}

	private void fail(String words) {
		stop();
		failed = true;
		bar.say(words, false);
	}
}

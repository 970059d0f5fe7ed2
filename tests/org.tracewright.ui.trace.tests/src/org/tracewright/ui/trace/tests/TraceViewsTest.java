// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.flamegraph.FlameGraphPage;
import org.tracewright.ui.trace.internal.latencies.LatenciesPage;
import org.tracewright.ui.trace.internal.statistics.StatisticsPage;

/** Pages of the editor as views beside it. */
@ExtendWith(ScreenshotOnFailure.class)
class TraceViewsTest {

	private static final String VIEWS = "org.tracewright.ui.trace.views.";

	@AfterEach
	void close() throws Exception {
		for (IViewReference view : Bot.page().getViewReferences())
			if (view.getId().startsWith(VIEWS))
				Bot.page().hideView(view);
		Traces.closeAll();
	}

	private static TraceEditor open(String fixture) {
		TraceEditor editor = Traces.openNew(Traces.fixture(fixture));
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		return editor;
	}

	private static <T extends Composite> T in(String view, Class<T> kind) {
		Bot.view(VIEWS + view);
		Bot.waitUntil("the view is there", () -> !Bot.everywhere().all(kind, page -> true).isEmpty());
		return Bot.everywhere().all(kind, page -> true).getFirst();
	}

	@Test
	void statisticsFollowWhatIsSelectedOnTheTimeline() {
		TraceEditor editor = open("perf-sched");
		TimelineModel model = editor.timeline().model();
		StatisticsPage page = in("statistics", StatisticsPage.class);
		Bot.waitUntil("there are statistics of all", () -> page.statistics() != null && page.statistics().events() == 232);
		TimeRange full = model.full();
		model.select(new TimeRange(full.begin(), full.begin() + full.length() / 2));
		Bot.waitUntil("there are statistics of the range", () -> page.statistics() != null && page.statistics().events() < 232);
		assertTrue(editor.timeline().timeline().isVisible());
		Theme.screenshots("view-statistics");
	}

	@Test
	void whatIsHiddenFollowsWhenItIsSeenAgain() {
		TimelineModel model = open("perf-sched").timeline().model();
		StatisticsPage page = in("statistics", StatisticsPage.class);
		Bot.waitUntil("there are statistics of all", () -> page.statistics() != null && page.statistics().events() == 232);
		Bot.view("org.eclipse.ui.views.PropertySheet");
		assertFalse(page.isVisible());
		TimeRange full = model.full();
		model.select(new TimeRange(full.begin(), full.begin() + full.length() / 2));
		Bot.settle();
		Bot.view(VIEWS + "statistics");
		Bot.waitUntil("there are statistics of the range", () -> page.statistics() != null && page.statistics().events() < 232);
	}

	@Test
	void latenciesAndFlameGraphAreViewsToo() {
		open("lttng213-ctf18-cygfast");
		FlameGraphPage graph = in("flameGraph", FlameGraphPage.class);
		Bot.waitUntil("the flame graph is there", () -> graph.tree() != null);
		Theme.screenshots("view-flame-graph");
		LatenciesPage latencies = in("latencies", LatenciesPage.class);
		Bot.waitUntil("latencies are measured", latencies::isComplete);
		Theme.screenshots("view-latencies");
	}

	@Test
	void withoutATraceTheViewSaysWhatToDo(@TempDir Path temp) {
		Bot.view(VIEWS + "latencies");
		Bot.waitUntil("it says so", () -> Bot.everywhere().labels().contains("Open a trace: "));
		TraceEditor editor = Traces.openNew(temp);
		Bot.waitUntil("the trace cannot be read", () -> Bot.everywhere().labels().contains("The trace cannot be read"));
		Bot.page().closeEditor(editor, false);
		Bot.waitUntil("it says what to do again", () -> Bot.everywhere().labels().contains("Open a trace: "));
	}
}

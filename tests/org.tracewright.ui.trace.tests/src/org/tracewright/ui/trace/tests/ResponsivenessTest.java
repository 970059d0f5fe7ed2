// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.testkit.UiWatchdog;
import org.tracewright.ui.timeline.RowOrder;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/**
 * The UI thread is never blocked for long. Everything is done once before, as classes that are loaded and code that is interpreted are no matter of the program. With the
 * property {@code tracewright.measure}, a folder with a trace, it is told as well how long that takes to be seen.
 */
class ResponsivenessTest {

	private static final int OPENINGS = 10;

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static void wheel(Timeline timeline, int mask, int count) {
		Event event = new Event();
		event.type = SWT.MouseVerticalWheel;
		event.x = timeline.getClientArea().width / 2;
		event.y = timeline.getClientArea().height / 2;
		event.stateMask = mask;
		event.count = count;
		timeline.notifyListeners(SWT.MouseVerticalWheel, event);
		Bot.settle();
	}

	private static TraceEditor open(Path place) {
		TraceEditor editor = Traces.openNew(place);
		Bot.settle();
		return editor;
	}

	/** What a user does with a trace, from opening it on. */
	private static void use(Path place, boolean watched) throws Exception {
		if (!watched) {
			use(open(place));
			return;
		}
		try (UiWatchdog watchdog = UiWatchdog.start()) {
			TraceEditor editor = open(place);
			note("longest work of the UI thread while a trace is opened: " + watchdog.longest() + " ms");
			use(editor);
			note("longest work of the UI thread: " + watchdog.longest() + " ms");
		}
	}

	private static void use(TraceEditor editor) throws Exception {
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		Timeline timeline = editor.timeline().timeline();
		TimelineModel model = timeline.model();
		for (int i = 0; i < 6; i++)
			wheel(timeline, SWT.MOD1, i < 4 ? 3 : -3);
		for (int i = 0; i < 4; i++)
			wheel(timeline, i % 2 == 0 ? SWT.SHIFT : 0, i < 2 ? 3 : -3);
		timeline.perform(TimelineAction.SHOW_ALL);
		model.order(RowOrder.BUSIEST);
		model.hideEmpty(true);
		Bot.waitUntil("rows are sorted", () -> editor.timeline().isComplete());
		editor.timeline().showDetails(true);
		Bot.waitUntil("tables are filled", () -> editor.timeline().details().summary() != null);
		editor.timeline().showDetails(false);
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("there are statistics", () -> editor.statistics().statistics() != null);
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		editor.showPage(TracePage.LATENCIES);
		Bot.settle();
		Traces.closeAll();
	}

	@Test
	void theUiThreadIsNotBlockedByALargeTrace(@TempDir Path temp) throws Exception {
		Path large = Traces.large(temp.resolve("large"), 500_000);
		for (boolean watched : new boolean[]{false, true}) {
			use(large, watched);
			use(Traces.fixture("perf-sched"), watched);
		}
	}

	@Test
	void theWatchdogNoticesWhatTakesLong() {
		UiWatchdog watchdog = UiWatchdog.start();
		work(300_000_000);
		Bot.settle();
		assertTrue(watchdog.longest() >= UiWatchdog.MOST_MILLIS, "longest " + watchdog.longest());
		// What a test does is not ours to blame.
		watchdog.close();
	}

	/** Works for a time of the processor, ns: what other programs take does not count. */
	private static void work(long nanos) {
		long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + nanos;
		while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end)
			Thread.onSpinWait();
	}

	@Test
	void theWatchdogBlamesWhatIsOurs() {
		TimelineModel model = new TimelineModel();
		model.listen(new TimelineModel.Listener() {
			@Override
			public void rowsChanged() {
				work(400_000_000);
			}
		});
		UiWatchdog watchdog = UiWatchdog.start();
		model.refresh();
		Bot.settle();
		AssertionError error = assertThrows(AssertionError.class, watchdog::close);
		assertTrue(error.getMessage().contains("TimelineModel.refresh"), error.getMessage());
	}

	@Test
	void howLongATraceTakesToBeSeen() throws Exception {
		String place = System.getProperty("tracewright.measure");
		if (place == null)
			return;
		boolean[] painted = new boolean[1];
		Listener painting = e -> painted[0] |= e.widget instanceof Timeline timeline && timeline.isVisible()
				&& !timeline.model().visible().isEmpty();
		Display.getCurrent().addFilter(SWT.Paint, painting);
		// The first round is that of a user who has just started the workbench, when this test is run alone.
		for (int round = 0; round < 4; round++) {
			painted[0] = false;
			long begin = System.nanoTime();
			TraceEditor editor = Traces.openNew(Path.of(place));
			Bot.waitUntil("there is a picture", () -> painted[0]);
			note("first picture: " + millisSince(begin));
			note("complete: " + millisSince(begin));
			long asked = System.nanoTime();
			editor.showPage(TracePage.STATISTICS);
			Bot.waitUntil("there are statistics", () -> editor.statistics().statistics() != null);
			note("statistics: " + millisSince(asked));
			Traces.closeAll();
		}
		Display.getCurrent().removeFilter(SWT.Paint, painting);
	}

	private static String millisSince(long begin) {
		return (System.nanoTime() - begin) / 1_000_000 + " ms";
	}

	@Test
	void whatATraceLooksLike() throws Exception {
		String place = System.getProperty("tracewright.measure");
		if (place == null)
			return;
		TraceEditor editor = Traces.read(Path.of(place));
		Bot.page().toggleZoom(Bot.page().getReference(editor));
		for (TracePage page : TracePage.values()) {
			editor.showPage(page);
			if (page == TracePage.TIMELINE)
				Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
			if (page == TracePage.LATENCIES)
				Bot.waitUntil("latencies are measured", () -> editor.latencies().isComplete());
			Bot.waitForJobs(TraceDocument.FAMILY);
			Bot.settle();
			Theme.screenshots("measured-" + page.name().toLowerCase(Locale.ROOT));
		}
	}

	@Test
	void howLongOpeningKeepsTheUiThread() throws Exception {
		String place = System.getProperty("tracewright.measure");
		if (place == null)
			return;
		use(Traces.fixture("perf-sched"), false);
		for (TracePage page : new TracePage[]{TracePage.TIMELINE, TracePage.EVENTS}) {
			List<Long> longest = new ArrayList<>();
			for (int round = 0; round < OPENINGS; round++) {
				UiWatchdog watchdog = UiWatchdog.start();
				TraceEditor editor = open(Path.of(place));
				editor.showPage(page);
				Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
				Bot.waitForJobs(TraceDocument.FAMILY);
				longest.add(watchdog.longest());
				try {
					watchdog.close();
				} catch (AssertionError e) {
					note(e.getMessage());
				}
				Traces.closeAll();
			}
			Collections.sort(longest);
			note("longest work of the UI thread until " + page + " shows, " + OPENINGS + " openings: " + longest + " ms");
		}
	}

	private static void note(String words) throws IOException {
		Files.writeString(Path.of("target/responsiveness.txt"), words + '\n', java.nio.file.StandardOpenOption.CREATE,
				java.nio.file.StandardOpenOption.APPEND);
	}
}

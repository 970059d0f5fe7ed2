// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.DataStream;
import org.tracewright.ui.LiveSource;
import org.tracewright.ui.LiveTraces;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.imports.TraceImporter;
import org.tracewright.ui.trace.internal.latencies.LatencyView;
import org.tracewright.ui.trace.internal.live.LiveStatus.Phase;
import org.tracewright.ui.trace.internal.live.TraceFollow;
import org.tracewright.ui.trace.internal.table.RowWindow;
import org.tracewright.ui.trace.internal.timeline.AnalysisStatus;

@ExtendWith(ScreenshotOnFailure.class)
class LiveTest {

	@TempDir
	Path temp;

	private Recorded recording;

	@BeforeEach
	void record() throws Exception {
		recording = new Recorded(temp.resolve("live"));
	}

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	/** Opens the recording as those do who bring it here. */
	private TraceEditor openLive() throws Exception {
		TraceEditor editor = openLive(recording.folder(), recording);
		editor.showPage(TracePage.EVENTS);
		return editor;
	}

	private static TraceEditor openLive(Path place, LiveSource source) throws Exception {
		IFolder folder = TraceImporter.link(TraceImporter.project(TraceImporter.DEFAULT_PROJECT, new NullProgressMonitor()),
				place, new NullProgressMonitor());
		return (TraceEditor) LiveTraces.open(Bot.page(), folder, source);
	}

	private static RowWindow window(TraceEditor editor) {
		return editor.events().table().window();
	}

	private static boolean showsNewest(TraceEditor editor, long rows) {
		return editor.events().table() != null && window(editor).total() == rows && window(editor).loaded()
				&& window(editor).top() == Math.max(0, rows - window(editor).visible());
	}

	private void awaitNewest(TraceEditor editor) {
		Bot.waitUntil("the newest of " + recording.events() + " events are shown", () -> showsNewest(editor, recording.events()));
	}

	private static String status(TraceEditor editor) {
		return Bot.everywhere().id("live").labels();
	}

	private static void toggle(TraceEditor editor) throws Exception {
		Bot.page().activate(editor);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(TraceFollow.COMMAND, null);
	}

	@Test
	void anEmptyFolderWaitsAndThenShowsTheNewestEvents() throws Exception {
		TraceEditor editor = openLive();
		Bot.waitUntil("it waits", () -> Bot.in((Composite) editor.events()).labels().contains("Waiting for the first events"));
		assertEquals(Phase.WAITING, editor.follow().status().phase());
		recording.begin();
		Bot.waitUntil("the trace is open", () -> editor.follow().status().phase() == Phase.WAITING && editor.events().ready());
		for (int i = 0; i < 4; i++) {
			recording.packets("s", 3);
			awaitNewest(editor);
			String last = window(editor).row(window(editor).painted() - 1).cells().getLast();
			assertEquals("n=" + (recording.events() - 1), last);
		}
		assertEquals(Phase.LIVE, editor.follow().status().phase());
		Bot.waitUntil("the rate is told", () -> status(editor).contains("events/s"));
		recording.lose(3);
		Bot.waitUntil("losses are told", () -> status(editor).contains("3 packets lost"));
		assertEquals(List.of(), editor.events().document().problems());
		Theme.screenshots("live-events");
	}

	@Test
	void theOldestPacketsAreDroppedAndTheNewestFollowed() throws Exception {
		recording.begin().packets("old", 3);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		recording.packets("new", 2);
		awaitNewest(editor);
		recording.drop("old", 3);
		recording.packets("new", 1);
		Bot.waitUntil("what is kept is shown", () -> showsNewest(editor, 3 * Recorded.EVENTS));
		assertTrue(editor.follow().isFollowing());
		Bot.waitUntil("it is told", () -> status(editor).contains("the 3 oldest packets were dropped"));
		recording.packets("new", 1);
		Bot.waitUntil("it goes on", () -> showsNewest(editor, 4 * Recorded.EVENTS));
		assertEquals(Phase.LIVE, editor.follow().status().phase());
		assertEquals(List.of(), editor.events().document().problems());
		Bot.screenshot("live-dropped");
	}

	@Test
	void pagesThatAreMadeWhileItGrowsShowTheNewest() throws Exception {
		TraceEditor editor = openLive(recording.folder(), recording);
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("it is told that nothing is there", () -> status(editor).contains("Waiting"));
		recording.begin().packets("s", 3);
		Bot.waitUntil("it is followed", () -> editor.follow().status().phase() == Phase.LIVE);
		assertNull(editor.events().table());
		editor.showPage(TracePage.EVENTS);
		awaitNewest(editor);
		assertTrue(editor.follow().isFollowing(), "to look at another page is not to look at a place");
		recording.packets("s", 2);
		awaitNewest(editor);
	}

	@Test
	void eventsThatAFilterHidesHaveComeAllTheSame() throws Exception {
		recording.begin().packets("s", 2);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		editor.events().filter("n < 0");
		Bot.waitUntil("no event matches", () -> editor.events().ready() && editor.events().document().index().complete()
				&& editor.events().document().index().count() == 0);
		assertEquals(Phase.LIVE, editor.follow().status().phase());
		toggle(editor);
		editor.events().clearFilters();
		Bot.waitUntil("all events match", () -> window(editor).total() == recording.events());
		assertEquals(0, editor.follow().status().arrived(), "nothing has come since it was paused");
	}

	@Test
	void otherColumnsShowTheNewestToo() throws Exception {
		recording.begin().packets("s", 2);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		editor.events().columns(editor.events().columns().reversed());
		awaitNewest(editor);
		editor.events().columns(List.of());
		awaitNewest(editor);
	}

	@Test
	void theTraceOfAProgramThatBeginsLaterAppears() throws Exception {
		Recorded first = new Recorded(temp.resolve("session/first")).begin().packets("s", 2);
		TraceEditor editor = openLive(temp.resolve("session"), () -> LiveSource.State.running(-1, 0));
		editor.showPage(TracePage.EVENTS);
		Bot.waitUntil("the first one is shown", () -> showsNewest(editor, first.events()));
		Recorded second = new Recorded(temp.resolve("session/second")).begin().packets("t", 1);
		Bot.waitUntil("both are shown", () -> showsNewest(editor, first.events() + second.events()));
		assertEquals(List.of("s", "t"), editor.events().document().trace().streams().stream().map(DataStream::name).toList());
		second.packets("t", 3);
		first.packets("s", 1);
		Bot.waitUntil("both go on", () -> showsNewest(editor, first.events() + second.events()));
		assertTrue(editor.follow().isFollowing());
		assertEquals(List.of(), editor.events().document().problems());
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline counts both", () -> editor.timeline().events() == first.events() + second.events());
	}

	@Test
	void aPacketThatIsHalfWrittenIsNoProblem() throws Exception {
		recording.begin().packets("s", 2);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		byte[] all = Files.readAllBytes(recording.folder().resolve("s"));
		recording.packets("s", 1);
		byte[] more = Files.readAllBytes(recording.folder().resolve("s"));
		Files.write(recording.folder().resolve("s"), java.util.Arrays.copyOf(more, all.length + 20));
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(List.of(), editor.events().document().problems());
		Files.write(recording.folder().resolve("s"), more);
		recording.lose(0);
		recording.packets("s", 1);
		awaitNewest(editor);
		assertEquals(List.of(), editor.events().document().problems());
	}

	@Test
	void lookingAtAnEventPausesAndTheCommandFollowsAgain() throws Exception {
		recording.begin().packets("s", 5);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		editor.events().table().show(100);
		assertFalse(editor.follow().isFollowing());
		long top = window(editor).top();
		recording.packets("s", 5);
		Bot.waitUntil("more rows are known", () -> window(editor).total() == recording.events());
		assertEquals(top, window(editor).top());
		assertEquals(100, editor.events().table().selection().lead());
		Bot.waitUntil("the pause is told", () -> status(editor).contains("Paused") && status(editor).contains("500 new events"));
		Theme.screenshots("live-paused");
		toggle(editor);
		awaitNewest(editor);
		assertTrue(editor.follow().isFollowing());
		recording.packets("s", 1);
		awaitNewest(editor);
	}

	@Test
	void eventTypesAndStreamsThatAreNewAppearAndFiltersHoldForThem() throws Exception {
		recording.begin().packets("s", 2);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		editor.events().filter("n & 1");
		Bot.waitUntil("half of the events match", () -> showsNewest(editor, recording.events() / 2));
		recording.type("news", 7);
		recording.packet("other", 7);
		Bot.waitUntil("half of the new ones too", () -> showsNewest(editor, recording.events() / 2));
		assertEquals(List.of("s", "other"), editor.events().document().trace().streams().stream().map(DataStream::name).toList());
		assertTrue(window(editor).row(window(editor).painted() - 1).cells().contains("news"));
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline has a row for them",
				() -> editor.timeline().model().all().stream().map(TimelineRow::label).anyMatch("news"::equals));
	}

	@Test
	void theTimelineMovesOnAsWideAsItIsUntilTheUserLooksAround() throws Exception {
		recording.begin().packets("s", 20);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		editor.showPage(TracePage.TIMELINE);
		TimelineModel model = editor.timeline().model();
		Bot.waitUntil("the timeline is there", () -> model.full().length() == 1999 * Recorded.STEP + 1);
		assertEquals(model.full(), model.range());
		model.show(new TimeRange(0, 500 * Recorded.STEP));
		assertFalse(editor.follow().isFollowing());
		toggle(editor);
		assertEquals(new TimeRange(1499 * Recorded.STEP + 1, 1999 * Recorded.STEP + 1), model.range());
		recording.packets("s", 5);
		Bot.waitUntil("it moves on", () -> model.range().end() == 2499 * Recorded.STEP + 1);
		assertEquals(500 * Recorded.STEP, model.range().length());
		assertTrue(editor.follow().isFollowing());
		Bot.screenshot("live-timeline");
		model.zoom(0.5, model.range().begin());
		TimeRange looked = model.range();
		assertFalse(editor.follow().isFollowing());
		recording.packets("s", 5);
		Bot.waitUntil("there is more", () -> model.full().end() == 2999 * Recorded.STEP + 1);
		assertEquals(looked, model.range());
	}

	@Test
	void statisticsAndAnalysesFollow() throws Exception {
		recording.begin().packets("s", 3);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("the events are counted",
				() -> editor.statistics().statistics() != null && editor.statistics().statistics().events() == 300);
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the spans are found", () -> spansUntil(editor) > 290 * Recorded.STEP);
		Bot.waitUntil("the spans have rows", () -> spanRows(editor).size() > 1);
		TimelineRow stack = spanRows(editor).getFirst();
		assertTrue(stack.isExpanded());
		editor.timeline().model().expand(stack, false);
		History spans = editor.timeline().analysis("spans").history();
		editor.showPage(TracePage.FLAME_GRAPH);
		Bot.waitUntil("calls are added up", () -> editor.flameGraph().tree() != null && editor.flameGraph().tree().calls() > 0);
		long calls = editor.flameGraph().tree().calls();
		for (int i = 0; i < 5; i++) {
			recording.packets("s", 2);
			Bot.waitUntil("the new events are counted", () -> editor.statistics().statistics().events() == recording.events());
		}
		Bot.waitUntil("the new spans are found", () -> spansUntil(editor) > (recording.events() - 10) * Recorded.STEP);
		Bot.waitUntil("nothing lags", () -> editor.follow().status().lag() == 0);
		assertSame(spans, editor.timeline().analysis("spans").history(), "the analysis has gone on");
		Bot.waitUntil("new calls are added up",
				() -> editor.flameGraph().tree() != null && editor.flameGraph().tree().calls() > calls + 90);
		Bot.screenshot("live-flame-graph");
		editor.showPage(TracePage.TIMELINE);
		assertEquals(stack.id(), spanRows(editor).getFirst().id());
		assertFalse(spanRows(editor).getFirst().isExpanded(), "what was closed stays closed");
		Bot.screenshot("live-analyses");
	}

	@Test
	void latenciesFollow() throws Exception {
		recording.begin().packets("s", 3);
		TraceEditor editor = openLive(recording.folder(), recording);
		editor.showPage(TracePage.LATENCIES);
		Bot.waitUntil("latencies are measured", () -> latencies(editor) == recording.events() / 10);
		recording.packets("s", 5);
		Bot.waitUntil("new ones are measured", () -> latencies(editor) == recording.events() / 10);
		Bot.screenshot("live-latencies");
		recording.packets("s", 1);
		recording.end("the session was stopped");
		Bot.waitUntil("all are measured", () -> latencies(editor) == recording.events() / 10 && editor.latencies().isComplete());
	}

	private static int latencies(TraceEditor editor) {
		LatencyView view = editor.latencies().view();
		return view == null ? -1 : view.all().size();
	}

	@Test
	void analysesBeginAnewWhenSomethingComesVeryLate() throws Exception {
		recording.begin().packets("s", 3).packets("t", 1);
		TraceEditor editor = openLive(recording.folder(), recording);
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the spans are found", () -> spans(editor) == recording.events() / 10);
		History before = editor.timeline().analysis("spans").history();
		recording.keepBack(1);
		recording.packets("t", 1).packets("s", 20);
		Bot.waitUntil("new spans are found", () -> spans(editor) == recording.events() / 10 - Recorded.EVENTS / 10);
		assertSame(before, editor.timeline().analysis("spans").history());
		recording.packets("t", 1);
		Bot.waitUntil("those that were kept back are found", () -> spans(editor) == recording.events() / 10);
		assertNotSame(before, editor.timeline().analysis("spans").history());
	}

	private static long spans(TraceEditor editor) {
		History history = editor.timeline().analysis("spans").history();
		return history == null ? 0 : history.intervals();
	}

	private static List<TimelineRow> spanRows(TraceEditor editor) {
		return editor.timeline().model().all().stream().filter(row -> row.id().startsWith("spans")).toList();
	}

	/** Until when there are spans. */
	private static long spansUntil(TraceEditor editor) {
		AnalysisStatus spans = editor.timeline().analysis("spans");
		History history = spans.history();
		return spans.state() != AnalysisStatus.State.COMPLETE
				? Long.MIN_VALUE
				: history.attributes().stream().mapToLong(attribute -> history.end(attribute.id())).max().orElse(Long.MIN_VALUE);
	}

	@Test
	void whatHasEndedSaysWhyAndIsATraceAsAnyOther() throws Exception {
		recording.begin().packets("s", 2);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		recording.packets("s", 1);
		recording.end("the session was stopped");
		Bot.waitUntil("the end is told", () -> status(editor).contains("Ended: the session was stopped"));
		Bot.waitUntil("the last events are shown", () -> window(editor).total() == 300);
		editor.events().table().show(0);
		Bot.waitUntil("the first events are shown", () -> window(editor).loaded() && window(editor).row(0).number() == 0);
		assertFalse(editor.events().document().isGrowing());
		Bot.screenshot("live-ended");
		Bot.waitUntil("all has been analysed", editor.timeline()::isComplete);
		Bot.everywhere().id("live").click("Close");
		assertFalse(Bot.everywhere().has("live"));
		editor.events().refresh();
		Traces.awaitRows(editor);
		assertEquals(300, window(editor).total());
	}

	@Test
	void anyTraceThatGrowsCanBeFollowed() throws Exception {
		recording.begin().packets("s", 2);
		TraceEditor editor = Traces.read(recording.folder());
		assertFalse(Bot.everywhere().has("live"));
		toggle(editor);
		recording.packets("s", 3);
		awaitNewest(editor);
		Bot.waitUntil("it is told", () -> status(editor).contains("Following"));
		toggle(editor);
		Bot.waitUntil("nobody looks any more", () -> !editor.follow().isWatching());
		recording.packets("s", 1);
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(500, window(editor).total());
	}

	@Test
	void theSourceLearnsThatTheEditorWasClosed() throws Exception {
		recording.begin().packets("s", 1);
		TraceEditor editor = openLive();
		awaitNewest(editor);
		assertFalse(recording.isClosed());
		Bot.page().closeEditor(editor, false);
		assertTrue(recording.isClosed());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.NatTableBot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.testkit.UiWatchdog;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.flamegraph.FlameGraphPage;
import org.tracewright.ui.trace.internal.table.LineTable;
import org.tracewright.ui.trace.internal.table.RowWindow;

/** What is selected on one page, or in one view, of a trace is selected in the others: instant, range, event and row. */
@ExtendWith(ScreenshotOnFailure.class)
class OneSelectionTest {

	/** Events of perf-sched: on CPU 0 a thread goes to another of its process, twice; on CPU 1 something else leaves. */
	private static final long FROM_13952_TO_13954 = 7;
	private static final long FROM_13954_TO_13955 = 8;
	private static final long ON_THE_OTHER_PROCESSOR = 6;
	/** The first ones behind the first event, by what they are of. */
	private static final Map<String, Long> NEXT_AFTER_THE_FIRST = Map.of("CPU 1", 6L, "[13954]", 7L, "sched:sched_wakeup", 2L);
	/** An event of cygfast: a function is called. */
	private static final long FUNCTION = 27;

	@AfterEach
	void close() throws Exception {
		for (IViewReference view : Bot.page().getViewReferences())
			if (view.getId().startsWith("org.tracewright.ui.trace.views."))
				Bot.page().hideView(view);
		Traces.closeAll();
	}

	/** Opens a trace, waits for its timeline, and goes to its events. */
	private static TraceEditor events(Path place) {
		TraceEditor editor = Traces.openNew(place);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		return editor;
	}

	private static TraceEditor events(String fixture) {
		return events(Traces.fixture(fixture));
	}

	private static void select(TraceEditor editor, long event) {
		editor.events().table().show(event);
	}

	/** Time of an event near the first ones, ns since the origin. */
	private static long time(TraceEditor editor, long event) {
		RowWindow window = editor.events().table().window();
		return window.row((int) (event - window.top())).time();
	}

	private static TimelineRow row(TimelineModel model, String label) {
		return model.all().stream().filter(row -> row.label().endsWith(label) && !(row.content() instanceof RowContent.Group))
				.findFirst().orElseThrow(() -> new AssertionError("no row " + label + " among " + model.all()));
	}

	private static void awaitRow(TimelineModel model, String label) {
		Bot.waitUntil("the row " + label + " is selected",
				() -> model.selectedRow() != null && model.selectedRow().label().endsWith(label));
	}

	/** The event after another one has been followed; rows that stay can only be seen then. */
	private static void awaitFollowed(TraceEditor editor, long event) {
		long time = time(editor, event);
		Bot.waitUntil("the timeline has followed", () -> Long.valueOf(time).equals(editor.timeline().model().cursor()));
		Bot.waitForJobs(TraceDocument.FAMILY);
		Bot.settle();
	}

	@Test
	void anEventSelectsTheRowOfItsThreadWhichIsSeenWhenTheTimelineIs() {
		TraceEditor editor = events("perf-sched");
		TimelineModel model = editor.timeline().model();
		editor.timeline().perform(TimelineAction.COLLAPSE_ALL);
		TimeRange all = model.full();
		TimeRange end = new TimeRange(all.end() - all.length() / 10, all.end());
		model.show(end);
		assertNull(model.selectedRow());
		select(editor, FROM_13952_TO_13954);
		awaitRow(model, "[13952]");
		// Nobody looks yet: nothing moves.
		assertFalse(model.visible().contains(model.selectedRow()));
		assertEquals(end, model.range());
		assertFalse(editor.timeline().timeline().isVisible());
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the row is shown", () -> model.visible().contains(model.selectedRow()));
		assertTrue(model.range().contains(model.cursor()));
		IPropertySource properties = properties(editor);
		assertEquals(model.selectedRow().label(), properties.getPropertyValue(0));
		Bot.waitUntil("it is painted", () -> editor.timeline().isComplete());
		Theme.screenshots("selection-row-of-event");
	}

	private static IPropertySource properties(TraceEditor editor) {
		return Adapters.adapt(((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement(),
				IPropertySource.class);
	}

	@Test
	void aRowThatTheUserHasChosenStaysAsLongAsTheEventIsThereToo() {
		TraceEditor editor = events("perf-sched");
		TimelineModel model = editor.timeline().model();
		TimelineRow processor = row(model, "CPU 0");
		model.selectRow(processor);
		select(editor, FROM_13952_TO_13954);
		awaitFollowed(editor, FROM_13952_TO_13954);
		assertEquals(processor, model.selectedRow());
		// The thread that comes has the event as well as the one that leaves.
		TimelineRow comes = row(model, "[13955]");
		model.selectRow(comes);
		select(editor, FROM_13954_TO_13955);
		awaitFollowed(editor, FROM_13954_TO_13955);
		assertEquals(comes, model.selectedRow());
		select(editor, ON_THE_OTHER_PROCESSOR);
		awaitRow(model, "[13951]");
	}

	@Test
	void whatTheTimelineHasSelectedAmongTheEventsLeavesItAsItWas() {
		TraceEditor editor = events("perf-sched");
		TimelineModel model = editor.timeline().model();
		TimelineRow comes = row(model, "[13955]");
		editor.showPage(TracePage.TIMELINE);
		long between = (time(editor, FROM_13952_TO_13954) + time(editor, FROM_13954_TO_13955)) / 2;
		model.select(between, comes);
		editor.showPage(TracePage.EVENTS);
		Bot.waitUntil("the event behind it is selected", () -> editor.events().table().selection().lead() == FROM_13954_TO_13955
				&& !editor.events().selectedTime().isEmpty());
		Bot.settle();
		editor.showPage(TracePage.TIMELINE);
		Bot.settle();
		assertEquals(between, model.cursor());
		assertEquals(comes, model.selectedRow());
		// The one before it is another one, that the user has chosen.
		editor.showPage(TracePage.EVENTS);
		select(editor, FROM_13952_TO_13954);
		awaitRow(model, "[13952]");
	}

	@Test
	void anInstantSelectsTheNextEventOfItsRow() {
		TraceEditor editor = events("perf-sched");
		TimelineModel model = editor.timeline().model();
		long start = time(editor, 0);
		for (String label : List.of("CPU 1", "[13954]", "sched:sched_wakeup")) {
			editor.showPage(TracePage.TIMELINE);
			// The instant is another one each time.
			start++;
			model.select(start, row(model, label));
			editor.showPage(TracePage.EVENTS);
			long expected = NEXT_AFTER_THE_FIRST.get(label);
			Bot.waitUntil("event " + expected + " of " + label + " is selected",
					() -> editor.events().table().selection().lead() == expected);
			Traces.awaitRows(editor);
			editor.showPage(TracePage.TIMELINE);
			Bot.settle();
			assertEquals(start, model.cursor());
			assertEquals(row(model, label), model.selectedRow());
		}
	}

	@Test
	void anEventThatNoAnalysisHasARowForSelectsThatOfItsType(@TempDir Path temp) throws Exception {
		TraceEditor editor = events(Traces.large(temp.resolve("large"), 50_000));
		TimelineModel model = editor.timeline().model();
		try (UiWatchdog watchdog = UiWatchdog.start()) {
			select(editor, 999);
			awaitRow(model, "tock");
			assertNull(namedRow(editor));
			// Whoever goes on from event to event is followed in the end.
			for (int i = 1000; i < 1100; i++)
				select(editor, i);
			awaitRow(model, "tick");
		}
	}

	@Test
	void aMessageSelectsItsLoggerAndAlsoBeforeThereIsATimeline() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-jul"));
		select(editor, 0);
		Bot.waitUntil("it is read", () -> !editor.events().selectedTime().isEmpty());
		editor.showPage(TracePage.TIMELINE);
		awaitRow(editor.timeline().model(), "org.example.app");
		assertNotNull(editor.timeline().model().cursor());
		awaitNamed(editor, editor.timeline().model().selectedRow());
	}

	/** The event, which the workbench is told of while the events are in front, names its row of the timeline. */
	private static void awaitNamed(TraceEditor editor, TimelineRow row) {
		String path = row.label();
		for (TimelineRow parent = row.parent(); parent != null; parent = parent.parent())
			path = parent.label() + " \u203a " + path;
		String expected = path;
		Bot.waitUntil("the event names " + path, () -> expected.equals(namedRow(editor)));
	}

	private static String namedRow(TraceEditor editor) {
		IPropertySource event = Adapters.adapt(
				((IStructuredSelection) editor.events().selectionProvider().getSelection()).getFirstElement(),
				IPropertySource.class);
		if (event == null)
			return null;
		for (IPropertyDescriptor line : event.getPropertyDescriptors())
			if (line.getDisplayName().equals("Row of the timeline"))
				return (String) event.getPropertyValue(line.getId());
		return null;
	}

	@Test
	void anEventNamesItsRowOfTheTimelineWhicheverIsSelectedThere() {
		TraceEditor editor = events("perf-sched");
		TimelineModel model = editor.timeline().model();
		model.selectRow(row(model, "CPU 0"));
		select(editor, FROM_13952_TO_13954);
		awaitNamed(editor, row(model, "[13952]"));
		select(editor, ON_THE_OTHER_PROCESSOR);
		awaitNamed(editor, row(model, "[13951]"));
	}

	@Test
	void theFlameGraphBesideTheEventsIsOfTheThreadOfTheEvent() {
		TraceEditor editor = events("lttng213-ctf18-cygfast");
		FlameGraphPage graph = flameGraph();
		Bot.waitUntil("the flame graph is there", () -> graph.tree() != null);
		select(editor, FUNCTION);
		awaitRow(editor.timeline().model(), "thread 4404");
		Combo scope = Bot.in(graph).all(Combo.class, c -> true).getFirst();
		Bot.waitUntil("it is of the thread", () -> scope.getText().endsWith("thread 4404"));
		// It is what the workbench knows, whichever of these pages is in front.
		editor.showPage(TracePage.FLAME_GRAPH);
		assertEquals("thread 4404", properties(editor).getPropertyValue(0));
	}

	private static FlameGraphPage flameGraph() {
		Bot.view("org.tracewright.ui.trace.views.flameGraph");
		Bot.waitUntil("the view is there", () -> !Bot.everywhere().all(FlameGraphPage.class, page -> true).isEmpty());
		return Bot.everywhere().all(FlameGraphPage.class, page -> true).getFirst();
	}

	@Test
	void aLatencyThatIsOpenedSelectsItsRow() {
		TraceEditor editor = events("perf-sched");
		editor.showPage(TracePage.LATENCIES);
		Bot.waitUntil("latencies are measured", () -> editor.latencies().isComplete());
		LineTable list = Bot.in(editor.latencies()).all(LineTable.class, t -> true).getFirst();
		NatTableBot lines = new NatTableBot(list.natTable(), 1);
		lines.click(0);
		String thread = list.cells(0).get(3);
		assertTrue(thread.endsWith("]"), thread);
		lines.press(SWT.CR, 0);
		awaitRow(editor.timeline().model(), thread);
		assertNotNull(editor.timeline().model().selection());
		Bot.waitUntil("the row is shown",
				() -> editor.timeline().model().visible().contains(editor.timeline().model().selectedRow()));
	}

	@Test
	void severalEventsAreARangeInTheViewsAtOnce() {
		TraceEditor editor = events("perf-sched");
		TimelineModel model = editor.timeline().model();
		select(editor, 20);
		editor.events().table().select(30, true);
		long first = time(editor, 20);
		long last = time(editor, 30);
		Bot.waitUntil("the range is selected", () -> new TimeRange(first, last + 1).equals(model.selection()));
		select(editor, 20);
		Bot.waitUntil("the range is gone", () -> model.selection() == null && Long.valueOf(first).equals(model.cursor()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.table.RowSelection;

/** What was selected last, on whichever page, is what is selected on all pages when the workbench is started again. */
@ExtendWith(ScreenshotOnFailure.class)
class SelectionAfterRestartTest {

	/** An event of perf-sched: on CPU 0 a thread goes to another of its process. */
	private static final long FROM_13952_TO_13954 = 7;
	/** The first event on CPU 1 behind the first of all; another thread than those on CPU 0 goes to sleep. */
	private static final long FIRST_ON_CPU_1 = 6;
	private static final long LATER = 40;

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static TraceEditor open(TracePage page) {
		TraceEditor editor = Traces.openNew(Traces.fixture("perf-sched"));
		awaitTimeline(editor);
		editor.showPage(page);
		return editor;
	}

	private static void awaitTimeline(TraceEditor editor) {
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
	}

	/** Starts again, with the page in front that is in front now. */
	private static TraceEditor restart(TraceEditor editor) throws Exception {
		XMLMemento state = XMLMemento.createWriteRoot("editor");
		editor.saveState(state.createChild("editorState"));
		return Traces.reopen(editor, state);
	}

	private static void select(TraceEditor editor, long event) {
		editor.events().table().show(event);
		awaitEvent(editor, event);
	}

	private static void awaitEvent(TraceEditor editor, long event) {
		Bot.waitUntil("event " + event + " is selected", () -> editor.events().table() != null
				&& editor.events().table().selection().lead() == event && !editor.events().selectedTime().isEmpty());
		Traces.awaitRows(editor);
	}

	private static long time(TraceEditor editor) {
		return editor.events().parseTime(editor.events().selectedTime()).getAsLong();
	}

	private static TimelineRow row(TimelineModel model, String label) {
		return model.all().stream().filter(row -> row.label().endsWith(label) && !(row.content() instanceof RowContent.Group))
				.findFirst().orElseThrow(() -> new AssertionError("no row " + label + " among " + model.all()));
	}

	private static void awaitCursor(TraceEditor editor, long time) {
		Bot.waitUntil("the timeline is at the event", () -> Long.valueOf(time).equals(editor.timeline().model().cursor()));
	}

	/** What follows what, has. */
	private static void awaitQuiet() {
		Bot.waitForJobs(TraceDocument.FAMILY);
		// Who goes from event to event is followed a moment later.
		long then = System.nanoTime() + 300_000_000L;
		Bot.waitUntil("a moment has gone by", () -> System.nanoTime() > then);
		Bot.waitForJobs(TraceDocument.FAMILY);
	}

	@Test
	void theTimelineIsWhereItWasThoughAnEventWasSelectedBefore() throws Exception {
		TraceEditor before = open(TracePage.EVENTS);
		Traces.awaitRows(before);
		select(before, 0);
		long begin = time(before);
		select(before, LATER);
		awaitCursor(before, time(before));
		before.showPage(TracePage.TIMELINE);
		before.timeline().model().select(begin, row(before.timeline().model(), "CPU 1"));

		TraceEditor editor = restart(before);
		awaitTimeline(editor);
		TimelineModel model = editor.timeline().model();
		assertEquals(begin, model.cursor());
		editor.showPage(TracePage.EVENTS);
		awaitEvent(editor, FIRST_ON_CPU_1);
		awaitQuiet();
		assertEquals(begin, model.cursor());
		assertEquals(row(model, "CPU 1"), model.selectedRow());
		assertEquals(FIRST_ON_CPU_1, editor.events().table().selection().lead());
	}

	@Test
	void theEventsFollowTheTimelineAlsoWhenTheyAreInFrontAtOnce() throws Exception {
		TraceEditor before = open(TracePage.EVENTS);
		Traces.awaitRows(before);
		select(before, FROM_13952_TO_13954);
		long time = time(before);
		select(before, LATER);
		awaitCursor(before, time(before));
		before.timeline().model().select(time, null);

		TraceEditor editor = restart(before);
		awaitEvent(editor, FROM_13952_TO_13954);
	}

	@Test
	void theRowOfTheTimelineStaysWhenTheEventsAreInFront() throws Exception {
		TraceEditor before = open(TracePage.EVENTS);
		Traces.awaitRows(before);
		TimelineModel old = before.timeline().model();
		old.selectRow(row(old, "CPU 0"));
		old.show(new TimeRange(old.full().end() - 1_000_000, old.full().end()));
		select(before, FROM_13952_TO_13954);
		long time = time(before);
		awaitCursor(before, time);

		TraceEditor editor = restart(before);
		awaitEvent(editor, FROM_13952_TO_13954);
		editor.showPage(TracePage.TIMELINE);
		awaitTimeline(editor);
		awaitQuiet();
		TimelineModel model = editor.timeline().model();
		assertEquals(time, model.cursor());
		assertEquals(row(model, "CPU 0"), model.selectedRow());
		assertEquals(1_000_000, model.range().length());
		assertTrue(model.range().contains(time), "the instant is in sight");
	}

	@Test
	void anEventThatWasSelectedBeforeThereWasATimelineIsGoneToFromThere() throws Exception {
		TraceEditor before = open(TracePage.EVENTS);
		Traces.awaitRows(before);
		select(before, LATER);
		awaitCursor(before, time(before));

		TraceEditor second = restart(before);
		awaitEvent(second, LATER);
		select(second, FIRST_ON_CPU_1);
		long time = time(second);

		TraceEditor third = restart(second);
		awaitEvent(third, FIRST_ON_CPU_1);
		TraceEditor editor = restart(third);
		awaitEvent(editor, FIRST_ON_CPU_1);
		editor.showPage(TracePage.TIMELINE);
		awaitTimeline(editor);
		Bot.waitUntil("the row of the event is selected", () -> editor.timeline().model().selectedRow() != null
				&& editor.timeline().model().selectedRow().label().endsWith("[13951]"));
		assertEquals(time, editor.timeline().model().cursor());
	}

	@Test
	void aRangeIsSelectedAmongTheEventsAtOnce() throws Exception {
		TraceEditor before = open(TracePage.EVENTS);
		Traces.awaitRows(before);
		select(before, 20);
		before.events().table().select(30, true);
		Bot.waitUntil("the range is selected", () -> before.timeline().model().selection() != null);
		TimeRange range = before.timeline().model().selection();

		TraceEditor editor = restart(before);
		Bot.waitUntil("its events are selected",
				() -> editor.events().table() != null && editor.events().table().selection().size() == 11);
		RowSelection rows = editor.events().table().selection();
		assertEquals(20, rows.first());
		editor.showPage(TracePage.TIMELINE);
		awaitTimeline(editor);
		awaitQuiet();
		assertEquals(range, editor.timeline().model().selection());
	}

	@Test
	void whoSelectsSomethingBeforeAllIsReadKeepsThat() throws Exception {
		TraceEditor before = open(TracePage.TIMELINE);
		TimelineModel old = before.timeline().model();
		TimeRange full = old.full();
		old.select(full.end() - 1000, row(old, "CPU 1"));
		old.show(new TimeRange(full.begin(), full.begin() + full.length() / 2));
		TimeRange range = old.range();

		TraceEditor editor = restart(before);
		TimelineModel model = editor.timeline().model();
		assertNull(model.cursor());
		long chosen = full.begin() + 1000;
		model.select(chosen, null);
		awaitTimeline(editor);
		assertEquals(chosen, model.cursor());
		assertEquals(row(model, "CPU 1"), model.selectedRow());
		Bot.waitUntil("the range is back", () -> model.range().equals(range));
	}
}

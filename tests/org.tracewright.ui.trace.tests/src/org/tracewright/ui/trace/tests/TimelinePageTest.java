// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.Counter;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** The timeline and the statistics of real traces, in the workbench. */
class TimelinePageTest {

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static TraceEditor open(Path place) {
		TraceEditor editor = Traces.open(place);
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		Bot.settle();
		return editor;
	}

	private static TimelineRow row(TimelineModel model, String label) {
		return model.all().stream().filter(r -> r.label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no row " + label + " among " + model.all()));
	}

	@Test
	void aSchedulerTraceShowsProcessorsAndThreads() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		assertEquals(List.of("Events", "Processors", "Threads"), model.roots().stream().map(TimelineRow::label).toList());
		assertEquals(List.of("CPU 0", "CPU 1"), row(model, "Processors").children().stream().map(TimelineRow::label).toList());
		assertEquals("232", row(model, "Events").detail());
		String labels = Bot.in(editor.timeline()).labels();
		assertTrue(labels.contains("232 events"), labels);
		assertTrue(labels.contains("Call stacks: no spans or calls"), labels);
		ImageData picture = editor.timeline().timeline().picture();
		assertTrue(colours(picture) > 8, "the picture is empty");
		Bot.screenshot("timeline-sched");
	}

	private static int colours(ImageData picture) {
		java.util.Set<Integer> seen = new java.util.HashSet<>();
		for (int y = 0; y < picture.height; y += 3)
			for (int x = 0; x < picture.width; x += 3)
				seen.add(picture.getPixel(x, y));
		return seen.size();
	}

	@Test
	void callStacksAndLogsHaveRowsOfTheirOwn() {
		TraceEditor editor = open(Traces.fixture("lttng213-ctf18-cygfast"));
		assertNotNull(row(editor.timeline().model(), "Call stacks"));
		Bot.screenshot("timeline-calls");
		TraceEditor logs = open(Traces.fixture("lttng213-ctf18-jul"));
		assertNotNull(row(logs.timeline().model(), "org.example.app"));
		Bot.screenshot("timeline-logs");
	}

	@Test
	void keysMoveZoomSelectAndComeBack() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		Timeline timeline = editor.timeline().timeline();
		TimelineModel model = editor.timeline().model();
		TimeRange all = model.range();
		assertEquals(model.full(), all);
		timeline.perform(TimelineAction.ZOOM_IN);
		assertTrue(model.range().length() < all.length());
		TimeRange zoomed = model.range();
		timeline.perform(TimelineAction.PAN_RIGHT);
		assertTrue(model.range().begin() > zoomed.begin());
		timeline.perform(TimelineAction.BACK);
		assertEquals(zoomed, model.range());
		timeline.perform(TimelineAction.BACK);
		assertEquals(all, model.range());
		timeline.perform(TimelineAction.FORWARD);
		assertEquals(zoomed, model.range());
		timeline.perform(TimelineAction.SHOW_ALL);
		assertEquals(all, model.range());

		timeline.reveal(row(model, "CPU 0"));
		assertTrue(timeline.perform(TimelineAction.NEXT));
		long first = model.cursor();
		assertTrue(timeline.perform(TimelineAction.NEXT));
		assertTrue(model.cursor() > first);
		assertTrue(timeline.perform(TimelineAction.PREVIOUS));
		assertEquals(first, model.cursor());
		timeline.perform(TimelineAction.NEXT);
		assertTrue(timeline.perform(TimelineAction.SELECT_STATE));
		TimeRange state = model.selection();
		assertTrue(timeline.perform(TimelineAction.FIT_RANGE));
		assertTrue(model.range().begin() <= state.begin() && model.range().end() >= state.end());
		timeline.perform(TimelineAction.MARK);
		assertEquals("A", model.markers().getFirst().name());
		timeline.perform(TimelineAction.MARK);
		assertTrue(model.markers().isEmpty());
		timeline.perform(TimelineAction.PIN);
		assertEquals(1, model.pinned().size());
		timeline.perform(TimelineAction.CLEAR);
		assertNull(model.cursor());
		assertNull(model.selection());
	}

	@Test
	void arrowsLeadFromWhoWakesToWhoIsWoken() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		Timeline timeline = editor.timeline().timeline();
		TimelineModel model = editor.timeline().model();
		TimelineRow woken = model.all().stream().filter(r -> r.label().startsWith("migration/0 [")).findFirst().orElseThrow();
		timeline.reveal(woken);
		model.select(model.full().end(), woken);
		assertTrue(timeline.perform(TimelineAction.FOLLOW_BACK));
		assertTrue(model.selectedRow().label().startsWith("perf [") || model.selectedRow().label().startsWith("CPU"),
				model.selectedRow().label());
		assertTrue(timeline.perform(TimelineAction.FOLLOW));
		assertEquals(woken, model.selectedRow());
		Bot.screenshot("timeline-arrows");
	}

	private static void mouse(Timeline timeline, int type, int button, int x, int y, int mask) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		event.x = x;
		event.y = y;
		event.stateMask = mask;
		event.count = 3;
		timeline.notifyListeners(type, event);
	}

	@Test
	void theMouseSelectsAnInstantARangeAndZooms() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		Timeline timeline = editor.timeline().timeline();
		TimelineModel model = editor.timeline().model();
		int y = timeline.getClientArea().height / 2;
		int left = timeline.labelWidth();
		mouse(timeline, SWT.MouseDown, 1, left + 100, y, 0);
		mouse(timeline, SWT.MouseUp, 1, left + 100, y, 0);
		assertNotNull(model.cursor());
		assertNotNull(model.selectedRow());
		mouse(timeline, SWT.MouseDown, 1, left + 100, y, SWT.ALT);
		mouse(timeline, SWT.MouseMove, 0, left + 200, y, SWT.ALT);
		mouse(timeline, SWT.MouseUp, 1, left + 200, y, SWT.ALT);
		assertNotNull(model.selection());
		String status = Bot.in(editor.timeline()).labels();
		assertTrue(status.contains("ms)"), status);
		TimeRange before = model.range();
		mouse(timeline, SWT.MouseVerticalWheel, 0, left + 150, y, SWT.MOD1);
		assertTrue(model.range().length() < before.length());
		before = model.range();
		mouse(timeline, SWT.MouseVerticalWheel, 0, left + 150, y, SWT.SHIFT);
		assertTrue(model.range().begin() < before.begin());
		mouse(timeline, SWT.MouseDoubleClick, 1, left + 20, timeline.getClientArea().height / 3, 0);
		Bot.settle();
	}

	@Test
	void whatIsSelectedIsInThePropertiesViewAndAmongTheEvents() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		TimelineRow row = row(model, "CPU 1");
		long middle = model.full().begin() + model.full().length() / 2;
		editor.timeline().timeline().reveal(row);
		model.select(middle, row);
		IPropertySource properties = Adapters.adapt(
				((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement(),
				IPropertySource.class);
		assertEquals("CPU 1", properties.getPropertyValue(0));
		assertTrue(properties.getPropertyValue(1).toString().startsWith("Running: "), properties.getPropertyValue(1).toString());
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		Bot.waitUntil("an event is selected", () -> editor.events().table().selection().lead() > 0);
		long lead = editor.events().table().selection().lead();
		assertTrue(lead > 20 && lead < 220, "row " + lead);
	}

	@Test
	void rowsAreFilteredByName() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		int all = model.visible().size();
		Bot.in(editor.timeline()).text(0).setText("cpu");
		assertEquals(List.of("Processors", "CPU 0", "CPU 1"), model.visible().stream().map(TimelineRow::label).toList());
		Bot.in(editor.timeline()).text(0).setText("");
		assertEquals(all, model.visible().size());
	}

	@Test
	void whatIsLookedAtIsRemembered() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		editor.timeline().timeline().reveal(row(model, "CPU 1"));
		model.select(model.full().begin() + 1000, row(model, "CPU 1"));
		editor.timeline().timeline().perform(TimelineAction.PIN);
		editor.timeline().timeline().perform(TimelineAction.MARK);
		model.expand(row(model, "Threads"), false);
		model.show(new TimeRange(model.full().begin() + 500, model.full().begin() + 5_000_000));
		IMemento memento = XMLMemento.createWriteRoot("state");
		editor.timeline().save(memento);
		TimeRange range = model.range();
		Bot.page().closeAllEditors(false);

		TraceEditor again = Traces.open(Traces.fixture("perf-sched"));
		again.timeline().restore(memento);
		again.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> again.timeline().isComplete());
		Bot.waitUntil("the range is back", () -> again.timeline().model().range().equals(range));
		TimelineModel restored = again.timeline().model();
		assertEquals("CPU 1", restored.selectedRow().label());
		assertEquals("CPU 1", restored.pinned().iterator().next().label());
		assertEquals("A", restored.markers().getFirst().name());
		assertFalse(row(restored, "Threads").isExpanded());
	}

	@Test
	void aTraceWithoutEventsSaysSo() {
		TraceEditor editor = Traces.open(Traces.fixture("lttng213-ctf18-empty"));
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the page says that there is nothing",
				() -> Bot.in(editor.timeline()).labels().contains("There are no events"));
	}

	@Test
	void aTraceThatCannotBeReadLeadsToTheReason(@TempDir Path temp) throws Exception {
		java.nio.file.Files.writeString(temp.resolve("metadata"), "/* CTF 1.8 */ nonsense");
		TraceEditor editor = Traces.open(temp);
		Bot.waitUntil("the events page says why",
				() -> editor.showsEvents() && Bot.in(editor.events()).labels().contains("metadata"));
	}

	@Test
	void statisticsAreOfTheSelectedRange() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("the statistics are there", () -> editor.statistics().statistics() != null);
		assertEquals(232, editor.statistics().statistics().events());
		Bot.settle();
		Bot.screenshot("statistics");
		TimelineModel model = editor.timeline().model();
		model.select(new TimeRange(model.full().begin(), model.full().begin() + model.full().length() / 2));
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("the statistics are of the range",
				() -> editor.statistics().statistics() != null && editor.statistics().statistics().events() < 232);
		assertTrue(editor.statistics().statistics().events() > 20);
	}

	@Test
	void aTooltipSaysWhatIsThere() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		TimelineRow row = row(model, "CPU 1");
		long middle = model.full().begin() + model.full().length() / 2;
		String text = Description.text(row, middle, 1, editor.events().timeFormat());
		assertTrue(text.startsWith("CPU 1\nRunning: c.RingBench.clo [13940]\n"), text);
		assertTrue(text.contains(" ms)"), text);
	}

	@Test
	void fieldsAreShownAsCurvesAndThePictureIsExported(@TempDir Path temp) {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		editor.timeline().counters(List.of(new Counter("sched:sched_switch", "next_prio")));
		Bot.waitUntil("the curve is there", () -> editor.timeline().isComplete());
		TimelineRow curve = row(editor.timeline().model(), "sched:sched_switch: next_prio");
		assertTrue(Description.at(curve.content(), editor.timeline().model().full().end() - 1000, 0).getFirst().value() > 0);
		editor.timeline().timeline().reveal(curve);
		Bot.settle();
		Bot.screenshot("timeline-curve");
		editor.timeline().export(temp.resolve("picture.png").toString());
		assertTrue(new ImageData(temp.resolve("picture.png").toString()).width > 100);
		editor.timeline().counters(List.of());
		Bot.waitUntil("the curve is gone", () -> editor.timeline().isComplete()
				&& editor.timeline().model().all().stream().noneMatch(r -> r.label().startsWith("sched:sched_switch: ")));
	}
}

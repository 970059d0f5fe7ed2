// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tracewright.analysis.EventInstants;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** Rows of events at any zoom, what was lost, tooltips and keys of the timeline, in the workbench. */
class EventRowsTest {

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static void step(TraceEditor editor, TimelineAction action) {
		editor.timeline().perform(action);
		Bot.waitUntil("the step is made", () -> editor.timeline().isComplete());
	}

	private static String toolTip(TraceEditor editor, TimelineRow row, long time) {
		Timeline timeline = editor.timeline().timeline();
		TimeRange range = editor.timeline().model().range();
		int x = timeline.labelWidth() + (int) ((double) (time - range.begin()) / range.length() * timeline.chartWidth());
		for (int y = 0; y < timeline.getClientArea().height; y += 4) {
			TimelinePageTest.mouse(timeline, SWT.MouseHover, 0, x, y, 0);
			String text = timeline.getToolTipText();
			if (text != null && text.startsWith(row.label() + '\n'))
				return text;
		}
		throw new AssertionError("no tooltip of " + row);
	}

	@Test
	void deepInTheTraceEachEventIsShown() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("lttng213-ctf18-statedump"));
		TimelineModel model = editor.timeline().model();
		TimelineRow events = model.roots().getFirst();
		model.expand(events, true);
		// Most of the time has no events and is shown short: bins are wider than pixels in the rest.
		assertTrue(model.compresses());
		assertTrue(model.events().covers(model.range().begin(), model.range().end()));
		model.compress(false);
		editor.timeline().timeline().reveal(events);
		step(editor, TimelineAction.NEXT);
		step(editor, TimelineAction.NEXT);
		long time = model.cursor();
		model.show(new TimeRange(time - 20_000, time + 20_000).within(model.full()));
		Bot.waitUntil("the events are read", () -> editor.timeline().isComplete());
		assertTrue(model.events().covers(model.range().begin(), model.range().end()));
		assertTrue(model.events().count(EventInstants.ALL, time, time + 1) > 0);
		Bot.settle();
		String text = toolTip(editor, events, time);
		assertTrue(text.contains(" event") && text.contains(editor.events().timeFormat().text(time)), text);
		Bot.screenshot("timeline-deep");
	}

	@Test
	void dataStreamsHaveRowsOfTheirOwn() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		TimelineRow events = model.roots().getFirst();
		TimelineRow streams = events.children().stream().filter(row -> row.label().equals("Data streams")).findFirst()
				.orElseThrow();
		assertEquals(2, streams.children().size());
		assertEquals(events.detail(),
				String.valueOf(streams.children().stream().mapToInt(row -> Integer.parseInt(row.detail())).sum()));
		model.expand(events, true);
		model.expand(streams, true);
		TimelineRow second = streams.children().getLast();
		editor.timeline().timeline().reveal(second);
		model.select(model.full().begin() - 1, second);
		Set<Long> seen = new TreeSet<>();
		while (seen.add(model.cursor()))
			step(editor, TimelineAction.NEXT);
		assertEquals(Integer.parseInt(second.detail()), seen.size() - 1);
		Bot.settle();
		Bot.screenshot("timeline-streams");
	}

	@Test
	void keysGoFromOneEventOfATypeToTheNext() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		TimelineRow events = model.roots().getFirst();
		model.expand(events, true);
		TimelineRow type = events.children().getLast();
		editor.timeline().timeline().reveal(type);
		model.select(model.full().begin() - 1, type);
		Set<Long> seen = new TreeSet<>();
		while (seen.add(model.cursor()))
			step(editor, TimelineAction.NEXT);
		assertEquals(Integer.parseInt(type.detail()), seen.size() - 1);
		assertTrue(Bot.in(editor.timeline()).labels().contains("There is no later event: " + type.label()));
		long last = model.cursor();
		step(editor, TimelineAction.PREVIOUS);
		assertTrue(model.cursor() < last && seen.contains(model.cursor()));
		// Steps that come faster than they are made are all made.
		model.select(model.full().begin() - 1, events);
		for (int i = 0; i < 3; i++)
			editor.timeline().perform(TimelineAction.NEXT);
		Bot.waitUntil("the steps are made", () -> editor.timeline().isComplete());
		long third = model.cursor();
		model.select(model.full().begin() - 1, events);
		for (int i = 0; i < 3; i++)
			step(editor, TimelineAction.NEXT);
		assertEquals(third, model.cursor());
	}

	@Test
	void whereEventsWereLostThereAreStripes() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("lttng213-ctf18-discarded"));
		TimelineModel model = editor.timeline().model();
		model.expand(model.roots().getFirst(), true);
		TimelineRow lost = TimelinePageTest.row(model, "Lost events");
		editor.timeline().timeline().reveal(lost);
		editor.timeline().perform(TimelineAction.NEXT);
		assertEquals(model.losses().begin(0), model.cursor());
		Bot.settle();
		assertTrue(toolTip(editor, lost, model.full().begin() + model.full().length() / 2).contains(" events lost ("));
		// On the axis as well.
		Timeline timeline = editor.timeline().timeline();
		TimelinePageTest.mouse(timeline, SWT.MouseHover, 0, timeline.labelWidth() + timeline.chartWidth() / 2, 3, 0);
		assertTrue(timeline.getToolTipText().contains(" events lost ("), timeline.getToolTipText());
		Theme.screenshots("timeline-lost");
		editor.timeline().help();
		Bot.settle();
		Theme.screenshots("timeline-legend");
		assertTrue(Bot.in(Bot.shell("Timeline: keys and legend")).labels().contains(lost.detail() + " in all"));
		Bot.shell("Timeline: keys and legend").close();
	}

	@Test
	void aFilterThatLeavesNothingSaysHowItGoesAway() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("perf-sched"));
		Timeline timeline = editor.timeline().timeline();
		Bot.in(editor.timeline()).text(0).setText("no such row");
		assertTrue(editor.timeline().model().visible().isEmpty());
		String picture = timeline.svg("");
		assertTrue(
				picture.contains("No row has \u201Cno such row\u201D in its name") && picture.contains("press / and then Esc"));
		Bot.settle();
		Bot.screenshot("timeline-no-match");
		Bot.in(editor.timeline()).text(0).setText("");
		assertTrue(!timeline.svg("").contains("No row"));
	}

	@Test
	void aTooltipGoesWhenWhatItIsAboutGoes() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("perf-sched"));
		Timeline timeline = editor.timeline().timeline();
		TimelineModel model = editor.timeline().model();
		List<Runnable> causes = List.of(() -> editor.timeline().perform(TimelineAction.ROW_DOWN),
				() -> model.show(new TimeRange(model.full().begin(), model.full().begin() + model.full().length() / 2)),
				() -> TimelinePageTest.mouse(timeline, SWT.MouseVerticalWheel, 0, 400, 100, 0),
				() -> TimelinePageTest.mouse(timeline, SWT.MouseMove, 0, 600, 100, 0), () -> editor.timeline().editFilter(),
				() -> {
					editor.showPage(TracePage.STATISTICS);
					editor.showPage(TracePage.TIMELINE);
				}, () -> editor.timeline().help());
		TimelineRow cpu = TimelinePageTest.row(model, "CPU 0");
		for (Runnable cause : causes) {
			timeline.setFocus();
			assertNotNull(toolTip(editor, cpu, model.range().begin() + model.range().length() / 2));
			cause.run();
			Bot.settle();
			assertNull(timeline.getToolTipText(), "after " + causes.indexOf(cause));
		}
		Bot.shell("Timeline: keys and legend").close();
	}

	@Test
	void aSelectedRangeLeavesStatesTheirColours() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		Set<Integer> before = colours(editor);
		model.select(new TimeRange(model.full().begin() + model.full().length() / 4,
				model.full().begin() + model.full().length() * 3 / 4));
		Set<Integer> after = colours(editor);
		Theme.screenshots("timeline-range");
		before.removeAll(after);
		assertTrue(before.isEmpty(), "colours that are gone: " + before);
	}

	/** Colours of the timeline's rows beside the middle of the window. */
	private static Set<Integer> colours(TraceEditor editor) {
		Timeline timeline = editor.timeline().timeline();
		var picture = timeline.picture();
		int x = timeline.labelWidth() + timeline.chartWidth() / 2;
		Set<Integer> colours = new HashSet<>();
		var model = editor.timeline().model();
		for (var tone : org.tracewright.analysis.Tone.values())
			colours.add(editor.timeline().palette().of(tone));
		Set<Integer> seen = new HashSet<>();
		for (int y = 0; y < picture.height; y++) {
			var rgb = picture.palette.getRGB(picture.getPixel(x, y));
			seen.add(rgb.red << 16 | rgb.green << 8 | rgb.blue);
		}
		colours.retainAll(seen);
		assertTrue(!colours.isEmpty() && model.range().equals(model.full()));
		return colours;
	}

	@Test
	void theSheetNamesEveryKey() {
		TraceEditor editor = TimelinePageTest.open(Traces.fixture("perf-sched"));
		editor.timeline().help();
		String sheet = Bot.in(Bot.shell("Timeline: keys and legend")).labels();
		Bot.shell("Timeline: keys and legend").close();
		Set<String> named = new HashSet<>();
		for (String line : sheet.split("\n"))
			named.addAll(Arrays.asList(line.split(", | and ")));
		Set<String> missing = new TreeSet<>();
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
			if ("org.tracewright.ui.timeline.context".equals(binding.getContextId())) {
				String key = binding.getTriggerSequence().format().replace("\u2190", "Left").replace("\u2192", "Right")
						.replace("\u2191", "Up").replace("Shift+Ctrl+", "Ctrl+Shift+").replace("\u2193", "Down");
				if (!named.contains(key))
					missing.add(key);
			}
		assertEquals(Set.of(), missing);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.analysis.CallTree;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.timeline.FlameGraph;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** The flame graph of a real trace, in the workbench. */
@ExtendWith(ScreenshotOnFailure.class)
class FlameGraphPageTest {

	/** From the entry of main to its exit, ns. */
	private static final long ALL = 45_618;
	private static final long MAIN_ENTRY = 1_795_383_577_127_037_287L;

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static TraceEditor open() {
		TraceEditor editor = Traces.open(Traces.fixture("lttng213-ctf18-cygfast"));
		show(editor);
		return editor;
	}

	private static void show(TraceEditor editor) {
		editor.showPage(TracePage.FLAME_GRAPH);
		Bot.waitUntil("the flame graph is there", () -> editor.flameGraph().tree() != null);
		Bot.settle();
	}

	private static Table table(TraceEditor editor) {
		return Bot.in(editor.flameGraph()).all(Table.class, t -> "flame.table".equals(t.getData("org.tracewright.id")))
				.getFirst();
	}

	@Test
	void itIsOfTheWholeTraceWithoutARange() {
		TraceEditor editor = open();
		CallTree tree = editor.flameGraph().tree();
		assertEquals(ALL, tree.root().total());
		assertEquals(85, tree.calls());
		String labels = Bot.in(editor.flameGraph()).labels();
		assertTrue(labels.contains("Whole trace") && labels.contains("85 calls of 5 functions"), labels);
		assertEquals(5, table(editor).getItemCount());
		assertEquals(tree.functions().getFirst().name(), table(editor).getItem(0).getText(0));
		Bot.screenshot("flame-graph");
	}

	@Test
	void aSearchSaysHowMuchOfTheTimeItHasFound() {
		TraceEditor editor = open();
		Bot bot = Bot.in(editor.flameGraph());
		bot.text(0).setText("159");
		CallTree.Function found = editor.flameGraph().tree().functions().stream().filter(f -> f.name().endsWith("159"))
				.findFirst().orElseThrow();
		String wanted = "1 of 5 functions matches and takes " + FlameGraph.percent(found.total(), ALL) + " of the time";
		assertEquals(wanted, editor.flameGraph().graph().found());
		assertTrue(bot.labels().contains(wanted), bot.labels());
		bot.text(0).setText("0x");
		assertEquals("5 of 5 functions match and take 100.0 % of the time", editor.flameGraph().graph().found());
		bot.text(0).setText("");
		assertEquals("", editor.flameGraph().graph().found());
	}

	@Test
	void keysMoveAndZoom() {
		TraceEditor editor = open();
		FlameGraph graph = editor.flameGraph().graph();
		CallTree.Node root = editor.flameGraph().tree().root();
		Bot.press(graph, SWT.ARROW_DOWN, 0);
		assertEquals(root, graph.selected());
		Bot.press(graph, SWT.ARROW_DOWN, 0);
		CallTree.Node main = root.children().getFirst();
		assertEquals(main, graph.selected());
		assertTrue(graph.description().startsWith(main.name() + "\nTotal: 45.618 \u00B5s (100.0 %)\n"), graph.description());
		Bot.press(graph, SWT.ARROW_DOWN, 0);
		Bot.press(graph, SWT.ARROW_DOWN, 0);
		CallTree.Node inner = main.children().getFirst().children().getFirst();
		assertEquals(inner, graph.selected());
		Bot.press(graph, SWT.CR, 0);
		assertEquals(inner, graph.zoomed());
		Bot.screenshot("flame-graph-zoomed");
		Bot.press(graph, SWT.ARROW_RIGHT, 0);
		assertEquals(inner.parent().children().get(1), graph.selected());
		Bot.press(graph, SWT.BS, 0);
		assertEquals(root, graph.zoomed());
		Bot.press(graph, SWT.ARROW_UP, 0);
		assertEquals(inner.parent(), graph.selected());
	}

	@Test
	void theMouseSelectsAndZooms() {
		TraceEditor editor = open();
		FlameGraph graph = editor.flameGraph().graph();
		Event event = new Event();
		event.button = 1;
		event.x = 5;
		event.y = 2;
		graph.notifyListeners(SWT.MouseDown, event);
		assertEquals(editor.flameGraph().tree().root(), graph.selected());
		// Main has called nothing for a quarter of its time.
		event.x = graph.getClientArea().width - 2;
		event.y = graph.getClientArea().height - 1;
		graph.notifyListeners(SWT.MouseDown, event);
		assertNull(graph.selected());
		event.y = 30;
		graph.notifyListeners(SWT.MouseDoubleClick, event);
		assertEquals(editor.flameGraph().tree().root().children().getFirst(), graph.zoomed());
	}

	@Test
	void whatIsSelectedInTheTableStandsOutAndTheOtherWayRound() {
		TraceEditor editor = open();
		FlameGraph graph = editor.flameGraph().graph();
		byte[] before = graph.picture().data;
		Table table = table(editor);
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		assertFalse(Arrays.equals(before, graph.picture().data));
		CallTree.Node main = editor.flameGraph().tree().root().children().getFirst();
		graph.select(main);
		assertEquals(main.function(), table.getSelectionIndex());
		table.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(main, graph.zoomed());
	}

	@Test
	void itFollowsTheSelectedRangeAndRow() {
		TraceEditor editor = open();
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		TimelineRow thread = editor.timeline().model().all().stream().filter(r -> r.label().equals("thread 4404")).findFirst()
				.orElseThrow();
		editor.timeline().timeline().reveal(thread);
		editor.timeline().model().select(new TimeRange(MAIN_ENTRY + 5_000, MAIN_ENTRY + 25_000));
		show(editor);
		Bot.waitUntil("it is of the range",
				() -> editor.flameGraph().tree() != null && editor.flameGraph().tree().root().total() == 20_000);
		Bot bot = Bot.in(editor.flameGraph());
		assertTrue(bot.labels().contains("Selected range: 20.000 \u00B5s"), bot.labels());
		Combo scope = bot.all(Combo.class, c -> true).getFirst();
		assertEquals("[4404] thread 4404", scope.getText());
		scope.select(0);
		scope.notifyListeners(SWT.Selection, new Event());
		Bot.waitUntil("it is of all threads", () -> editor.flameGraph().tree() != null);
		assertEquals(20_000, editor.flameGraph().tree().root().total());
		editor.showPage(TracePage.TIMELINE);
		editor.timeline().model().select(new TimeRange(MAIN_ENTRY - 5_000, MAIN_ENTRY - 1_000));
		editor.showPage(TracePage.FLAME_GRAPH);
		Bot.waitUntil("it says that there is nothing", () -> bot.labels().contains("No calls in the selected range"));
	}

	@Test
	void aTraceWithoutCallStacksSaysWhatIsMissing() {
		TraceEditor editor = Traces.open(Traces.fixture("perf-sched"));
		editor.showPage(TracePage.FLAME_GRAPH);
		Bot bot = Bot.in(editor.flameGraph());
		Bot.waitUntil("it says so", () -> bot.labels().contains("There are no call stacks in this trace"));
		assertTrue(bot.labels().contains("*_begin, *_end, "), bot.labels());
		Bot.screenshot("flame-graph-missing");
	}
}

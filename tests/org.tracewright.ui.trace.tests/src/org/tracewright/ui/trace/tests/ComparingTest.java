// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.CallTree;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.timeline.FlameGraph;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.flamegraph.FlameGraphPage;

/** What pages show is compared with another trace or range. */
@ExtendWith(ScreenshotOnFailure.class)
class ComparingTest {

	private static final String COMPARE = "org.tracewright.ui.trace.compare";
	private static final String BASELINE = "org.tracewright.ui.trace.baseline";
	private static final String STOP = "org.tracewright.ui.trace.compareStop";

	/** Half of the time is spent with parsing. */
	private static final String BEFORE = """
			0   request_begin 1
			10  parse_begin   1
			60  parse_end     1
			60  check_begin   1
			70  check_end     1
			80  answer_begin  200
			100 answer_end    200
			100 request_end   1
			110 tick          3
			""";
	/** Parsing takes less of a longer time, answering more; there is a cache, and nothing is checked. */
	private static final String AFTER = """
			0   request_begin 1
			10  parse_begin   1
			40  parse_end     1
			40  cache_begin   7
			60  cache_end     7
			60  answer_begin  300
			180 answer_end    300
			200 request_end   1
			""";

	@TempDir
	Path temp;

	@AfterEach
	void close() throws Exception {
		for (IViewReference view : Bot.page().getViewReferences())
			if (view.getId().startsWith("org.tracewright.ui.trace.views."))
				Bot.page().hideView(view);
		Traces.closeAll();
	}

	private TraceEditor open(String name, String text) throws Exception {
		TraceEditor editor = Traces.openNew(Traces.small(temp.resolve(name), text));
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		return editor;
	}

	private static void flameGraph(TraceEditor editor) {
		editor.showPage(TracePage.FLAME_GRAPH);
		Bot.waitUntil("the flame graph is there", () -> editor.flameGraph().tree() != null);
	}

	private static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	/** Lets something open the dialog, which has a loop of its own, and does something there that closes it. */
	private static void inDialog(Runnable opening, Consumer<Shell> action) {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Bot.settle();
		Display.getCurrent().asyncExec(() -> {
			try {
				action.accept(Bot.shell("Compare With"));
			} catch (RuntimeException | AssertionError e) {
				failure.set(e);
				for (Shell shell : Display.getCurrent().getShells())
					if (shell.getParent() != null)
						shell.close();
			}
		});
		opening.run();
		if (failure.get() != null)
			throw new AssertionError(failure.get());
	}

	/** Lets something open the dialog, and chooses there; gives what was offered. */
	private static List<String> choose(Runnable opening, int choice) {
		List<String> offered = new ArrayList<>();
		inDialog(opening, dialog -> {
			Table table = Bot.in(dialog).all(Table.class, t -> true).getFirst();
			Arrays.stream(table.getItems()).map(TableItem::getText).forEach(offered::add);
			table.setSelection(choice);
			table.notifyListeners(SWT.Selection, new Event());
			Bot.in(dialog).click("OK");
		});
		return offered;
	}

	private static Table table(FlameGraphPage page) {
		return Bot.in(page).all(Table.class, t -> "flame.differences".equals(t.getData("org.tracewright.id"))).getFirst();
	}

	/** The lines of a table; some of its columns. */
	private static String lines(Table table, int... columns) {
		StringBuilder out = new StringBuilder();
		for (TableItem item : table.getItems())
			out.append(String.join(" | ", Arrays.stream(columns).mapToObj(item::getText).toList())).append('\n');
		return out.toString();
	}

	private static void compared(FlameGraphPage page) {
		Bot.waitUntil("it is compared", () -> page.tree() != null && page.graph().difference() != null
				&& page.graph().difference().after() == page.tree());
		Bot.settle();
	}

	private static CallTree.Node node(FlameGraphPage page, String name) {
		return page.tree().nodes().stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void aFlameGraphIsComparedWithAnotherOpenTrace() throws Exception {
		open("before", BEFORE);
		TraceEditor editor = open("after", AFTER);
		flameGraph(editor);
		FlameGraphPage page = editor.flameGraph();
		List<String> offered = choose(() -> Bot.in(page).click("Compare\u2026"), 0);
		assertEquals(List.of("before, whole"), offered);
		compared(page);
		Bot bot = Bot.in(page);
		assertTrue(bot.labels().contains("Compared with before, whole"), bot.labels());
		assertTrue(bot.labels().contains("Points: % of the time in calls"), bot.labels());
		assertEquals("""
				answer |  | 20.000 \u00B5s (20.0 %) | 120.000 \u00B5s (60.0 %) | +40.0 | +200.0 %
				parse |  | 50.000 \u00B5s (50.0 %) | 30.000 \u00B5s (15.0 %) | -35.0 | -70.0 %
				cache | now (new) |  | 20.000 \u00B5s (10.0 %) | +10.0 |\s
				check | before (gone) | 10.000 \u00B5s (10.0 %) |  | -10.0 | -100.0 %
				request |  | 20.000 \u00B5s (20.0 %) | 30.000 \u00B5s (15.0 %) | -5.0 | -25.0 %
				""", lines(table(page), 0, 1, 2, 3, 4, 5));
		FlameGraph graph = page.graph();
		graph.select(node(page, "answer"));
		assertEquals("""
				answer
				Total: before 20.000 \u00B5s (20.0 %), now 120.000 \u00B5s (60.0 %): +40.0 points, +200.0 %
				Self: before 20.000 \u00B5s (20.0 %), now 120.000 \u00B5s (60.0 %): +40.0 points, +200.0 %
				Calls: before 1, now 1""", graph.description());
		assertEquals(0, table(page).getSelectionIndex());
		graph.select(node(page, "request"));
		assertTrue(graph.description().endsWith("Gone, only in the baseline:\n    check: 10.000 \u00B5s (10.0 %)"),
				graph.description());
		graph.select(node(page, "cache"));
		assertTrue(graph.description().contains("Total: before none, now 20.000 \u00B5s (10.0 %): +10.0 points\n")
				&& graph.description().endsWith("\nThe baseline does not have it."), graph.description());
		graph.select(null);
		Theme.screenshots("flame-graph-compared");
		bot.click("Refresh");
		compared(page);
		assertEquals(0.4, page.graph().difference().difference(node(page, "answer")), 1e-9);
	}

	@Test
	void differencesHaveColoursOfTheirOwn() throws Exception {
		open("before", BEFORE);
		TraceEditor editor = open("after", AFTER);
		flameGraph(editor);
		FlameGraphPage page = editor.flameGraph();
		byte[] plain = page.graph().picture().data;
		choose(() -> execute(COMPARE), 0);
		compared(page);
		assertFalse(Arrays.equals(plain, page.graph().picture().data));
		int same = page.graph().colour(0);
		assertTrue(page.graph().colour(0.4) != page.graph().colour(0.2), "half as much is paler");
		assertEquals(same, page.graph().colour(0.0004), "too little to be told");
		int more = page.graph().colour(0.4);
		int less = page.graph().colour(-0.4);
		assertTrue((more >> 16 & 0xFF) > (more & 0xFF), "more is red");
		assertTrue((less & 0xFF) > (less >> 16 & 0xFF), "less is blue");
		assertEquals(more, page.graph().colour(0.9), "the greatest has the full colour");
		execute(STOP);
		Bot.settle();
		assertNull(page.graph().difference());
		assertTrue(Arrays.equals(plain, page.graph().picture().data));
		assertFalse(Bot.in(page).has("comparison"));
	}

	@Test
	void aRangeIsComparedWithTheOneThatWasRemembered() throws Exception {
		TraceEditor editor = open("twice", BEFORE.replace("110 tick          3\n", "") + shifted(AFTER, 1000));
		editor.timeline().model().select(new TimeRange(0, 100_000));
		flameGraph(editor);
		FlameGraphPage page = editor.flameGraph();
		execute(BASELINE);
		compared(page);
		assertTrue(Bot.in(page).labels().contains("Compared with this trace, 0 ns \u2013 100.000 \u00B5s"),
				Bot.in(page).labels());
		assertEquals(0, page.graph().difference().difference(node(page, "parse")));
		editor.timeline().model().select(new TimeRange(1_000_000, 1_200_000));
		Bot.waitUntil("the other range is there", () -> page.tree() != null && page.tree().begin() == 1_000_000);
		compared(page);
		assertEquals(-0.35, page.graph().difference().difference(node(page, "parse")), 1e-9);
		Bot.in(page).clickLink("\u2715");
		assertNull(page.baseline());
		assertNull(page.graph().difference());
		assertEquals(List.of("this trace, 0 ns \u2013 100.000 \u00B5s", "this trace, whole"), choose(() -> execute(COMPARE), 1));
		compared(page);
		assertEquals(300_000, page.graph().difference().before().root().total());
	}

	/** The same some µs later. */
	private static String shifted(String text, long by) {
		StringBuilder out = new StringBuilder();
		text.lines().map(line -> line.split(" +", 2))
				.forEach(line -> out.append(Long.parseLong(line[0]) + by).append(' ').append(line[1]).append('\n'));
		return out.toString();
	}

	@Test
	void whenTheBaselineIsClosedItSaysSoAndShowsTheGraphAlone() throws Exception {
		TraceEditor before = open("before", BEFORE);
		TraceEditor editor = open("after", AFTER);
		flameGraph(editor);
		FlameGraphPage page = editor.flameGraph();
		choose(() -> execute(COMPARE), 0);
		compared(page);
		Bot.page().closeEditor(before, false);
		Bot.waitUntil("it is told", () -> Bot.in(page).labels().contains("before was closed: it is not compared with any more"));
		assertNull(page.baseline());
		assertNull(page.graph().difference());
		Bot.screenshot("flame-graph-baseline-closed");
		Bot.in(page).clickLink("\u2715");
		assertFalse(Bot.in(page).has("comparison"));
	}

	@Test
	void aBaselineWithoutCallsSaysWhatIsMissing() throws Exception {
		open("ticks", "0 tick 1\n10 tick 2\n");
		TraceEditor editor = open("after", AFTER);
		flameGraph(editor);
		FlameGraphPage page = editor.flameGraph();
		choose(() -> execute(COMPARE), 0);
		Bot.waitUntil("it is told", () -> Bot.in(page).labels().contains("There are no call stacks in the baseline"));
		assertNull(page.graph().difference());
		assertEquals(4, Bot.in(page).all(Table.class, t -> "flame.table".equals(t.getData("org.tracewright.id"))).getFirst()
				.getItemCount());
	}

	@Test
	void withNothingToCompareWithItSaysWhatToDo() throws Exception {
		TraceEditor editor = open("alone", AFTER);
		flameGraph(editor);
		AtomicReference<String> told = new AtomicReference<>("");
		inDialog(() -> execute(COMPARE), dialog -> {
			told.set(Bot.in(dialog).labels());
			dialog.close();
		});
		assertTrue(told.get().contains("Open another trace, or select a range"), told.get());
		assertNull(editor.flameGraph().baseline());
	}

	@Test
	void statisticsAreComparedAndSorted() throws Exception {
		open("before", BEFORE);
		TraceEditor editor = open("after", AFTER);
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("the statistics are there", () -> editor.statistics().statistics() != null);
		assertEquals(List.of("before, whole"), choose(() -> execute(COMPARE), 0));
		Bot.waitUntil("they are compared", () -> editor.statistics().difference() != null);
		Bot bot = Bot.in(editor.statistics());
		Table table = bot.all(Table.class, t -> "statistics.differences".equals(t.getData("org.tracewright.id"))).getFirst();
		String lines = lines(table, 0, 1, 2, 4, 5, 3, 8, 9);
		assertTrue(lines.startsWith("cache_begin |  | now (new) |  | 1 |  |  | \n"), lines);
		assertTrue(lines.contains("tick |  | before (gone) | 1 |  |  |  | \n"), lines);
		assertTrue(lines.contains("answer_end |  |  | 1 | 1 | -45.0 % |  | \n"), lines);
		assertTrue(lines.contains("answer_end | n |  | 1 | 1 | +50.0 % | 200.00 | 300.00\n"), lines);
		assertTrue(bot.labels().contains("Compared with before, whole"), bot.labels());
		Theme.screenshots("statistics-compared");
		table.getColumn(9).notifyListeners(SWT.Selection, new Event());
		Bot.settle();
		assertTrue(table.getItem(0).getText(0).startsWith("answer_"), lines(table, 0, 9));
		table.getColumn(9).notifyListeners(SWT.Selection, new Event());
		Bot.settle();
		assertEquals("", table.getItem(0).getText(9));
		execute(STOP);
		assertNull(editor.statistics().difference());
		assertFalse(bot.has("comparison"));
	}

	@Test
	void groupsByAFieldAreComparedByTheSameField() throws Exception {
		open("before", BEFORE);
		TraceEditor editor = open("after", AFTER);
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("the statistics are there", () -> editor.statistics().statistics() != null);
		choose(() -> execute(COMPARE), 0);
		Bot.waitUntil("they are compared", () -> editor.statistics().difference() != null);
		Bot bot = Bot.in(editor.statistics());
		bot.text(0).setText("n");
		bot.text(0).notifyListeners(SWT.DefaultSelection, new Event());
		Bot.waitUntil("they are compared again", () -> editor.statistics().difference() != null && editor.statistics()
				.difference().before().groups().stream().anyMatch(group -> group.name().equals("tick, n = 3")));
	}

	@Test
	void latenciesAreComparedByWhatTheyMeasure() throws Exception {
		TraceEditor before = open("before", BEFORE);
		TraceEditor editor = open("after", AFTER);
		editor.showPage(TracePage.LATENCIES);
		Bot.waitUntil("latencies are measured", () -> editor.latencies().isComplete());
		choose(() -> execute(COMPARE), 0);
		Bot.waitUntil("they are compared", () -> editor.latencies().difference() != null);
		Bot bot = Bot.in(editor.latencies());
		Table table = bot.all(Table.class, t -> "latencies.differences".equals(t.getData("org.tracewright.id"))).getFirst();
		assertEquals("""
				cache | now (new) |  | 1 |  | 20.000 \u00B5s |\s
				check | before (gone) | 1 |  | 10.000 \u00B5s |  |\s
				answer |  | 1 | 1 | 20.000 \u00B5s | 120.000 \u00B5s | +500.0 %
				request |  | 1 | 1 | 100.000 \u00B5s | 200.000 \u00B5s | +100.0 %
				parse |  | 1 | 1 | 50.000 \u00B5s | 30.000 \u00B5s | -40.0 %
				""", lines(table, 1, 2, 5, 6, 9, 10, 4));
		Theme.screenshots("latencies-compared");
		Bot.page().closeEditor(before, false);
		Bot.waitUntil("it is told", () -> bot.labels().contains("before was closed: it is not compared with any more"));
		assertNull(editor.latencies().difference());
		assertFalse(table.isVisible());
	}

	@Test
	void aViewComparesForItself() throws Exception {
		open("before", BEFORE);
		TraceEditor editor = open("after", AFTER);
		Bot.view("org.tracewright.ui.trace.views.flameGraph");
		Bot.waitUntil("the view is there", () -> !Bot.everywhere().all(FlameGraphPage.class, page -> true).isEmpty());
		FlameGraphPage page = Bot.everywhere().all(FlameGraphPage.class, p -> true).getFirst();
		Bot.waitUntil("the flame graph is there", () -> page.tree() != null);
		page.graph().setFocus();
		choose(() -> execute(COMPARE), 0);
		compared(page);
		assertNull(editor.comparing(), "the timeline is in front of the editor");
		Theme.screenshots("view-flame-graph-compared");
	}

	@Test
	void theMenuAndKeysHaveTheCommands() throws Exception {
		TraceEditor editor = open("after", AFTER);
		assertFalse(Bot.menuItems("Navigate").contains("Compare With..."));
		assertTrue(Bot.menuItems("Navigate").contains("Use Range as Baseline"), Bot.menuItems("Navigate").toString());
		flameGraph(editor);
		assertTrue(Bot.menuItems("Navigate").containsAll(List.of("Compare With...", "Compare No Longer")),
				Bot.menuItems("Navigate").toString());
		assertEquals(COMPARE, bound("M1+M2+M"));
		assertEquals(BASELINE, bound("M1+M2+B"));
	}

	private static String bound(String keys) throws ParseException {
		Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance(keys));
		return binding == null ? null : binding.getParameterizedCommand().getId();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.Latencies;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.NatTableBot;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.testkit.UiWatchdog;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.latencies.LatenciesPage;
import org.tracewright.ui.trace.internal.latencies.LatencyChoice;
import org.tracewright.ui.trace.internal.latencies.LatencyView;
import org.tracewright.ui.trace.internal.latencies.RulesEditor;
import org.tracewright.ui.trace.internal.table.LineTable;

/** The page of latencies and the editor of rules, in the workbench. */
class LatenciesPageTest {

	private static final List<String> TITLES = List.of("Begin", "Length", "Rule", "What", "Whose");

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static TraceEditor open(String fixture) {
		TraceEditor editor = Traces.open(Traces.fixture(fixture));
		Bot.waitUntil("the trace is open", () -> editor.events().ready());
		editor.showPage(TracePage.LATENCIES);
		Bot.waitUntil("latencies are measured", () -> editor.latencies().isComplete());
		Bot.settle();
		return editor;
	}

	private static Latencies.Group group(LatenciesPage page, String rule, String detail) {
		return page.view().all().groups().stream().filter(g -> g.rule().equals(rule) && g.detail().equals(detail)).findFirst()
				.orElseThrow(() -> new AssertionError(page.view().all().groups().toString()));
	}

	private static Table table(TraceEditor editor, String id) {
		return Bot.in(editor.latencies()).id(id).all(Table.class, t -> true).getFirst();
	}

	@Test
	void wakeUpsAreMeasuredByThread() {
		TraceEditor editor = open("perf-sched");
		LatenciesPage page = editor.latencies();
		Latencies.Group work = group(page, "Scheduling", "work [13955]");
		assertEquals(40, work.count());
		assertEquals(1_058_111, work.sum());
		assertEquals(page.view().matching(), list(page).count());
		Bot.screenshot("latencies");
	}

	@Test
	void whatIsChosenInOnePictureIsChosenInTheOthers() {
		TraceEditor editor = open("perf-sched");
		LatenciesPage page = editor.latencies();
		long all = page.view().matching();
		Latencies.Group work = group(page, "Scheduling", "work [13955]");
		Table groups = table(editor, "latencies.groups");
		groups.select(1 + page.view().all().groups().indexOf(work));
		groups.notifyListeners(SWT.Selection, new Event());
		Bot.waitUntil("those of the thread are listed", () -> page.view() != null && page.view().matching() == 40);
		Composite histogram = plot(page, "latencies.distribution");
		drag(histogram, histogram.getClientArea().width / 2, 20, histogram.getClientArea().width - 5, 40);
		Bot.waitUntil("the longer ones are listed", () -> page.view() != null && page.view().matching() < 40);
		assertTrue(page.view().matching() > 0);
		Bot.settle();
		Bot.screenshot("latencies-chosen");
		NatTableBot lines = new NatTableBot(list(page).natTable(), 1);
		lines.click(0);
		assertEquals(page.view().listed()[0], page.selected());
		assertEquals(work.max(), page.view().all().length(page.selected()));
		IPropertySource properties = Adapters.adapt(
				((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement(),
				IPropertySource.class);
		assertEquals("work [13955]", properties.getPropertyValue(TITLES.indexOf("What")));
		lines.press(SWT.CR, 0);
		Bot.waitUntil("the timeline shows it", () -> editor.timeline().model().selection() != null);
		assertEquals(work.max(), editor.timeline().model().selection().length());
		editor.timeline().model().select((Long) null, null);
		editor.showPage(TracePage.LATENCIES);
		page.choose(LatencyChoice.ALL);
		Bot.waitUntil("all are listed again", () -> page.view() != null && page.view().matching() == all);
		Composite scatter = plot(page, "latencies.scatter");
		drag(scatter, 10, 5, scatter.getClientArea().width / 2, scatter.getClientArea().height - 5);
		Bot.waitUntil("the earlier ones are listed", () -> page.view() != null && page.view().matching() < all);
		press(scatter, SWT.ARROW_RIGHT);
		assertTrue(page.selected() >= 0);
		press(scatter, SWT.ESC);
		Bot.waitUntil("all are listed again", () -> page.view() != null && page.view().matching() == all);
	}

	@Test
	void aBarIsChosenWhereItIsSeen() {
		LatenciesPage page = open("perf-sched").latencies();
		long[] counts = page.view().bins();
		long highest = Arrays.stream(counts).max().orElseThrow();
		long first = Arrays.stream(counts).filter(count -> count > 0).findFirst().orElseThrow();
		Composite histogram = plot(page, "latencies.distribution");
		Rectangle bar = highestBar(histogram);
		int x = bar.x + bar.width / 2;
		mouse(histogram, SWT.MouseDown, x, 20);
		mouse(histogram, SWT.MouseUp, x, 20);
		Bot.waitUntil("those of the bar are listed", () -> page.view() != null && page.view().choice().isPart());
		assertEquals(highest, page.view().matching());
		press(histogram, SWT.ESC);
		Bot.waitUntil("all are listed", () -> page.view() != null && !page.view().choice().isPart());
		for (int i = 0; i < counts.length; i++)
			press(histogram, SWT.ARROW_LEFT);
		Bot.waitUntil("those of the first bar are listed", () -> page.view() != null && page.view().choice().isPart());
		assertEquals(first, page.view().matching());
	}

	@Test
	void oneLatencyIsOneBarAndOnePoint() {
		TraceEditor editor = open("perf-sched");
		LatenciesPage page = editor.latencies();
		int attribute = page.view().all().groups().stream().filter(group -> group.count() == 1).findFirst().orElseThrow()
				.attribute();
		page.choose(LatencyChoice.ALL.of(Set.of(attribute)));
		Composite histogram = plot(page, "latencies.distribution");
		Composite scatter = plot(page, "latencies.scatter");
		Bot.waitUntil("it is shown alone", () -> page.view() != null && page.view().matching() == 1 && points(scatter) == 1);
		Bot.settle();
		Bot.screenshot("latencies-one");
		Rectangle bar = highestBar(histogram);
		assertTrue(bar.x > 0 && bar.x + bar.width < histogram.getSize().x, bar + " in " + histogram.getSize());
		press(scatter, SWT.ARROW_RIGHT);
		assertEquals(attribute, page.view().all().attribute(page.selected()));
	}

	@Test
	void theListIsInTheOrderOfAnyColumn() {
		LatenciesPage page = open("perf-sched").latencies();
		LineTable list = list(page);
		assertEquals("Length", sorted(list));
		for (String column : List.of("Begin", "Rule", "What", "Whose", "Length")) {
			int at = TITLES.indexOf(column);
			list.sortItem(at).notifyListeners(SWT.Selection, new Event());
			Bot.waitUntil("the list is sorted by " + column,
					() -> page.view() != null && page.view().choice().order().column().ordinal() == at);
			List<String> cells = cells(list, at);
			if (at < 2)
				assertAscending(Arrays.stream(page.view().listed())
						.mapToLong(i -> at == 0 ? page.view().all().begin(i) : -page.view().all().length(i)).toArray());
			else
				assertEquals(cells.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), cells);
			String last = cells.getLast();
			// The others may be outside of the window.
			if (at < 2) {
				assertEquals(column, sorted(list));
				click(list, at);
			} else {
				list.sortItem(at).notifyListeners(SWT.Selection, new Event());
			}
			Bot.waitUntil("the list is turned round", () -> page.view() != null && cells(list, at).getFirst().equals(last));
			assertEquals(page.view().matching(), list.count());
		}
		Bot.screenshot("latencies-sorted");
	}

	@Test
	void columnsAreMadeWiderNarrowerAndFitByKeys() throws Exception {
		TraceEditor editor = open("perf-sched");
		LineTable list = list(editor.latencies());
		list.setFocus();
		Bot.waitUntil("the list has the focus", () -> list.natTable().isFocusControl());
		int needed = list.width(1);
		NatTableBot lines = new NatTableBot(list.natTable(), 1);
		lines.press(SWT.ARROW_RIGHT, 0);
		lines.press(SWT.ARROW_RIGHT, 0);
		assertEquals("Length", TITLES.get(list.column()));
		for (int i = 0; i < 3; i++)
			key("M1+M2+ARROW_RIGHT");
		key("M1+M2+ARROW_LEFT");
		int wide = list.width(1);
		assertTrue(wide > needed, wide + " of " + needed);
		Bot.settle();
		Theme.screenshots("latencies-columns");
		// Neither another order nor another editor changes it.
		list.sortItem(0).notifyListeners(SWT.Selection, new Event());
		Bot.waitUntil("the list is sorted", () -> "Begin".equals(sorted(list)));
		assertEquals(wide, list.width(1));
		Bot.page().closeEditor(editor, false);
		TraceEditor again = open("perf-sched");
		LineTable other = list(again.latencies());
		assertEquals(wide, other.width(1));
		other.setFocus();
		Bot.waitUntil("the list has the focus", () -> other.natTable().isFocusControl());
		key("M1+M2+0");
		assertEquals(needed, other.width(1));
		// The mouse drags an edge, and a key takes it back.
		int last = other.width(2);
		new NatTableBot(other.natTable(), 1).press(SWT.ARROW_RIGHT, 0);
		other.natTable().doCommand(new ColumnResizeCommand(other.natTable(), 0, 333));
		key("M1+0");
		assertTrue(other.width(0) < 333, "width " + other.width(0));
		assertEquals(last, other.width(2));
		Menu menu = other.natTable().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> items = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
		assertTrue(items.stream().anyMatch(item -> item.startsWith("Make \u201CBegin\u201D wider\t")), items.toString());
		again.setFocus();
		Bot.waitUntil("the keys mean nothing elsewhere", () -> match("M1+M2+ARROW_RIGHT") == null);
	}

	private static Binding match(String keys) {
		try {
			return PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
		} catch (ParseException e) {
			throw new AssertionError(e);
		}
	}

	/** Does what keys are bound to now. */
	private static void key(String keys) throws Exception {
		Binding binding = match(keys);
		assertNotNull(binding, keys);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(binding.getParameterizedCommand(), null);
	}

	private static void assertAscending(long[] values) {
		assertArrayEquals(Arrays.stream(values).sorted().toArray(), values);
	}

	private static List<String> cells(LineTable list, int column) {
		return IntStream.range(0, list.count()).mapToObj(line -> list.cells(line).get(column)).toList();
	}

	/** The title of the column that the list is sorted by. */
	private static String sorted(LineTable list) {
		return new NatTableBot(list.natTable(), 1).columns().stream().filter(title -> title.matches(".* [\u25B4\u25BE]"))
				.map(title -> title.substring(0, title.length() - 2)).findFirst().orElse("");
	}

	private static void click(LineTable list, int column) {
		Rectangle title = list.natTable().getBoundsByPosition(column, 0);
		for (int type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = title.x + title.width / 2;
			event.y = title.y + title.height / 2;
			list.natTable().notifyListeners(type, event);
		}
	}

	private static LineTable list(LatenciesPage page) {
		return Bot.in(page).all(LineTable.class, t -> true).getFirst();
	}

	private static Rectangle highestBar(Composite histogram) {
		return Arrays.stream(((IBarSeries<?>) chart(histogram).getSeriesSet().getSeries()[1]).getBounds())
				.filter(Objects::nonNull).max(Comparator.comparingInt(bounds -> bounds.height)).orElseThrow();
	}

	private static Chart chart(Composite plot) {
		return (Chart) plot.getParent();
	}

	private static Composite plot(LatenciesPage page, String id) {
		return Bot.in(page).id(id).all(Composite.class, c -> true).getFirst();
	}

	private static void drag(Composite plot, int x1, int y1, int x2, int y2) {
		mouse(plot, SWT.MouseDown, x1, y1);
		mouse(plot, SWT.MouseMove, x2, y2);
		mouse(plot, SWT.MouseUp, x2, y2);
	}

	private static void mouse(Composite plot, int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		plot.notifyListeners(type, event);
	}

	private static void press(Composite plot, int key) {
		Event event = new Event();
		event.keyCode = key;
		plot.notifyListeners(SWT.KeyDown, event);
	}

	/** Times of events: from each to the next takes 10 ns to 1 ms, of all orders. */
	private static IntToLongFunction steps(int events) {
		SplittableRandom random = new SplittableRandom(6);
		long[] times = new long[events];
		for (int i = 1; i < events; i++)
			times[i] = times[i - 1] + (long) Math.pow(10, random.nextDouble(1, 6));
		return n -> times[n];
	}

	/** A trace with so many latencies is open, and is measured when its page is shown. */
	private static TraceEditor many(Path folder, int latencies) throws Exception {
		TraceEditor editor = Traces.read(Traces.large(folder, latencies, steps(latencies)));
		IFolder opened = Adapters.adapt(editor.getEditorInput(), IFolder.class);
		opened.getProject().getFile("mine.latencies").create(bytes("step: * -> *\n"), true, null);
		// The larger the chart is, the more can be seen.
		Bot.page().toggleZoom(Bot.page().getReference(editor));
		Bot.settle();
		return editor;
	}

	@Test
	void asManyAsThereAreAreListedAndTheUiThreadStaysFree(@TempDir Path temp) throws Exception {
		int count = Integer.getInteger("tracewright.latencies", 300_000);
		TraceEditor editor = many(temp.resolve("many"), count);
		try (UiWatchdog watchdog = UiWatchdog.start()) {
			long begin = System.nanoTime();
			editor.showPage(TracePage.LATENCIES);
			LatenciesPage page = editor.latencies();
			Composite scatter = plot(page, "latencies.scatter");
			Bot.waitUntil("latencies are measured and there are points", () -> page.isComplete() && points(scatter) > 0);
			note(page.view().matching() + " latencies measured and shown", begin);
			assertTrue(page.view().matching() > 0.9 * count, page.view().matching() + " latencies");
			assertEquals(Math.min(Latencies.MOST, page.view().matching()), list(page).count());
			assertEquals(page.view().matching(), Arrays.stream(page.view().bins()).sum());
			sortByAll(page);
			selectInEach(page, scatter);
			begin = System.nanoTime();
			Point size = scatter.getSize();
			mouse(scatter, SWT.MouseDown, 10, 5);
			for (int x = 20; x < size.x / 2; x += 20) {
				mouse(scatter, SWT.MouseMove, x, size.y / 2);
				scatter.update();
			}
			mouse(scatter, SWT.MouseUp, size.x / 2, size.y / 2);
			Bot.waitUntil("some are chosen", () -> page.view() != null && page.view().matching() < 0.6 * count);
			note("some chosen by a drag", begin);
			Bot.settle();
			click(scatter, size.x / 4, size.y / 4);
			Bot.settle();
			note("longest work of the UI thread: " + watchdog.longest() + " ms", 0);
			assertTrue(page.selected() >= 0);
			assertEquals(page.selected(), page.view().listed()[list(page).selected()]);
			assertTrue(points(scatter) > 1000 && points(scatter) <= 20_000, points(scatter) + " points");
		}
		Theme.screenshots("latencies-many");
	}

	private static void sortByAll(LatenciesPage page) throws IOException {
		for (int column = 0; column < TITLES.size(); column++) {
			long begin = System.nanoTime();
			LatencyView before = page.view();
			list(page).sortItem(column).notifyListeners(SWT.Selection, new Event());
			Bot.waitUntil("the list is sorted", () -> page.view() != null && page.view() != before);
			note("sorted by " + TITLES.get(column), begin);
		}
	}

	/** What is selected in the list is in the pictures, and the other way round. */
	private static void selectInEach(LatenciesPage page, Composite scatter) {
		LineTable list = list(page);
		new NatTableBot(list.natTable(), 1).press(SWT.END, 0);
		Bot.settle();
		assertEquals(page.view().listed()[list.count() - 1], page.selected());
		press(scatter, SWT.ARROW_LEFT);
		Bot.settle();
		assertEquals(page.selected(), page.view().listed()[list.selected()]);
	}

	private static void click(Composite plot, int x, int y) {
		mouse(plot, SWT.MouseDown, x, y);
		mouse(plot, SWT.MouseUp, x, y);
	}

	/** Told to whoever measures. */
	private static void note(String words, long begin) throws IOException {
		String took = begin == 0 ? "" : ": " + (System.nanoTime() - begin) / 1_000_000 + " ms";
		Files.writeString(Path.of("target/latencies.txt"), words + took + '\n', StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	private static int points(Composite plot) {
		return chart(plot).getSeriesSet().getSeries()[0].getXSeries().length;
	}

	@Test
	void rulesOfTheProjectAreUsedAsSoonAsTheyAreSaved() throws Exception {
		TraceEditor editor = open("perf-sched");
		IFolder folder = Adapters.adapt(editor.getEditorInput(), IFolder.class);
		IFile file = folder.getProject().getFile("mine.latencies");
		file.create(bytes("on processor: sched:sched_switch -> sched:sched_switch by next_pid=prev_pid\n"), true, null);
		Bot.waitUntil("the rule is used", () -> editor.latencies().isComplete()
				&& editor.latencies().view().all().groups().stream().anyMatch(g -> g.rule().equals("on processor")));
		RulesEditor rules = (RulesEditor) IDE.openEditor(Bot.page(), file);
		IDocument document = rules.getDocumentProvider().getDocument(rules.getEditorInput());
		document.set(
				"on processor: sched:sched_switch -> sched:sched_switch by next_pid=prev_pid\nno arrow: here\nodd: x -> y\n");
		Bot.waitUntil("what is wrong is marked", () -> markers(file).length == 3);
		assertTrue(Arrays.stream(markers(file)).anyMatch(m -> m.getAttribute(IMarker.LINE_NUMBER, 0) == 2
				&& m.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR));
		assertTrue(Arrays.stream(markers(file)).anyMatch(m -> m.getAttribute(IMarker.LINE_NUMBER, 0) == 3
				&& m.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_WARNING));
		Bot.settle();
		Bot.screenshot("latencies-rules");
		rules.doRevertToSaved();
		Bot.waitUntil("nothing is wrong any more", () -> markers(file).length == 0);
		rules.close(false);
	}

	@Test
	void rulesAreComparedWithAllOpenTracesWheneverThoseAreOthers() throws Exception {
		TraceEditor sched = open("perf-sched");
		IFolder folder = Adapters.adapt(sched.getEditorInput(), IFolder.class);
		IFile file = folder.getProject().getFile("mine.latencies");
		file.create(bytes("calls: *func_entry -> *func_exit by vtid\n"), true, null);
		RulesEditor rules = (RulesEditor) IDE.openEditor(Bot.page(), file);
		Bot.waitUntil("the trace lacks both", () -> markers(file).length == 2);
		String name = sched.getEditorInput().getName();
		assertEquals(
				Set.of("no event '*func_entry' in the open trace '" + name + "'",
						"no event '*func_exit' in the open trace '" + name + "'"),
				Arrays.stream(markers(file)).map(m -> m.getAttribute(IMarker.MESSAGE, "")).collect(Collectors.toSet()));
		TraceEditor cyg = Traces.read(Traces.fixture("lttng213-ctf18-cygfast"));
		Bot.waitUntil("the other one has them", () -> markers(file).length == 0);
		Bot.page().closeEditor(cyg, false);
		Bot.waitUntil("they are missing again", () -> markers(file).length == 2);
		rules.close(false);
		Bot.waitUntil("nobody looks at the rules any more", () -> markers(file).length == 0);
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aTraceWithNothingToMeasureSaysSo() {
		TraceEditor editor = Traces.open(Traces.fixture("lttng213-ctf18-types"));
		Bot.waitUntil("the trace is open", () -> editor.events().ready());
		editor.showPage(TracePage.LATENCIES);
		Bot.waitUntil("it says so", () -> Bot.in(editor.latencies()).labels().contains("There is nothing to measure"));
		assertFalse(Bot.in(editor.latencies()).has("latencies.groups"));
		Bot.screenshot("latencies-none");
	}

	@Test
	void aChoiceWithoutAttributesIsOfAll() {
		assertNotNull(LatencyChoice.ALL.of(Set.of()));
		assertEquals(LatencyChoice.ALL, LatencyChoice.ALL.lengths(3, 4).of(Set.of()));
	}
}

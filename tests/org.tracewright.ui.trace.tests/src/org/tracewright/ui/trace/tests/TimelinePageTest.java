// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.analysis.Counter;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.Marker;
import org.tracewright.ui.timeline.RowOrder;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.table.RowSelection;
import org.tracewright.ui.trace.internal.timeline.FailureWords;
import org.tracewright.ui.trace.internal.timeline.RowDetails;
import org.tracewright.ui.trace.internal.timeline.TimelineBookmarks;

/** The timeline and the statistics of real traces, in the workbench. */
class TimelinePageTest {

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	static TraceEditor open(Path place) {
		TraceEditor editor = Traces.open(place);
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		Bot.settle();
		return editor;
	}

	static TimelineRow row(TimelineModel model, String label) {
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

	static void mouse(Timeline timeline, int type, int button, int x, int y, int mask) {
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
	void aRangeIsSelectedOnAllPages() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		TimeRange full = model.full();
		model.select(new TimeRange(full.begin() + full.length() / 4, full.begin() + full.length() / 2));
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		RowSelection rows = editor.events().table().selection();
		Bot.waitUntil("the events are selected", () -> rows.size() > 1 && !editor.events().selectedTime().isEmpty());
		String time = editor.events().selectedTime();
		Bot.screenshot("events-range");
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("there are statistics", () -> editor.statistics().statistics() != null);
		assertEquals(rows.size(), editor.statistics().statistics().events());
		// A part of these events is a shorter range.
		editor.showPage(TracePage.EVENTS);
		long first = rows.first();
		editor.events().table().select(first + 2, false);
		editor.events().table().select(first + 5, true);
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("there are statistics of four events",
				() -> editor.statistics().statistics() != null && editor.statistics().statistics().events() == 4);
		editor.showPage(TracePage.TIMELINE);
		assertNotNull(model.selection());
		assertTrue(model.selection().length() < full.length() / 4);
		// One event is an instant.
		editor.showPage(TracePage.EVENTS);
		editor.events().table().select(first, false);
		Bot.waitUntil("it has been read", () -> editor.events().selectedTime().equals(time));
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the range is gone", () -> model.selection() == null && model.cursor() != null);
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
		restored.all().forEach(row -> restored.expand(row, false));
		IMemento closed = XMLMemento.createWriteRoot("state");
		again.timeline().save(closed);
		restored.all().forEach(row -> restored.expand(row, true));
		again.timeline().restore(closed);
		assertTrue(restored.all().stream().noneMatch(row -> row.isExpanded() && !row.children().isEmpty()),
				"what was all closed stays so");
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
	void addressesAndLimitsAreExactAndAllColumnsAreSeen() {
		TraceEditor editor = open(Traces.fixture("lttng213-ctf18-types"));
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("the statistics are there", () -> editor.statistics().statistics() != null);
		Bot.settle();
		Table table = Bot.in(editor.statistics()).id("statistics.table").all(Table.class, t -> true).getFirst();
		List<TableItem> items = Arrays.stream(table.getItems()).toList();
		int first = IntStream.range(0, items.size()).filter(i -> items.get(i).getText(0).equals("probe:all_ints")).findFirst()
				.orElseThrow();
		assertEquals("0 18,446,744,073,709,551,615", limits(items, first, "u64"));
		assertEquals("-9,223,372,036,854,775,808 9,223,372,036,854,775,807", limits(items, first, "i64"));
		assertEquals("0x0 0xffffffffffffffff", limits(items, first, "x64"));
		assertEquals("0x0 0xffff", limits(items, first, "x16"));
		assertEquals("0x80000000 0x7fffffff", limits(items, first, "sx32"));
		TableItem address = field(items, first, "x16");
		for (int column : new int[]{6, 8, 9, 10, 11})
			assertEquals("", address.getText(column), "means and sums of addresses say nothing");
		int width = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
		Bot.screenshot("statistics-types");
		assertTrue(width <= 1230, width + " pixels: more than an editor has beside the explorer in 1600");
	}

	private static TableItem field(List<TableItem> items, int first, String field) {
		return items.stream().skip(first).filter(item -> item.getText(3).equals(field)).findFirst().orElseThrow();
	}

	private static String limits(List<TableItem> items, int first, String field) {
		TableItem item = field(items, first, field);
		return item.getText(5) + ' ' + item.getText(7);
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
		editor.timeline().counters(List.of(new Counter("sched:sched_switch", "next_prio")), false);
		Bot.waitUntil("the curve is there", () -> editor.timeline().isComplete());
		TimelineRow curve = row(editor.timeline().model(), "sched:sched_switch: next_prio");
		assertTrue(Description.at(curve.content(), editor.timeline().model().full().end() - 1000, 0).getFirst().value() > 0);
		editor.timeline().timeline().reveal(curve);
		Bot.settle();
		Bot.screenshot("timeline-curve");
		editor.timeline().files().exportPicture(temp.resolve("picture.png").toString());
		assertTrue(new ImageData(temp.resolve("picture.png").toString()).width > 100);
		editor.timeline().counters(List.of(), false);
		Bot.waitUntil("the curve is gone", () -> editor.timeline().isComplete()
				&& editor.timeline().model().all().stream().noneMatch(r -> r.label().startsWith("sched:sched_switch: ")));
	}

	@Test
	void fieldsOfEventsThatOccurComeFirstAndANewCurveIsShown() {
		TraceEditor editor = open(Traces.fixture("lttng213-ctf18-statedump"));
		TimelineModel model = editor.timeline().model();
		Bot.in(editor.timeline()).text(0).setText("nothing is called so");
		Dialogs.answer("Show Fields as Curves", bot -> {
			Table table = bot.all(Table.class, t -> true).getFirst();
			List<TableItem> items = Arrays.stream(table.getItems()).toList();
			List<String> occurring = items.stream().filter(item -> !item.getText(1).equals("none")).map(TableItem::getText).toList();
			assertEquals(occurring, items.stream().limit(occurring.size()).map(TableItem::getText).toList());
			assertTrue(occurring.size() < items.size(), "some events do not occur");
			assertEquals(occurring.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), occurring);
			Bot.screenshot("timeline-counters-occurring");
			TableItem item = items.stream().filter(i -> i.getText().equals("lttng_ust_statedump:bin_info: memsz")).findFirst().orElseThrow();
			item.setChecked(true);
			Event event = new Event();
			event.detail = SWT.CHECK;
			event.item = item;
			table.notifyListeners(SWT.Selection, event);
			bot.click("OK");
		}, () -> editor.timeline().chooseCounters());
		Bot.waitUntil("the curve is selected", () -> editor.timeline().isComplete() && model.selectedRow() != null
				&& model.selectedRow().label().equals("lttng_ust_statedump:bin_info: memsz"));
		assertTrue(model.visible().contains(model.selectedRow()));
		Bot.settle();
		Bot.screenshot("timeline-curve-scale");
		assertTrue(editor.timeline().timeline().svg("curve").contains(">1,974,096</text>"), "the scale has the greatest value");
	}

	@Test
	void severalFieldsShareOneScaleAndMayBeRates() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		editor.timeline().counters(List.of(new Counter("sched:sched_switch", "next_prio"),
				new Counter("sched:sched_switch", "prev_prio"), new Counter("sched:sched_switch", "next_pid", true)), true);
		Bot.waitUntil("the curves are there", () -> editor.timeline().isComplete());
		TimelineRow chart = row(model, "Numeric fields");
		String text = Description.text(chart, model.full().begin() + model.full().length() / 2, 1, editor.events().timeFormat());
		assertTrue(text.contains("sched:sched_switch: next_prio = 120") && text.contains("next_pid per second = "), text);
		editor.timeline().timeline().reveal(chart);
		Bot.settle();
		Bot.screenshot("timeline-curves");
		IMemento memento = XMLMemento.createWriteRoot("state");
		editor.timeline().save(memento);
		editor.timeline().counters(List.of(), false);
		Bot.waitUntil("the curves are gone", () -> model.all().stream().noneMatch(r -> r.label().equals("Numeric fields")));
		editor.timeline().restore(memento);
		Bot.waitUntil("the curves are back", () -> model.all().stream().anyMatch(r -> r.label().equals("Numeric fields")));
	}

	@Test
	void whatIsVisibleIsListedInTablesAndAddedUp() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		editor.timeline().timeline().reveal(row(model, "CPU 0"));
		editor.timeline().showDetails(true);
		RowDetails details = editor.timeline().details();
		Bot.waitUntil("the states are listed", () -> details.summary() != null && !details.lines().isEmpty());
		Bot.settle();
		Bot.screenshot("timeline-details");
		assertTrue(details.lines().stream().allMatch(line -> line.row().label().equals("CPU 0")));
		long total = details.summary().entries().stream().mapToLong(e -> e.total()).sum();
		assertTrue(total <= model.full().length() && total > model.full().length() * 9 / 10, "in all " + total + " ns");
		Table table = (Table) Bot.in(editor.timeline()).id("timeline.states").all(Table.class, t -> true).getFirst();
		table.select(5);
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals(details.lines().get(5).begin(), model.cursor());
		int before = details.lines().size();
		model.select(new TimeRange(model.full().begin(), model.full().begin() + model.full().length() / 4));
		Bot.waitUntil("the table follows", () -> details.summary() != null && details.lines().size() < before);
		editor.timeline().showDetails(false);
		assertFalse(editor.timeline().showsDetails());
	}

	@Test
	void statesAreFoundByTheirNames() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		model.expand(row(model, "Threads"), false);
		model.select(model.full().begin(), null);
		editor.timeline().find().open();
		editor.timeline().find().find("WAITING", false, true);
		Bot.waitUntil("it is found", () -> model.selectedRow() != null);
		assertTrue(model.selectedRow().label().startsWith("rcu_preempt"), model.selectedRow().label());
		long first = model.cursor();
		Bot find = Bot.in(editor.timeline()).id("find");
		Bot.waitUntil("it is told how many there are", () -> find.labels().contains(" (1 of "));
		Bot.screenshot("timeline-find");
		editor.timeline().find().find("WAITING", false, true);
		Bot.waitUntil("the next is found", () -> model.cursor() > first && find.labels().contains(" (2 of "));
		editor.timeline().find().find("WAITING", false, false);
		Bot.waitUntil("the one before is found", () -> model.cursor() == first);
		editor.timeline().find().find("WAITING", false, false);
		Bot.waitUntil("it goes on from the end",
				() -> model.cursor() > first && find.labels().contains("(continued from the end)"));
		editor.timeline().find().find("WAITING", false, true);
		Bot.waitUntil("it goes on from the beginning",
				() -> model.cursor() == first && find.labels().contains("(continued from the beginning)"));
		editor.timeline().find().find("no such state", false, true);
		Bot.waitUntil("it says that there is none", () -> find.labels().contains("Not found\n"));
		assertEquals(first, model.cursor());
	}

	@Test
	void escapeClosesTheFindBarAndKeepsWhatWasFound() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		editor.timeline().timeline().setFocus();
		editor.timeline().find().open();
		Bot find = Bot.in(editor.timeline()).id("find");
		find.text(0).setText("waiting");
		find.click("Next");
		Bot.waitUntil("it is found", () -> model.selectedRow() != null);
		long found = model.cursor();
		find.text(0).setFocus();
		typeEscape();
		Bot.waitUntil("the bar is closed", () -> !Bot.in(editor.timeline()).has("find"));
		Bot.waitUntil("the timeline has the focus", () -> editor.timeline().timeline().isFocusControl());
		Bot.settle();
		assertEquals(found, model.cursor());
		typeEscape();
		Bot.waitUntil("Escape on the timeline selects nothing", () -> model.cursor() == null);
	}

	/** Types the key as the window system does, so that it goes through the key bindings of the workbench. */
	private static void typeEscape() {
		for (int type : new int[]{SWT.KeyDown, SWT.KeyUp}) {
			Event key = new Event();
			key.type = type;
			key.keyCode = SWT.ESC;
			key.character = SWT.ESC;
			Display.getCurrent().post(key);
		}
	}

	/** Two parts of 0.3 s, an hour from each other. */
	private static TraceEditor openFarApart(Path folder) throws IOException {
		new Recorded(folder).begin().packets("one", 3).pause(3_600_000_000_000L).packets("one", 3);
		return open(folder);
	}

	@Test
	void emptyTimeIsCompressed(@TempDir Path folder) throws IOException {
		TraceEditor editor = openFarApart(folder.resolve("far"));
		TimelineModel model = editor.timeline().model();
		// Without that there would be two lines of a pixel to be seen.
		assertTrue(model.compresses());
		assertEquals(1, model.folds().all().size());
		Bot.waitUntil("it is painted", () -> editor.timeline().timeline().isSettled());
		Theme.screenshots("timeline-compressed");
		model.select(3_600_400_000_000L, null);
		editor.timeline().perform(TimelineAction.ZOOM_IN);
		assertTrue(model.range().contains(3_600_400_000_000L));
		IMemento memento = XMLMemento.createWriteRoot("state");
		editor.timeline().save(memento);
		Bot.in(editor.timeline()).click("Empty time compressed  \u2715");
		assertTrue(model.folds().isNone());
		editor.timeline().perform(TimelineAction.COMPRESS);
		assertFalse(model.folds().isNone());
		editor.timeline().perform(TimelineAction.COMPRESS);
		assertTrue(model.folds().isNone());
		editor.timeline().restore(memento);
		assertTrue(model.compresses());
	}

	@Test
	void rowsAreSortedAndEmptyOnesHidden() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		TimelineRow threads = row(model, "Threads");
		model.order(RowOrder.NAME);
		List<String> names = shown(model, threads);
		assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
		model.order(RowOrder.BUSIEST);
		Bot.waitUntil("it is known what rows do", () -> editor.timeline().isComplete() && !model.activity().shares().isEmpty());
		assertTrue(shown(model, threads).getFirst().contains("RingBench"), shown(model, threads).toString());
		int all = model.visible().size();
		model.show(new TimeRange(model.full().begin(), model.full().begin() + model.full().length() / 50));
		model.hideEmpty(true);
		Bot.waitUntil("empty rows are hidden", () -> editor.timeline().isComplete() && model.visible().size() < all);
		Bot.screenshot("timeline-sorted");
		Bot.in(editor.timeline()).click("Empty rows hidden  \u2715");
		assertEquals(all, model.visible().size());
	}

	private static List<String> shown(TimelineModel model, TimelineRow parent) {
		return model.visible().stream().filter(r -> r.parent() == parent).map(TimelineRow::label).toList();
	}

	@Test
	void notesAreBookmarksOfTheWorkspace() throws Exception {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		long middle = model.full().begin() + model.full().length() / 2;
		editor.timeline().note(middle, "here it stalls");
		Bot.waitUntil("the note is shown", () -> model.notes().size() == 1);
		assertEquals("here it stalls", model.notes().getFirst().name());
		Bot.screenshot("timeline-note");
		IResource folder = Adapters.adapt(editor.getEditorInput(), IResource.class);
		IMarker[] markers = folder.findMarkers(IMarker.BOOKMARK, true, IResource.DEPTH_INFINITE);
		assertEquals(1, markers.length);
		markers[0].delete();
		Bot.waitUntil("the note is gone", () -> model.notes().isEmpty());
	}

	private static Tree bookmarks(String note) {
		Bot.view("org.eclipse.ui.views.BookmarkView");
		Bot.waitUntil("the note is listed", () -> !trees(note).isEmpty());
		Tree tree = trees(note).getFirst();
		tree.setFocus();
		tree.setSelection(Bot.item(tree, note));
		tree.notifyListeners(SWT.Selection, new Event());
		return tree;
	}

	private static List<Tree> trees(String note) {
		return Bot.everywhere().all(Tree.class,
				tree -> Arrays.stream(tree.getItems()).anyMatch(item -> item.getText().equals(note)));
	}

	/** Double clicks, or presses Enter. */
	private static void openBookmark(String note) {
		Tree tree = bookmarks(note);
		Event event = new Event();
		event.item = tree.getSelection()[0];
		tree.notifyListeners(SWT.DefaultSelection, event);
	}

	private static void awaitInstant(long time) {
		Bot.waitUntil("the instant is selected",
				() -> Bot.page().getActiveEditor() instanceof TraceEditor now && !now.showsEvents()
						&& now.timeline().isComplete() && Long.valueOf(time).equals(now.timeline().model().cursor()));
		assertEquals(1, Bot.page().getEditorReferences().length);
	}

	@Test
	void theBookmarksViewLeadsBackToAnInstant() throws Exception {
		TraceEditor editor = open(Traces.fixture("lttng213-ctf18-cygfast"));
		TimelineModel model = editor.timeline().model();
		long middle = model.full().begin() + model.full().length() / 2;
		editor.timeline().note(middle, "here it stalls");
		Bot.waitUntil("the note is shown", () -> model.notes().size() == 1);
		model.select((Long) null, null);
		editor.showPage(TracePage.EVENTS);
		openBookmark("here it stalls");
		awaitInstant(middle);
		// The metadata of this trace lie some folders deep: it is the trace as a whole that opens.
		Bot.page().closeAllEditors(false);
		openBookmark("here it stalls");
		awaitInstant(middle);
		assertEquals(editor.getEditorInput(), Bot.page().getActiveEditor().getEditorInput());
		Bot.screenshot("timeline-bookmark");
		Bot.page().closeAllEditors(false);
		bookmarks("here it stalls");
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.navigate.goToResource", null);
		awaitInstant(middle);
	}

	@Test
	void notesOfEarlierVersionsAreShownAndLeadBackAsWell() throws Exception {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		long middle = editor.timeline().model().full().begin() + editor.timeline().model().full().length() / 2;
		IResource folder = Adapters.adapt(editor.getEditorInput(), IResource.class);
		Bot.page().closeAllEditors(false);
		folder.createMarker(TimelineBookmarks.TYPE,
				Map.of(IMarker.MESSAGE, "on the folder", IMarker.LOCATION, "10:00", "time", Long.toString(middle)));
		TraceEditor again = open(Traces.fixture("perf-sched"));
		Bot.waitUntil("the note is shown", () -> again.timeline().model().notes().size() == 1);
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(0, folder.findMarkers(TimelineBookmarks.TYPE, true, IResource.DEPTH_ZERO).length);
		assertEquals(List.of("on the folder"), again.timeline().model().notes().stream().map(Marker::name).toList());
		openBookmark("on the folder");
		awaitInstant(middle);
	}

	@Test
	void picturesAndViewsAreWrittenAsText(@TempDir Path temp) throws Exception {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		Path svg = temp.resolve("picture.svg");
		editor.timeline().files().exportPicture(svg.toString());
		String text = Files.readString(svg);
		assertTrue(text.contains(">CPU 1</text>") && text.endsWith("</svg>\n"), "it is no picture of the rows");
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
		Files.copy(svg, Path.of("target/screenshots/timeline.svg"), StandardCopyOption.REPLACE_EXISTING);

		model.show(new TimeRange(model.full().begin() + 500, model.full().begin() + 5_000_000));
		TimeRange range = model.range();
		editor.timeline().note(model.full().begin() + 1000, "look here");
		Bot.waitUntil("the note is shown", () -> model.notes().size() == 1);
		Path view = temp.resolve("a.timeline.xml");
		editor.timeline().files().saveView(view.toString());
		editor.timeline().note(model.full().begin() + 1000, "");
		model.show(model.full());
		Bot.waitUntil("the note is gone", () -> model.notes().isEmpty());
		editor.timeline().files().loadView(view.toString());
		Bot.waitUntil("the view is back", () -> model.range().equals(range) && model.notes().size() == 1);
		try (var left = Files.list(temp)) {
			assertEquals(2, left.count());
		}
	}

	@Test
	void fieldsAreChosenInADialog() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		Dialogs.answer("Show Fields as Curves", bot -> {
			bot.all(Text.class, t -> true).getFirst().setText("sched_switch: next_prio");
			Table table = bot.all(Table.class, t -> true).getFirst();
			Event down = new Event();
			down.keyCode = SWT.ARROW_DOWN;
			bot.all(Text.class, t -> true).getFirst().notifyListeners(SWT.KeyDown, down);
			assertEquals(0, table.getSelectionIndex(), "Down leads into the list");
			assertEquals(List.of("sched:sched_switch: next_prio", "sched:sched_switch: next_prio per second"),
					Arrays.stream(table.getItems()).map(TableItem::getText).toList());
			for (TableItem item : table.getItems()) {
				item.setChecked(true);
				Event event = new Event();
				event.detail = SWT.CHECK;
				event.item = item;
				table.notifyListeners(SWT.Selection, event);
			}
			bot.click("All in one row, on one scale");
			Bot.screenshot("timeline-counters-dialog");
			bot.click("OK");
		}, () -> editor.timeline().chooseCounters());
		Bot.waitUntil("the curves are there", () -> editor.timeline().isComplete()
				&& editor.timeline().model().all().stream().anyMatch(r -> r.label().equals("Numeric fields")));
	}

	@Test
	void aNoteIsWrittenInADialogAndTheSummaryIsShown() {
		TraceEditor editor = open(Traces.fixture("perf-sched"));
		TimelineModel model = editor.timeline().model();
		model.select(model.full().begin() + 1000, row(model, "CPU 0"));
		Dialogs.answer("Note", bot -> {
			bot.all(Text.class, t -> (t.getStyle() & SWT.READ_ONLY) == 0).getFirst().setText("from the dialog");
			Bot.screenshot("timeline-note-dialog");
			bot.click("OK");
		}, () -> editor.timeline().editNote());
		Bot.waitUntil("the note is shown", () -> model.notes().stream().anyMatch(note -> note.name().equals("from the dialog")));
		editor.timeline().help();
		Bot.settle();
		Bot.screenshot("timeline-help");
		Bot.shell("Timeline: keys and legend").close();
		editor.timeline().showDetails(true);
		CTabFolder tabs = Bot.in(editor.timeline()).id("timeline.details").all(CTabFolder.class, t -> true).getFirst();
		tabs.setSelection(1);
		Bot.waitUntil("the states are added up", () -> editor.timeline().details().summary() != null);
		Bot.settle();
		Table summary = Bot.in(editor.timeline()).id("timeline.summary").all(Table.class, t -> true).getFirst();
		assertEquals(List.of("Idle", "Running: work [13954]", "Running: work [13955]"),
				Arrays.stream(summary.getItems()).limit(3).map(TableItem::getText).toList());
		Bot.screenshot("timeline-summary");
	}

	@Test
	void whatAnalysesKeepIsToldAndDeleted() {
		open(Traces.fixture("perf-sched"));
		Dialogs.answer("Preferences (Filtered)", bot -> {
			Bot.waitUntil("it is told how much is kept", () -> bot.labels().contains("B are kept in:"));
			assertFalse(bot.labels().contains("\n0 kB are kept in:"));
			Path folder = Path
					.of(bot.all(Text.class, t -> (t.getStyle() & SWT.READ_ONLY) != 0 && t.getText().endsWith("histories"))
							.getFirst().getText());
			assertNotEquals(0, folder.toFile().list().length);
			Bot.screenshot("preferences-analyses");
			assertEquals(List.of(), bot.clipped());
			bot.click("Delete All");
			Bot.waitUntil("it is deleted", () -> bot.labels().contains("\n0 kB are kept in:"));
			assertEquals(0, folder.toFile().list().length);
			bot.click("Cancel");
		}, () -> PreferencesUtil.createPreferenceDialogOn(null, "org.tracewright.ui.trace.preferences.analyses",
				new String[]{"org.tracewright.ui.trace.preferences.analyses"}, null).open());
	}

	@Test
	void preferencesFitIntoTheDialogAsItOpens() {
		TracePreferences.store().setValue(TracePreferences.SYMBOL_FOLDERS,
				"/a/folder/with/a/very/long/name/" + "programs-and-libraries/".repeat(6));
		try {
			Dialogs.answer("Preferences", bot -> {
				Tree tree = bot.tree(0);
				for (String[] page : new String[][]{{"Tracewright"}, {"Tracewright", "Analyses"}}) {
					tree.setSelection(Bot.item(tree, page));
					tree.notifyListeners(SWT.Selection, new Event());
					Bot.settle();
					Bot.screenshot("preferences-" + page[page.length - 1]);
					assertEquals(List.of(), bot.clipped());
				}
				bot.click("Cancel");
			}, () -> PreferencesUtil.createPreferenceDialogOn(null, null, null, null).open());
		} finally {
			TracePreferences.store().setToDefault(TracePreferences.SYMBOL_FOLDERS);
		}
	}

	@Test
	void anAnalysisThatFailsHasARowAndCanBeReportedAndRunAgain() throws Exception {
		Path histories = Platform.getStateLocation(FrameworkUtil.getBundle(TraceEditor.class)).toPath().resolve("histories");
		delete(histories);
		// Nothing can be written there.
		Files.writeString(histories, "in the way");
		try {
			TraceEditor editor = Traces.openNew(Traces.fixture("perf-sched"));
			Bot page = Bot.in(editor.timeline());
			Bot.waitUntil("the failure is told", () -> page.labels().contains("Threads and processors failed: "));
			Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
			List<String> rows = editor.timeline().model().visible().stream().map(row -> row.label() + ' ' + row.detail())
					.toList();
			assertTrue(rows.contains("Threads and processors failed"), rows.toString());
			assertTrue(rows.getFirst().startsWith("Events "), rows.toString());
			TimelineModel model = editor.timeline().model();
			TimelineRow failed = row(model, "Threads and processors");
			String why = "'" + histories + "' is a file, a folder is needed";
			assertTrue(Description.text(failed, 0, 0, editor.events().timeFormat()).contains(why));
			assertTrue(page.labels().contains("'\u2026/histories' is a file, a folder is needed"), page.labels());
			editor.timeline().timeline().reveal(failed);
			model.select(model.full().begin(), failed);
			assertEquals(Set.of("Threads and processors", why + "\nThe menu can try again or report it."),
					Set.copyOf(properties(editor)));
			assertEquals(List.of("Try Again", "Report Failure..."), menu(editor.timeline().timeline()).subList(0, 2));
			Theme.screenshots("timeline-failed");
			Dialogs.answer("Report a Failure", bot -> bot.click("Close"), () -> run("org.tracewright.ui.timeline.report"));
			Dialogs.answer("Report a Failure", bot -> {
				String report = bot.text(0).getText();
				assertTrue(report.contains("Analysis    kernel, version "), report);
				assertTrue(report.contains("at org.tracewright.analysis."), report);
				assertTrue(report.contains("FileAlreadyExistsException"), report);
				Bot.screenshot("timeline-report");
				bot.click("Close");
			}, () -> page.clickLink("Report"));
			page.clickLink("Try again");
			Bot.waitUntil("it has failed again", () -> editor.timeline().isComplete() && page.labels().contains(" failed: "));
			Files.delete(histories);
			model.select(model.full().begin(), row(model, "Threads and processors"));
			run("org.tracewright.ui.timeline.again");
			Bot.waitUntil("its rows are there",
					() -> model.visible().stream().anyMatch(row -> row.label().equals("Processors")));
			assertFalse(page.labels().contains("failed"));
			assertFalse(menu(editor.timeline().timeline()).contains("Try Again"));
			assertTrue(menu(editor.timeline().timeline()).contains("Find..."));
		} finally {
			if (Files.isRegularFile(histories))
				Files.delete(histories);
		}
	}

	@Test
	void whoCancelsCountingIsToldThatItIsNotAllAndCanCountAgain(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.openNew(Traces.large(temp.resolve("large"), 2_000_000));
		Bot.waitUntil("counting is cancelled", () -> Arrays.stream(Job.getJobManager().find(TraceDocument.FAMILY))
				.filter(job -> job.getName().startsWith("Counting")).peek(Job::cancel).count() > 0);
		Bot page = Bot.in(editor.timeline());
		Bot.waitUntil("it is told", () -> page.labels().contains("Counting events: cancelled"));
		assertFalse(page.labels().contains("2,000,000 events"));
		page.clickLink("Try again");
		Bot.waitUntil("all are counted", () -> page.labels().contains("2,000,000 events"));
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		assertFalse(page.labels().contains("cancelled"));
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> menu(Timeline timeline) {
		timeline.getMenu().notifyListeners(SWT.Show, new Event());
		List<String> texts = Arrays.stream(timeline.getMenu().getItems()).map(item -> item.getText().replaceAll("\t.*|&", ""))
				.toList();
		timeline.getMenu().notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	private static List<String> properties(TraceEditor editor) {
		IPropertySource properties = Adapters.adapt(
				((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement(),
				IPropertySource.class);
		return Arrays.stream(properties.getPropertyDescriptors())
				.map(line -> properties.getPropertyValue(line.getId()).toString()).toList();
	}

	@Test
	void whatGoesWrongWithFilesIsSaidInWords(@TempDir Path temp) throws Exception {
		Path file = Files.writeString(temp.resolve("file"), "");
		assertEquals("'" + file + "' is a file, a folder is needed",
				FailureWords.of(assertThrows(IOException.class, () -> Files.createDirectories(file))));
		assertEquals("'\u2026/file' is a file, a folder is needed",
				FailureWords.briefly(assertThrows(IOException.class, () -> Files.createDirectories(file))));
		assertEquals("'" + temp.resolve("none") + "' is not there",
				FailureWords.of(assertThrows(IOException.class, () -> Files.readString(temp.resolve("none")))));
		assertEquals("'" + file.resolve("below") + "': Not a directory",
				FailureWords.of(assertThrows(IOException.class, () -> Files.writeString(file.resolve("below"), ""))));
		assertEquals("'" + file + "' is not a folder",
				FailureWords.of(assertThrows(IOException.class, () -> Files.list(file).close())));
		assertEquals("'x' must not be read or written: permission denied", FailureWords.of(new AccessDeniedException("x")));
		assertEquals("there is no space left on the disk", FailureWords.of(new IOException("No space left on device")));
		assertEquals("an error of Tracewright: java.lang.IllegalStateException: odd",
				FailureWords.of(new IllegalStateException("odd")));
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.isDirectory(folder))
			return;
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				Files.delete(file);
		}
		Files.delete(folder);
	}
}

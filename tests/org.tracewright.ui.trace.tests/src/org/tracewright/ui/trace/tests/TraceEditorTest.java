// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.eclipse.ui.part.PageBookView;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.NatTableBot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.editor.TraceInput;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.table.EventsTable;

@ExtendWith(ScreenshotOnFailure.class)
class TraceEditorTest {

	private static final int LARGE = 2_000_000;

	@BeforeEach
	void utc() {
		TracePreferences.store().setValue(TracePreferences.TIME_ZONE, TracePreferences.UTC);
		TracePreferences.store().setToDefault(TracePreferences.TIME_STYLE);
	}

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static Bot bot(TraceEditor editor) {
		Composite parent = editor.events().table() == null ? null : editor.events().table().getParent().getParent();
		return parent == null ? Bot.everywhere() : Bot.in(parent);
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		Bot.settle();
	}

	@Test
	void anLttngTraceShowsItsEventsInTimeOrder() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-multichan"));
		NatTableBot table = Traces.table(editor);
		assertEquals(List.of("Time", "CPU", "Event", "Context", "Fields"), table.columns());
		assertEquals(312, editor.events().table().window().total());
		assertEquals("21:38:48.486313324", table.cell(0, "Time"));
		assertEquals("probe:all_ints", table.cell(0, "Event"));
		assertEquals("0", table.cell(0, "CPU"));
		assertTrue(table.cell(0, "Fields").startsWith("i8=0 i16=0 i32=0"));
		assertTrue(bot(editor).id("status").labels().contains("312 rows"));
		Bot.screenshot("editor-light");
	}

	@Test
	void severalProcessesHaveAColumnThatTellsThemApart() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-perpid"));
		assertEquals(Column.Standard.TRACE, editor.events().columns().get(1));
		assertTrue(Traces.table(editor).cell(0, "Trace").startsWith("types-2201"));
	}

	@Test
	void theEndOfALargeTraceIsReachedAtOnce(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.read(Traces.large(temp.resolve("large"), LARGE));
		NatTableBot table = Traces.table(editor);
		assertEquals(LARGE, editor.events().table().window().total());
		table.press(SWT.END, 0);
		Bot.waitUntil("the last rows are shown", () -> editor.events().table().window().loaded());
		assertEquals("n=" + (LARGE - 1) + "  ".strip(), table.cell(table.visibleRows() - 1, "Fields"));
		assertEquals(LARGE - 1, editor.events().table().selection().lead());
		editor.events().table().scrollTo(LARGE / 2);
		Bot.waitUntil("rows in the middle are shown", () -> editor.events().table().window().loaded());
		assertEquals("n=" + LARGE / 2, table.cell(0, "Fields"));
		table.press(SWT.HOME, 0);
		Bot.waitUntil("the first rows are shown", () -> editor.events().table().window().loaded());
		assertEquals("n=0", table.cell(0, "Fields"));
	}

	@Test
	void filtersAreChipsThatCanBeRemoved() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-multichan"));
		NatTableBot table = Traces.table(editor);
		table.filter("Event", "ENUM|float");
		Traces.awaitRows(editor);
		assertTrue(table.column("Event", 200).stream().allMatch(e -> e.equals("probe:enums") || e.equals("probe:floats")));
		long both = editor.events().table().window().total();
		assertTrue(both > 0 && both < 312);
		table.filter("CPU", "= 0");
		Traces.awaitRows(editor);
		assertTrue(bot(editor).id("chip:event").labels().contains("Event: ENUM|float"));
		assertTrue(bot(editor).id("chip:cpu").labels().contains("CPU: = 0"));
		Bot.screenshot("filter-light");
		bot(editor).id("chip:event").clickLabel("✕");
		Bot.settle();
		bot(editor).id("chip:cpu").clickLabel("✕");
		Traces.awaitRows(editor);
		assertFalse(bot(editor).has("filters"));
		assertEquals(312, editor.events().table().window().total());
	}

	@Test
	void theFilterRowIsWrittenIntoByMouseAndByKey() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		NatTableBot table = Traces.table(editor);
		table.typeFilter("Event", "floats");
		Traces.awaitRows(editor);
		assertEquals(44, editor.events().table().window().total());
		table.press('/', 0);
		table.commitFilter("probe:empty");
		Traces.awaitRows(editor);
		assertEquals(4, editor.events().table().window().total());
	}

	@Test
	void numbersAndTimesAreCompared() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		editor.events().columns(List.of(Column.Standard.TIME, Column.Standard.EVENT,
				new Column.OfField(Scope.PAYLOAD, List.of("u64")), new Column.OfField(Scope.PAYLOAD, List.of("eb"))));
		try {
			Traces.awaitRows(editor);
			NatTableBot table = Traces.table(editor);
			assertEquals(List.of("Time", "Event", "u64", "eb"), table.columns());
			table.filter("u64", ">= 18446744073709551615");
			Traces.awaitRows(editor);
			assertTrue(table.visibleRows() > 0);
			assertEquals(Set.of("18446744073709551615"), Set.copyOf(distinct(table.column("u64", 100))));
			table.filter("u64", null);
			table.filter("eb", "= OVERLAP");
			Traces.awaitRows(editor);
			assertTrue(table.visibleRows() > 0);
			assertTrue(table.column("eb", 100).stream().allMatch(c -> c.contains("OVERLAP")), table.column("eb", 100).toString());
			table.filter("eb", null);
			table.filter("Time", "+1us..+3us");
			Traces.awaitRows(editor);
			assertTrue(table.visibleRows() > 2 && editor.events().table().window().total() < 20);
		} finally {
			editor.events().columns(List.of());
		}
	}

	private static List<String> distinct(List<String> all) {
		return all.stream().distinct().toList();
	}

	@Test
	void aFilterThatCannotBeUnderstoodSaysSoAndIsNotUsed() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Traces.table(editor).filter("Event", "(open");
		Traces.awaitRows(editor);
		assertTrue(bot(editor).id("chip:event").labels().contains("Not a regular expression"));
		assertEquals(240, editor.events().table().window().total());
	}

	@Test
	void filtersThatLeaveNothingSaySoAndCanBeCleared() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Traces.table(editor).filter("Event", "nosuch");
		Bot.waitUntil("the message is shown", () -> bot(editor).has("message"));
		assertTrue(bot(editor).id("message").labels().contains("No event matches the filters"));
		Bot.screenshot("empty-filter-light");
		bot(editor).id("message").clickLink("Clear all filters");
		Traces.awaitRows(editor);
		assertEquals(240, editor.events().table().window().total());
	}

	@Test
	void findGoesFromMatchToMatchInBothDirections() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		run("org.eclipse.ui.edit.findReplace");
		Bot find = bot(editor).id("find");
		find.text(0).setText("probe:strings");
		find.click("Next");
		Bot.waitForJobs(TraceDocument.FAMILY);
		long first = editor.events().table().selection().lead();
		Bot.waitUntil("the match is shown", () -> editor.events().table().window().loaded());
		NatTableBot table = Traces.table(editor);
		assertEquals("probe:strings", table.cell((int) (first - editor.events().table().window().top()), "Event"));
		find.click("Next");
		Bot.waitForJobs(TraceDocument.FAMILY);
		long second = editor.events().table().selection().lead();
		assertTrue(second > first);
		find.click("Previous");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(first, editor.events().table().selection().lead());
		find.click("Previous");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(find.labels().contains("(continued from the end)"), find.labels());
		assertTrue(editor.events().table().selection().lead() > second);
		find.click("Next");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(find.labels().contains("(continued from the beginning)"), find.labels());
		assertEquals(first, editor.events().table().selection().lead());
		Bot.screenshot("find-light");
		find.text(0).setText("no such event");
		find.click("Next");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(find.labels().contains("Not found\n"), find.labels());
	}

	@Test
	void readingAndFindingCanBeCancelled(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.open(Traces.large(temp.resolve("large"), LARGE * 2));
		Bot.waitUntil("some rows are there", () -> editor.events().ready() && editor.events().document().index().count() > 0);
		bot(editor).id("status").clickLink("Cancel");
		Bot.waitForJobs(TraceDocument.FAMILY);
		boolean stopped = !editor.events().document().index().complete();
		if (stopped)
			Bot.waitUntil("the status says so", () -> bot(editor).id("status").labels().contains("Stopped"));
		editor.events().filter(java.util.Map.of());
		Traces.awaitRows(editor);
		run("org.eclipse.ui.edit.findReplace");
		Bot find = bot(editor).id("find");
		find.text(0).setText("never there");
		find.click("Next");
		find.click("Cancel");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(find.labels().contains("Search cancelled"), find.labels());
	}

	@Test
	void goToTimeSelectsTheFirstEventAtOrAfterIt() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		editor.events().goToTime(editor.events().parseTime("+1us").orElseThrow());
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(1, editor.events().table().selection().lead());
		editor.events().goToTime(editor.events().parseTime("+1h").orElseThrow());
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(239, editor.events().table().selection().lead());
	}

	@Test
	void columnsAreChosenInADialog() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-contexts"));
		Bot.page().activate(editor);
		Dialogs.answer("Columns", dialog -> {
			dialog.text(0).setText("procname");
			Bot.settle();
			Bot.screenshot("columns-light");
			Table list = dialog.all(Table.class, t -> true).getFirst();
			assertEquals("procname  (context)", list.getItem(0).getText());
			check(list, 0);
			dialog.click("OK");
		});
		try {
			run("org.tracewright.ui.trace.columns");
			Traces.awaitRows(editor);
			Column procname = new Column.OfField(Scope.COMMON_CONTEXT, List.of("procname"));
			assertEquals(procname, editor.events().columns().getLast());
			assertEquals(6, editor.events().columns().size());
			// Without the wide ones, so that the new one is on the screen.
			editor.events().columns(List.of(Column.Standard.TIME, procname));
			Traces.awaitRows(editor);
			assertEquals(List.of("Time", "procname"), Traces.table(editor).columns());
			assertEquals("types", Traces.table(editor).cell(0, "procname"));
		} finally {
			editor.events().columns(List.of());
		}
	}

	@Test
	void aTimeToGoToIsAskedFor() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Bot.page().activate(editor);
		Dialogs.answer("Go to Time", dialog -> {
			dialog.text(0).setText("whenever");
			Bot.settle();
			assertFalse(dialog.button("OK").isEnabled());
			dialog.text(0).setText("+1us");
			dialog.click("OK");
		});
		run("org.tracewright.ui.trace.goToTime");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(1, editor.events().table().selection().lead());
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		Dialogs.answer("Go to Time", dialog -> {
			dialog.text(0).setText("+3us");
			dialog.click("OK");
		});
		run("org.tracewright.ui.trace.goToTime");
		assertEquals(editor.events().parseTime("+3us").orElseThrow(), editor.timeline().model().cursor());
	}

	@Test
	void theFileMenuOpensTraces() {
		assertTrue(Bot.menuItems("File").contains("Open Trace..."), Bot.menuItems("File").toString());
	}

	private static void check(Table list, int index) {
		Event event = new Event();
		event.item = list.getItem(index);
		event.detail = SWT.CHECK;
		list.getItem(index).setChecked(true);
		list.notifyListeners(SWT.Selection, event);
	}

	@Test
	void theSelectedEventIsInThePropertiesView() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Bot.view(IPageLayout.ID_PROP_SHEET);
		Bot.page().activate(editor);
		Traces.table(editor).click(2);
		Bot.waitUntil("the details are shown", () -> !properties().isEmpty());
		TreeItem fields = Bot.item(properties().getFirst(), "Fields");
		assertEquals(List.of("i8", "i16", "i32", "i64"),
				Arrays.stream(fields.getItems()).limit(4).map(TreeItem::getText).toList());
		assertEquals("18446744073709551615  = 0xffffffffffffffff", Bot.item(properties().getFirst(), "Fields", "u64").getText(1));
		assertEquals("0xff  = 255", Bot.item(properties().getFirst(), "Fields", "x8").getText(1));
		assertEquals("probe:all_ints", Bot.item(properties().getFirst(), "Event", "Name").getText(1));
		Bot.screenshot("details-light");
	}

	private static List<Tree> properties() {
		return Bot.everywhere().all(Tree.class,
				t -> t.getItemCount() > 0 && Arrays.stream(t.getItems()).anyMatch(i -> i.getText().equals("Fields")));
	}

	@Test
	void lostEventsAreRowsOfTheirOwn() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-discarded"));
		NatTableBot table = Traces.table(editor);
		table.filter("Event", "discarded");
		Traces.awaitRows(editor);
		assertEquals(List.of("60428 events discarded by the tracer", "448 events discarded by the tracer"),
				table.column("Fields", 10));
		long filtered = editor.events().table().window().total();
		Bot.screenshot("gaps-light");
		table.filter("Event", null);
		Traces.awaitRows(editor);
		assertEquals(2, filtered);
		assertEquals(1144 + 2, editor.events().table().window().total());
	}

	@Test
	void selectedRowsAreCopiedAsText() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Bot.page().activate(editor);
		NatTableBot table = Traces.table(editor);
		table.click(1);
		table.press(SWT.ARROW_DOWN, SWT.SHIFT);
		assertEquals(2, editor.events().table().selection().size());
		editor.events().copy();
		Bot.waitForJobs(TraceDocument.FAMILY);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(2, text.lines().count());
		assertTrue(text.startsWith("21:38:46.755974533\t0\tprobe:all_ints\t\ti8=1 "), text);
	}

	@Test
	void timesFollowThePreferences() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		NatTableBot table = Traces.table(editor);
		TracePreferences.store().setValue(TracePreferences.TIME_STYLE, TimeFormat.Style.RELATIVE.name());
		Bot.waitUntil("times are relative", () -> table.cell(1, "Time").equals("+0.000001713"));
		TracePreferences.store().setValue(TracePreferences.TIME_STYLE, TimeFormat.Style.DATE_AND_TIME.name());
		Bot.waitUntil("times have dates", () -> table.cell(0, "Time").equals("2026-11-22 21:38:46.755972820"));
		TracePreferences.store().setValue(TracePreferences.TIME_ZONE, "Asia/Tokyo");
		Bot.waitUntil("the zone is another", () -> table.cell(0, "Time").equals("2026-11-23 06:38:46.755972820"));
	}

	@Test
	void aTraceThatCannotBeReadSaysWhyAndCanBeTriedAgain(@TempDir Path temp) throws Exception {
		Path bad = Files.createDirectories(temp.resolve("bad"));
		Files.writeString(bad.resolve("metadata"), "/* CTF 1.8 */\ntrace { major = ; };\n");
		TraceEditor editor = Traces.open(bad);
		Bot.waitUntil("the error is shown",
				() -> Bot.everywhere().has("message") && Bot.everywhere().id("message").labels().contains("cannot be read"));
		Bot error = Bot.everywhere().id("message");
		assertTrue(error.labels().contains("metadata:2:17: unexpected ';'"), error.labels());
		Bot.screenshot("error-light");
		Bot.waitForJobs(TraceDocument.FAMILY);
		IMarker[] markers = ((TraceInput) editor.getEditorInput()).folder().findMarkers(IMarker.PROBLEM, true,
				IResource.DEPTH_INFINITE);
		assertEquals(1, markers.length);
		assertEquals("metadata: unexpected ';'", markers[0].getAttribute(IMarker.MESSAGE));
		editor.showPage(TracePage.TIMELINE);
		IDE.openEditor(Bot.page(), markers[0], true);
		assertTrue(editor.showsEvents(), "the Problems view leads to the reason");
		Path good = Traces.fixture("lttng213-ctf18-types").resolve("ust/uid/0/64-bit");
		for (String file : List.of("metadata", "ch_0", "ch_1"))
			Files.copy(good.resolve(file), bad.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		error.clickLink("Try again");
		Traces.awaitRows(editor);
		assertEquals(240, editor.events().table().window().total());
	}

	@Test
	void aDamagedTraceShowsWhatCanBeReadAndABar(@TempDir Path temp) throws Exception {
		Path damaged = Files.createDirectories(temp.resolve("damaged"));
		Path good = Traces.fixture("lttng213-ctf18-types").resolve("ust/uid/0/64-bit");
		Files.copy(good.resolve("metadata"), damaged.resolve("metadata"));
		Files.write(damaged.resolve("ch_0"), Arrays.copyOf(Files.readAllBytes(good.resolve("ch_0")), 5000));
		TraceEditor editor = Traces.read(damaged);
		assertTrue(editor.events().table().window().total() > 10);
		assertTrue(bot(editor).id("problems").labels().contains("the packet has 16384 bytes, the file ends after 5000"),
				bot(editor).id("problems").labels());
		NatTableBot table = Traces.table(editor);
		table.press(SWT.END, 0);
		Bot.waitUntil("rows are shown", () -> editor.events().table().window().loaded());
		assertEquals("Skipped bytes", table.cell(table.visibleRows() - 1, "Event"));
		IMarker[] markers = ((TraceInput) editor.getEditorInput()).folder().findMarkers(IMarker.PROBLEM, true,
				IResource.DEPTH_INFINITE);
		assertEquals(2, markers.length);
		Bot.screenshot("damaged-light");
		Bot.page().closeEditor(editor, false);
		IDE.openEditor(Bot.page(), markers[0], true);
		Bot.waitUntil("the Problems view leads to the health of the trace",
				() -> Bot.page().getActiveEditor() instanceof TraceEditor now && now.health().isVisible());
	}

	@Test
	void aTraceWithoutEventsSaysSo() {
		TraceEditor editor = Traces.open(Traces.fixture("lttng213-ctf18-empty"));
		Bot.waitUntil("the message is shown", () -> editor.events().ready() && bot(editor).has("message")
				&& bot(editor).id("message").labels().contains("This trace has no events"));
		Bot.settle();
		Theme.screenshots("empty-trace");
	}

	@Test
	void columnsAreAsWideAsNamesAndContextsNeedButLeaveRoomForTheFields(@TempDir Path temp) throws Exception {
		EventsTable table = Traces.read(Traces.fixture("lttng213-ctf18-cygfast")).events().table();
		int room = table.getClientArea().width;
		assertEquals(Math.max(190, room * 28 / 100), table.width(Column.Standard.EVENT));
		Bot.screenshot("events-widths");
		table = Traces.read(Traces.large(temp.resolve("short"), 100)).events().table();
		assertEquals(110, table.width(Column.Standard.EVENT));
		assertEquals(80, table.width(Column.Standard.CONTEXT));
	}

	@Test
	void theMetadataPageShowsModelLayoutAndSource() throws Exception {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		editor.showPage(TracePage.METADATA);
		Bot.waitUntil("the metadata has been read", () -> editor.metadata() != null && editor.metadata().model().settled());
		assertEquals(12, editor.metadata().model().trace().getDataStreamClasses().getFirst().getEventRecordClasses().size());
		assertTrue(editor.metadata().model().readOnly());
		for (int page = 0; page < 3; page++) {
			editor.metadata().showPage(page);
			editor.metadata().model().select(
					editor.metadata().model().trace().getDataStreamClasses().getFirst().getEventRecordClasses().get(6 + page),
					this);
			Bot.settle();
			Bot.screenshot("trace-metadata-" + page);
		}
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		assertFalse(commands.getCommand("org.eclipse.ui.edit.copy").isEnabled(), "copy would mean rows that are not seen");
		assertTrue(Bot.page().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() == editor.metadata().model().selection());
		Tree properties = Bot.in((Composite) ((PageBookView) Bot.view(IPageLayout.ID_PROP_SHEET)).getCurrentPage().getControl())
				.tree(0);
		assertTrue(Arrays.stream(properties.getItems()).anyMatch(i -> i.getText(1).equals("probe:enums")),
				"the selected element is in the Properties view");
		Bot.page().activate(editor);
		editor.showPage(TracePage.EVENTS);
		Bot.settle();
		assertTrue(commands.getCommand("org.eclipse.ui.edit.copy").isEnabled());
		Bot.screenshot("trace-events-page");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.NatTableBot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.trace.internal.editor.FilterHistory;
import org.tracewright.ui.trace.internal.editor.Filters;
import org.tracewright.ui.trace.internal.editor.PageSettings;
import org.tracewright.ui.trace.internal.editor.PageState;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.model.Column;

@ExtendWith(ScreenshotOnFailure.class)
class ExpressionFilterTest {

	private static final String TYPES = "lttng213-ctf18-types";

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
		return Bot.in((Composite) editor.events());
	}

	private static StyledText field(TraceEditor editor) {
		return bot(editor).id("expression").styledText(0);
	}

	/** Writes an expression and presses Enter. */
	private static void enter(TraceEditor editor, String expression) {
		field(editor).setText(expression);
		Bot.press(field(editor), SWT.CR, 0);
		Bot.waitForJobs(TraceDocument.FAMILY);
	}

	private static long rows(TraceEditor editor) {
		Traces.awaitRows(editor);
		return editor.events().table().window().total();
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
	void anExpressionFiltersTheEventsAndIsAChip() {
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		enter(editor, "i8 < 0 || $name == \"probe:float*\"");
		assertEquals(36 + 44, rows(editor));
		assertTrue(bot(editor).id("chip:expression").labels().contains("i8 < 0 || $name == \"probe:float*\""));
		Bot.screenshot("expression-light");
		Traces.table(editor).filter("Event", "all_ints");
		assertEquals(36, rows(editor), "both must hold");
		bot(editor).id("chip:expression").clickLabel("✕");
		assertEquals(60, rows(editor));
		assertEquals("", field(editor).getText());
		run("org.tracewright.ui.trace.clearFilters");
		assertEquals(240, rows(editor));
		assertFalse(bot(editor).has("filters"));
	}

	@Test
	void aMistakeIsShownWhereItIsAndTheLastGoodFilterStays() {
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		enter(editor, "i8 < 0");
		assertEquals(36, rows(editor));
		field(editor).setText("i8 < 0 && prio == 5");
		Bot.waitUntil("the mistake is told while writing", () -> bot(editor).id("expression").labels().contains("Column 11: "));
		assertEquals(SWT.UNDERLINE_ERROR, field(editor).getStyleRangeAtOffset(11).underlineStyle);
		assertEquals(null, field(editor).getStyleRangeAtOffset(0));
		Bot.screenshot("expression-error-light");
		Bot.press(field(editor), SWT.CR, 0);
		assertEquals(36, rows(editor));
		assertTrue(bot(editor).id("chip:expression").labels().contains("i8 < 0"));
		field(editor).setText("i8 <");
		Bot.waitUntil("the end is told", () -> bot(editor).id("expression").labels().contains("Column 5: "));
		assertTrue(field(editor).getStyleRangeAtOffset(3).underline);
		field(editor).setText("i8 < 1");
		Bot.waitUntil("nothing is wrong any more", () -> !bot(editor).id("expression").labels().contains("Column"));
	}

	@Test
	void gapsStayAmongTheEventsThatAreChosen() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-discarded"));
		enter(editor, "$stream == \"nosuch*\"");
		assertEquals(2, rows(editor));
		assertEquals(List.of("Discarded events", "Discarded events"), Traces.table(editor).column("Event", 5));
	}

	@Test
	void namesAreCompletedByKey() {
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		Bot.page().activate(editor);
		run("org.tracewright.ui.trace.filter");
		StyledText field = field(editor);
		assertTrue(field.isFocusControl(), "the command puts the cursor into the field");
		field.setText("$name == \"probe:fl");
		field.setCaretOffset(field.getCharCount());
		run("org.eclipse.ui.edit.text.contentAssist.proposals");
		Bot.waitUntil("proposals are shown", () -> proposals() != null);
		Bot.screenshot("expression-assist-light");
		assertEquals("probe:floats", proposals().getItem(0).getText());
		Bot.press(field, SWT.CR, 0);
		Bot.waitUntil("the proposal is taken", () -> field.getText().equals("$name == \"probe:floats\""));
		Bot.press(field, SWT.CR, 0);
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(44, rows(editor));
	}

	/** The list of the pop-up of content assist, or null. */
	private static Table proposals() {
		for (Shell shell : Display.getCurrent().getShells())
			if (shell.isVisible() && (shell.getStyle() & SWT.TITLE) == 0) {
				List<Table> tables = Bot.in(shell).all(Table.class, t -> t.getItemCount() > 0);
				if (!tables.isEmpty() && shell.getText().isEmpty())
					return tables.getFirst();
			}
		return null;
	}

	@Test
	void recentExpressionsAreRemembered() {
		FilterHistory history = new FilterHistory(new DialogSettings("test"));
		for (int i = 0; i < 25; i++)
			history.add("n == " + i);
		history.add("n == 10");
		assertEquals(20, history.all().size());
		assertEquals(List.of("n == 10", "n == 24", "n == 23"), history.all().subList(0, 3));
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		enter(editor, "i8 < 0");
		enter(editor, "i8 <");
		assertEquals("i8 < 0", new FilterHistory(PageSettings.settings()).all().getFirst(), "only what could be used");
	}

	@Test
	void findTakesAnExpression() {
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		editor.events().openFind();
		Bot find = bot(editor).id("find");
		find.click("Filter expression");
		find.text(0).setText("u64 == 18446744073709551615");
		find.click("Next");
		Bot.waitForJobs(TraceDocument.FAMILY);
		long first = editor.events().table().selection().lead();
		assertTrue(first >= 0);
		Bot.waitUntil("the match is shown", () -> editor.events().table().window().loaded());
		NatTableBot table = Traces.table(editor);
		assertTrue(table.cell((int) (first - editor.events().table().window().top()), "Fields")
				.contains("u64=18446744073709551615"));
		find.click("Next");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(editor.events().table().selection().lead() > first);
		find.click("Previous");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(first, editor.events().table().selection().lead());
		find.text(0).setText("u64 ==");
		find.click("Next");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(find.labels().contains("Column 7: "), find.labels());
		Bot.screenshot("find-expression-light");
	}

	@Test
	void aFilterThatChoosesNothingCanBeCancelledAtOnce(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.read(Traces.large(temp.resolve("large"), 4_000_000));
		field(editor).setText("n > 4000000");
		Bot.press(field(editor), SWT.CR, 0);
		Bot.waitUntil("the scan runs", () -> !editor.events().document().filters().isEmpty());
		long begin = System.nanoTime();
		bot(editor).id("status").clickLink("Cancel");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(System.nanoTime() - begin < 3_000_000_000L, "took " + (System.nanoTime() - begin) / 1_000_000 + " ms");
		assertEquals(0, Job.getJobManager().find(TraceDocument.FAMILY).length);
	}

	@Test
	void whatIsShownIsKeptFromSessionToSession() {
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		Filters filters = new Filters(Map.of(Column.Standard.EVENT, "ints"), new Filters.Expression("i8 < 0", null, null));
		new PageState(filters, OptionalLong.of(1_795_383_526_756_000_000L), true, TracePage.EVENTS).save(memento);
		assertEquals(new PageState(filters, OptionalLong.of(1_795_383_526_756_000_000L), true, TracePage.EVENTS),
				PageState.of(memento));
		assertEquals(PageState.NEW, PageState.of(XMLMemento.createWriteRoot("editor")));
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		enter(editor, "i8 < 0");
		Traces.table(editor).filter("Event", "ints");
		Traces.awaitRows(editor);
		Traces.table(editor).click(3);
		Bot.settle();
		XMLMemento saved = XMLMemento.createWriteRoot("editor");
		editor.saveState(saved);
		assertEquals("i8 < 0", PageState.of(saved).filters().expression().text());
		assertEquals(List.of(Column.Standard.EVENT), List.copyOf(PageState.of(saved).filters().columns().keySet()));
		assertTrue(PageState.of(saved).selected().isPresent());
	}

	@Test
	void anEditorComesBackAsItWas() throws Exception {
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		enter(editor, "i8 < 0");
		Traces.awaitRows(editor);
		Traces.table(editor).click(5);
		Bot.waitUntil("the row is selected", () -> editor.events().table().selection().lead() == 5);
		Bot.settle();
		XMLMemento saved = XMLMemento.createWriteRoot("editor");
		editor.saveState(saved.createChild("editorState"));
		TraceEditor again = Traces.reopen(editor, saved);
		assertEquals(36, rows(again));
		assertEquals("i8 < 0", field(again).getText());
		assertTrue(bot(again).has("chip:expression"));
		Bot.waitUntil("the row is selected again", () -> again.events().table().selection().lead() == 5);
	}

	@Test
	void timesInExpressionsFollowThePreferences() {
		TraceEditor editor = Traces.read(Traces.fixture(TYPES));
		enter(editor, "$time <= \"21:38:46.755974533\"");
		assertEquals(2, rows(editor));
		TracePreferences.store().setValue(TracePreferences.TIME_ZONE, "Asia/Tokyo");
		Bot.waitForJobs(TraceDocument.FAMILY);
		Bot.waitUntil("the time is another",
				() -> editor.events().document().index().complete() && editor.events().document().index().count() != 2);
		assertTrue(Arrays.asList(0L, 240L).contains(editor.events().document().index().count()));
	}
}

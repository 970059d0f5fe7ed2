// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.editor.TraceInput;
import org.tracewright.ui.trace.internal.exports.ExportTraceWizard;

@ExtendWith(ScreenshotOnFailure.class)
class ExportWizardTest {

	private static final int FROM = 0;
	private static final int TO = 1;
	private static final int TARGET = 2;

	private WizardDialog dialog;

	@BeforeEach
	void utc() {
		TracePreferences.store().setValue(TracePreferences.TIME_ZONE, TracePreferences.UTC);
		TracePreferences.store().setToDefault(TracePreferences.TIME_STYLE);
	}

	@AfterEach
	void close() throws Exception {
		if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed())
			dialog.close();
		Traces.closeAll();
	}

	/** Opens the wizard for the trace of an editor. */
	private Bot wizard(TraceEditor editor) {
		ExportTraceWizard wizard = new ExportTraceWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(((TraceInput) editor.getEditorInput()).folder()));
		dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot.waitForJobs(TraceDocument.FAMILY);
		return Bot.in(Bot.shell("Export Trace"));
	}

	private static void choose(Bot bot, String radio) {
		for (String other : List.of("All", "Selected rows", "From", "As it is", "CTF 1.8", "CTF 2"))
			if (bot.button(other).getParent() == bot.button(radio).getParent())
				bot.button(other).setSelection(other.equals(radio));
		bot.button(radio).notifyListeners(SWT.Selection, new Event());
	}

	private static long events(Path place) throws Exception {
		long events = 0;
		try (Trace trace = CtfTraces.open(List.of(place), Progress.NONE); EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (!cursor.isGap())
					events++;
		}
		return events;
	}

	private String error() {
		Bot.waitForJobs(TraceDocument.FAMILY);
		return String.valueOf(dialog.getCurrentPage().getErrorMessage());
	}

	@Test
	void chosenEventsAreExportedAndOpened(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		editor.events().filter("i8 < 0");
		Bot.waitForJobs(TraceDocument.FAMILY);
		Traces.awaitRows(editor);
		Bot bot = wizard(editor);
		assertEquals("i8 < 0", bot.styledText(0).getText(), "the filter of the editor is offered");
		Path target = temp.resolve("chosen");
		bot.text(TARGET).setText(target.toString());
		Bot.waitForJobs(TraceDocument.FAMILY);
		Bot.screenshot("export-light");
		bot.click("Finish");
		Bot.waitUntil("the new trace is open",
				() -> Bot.page().getActiveEditor() instanceof TraceEditor opened && opened != editor);
		TraceEditor opened = (TraceEditor) Bot.page().getActiveEditor();
		opened.showPage(TracePage.EVENTS);
		Traces.awaitRows(opened);
		assertEquals(36, opened.events().table().window().total());
		assertEquals(36, events(target));
	}

	@Test
	void selectedRowsGiveTheTime(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Traces.table(editor).click(1);
		Traces.table(editor).press(SWT.ARROW_DOWN, SWT.SHIFT);
		Traces.table(editor).press(SWT.ARROW_DOWN, SWT.SHIFT);
		Bot bot = wizard(editor);
		Bot.waitUntil("the selection is known", () -> bot.button("Selected rows").isEnabled());
		choose(bot, "Selected rows");
		assertEquals("21:38:46.755974533", bot.text(FROM).getText());
		bot.button("Open the new trace").setSelection(false);
		bot.text(TARGET).setText(temp.resolve("three").toString());
		bot.click("Finish");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(3, events(temp.resolve("three")));
	}

	@Test
	void whatTheFormatCannotSayIsListedFirst(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Bot bot = wizard(editor);
		bot.text(TARGET).setText(temp.resolve("two").toString());
		bot.button("Open the new trace").setSelection(false);
		choose(bot, "CTF 2");
		assertFalse(bot.button("Finish").isEnabled(), "the list has not been seen");
		bot.click("Next >");
		Bot.waitUntil("the list is there", () -> bot.labels().contains("The format can say everything"));
		assertFalse(Files.exists(temp.resolve("two")));
		bot.click("Finish");
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertEquals(240, events(temp.resolve("two")));
		try (Trace trace = CtfTraces.open(List.of(temp.resolve("two")), Progress.NONE)) {
			assertTrue(trace.sources().getFirst().format().startsWith("CTF 2"), trace.sources().getFirst().format());
		}
	}

	@Test
	void aFormatThatCannotSayWhatIsNeededIsRefused(@TempDir Path temp) throws Exception {
		Path folder = Files.createDirectories(temp.resolve("blob"));
		Files.writeString(folder.resolve("metadata"), """
				\u001e{"type": "preamble", "version": 2}
				\u001e{"type": "trace-class"}
				\u001e{"type": "data-stream-class"}
				\u001e{"type": "event-record-class", "name": "e", "payload-field-class": {"type": "structure", "member-classes": [
				{"name": "b", "field-class": {"type": "static-length-blob", "length": 2}}]}}
				""");
		Files.write(folder.resolve("stream"), new byte[]{1, 2, 3, 4});
		TraceEditor editor = Traces.read(folder);
		assertEquals(2, editor.events().table().window().total());
		Bot bot = wizard(editor);
		bot.text(TARGET).setText(temp.resolve("one").toString());
		choose(bot, "CTF 1.8");
		bot.click("Next >");
		Bot.waitUntil("the list is there", () -> bot.all(Table.class, t -> t.getItemCount() > 0).size() == 1);
		Bot.screenshot("export-loss-light");
		Table list = bot.all(Table.class, t -> true).getFirst();
		assertTrue(Arrays.stream(list.getItems()).anyMatch(i -> i.getText().contains("b")), list.getItem(0).getText());
		boolean fatal = Arrays.stream(list.getItems()).anyMatch(i -> i.getText().startsWith("Needed: "));
		assertTrue(error().contains(fatal ? "Choose another format" : "Go back"), error());
		assertFalse(bot.button("Finish").isEnabled());
		assertFalse(Files.exists(temp.resolve("one")));
	}

	@Test
	void mistakesAreTold(@TempDir Path temp) {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		Bot bot = wizard(editor);
		assertFalse(bot.button("Finish").isEnabled());
		bot.text(TARGET).setText(temp.toString());
		assertTrue(error().contains("exists already"), error());
		bot.text(TARGET).setText(temp.resolve("no/where").toString());
		assertTrue(error().contains("does not exist"), error());
		bot.text(TARGET).setText(temp.resolve("new").toString());
		assertEquals("null", error());
		choose(bot, "From");
		bot.text(FROM).setText("whenever");
		assertTrue(error().contains("'whenever' is not a time"), error());
		bot.text(FROM).setText("+2us");
		bot.text(TO).setText("+1us");
		assertTrue(error().contains("after the last one"), error());
		bot.text(TO).setText("");
		assertEquals("null", error());
		assertTrue(bot.button("Finish").isEnabled());
		bot.styledText(0).setText("prio == 5");
		Bot.waitUntil("the filter is refused", () -> bot.labels().contains("Column 1: "));
		assertTrue(error().contains("cannot be used"), error());
		assertFalse(bot.button("Finish").isEnabled());
		Bot.screenshot("export-error-light");
		bot.styledText(0).setText("");
		Bot.waitUntil("all is well", () -> bot.button("Finish").isEnabled());
	}

	@Test
	void withoutATraceItSaysWhatToDo() {
		ExportTraceWizard wizard = new ExportTraceWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertTrue(error().contains("Select a trace"), error());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

@ExtendWith(ScreenshotOnFailure.class)
class HealthPageTest {

	@BeforeEach
	void utc() {
		TracePreferences.store().setValue(TracePreferences.TIME_ZONE, TracePreferences.UTC);
		TracePreferences.store().setToDefault(TracePreferences.TIME_STYLE);
	}

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static Bot check(TraceEditor editor) {
		editor.showPage(TracePage.HEALTH);
		Bot.waitUntil("the check has ended", () -> editor.health().report() != null);
		Bot.waitForJobs(TraceDocument.FAMILY);
		return Bot.in(editor.health());
	}

	private static Table table(Bot bot, String id) {
		return bot.all(Table.class, t -> id.equals(t.getData("org.tracewright.id"))).getFirst();
	}

	private static TableItem row(Table table, String text) {
		return Arrays.stream(table.getItems()).filter(i -> i.getText(1).equals(text)).findFirst().orElseThrow();
	}

	@Test
	void lostEventsAreFoundAndLeadToTheirTime() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-discarded"));
		Bot bot = check(editor);
		assertTrue(bot.labels().contains("Something is wrong with the trace"), bot.labels());
		assertTrue(bot.labels().contains("Events: 1,144") && bot.labels().contains("Lost events: 60,876"), bot.labels());
		Bot.screenshot("health-light");
		Table streams = table(bot, "health.streams");
		assertEquals(editor.events().document().trace().streams().size(), streams.getItemCount());
		Table findings = table(bot, "health.findings");
		TableItem lost = row(findings, "Discarded events");
		assertEquals("60,428", lost.getText(4));
		String lostAt = lost.getText(2);
		findings.setSelection(lost);
		Event event = new Event();
		event.item = lost;
		findings.notifyListeners(SWT.DefaultSelection, event);
		Bot.waitForJobs(TraceDocument.FAMILY);
		assertTrue(editor.showsEvents());
		Bot.waitUntil("rows are shown", () -> editor.events().table().window().loaded());
		long row = editor.events().table().selection().lead();
		assertEquals(lostAt, Traces.table(editor).cell((int) (row - editor.events().table().window().top()), "Time"));
	}

	@Test
	void aHealthyTraceHasNoFindings(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.read(Traces.large(temp.resolve("good"), 8192));
		Bot bot = check(editor);
		assertTrue(bot.labels().contains("The trace is healthy"), bot.labels());
		assertTrue(bot.labels().contains("No findings"), bot.labels());
		assertTrue(bot.labels().contains("Duration of the events: 8.191 ms\nDuration of the packets: 8.191 ms\n"), bot.labels());
		Bot.screenshot("health-good-light");
		bot.click("Check Again");
		Bot.waitUntil("the check has ended again", () -> editor.health().report() != null);
	}

	@Test
	void theReportIsCopiedAsText() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-discarded"));
		check(editor).click("Copy as Text");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(text.startsWith("Something is wrong with the trace\nTrace: "), text);
		assertTrue(text.contains("\nLost events: 60,876\n") && text.contains("\tDiscarded events\t"), text);
	}

	@Test
	void aCheckCanBeCancelledAndSaysSo(@TempDir Path temp) throws Exception {
		TraceEditor editor = Traces.read(Traces.large(temp.resolve("large"), 4_000_000));
		editor.showPage(TracePage.HEALTH);
		Bot bot = Bot.in(editor.health());
		bot.clickLink("Cancel");
		Bot.waitForJobs(TraceDocument.FAMILY);
		if (editor.health().report() == null || !editor.health().report().complete())
			Bot.waitUntil("it says so", () -> bot.labels().contains("The check was cancelled"));
	}

	@Test
	void nothingIsReadBeforeThePageIsShown() {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		assertEquals(null, editor.health().report());
		assertFalse(Bot.in(editor.health()).has("health.summary"));
	}
}

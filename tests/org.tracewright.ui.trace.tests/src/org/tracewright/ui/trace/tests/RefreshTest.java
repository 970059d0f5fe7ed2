// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.Counter;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.timeline.TimelinePage;

@ExtendWith(ScreenshotOnFailure.class)
class RefreshTest {

	private static final int PACKET = 4096;

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static void refresh(TraceEditor editor) throws Exception {
		Bot.page().activate(editor);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.refresh", null);
		Bot.waitForJobs(TraceDocument.FAMILY);
		Traces.awaitRows(editor);
	}

	private static String status(TraceEditor editor) {
		return Bot.in((Composite) editor.events()).id("status").labels();
	}

	/** Writes what comes after the first packets of a larger trace of the same kind behind them. */
	private static void grow(Path trace, Path larger, int events) throws Exception {
		byte[] all = Files.readAllBytes(Traces.large(larger, events).resolve("stream"));
		int before = (int) Files.size(trace.resolve("stream"));
		Files.write(trace.resolve("stream"), Arrays.copyOfRange(all, before, all.length), StandardOpenOption.APPEND);
	}

	@Test
	void aTraceThatGrewShowsWhatIsNewAndKeepsPlaceAndFilter(@TempDir Path temp) throws Exception {
		Path trace = Traces.large(temp.resolve("growing"), 4 * PACKET);
		TraceEditor editor = Traces.read(trace);
		editor.events().filter("n & 1");
		Bot.waitForJobs(TraceDocument.FAMILY);
		Traces.awaitRows(editor);
		assertEquals(2 * PACKET, editor.events().table().window().total());
		editor.events().table().show(5000);
		editor.events().table().scrollTo(4998);
		Bot.waitUntil("rows are shown", () -> editor.events().table().window().loaded());
		assertEquals("n=10001", Traces.table(editor).cell(2, "Fields"));
		grow(trace, temp.resolve("larger"), 7 * PACKET);
		Files.writeString(trace.resolve("metadata"), "event { name = \"new\"; id = 2; fields := struct { u32 n; }; };\n",
				StandardOpenOption.APPEND);
		refresh(editor);
		assertEquals(7 * PACKET / 2, editor.events().table().window().total());
		assertTrue(status(editor).contains("3 new packets, 1 new event type"), status(editor));
		assertEquals(5000, editor.events().table().selection().lead());
		assertEquals(4998, editor.events().table().window().top());
		Bot.waitUntil("rows are shown", () -> editor.events().table().window().loaded());
		assertEquals("n=10001", Traces.table(editor).cell(2, "Fields"));
		Bot.screenshot("refresh-light");
		refresh(editor);
		assertTrue(status(editor).contains("Nothing new"), status(editor));
		assertEquals(5000, editor.events().table().selection().lead());
	}

	@Test
	void aTraceThatGrewKeepsWhatIsLookedAtOnItsTimeline(@TempDir Path temp) throws Exception {
		Path trace = Traces.large(temp.resolve("growing"), 4 * PACKET);
		TraceEditor editor = Traces.read(trace);
		editor.showPage(TracePage.TIMELINE);
		TimelinePage page = editor.timeline();
		Bot.waitUntil("the timeline is complete", page::isComplete);
		page.counters(List.of(new Counter("tick", "n")), false);
		Bot.waitUntil("the curve is there", page::isComplete);
		TimelineModel model = page.model();
		TimelineRow curve = model.all().stream().filter(row -> row.label().equals("tick: n")).findFirst().orElseThrow();
		model.pin(curve);
		long instant = 2 * PACKET * 1000L + 500;
		model.select(instant, curve);
		model.show(new TimeRange(instant - 100_000, instant + 100_000));
		TimeRange range = model.range();
		long end = model.full().end();
		assertTrue(Bot.in(page).labels().contains("8192"), Bot.in(page).labels());

		grow(trace, temp.resolve("larger"), 7 * PACKET);
		refresh(editor);
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete again", () -> page.isComplete() && model.full().end() > end);
		Bot.waitUntil("the curve is back", () -> model.selectedRow() != null);
		assertEquals("tick: n", model.selectedRow().label());
		assertNotSame(curve, model.selectedRow());
		assertEquals(List.of(model.selectedRow()), List.copyOf(model.pinned()));
		assertEquals(range, model.range());
		assertEquals(instant, model.cursor());
		assertTrue(Bot.in(page).labels().contains("8192"), Bot.in(page).labels());
		assertTrue(Description.at(model.selectedRow().content(), model.full().end() - 2000, 0).getFirst().value() > 6 * PACKET);
		Bot.screenshot("timeline-refreshed");
	}

	@Test
	void aTraceThatCannotBeReadAnyMoreStaysAsItWas(@TempDir Path temp) throws Exception {
		Path trace = Traces.large(temp.resolve("gone"), PACKET);
		TraceEditor editor = Traces.read(trace);
		Files.delete(trace.resolve("metadata"));
		refresh(editor);
		assertTrue(status(editor).contains("Not refreshed: "), status(editor));
		assertEquals(PACKET, editor.events().table().window().total());
	}
}

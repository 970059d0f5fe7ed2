// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

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
	void aTraceThatCannotBeReadAnyMoreStaysAsItWas(@TempDir Path temp) throws Exception {
		Path trace = Traces.large(temp.resolve("gone"), PACKET);
		TraceEditor editor = Traces.read(trace);
		Files.delete(trace.resolve("metadata"));
		refresh(editor);
		assertTrue(status(editor).contains("Not refreshed: "), status(editor));
		assertEquals(PACKET, editor.events().table().window().total());
	}
}

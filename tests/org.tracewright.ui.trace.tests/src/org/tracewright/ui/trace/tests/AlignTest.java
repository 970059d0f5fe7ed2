// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.trace.internal.align.AlignDialog;
import org.tracewright.ui.trace.internal.align.Alignment;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Traces whose clocks do not agree are lined up. */
class AlignTest {

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static List<Long> begins(Trace trace) {
		return trace.sources().stream()
				.map(s -> trace.streams().stream().filter(t -> t.source() == s).mapToLong(t -> t.begin()).min().getAsLong())
				.toList();
	}

	@Test
	void tracesOfTheSameNameAreToldApartAndAligningIsTold(@TempDir Path temp) throws Exception {
		copy(Traces.fixture("lttng213-ctf18-cygfast"), temp.resolve("shop/calls"));
		copy(Traces.fixture("lttng213-ctf18-jul"), temp.resolve("shop/log"));
		TraceEditor editor = Traces.read(temp.resolve("shop"));
		Trace trace = editor.events().document().trace();
		IFolder folder = Adapters.adapt(editor.getEditorInput(), IFolder.class);
		AlignDialog dialog = new AlignDialog(editor.getSite().getShell(), trace, editor.events().timeFormat(),
				Alignment.of(folder));
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot bot = Bot.in(dialog.getShell());
		List<String> labels = bot.labels().lines().filter(line -> line.endsWith("64-bit")).toList();
		assertEquals(2, labels.size());
		assertTrue(labels.stream().anyMatch(label -> label.startsWith("calls/")), labels.toString());
		assertTrue(labels.stream().anyMatch(label -> label.startsWith("log/")), labels.toString());
		bot.click("Let All Begin Together");
		bot.click("OK");
		dialog.result().keep(folder);
		editor.events().refresh();
		Bot.waitUntil("the trace is read again", () -> editor.events().document().trace() != trace);
		Traces.awaitRows(editor);
		assertEquals(1, begins(editor.events().document().trace()).stream().distinct().count());
		String status = Bot.in((Composite) editor.events()).id("status").labels();
		assertTrue(status.contains("Times are aligned anew"), status);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Path there = to.resolve(from.relativize(each));
				Files.createDirectories(there.getParent());
				Files.copy(each, there);
			}
		}
	}

	@Test
	void theBeginsOfTwoProcessesAreMadeTheSame() throws Exception {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-perpid"));
		Trace trace = editor.events().document().trace();
		List<Long> before = begins(trace);
		assertTrue(before.stream().distinct().count() > 1, before.toString());
		IFolder folder = Adapters.adapt(editor.getEditorInput(), IFolder.class);
		AlignDialog dialog = new AlignDialog(editor.getSite().getShell(), trace, editor.events().timeFormat(),
				Alignment.of(folder));
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot bot = Bot.in(dialog.getShell());
		bot.click("Let All Begin Together");
		Bot.settle();
		Bot.screenshot("align");
		Text first = bot.all(Text.class, t -> true).getFirst();
		String good = first.getText();
		first.setText("soon");
		assertFalse(bot.button("OK").isEnabled());
		assertTrue(bot.labels().contains("'soon' is no length of time"), bot.labels());
		first.setText(good);
		bot.click("OK");
		dialog.result().keep(folder);
		assertEquals(dialog.result(), Alignment.of(folder));
		editor.events().refresh();
		Bot.waitUntil("the trace is read again", () -> editor.events().document().trace() != trace);
		Traces.awaitRows(editor);
		Trace moved = editor.events().document().trace();
		assertEquals(1, begins(moved).stream().distinct().count(), begins(moved).toString());
		for (TraceSource source : moved.sources())
			assertEquals(begins(moved).getFirst() - before.get(moved.sources().indexOf(source)), Alignment.of(folder).of(source));
		Alignment.NONE.keep(folder);
		assertEquals(Alignment.NONE, Alignment.of(folder));
	}
}

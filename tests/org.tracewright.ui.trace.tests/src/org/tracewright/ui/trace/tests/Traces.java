// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntToLongFunction;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.XMLMemento;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.NatTableBot;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.imports.TraceOpening;

/** Traces for the tests, and opening them. */
final class Traces {

	private Traces() {
	}

	static Path fixture(String name) {
		return Path.of(System.getProperty("tracewright.root"), "tests/fixtures", name, "trace");
	}

	/** Opens a trace as File &gt; Open Trace does, and waits until the editor is there, with the page in front that new editors show. */
	static TraceEditor openNew(Path place) {
		AtomicReference<IEditorPart> opened = new AtomicReference<>();
		TraceOpening.linkAndOpen(place, opened::set);
		Bot.waitUntil("the editor is open", () -> opened.get() != null);
		return (TraceEditor) opened.get();
	}

	/** Opens a trace and shows its events. */
	static TraceEditor open(Path place) {
		TraceEditor editor = openNew(place);
		editor.showPage(TracePage.EVENTS);
		return editor;
	}

	/** Closes an editor and opens it with a state, as the workbench does when it is started. */
	static TraceEditor reopen(TraceEditor editor, XMLMemento state) throws MultiPartInitException {
		IEditorInput input = editor.getEditorInput();
		Bot.page().closeEditor(editor, false);
		Bot.waitForJobs(TraceDocument.FAMILY);
		Bot.page().openEditors(new IEditorInput[]{input}, new String[]{TraceEditor.ID}, new IMemento[]{state},
				IWorkbenchPage.MATCH_NONE, 0);
		Bot.waitUntil("the editor is open", () -> Bot.page().getActiveEditor() instanceof TraceEditor);
		return (TraceEditor) Bot.page().getActiveEditor();
	}

	/** Opens a trace and waits until all of it has been read. */
	static TraceEditor read(Path place) {
		TraceEditor editor = open(place);
		awaitRows(editor);
		return editor;
	}

	/** Waits until all of a trace has been read and its events show; the page of the events has to be in front, or have been. */
	static void awaitRows(TraceEditor editor) {
		Bot.waitUntil("the trace has been read", () -> editor.events().ready() && editor.events().document().index().complete());
		Bot.waitForJobs(TraceDocument.FAMILY);
		Bot.waitUntil("the rows are shown", () -> editor.events().table().window().loaded()
				&& editor.events().table().window().total() == editor.events().document().index().count());
		Bot.settle();
	}

	static NatTableBot table(TraceEditor editor) {
		return new NatTableBot(editor.events().table().natTable());
	}

	static void closeAll() throws CoreException {
		Bot.page().closeAllEditors(false);
		Bot.waitForJobs(TraceDocument.FAMILY);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			project.delete(true, true, null);
		Bot.settle();
	}

	/** Writes a CTF 1.8 trace of one stream: events {@code tick} with a number, 1 µs apart, every 1000th a {@code tock}. */
	static Path large(Path folder, int events) throws IOException {
		return large(folder, events, n -> n * 1000L);
	}

	/** Such a trace in which it is told when each event was, ns; no event before an earlier one. */
	static Path large(Path folder, int events, IntToLongFunction time) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("metadata"), """
				/* CTF 1.8 */
				typealias integer { size = 8; } := u8;
				typealias integer { size = 32; } := u32;
				typealias integer { size = 64; map = clock.c.value; } := time;
				trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 magic; }; };
				clock { name = c; freq = 1000000000; };
				stream {
					packet.context := struct { u32 packet_size; u32 content_size; time timestamp_begin; time timestamp_end; };
					event.header := struct { u8 id; time timestamp; };
				};
				event { name = "tick"; id = 0; fields := struct { u32 n; }; };
				event { name = "tock"; id = 1; fields := struct { u32 n; }; };
				""");
		int perPacket = 4096;
		int bytes = 28 + perPacket * 13;
		ByteBuffer packet = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("stream")))) {
			for (int first = 0; first < events; first += perPacket) {
				int last = Math.min(events, first + perPacket) - 1;
				packet.clear();
				packet.putInt(0xC1FC1FC1).putInt(bytes * 8).putInt((28 + (last - first + 1) * 13) * 8)
						.putLong(time.applyAsLong(first)).putLong(time.applyAsLong(last));
				for (int n = first; n <= last; n++)
					packet.put((byte) (n % 1000 == 999 ? 1 : 0)).putLong(time.applyAsLong(n)).putInt(n);
				while (packet.hasRemaining())
					packet.put((byte) 0);
				out.write(packet.array());
			}
		}
		return folder;
	}

	/** Writes a CTF 1.8 trace of one stream from text: a line an event, its time in µs, its name and a number {@code n}. */
	static Path small(Path folder, String text) throws IOException {
		List<String[]> lines = text.strip().lines().map(line -> line.strip().split(" +")).toList();
		List<String> names = lines.stream().map(line -> line[1]).distinct().toList();
		Files.createDirectories(folder);
		StringBuilder metadata = new StringBuilder("""
				/* CTF 1.8 */
				typealias integer { size = 8; } := u8;
				typealias integer { size = 32; } := u32;
				typealias integer { size = 64; map = clock.c.value; } := time;
				trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 magic; }; };
				clock { name = c; freq = 1000000000; };
				stream {
					packet.context := struct { u32 packet_size; u32 content_size; time timestamp_begin; time timestamp_end; };
					event.header := struct { u8 id; time timestamp; };
				};
				""");
		for (int id = 0; id < names.size(); id++)
			metadata.append("event { name = \"%s\"; id = %d; fields := struct { u32 n; }; };\n".formatted(names.get(id), id));
		Files.writeString(folder.resolve("metadata"), metadata);
		int bytes = 28 + lines.size() * 13;
		ByteBuffer packet = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
		packet.putInt(0xC1FC1FC1).putInt(bytes * 8).putInt(bytes * 8).putLong(time(lines.getFirst()))
				.putLong(time(lines.getLast()));
		for (String[] line : lines)
			packet.put((byte) names.indexOf(line[1])).putLong(time(line)).putInt(Integer.parseInt(line[2]));
		Files.write(folder.resolve("stream"), packet.array());
		return folder;
	}

	private static long time(String[] line) {
		return Long.parseLong(line[0]) * 1000;
	}
}

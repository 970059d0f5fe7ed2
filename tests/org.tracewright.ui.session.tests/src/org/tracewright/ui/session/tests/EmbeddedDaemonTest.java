// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.session.Tracer;
import org.tracewright.tracer.link.Places;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** The session daemon that the workbench brings, and a Java program: both real. */
@ExtendWith(ScreenshotOnFailure.class)
class EmbeddedDaemonTest {

	private String before;
	private Path folder;
	private Process program;
	private SessionsView view;

	@BeforeEach
	void start() throws IOException {
		// A short name: the paths of sockets cannot be long.
		folder = Files.createTempDirectory(Path.of("/tmp"), "twu",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		before = System.getProperty(Places.PROPERTY);
		System.setProperty(Places.PROPERTY, folder.resolve("d").toString());
		List<String> classPath = new ArrayList<>();
		for (String bundle : List.of("org.tracewright.ui.session.tests", "org.tracewright.tracer", "org.tracewright.filter",
				"org.objectweb.asm"))
			classPath.add(classes(bundle));
		program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-D" + Places.PROPERTY + "=" + folder.resolve("d"), "-cp", String.join(File.pathSeparator, classPath),
				TickingProgram.class.getName()).redirectErrorStream(true).redirectOutput(folder.resolve("program.out").toFile())
				.start();
		view = Views.open(new TargetEntry("java", "", Tracer.TRACEWRIGHT, false, ""));
		Views.link().connect();
		Views.awaitConnected();
	}

	private static String classes(String bundle) {
		Path place = FileLocator.getBundleFileLocation(Platform.getBundle(bundle)).orElseThrow().toPath();
		Path compiled = place.resolve("target/classes");
		return (Files.isDirectory(compiled) ? compiled : place).toString();
	}

	@AfterEach
	void end() throws Exception {
		SessionFiles.closeAll();
		Views.close();
		program.destroyForcibly().waitFor();
		ProcessHandle daemon = ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("d/daemon.pid")).strip()))
				.orElseThrow();
		daemon.destroy();
		daemon.onExit().join();
		if (before == null)
			System.clearProperty(Places.PROPERTY);
		else
			System.setProperty(Places.PROPERTY, before);
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}

	private String rows() {
		return Views.rows(view);
	}

	@Test
	void aProgramIsRecordedAndFollowedToTheEnd() {
		Bot.waitUntil("the program is known", () -> {
			Views.select(view, "java", "Java programs");
			return rows().contains(TickingProgram.class.getName());
		});
		Views.select(view, "java");
		Views.command(view, SessionCommand.NEW_SESSION, "New Session", in -> {
			SessionFiles.type(SessionFiles.field(in, "name"), "ticks");
			SessionFiles.type(SessionFiles.field(in, "output"), folder.resolve("trace").toString());
			in.click("OK");
		});
		Bot.waitUntil("the session is there", () -> Views.has(view, "java", "ticks", "Java programs", "channel0", "*"));
		Views.select(view, "java", "ticks");
		Views.command(view, SessionCommand.START);
		Bot.waitUntil("it records", () -> rows().contains("| active"));
		Views.command(view, SessionCommand.OPEN_LIVE);
		Bot.waitUntil("its trace is followed", () -> Bot.page().getActiveEditor() instanceof TraceEditor);
		TraceEditor editor = (TraceEditor) Bot.page().getActiveEditor();
		editor.showPage(TracePage.EVENTS);
		Bot.waitUntil("events come", () -> total(editor) > 100);
		long first = total(editor);
		Bot.waitUntil("more events come", () -> total(editor) > first + 100);
		Theme.screenshots("java-followed");
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is shown", () -> editor.timeline() != null && editor.timeline().isComplete());
		Theme.screenshots("java-followed-timeline");
		Views.select(view, "java", "ticks");
		Views.command(view, SessionCommand.STOP);
		Bot live = Bot.everywhere().id("live");
		Bot.waitUntil("the end is told", () -> live.labels().contains("Ended: the session records no more"));
		assertEquals(List.of(), editor.events().document().problems());
		assertTrue(Files.exists(folder.resolve("trace/all/metadata")));
		Views.command(view, SessionCommand.DESTROY, "Destroy Sessions", ask -> ask.click("Destroy"));
		Bot.waitUntil("the session is gone", () -> !rows().contains("ticks"));
	}

	private static long total(TraceEditor editor) {
		return editor.events().table() == null ? 0 : editor.events().table().window().total();
	}
}

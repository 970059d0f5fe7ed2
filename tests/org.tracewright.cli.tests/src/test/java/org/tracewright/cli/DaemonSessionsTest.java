// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.tracer.link.Places;

/** The commands for sessions of our own daemon: a daemon of this test, started by the first of them. */
@Timeout(120)
class DaemonSessionsTest {

	@TempDir
	private static Path temp;
	private static String before;
	private static Process program;

	@BeforeAll
	static void begin() throws IOException {
		before = System.getProperty(Places.PROPERTY);
		System.setProperty(Places.PROPERTY, temp.resolve("d").toString());
		program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-D" + Places.PROPERTY + "=" + temp.resolve("d"), "-cp", System.getProperty("java.class.path"),
				Clockwork.class.getName()).start();
	}

	@AfterAll
	static void end() throws InterruptedException {
		program.destroyForcibly().waitFor();
		run("daemon", "--stop");
		if (before == null)
			System.clearProperty(Places.PROPERTY);
		else
			System.setProperty(Places.PROPERTY, before);
	}

	@AfterEach
	void removeSessions() {
		for (String line : run("list").lines().toList())
			if (line.contains(": "))
				run("destroy", line.replaceFirst("^0 ", "").split(":")[0]);
	}

	/** What a command said, behind its exit code. */
	private static String run(String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		int code = Main.run(print, print, false, false, false, args);
		return code + " " + out.toString(StandardCharsets.UTF_8).strip();
	}

	/** Waits until a command says something. */
	private static String await(String what, String... args) throws InterruptedException {
		while (true) {
			String said = run(args);
			if (said.contains(what))
				return said;
			Thread.sleep(50);
		}
	}

	@Test
	void aSessionRecordsAndIsPrinted() throws InterruptedException {
		Path output = temp.resolve("demo");
		assertEquals("0 no sessions", run("list"));
		String programs = await("Clockwork", "list", "--programs");
		assertTrue(programs.contains(program.pid() + "  " + Clockwork.class.getName()), programs);
		await("clock:tick  info  (number)", "list", "--events");
		String made = run("create", "demo", "-e", "clock:t*", "--filter", "number >= 0", "--output", output.toString(),
				"--context", "thread_name");
		assertEquals("0 demo: not started, 0 programs, " + output, made);
		assertEquals("0 demo: recording, 1 program, " + output, run("start", "demo"));
		assertEquals("0", run("enable", "demo", "clock:tock", "--channel", "other", "--subbuffer-size", "4k").strip());
		await(" B written", "status", "demo");
		String status = run("status", "demo");
		assertTrue(status.contains("clock:t* if number >= 0") && status.contains("contexts thread_name"), status);
		Path chunk = Path.of(await("archives", "rotate", "demo").substring(2));
		assertEquals("0 demo: stopped, 0 programs, " + output, run("stop", "demo"));
		String printed = run("print", chunk.toString());
		assertTrue(printed.contains("clock:tick  number=") && printed.contains("thread_name=\"main\""), printed);
		assertEquals("0", run("destroy", "demo").strip());
		assertTrue(Files.exists(chunk));
	}

	@Test
	void aFlightRecorderWritesSnapshots() throws InterruptedException {
		run("create", "box", "--snapshot", "-e", "clock:*", "--start");
		await("Clockwork", "list", "--programs");
		Path snapshot = temp.resolve("snapshot");
		await(snapshot.toString(), "snapshot", "box", "-o", snapshot.toString());
		assertTrue(run("info", snapshot.toString()).contains("clock:tick"));
		assertTrue(run("rotate", "box").startsWith(
				"1 tracewright: error: rotating session 'box' on this machine: session 'box': a flight recorder does not rotate"));
	}

	@Test
	void eventsAreSeenAsTheyCome() throws InterruptedException {
		run("create", "live", "-e", "clock:tick", "--output", temp.resolve("live").toString(), "--start");
		await("recording, 1 program", "list");
		ByteArrayOutputStream seen = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(seen, true, StandardCharsets.UTF_8);
		int[] code = new int[1];
		Thread viewer = Thread.ofPlatform().start(
				() -> code[0] = Main.run(print, print, false, false, false, "view", "live", "--live", "--filter", "number > 0"));
		while (!seen.toString(StandardCharsets.UTF_8).contains("clock:tick  number="))
			Thread.onSpinWait();
		run("stop", "live");
		viewer.join();
		String all = seen.toString(StandardCharsets.UTF_8);
		assertTrue(all.endsWith("tracewright: note: the session records no more\n"), all);
		assertEquals(0, code[0]);
	}

	@Test
	void aViewThatMakesNoSenseIsRefused() throws InterruptedException {
		run("create", "odd", "-e", "clock:tick", "--output", temp.resolve("odd").toString());
		String idle = run("view", "odd", "--live");
		assertTrue(idle.startsWith("1 ") && idle.contains("session 'odd': it does not record: start it first"), idle);
		run("start", "odd");
		await("recording, 1 program", "list");
		String filtered = run("view", "odd", "--live", "--filter", "number >");
		assertTrue(filtered.startsWith("2 "), filtered);
	}

	@Test
	void documentsAreAppliedAndSaved() throws IOException {
		run("create", "one", "-e", "clock:tick", "--output", temp.resolve("one").toString());
		Path document = temp.resolve("one.tracesession");
		assertEquals("0", run("session", "save", "one", "--tracer", "tracewright", "-o", document.toString()).strip());
		assertEquals("0", run("apply", document.toString()).strip());
		Files.writeString(document, Files.readString(document).replace("clock:tick", "clock:*"));
		String applied = run("apply", document.toString());
		assertTrue(applied.startsWith("0 "), applied);
		assertTrue(run("status", "one").contains("clock:*"));
	}

	@Test
	void whatIsWrongIsTold() {
		List<String> wrong = List.of(
				"start nothing|1 tracewright: error: starting session 'nothing' on this machine: there is no session 'nothing'",
				"create a/b|1 tracewright: error: making session 'a/b' on this machine: 'a/b' is no name for a session",
				"create x -e shop|1 tracewright: error: making session 'x' on this machine: 'shop' is no event: write provider:event",
				"create x --rotate-every soon|2 tracewright: error: Invalid value for option '--rotate-every': 'soon' is no time",
				"create x --memory much|2 tracewright: error: Invalid value for option '--memory': 'much' is no size",
				"attach 1|1 tracewright: error: loading the tracer into process 1 on this machine: ");
		for (String one : wrong) {
			String said = run(one.split("\\|")[0].split(" "));
			assertTrue(said.startsWith(one.split("\\|")[1]), said);
		}
	}

	@Test
	void theShellIsHelped() {
		String script = run("completion");
		assertTrue(script.contains("complete -F _complete_tracewright") && script.contains("--rotate-every"));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.tracer.DynamicEvent;
import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Recording;

/** {@code tracewright recover}. */
class RecoverTest {

	private static final DynamicEvent EVENT = DynamicEvent
			.of(new EventSchema("recover", "event", Level.INFO, List.of(new EventField("number", new IntType(32, true, 10)))));
	/** No process has this number. */
	private static final long NOBODY = 2_147_483_000;

	@TempDir
	private Path temp;

	/** What a command did. */
	private record Result(int code, String out, String err) {
	}

	private static Result run(Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, false, false,
				Stream.of(args).map(Object::toString).toArray(String[]::new));
		return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** What a process with a number leaves when it is killed after three events. */
	private Path killed(String name, long pid) throws IOException {
		Path folder = Files.createDirectories(temp.resolve("left").resolve(name));
		try (Recording recording = Recording.flightRecorder().name(name).buffers(temp.resolve("rings")).start()) {
			for (int i = 0; i < 3; i++)
				EVENT.record(i);
			try (Stream<Path> files = Files.list(recording.buffers())) {
				for (Path file : files.toList())
					Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
		Path description = folder.resolve("recording.properties");
		Files.writeString(description, Files.readString(description).replaceAll("pid=.*", "pid=" + pid));
		return folder;
	}

	@Test
	void whatAKilledProcessLeavesBecomesATrace() throws IOException {
		Path trace = temp.resolve("trace");
		Result result = run("recover", killed("app", NOBODY), "-o", trace);
		assertEquals("", result.err);
		assertEquals(0, result.code);
		assertTrue(result.out.startsWith(
				trace + "\nrecording 'app' of process " + NOBODY + ": 1 stream with 1 packet, 1 of them from the rings; "),
				result.out);
		assertTrue(result.out.endsWith("\n0 events cut off while being written; 0 events discarded\n"), result.out);
		assertEquals(3, run("print", trace).out.lines().filter(line -> line.contains("recover:event")).count());
		assertEquals(0, run("check", trace).code);
	}

	@Test
	void aProcessThatIsAliveIsRefusedUnlessForced() throws IOException {
		long me = ProcessHandle.current().pid();
		Path folder = killed("app", me);
		Path trace = temp.resolve("trace");
		Result result = run("recover", folder, "-o", trace);
		assertEquals(3, result.code);
		assertEquals("tracewright: error: recording 'app' in " + folder + " belongs to process " + me
				+ ", which is alive: stop the recording or the process first; or use --force, if it is another process that has the same number\n",
				result.err);
		assertFalse(Files.exists(trace));
		assertEquals(0, run("recover", "--force", folder, "-o", trace).code);
		assertTrue(Files.exists(trace.resolve("metadata")));
	}

	@Test
	void ofSeveralFoldersThoseOfLiveProcessesAreLeftOut() throws IOException {
		Path left = killed("one", NOBODY).getParent();
		Path alive = killed("two", ProcessHandle.current().pid());
		Path broken = killed("three", NOBODY);
		Files.delete(broken.resolve("metadata"));
		Path trace = temp.resolve("trace");
		Result result = run("recover", left, "-o", trace);
		assertEquals(1, result.code);
		assertTrue(result.err.contains("warning: " + alive + " belongs to process "), result.err);
		assertTrue(
				result.err.contains(
						"warning: " + broken.resolve("metadata") + " cannot be read: without metadata no trace can be made"),
				result.err);
		assertTrue(result.out.startsWith(trace.resolve("one") + "\nrecording 'one' "), result.out);
		try (Stream<Path> made = Files.list(trace)) {
			assertEquals(List.of(trace.resolve("one")), made.toList());
		}
	}

	@Test
	void damageIsToldAndTheExitCodeIsOne() throws IOException {
		Path folder = killed("app", NOBODY);
		Files.write(folder.resolve("events_7.ring"), "no ring at all".getBytes(StandardCharsets.UTF_8));
		Result result = run("recover", folder, "-o", temp.resolve("trace"));
		assertEquals(1, result.code);
		assertEquals("tracewright: warning: " + folder.resolve("events_7.ring")
				+ " is damaged and left out: it is no ring, or one of another version\n", result.err);
		assertTrue(result.out.contains("1 stream with 1 packet"), result.out);
	}

	@Test
	void whereThereIsNothingToRecoverNothingIsMade() throws IOException {
		Path empty = Files.createDirectory(temp.resolve("empty"));
		Result result = run("recover", empty, "-o", temp.resolve("trace"));
		assertEquals(3, result.code);
		assertEquals("tracewright: error: there are no buffers of a recording in " + empty
				+ ": such a folder contains a file 'recording.properties'\n", result.err);
		assertEquals(3, run("recover", temp.resolve("none"), "-o", temp.resolve("trace")).code);
		assertEquals(4, run("recover", killed("app", NOBODY), "-o", temp.resolve("left")).code);
		assertEquals(2, run("recover", empty).code);
		assertFalse(Files.exists(temp.resolve("trace")));
	}
}

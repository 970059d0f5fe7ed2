// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** What a recording chooses, keeps and leaves behind. */
class RecordingTest {

	@TempDir
	Path folder;

	/** Events of all levels. */
	@Provider("levels")
	public interface Levels {

		/** The implementation. */
		Levels TRACE = Tracepoints.of(Levels.class);

		/** A grave one. */
		@Event(level = Level.ERROR)
		void bad(@Name("code") int code);

		/** A usual one. */
		@Event(level = Level.INFO)
		void usual(@Name("code") int code, @Name("who") String who);

		/** A fine one. */
		void fine(@Name("code") int code);

		/** Whether the fine one is recorded. */
		boolean fineEnabled();
	}

	/** A provider that nobody has used before a recording asks for it. */
	@Provider("late")
	public interface Late {

		/** Something. */
		void comer(@Name("number") int number);
	}

	private Recording.Builder flight() {
		return Recording.flightRecorder().buffers(folder.resolve("buffers"));
	}

	private Recording.Builder files() {
		return Recording.toDirectory(folder.resolve("trace")).buffers(folder.resolve("buffers"));
	}

	/** Names and a field of all events, in order. */
	private static List<String> events(Path trace, Scope scope, String field) throws TraceReadException {
		List<String> events = new ArrayList<>();
		try (Trace open = CtfTraces.open(List.of(trace), Progress.NONE); EventCursor cursor = open.cursor()) {
			while (cursor.next())
				events.add(cursor.type().name().replaceFirst(".*:", "") + " "
						+ cursor.type().field(scope, field).map(
								f -> f.type().toString().contains("Text") ? cursor.asText(f) : Long.toString(cursor.asLong(f)))
								.orElse("-"));
		}
		return events;
	}

	private static List<Long> upTo(long count) {
		return LongStream.range(0, count).boxed().toList();
	}

	@Test
	void overlappingSnapshotsAreOneTraceWithEachEventOnce() throws IOException {
		try (Recording recording = flight().start()) {
			for (int i = 0; i < 10; i++)
				Ticks.TRACE.tick(0, i);
			recording.snapshot(folder.resolve("both/first"));
			for (int i = 10; i < 30; i++)
				Ticks.TRACE.tick(0, i);
			recording.snapshot(folder.resolve("both/second"));
		}
		assertEquals(Map.of(0, upTo(10)), TickReader.read(folder.resolve("both/first")).numbers());
		assertEquals(Map.of(0, upTo(30)), TickReader.read(folder.resolve("both")).numbers());
	}

	@Test
	void rulesChooseByNameLevelAndArguments() throws IOException, TraceReadException {
		try (Recording recording = files()
				.channel(ChannelOptions.named("grave"), EventRule.named("levels:*").atLeast(Level.WARNING))
				.channel(ChannelOptions.named("some"),
						EventRule.named("levels:*").without("*:bad").where("code > 5 && who == \"a*\""))
				.start()) {
			for (int i = 0; i < 10; i++) {
				Levels.TRACE.bad(i);
				Levels.TRACE.usual(i, i % 2 == 0 ? "ada" : "bob");
				assertFalse(Levels.TRACE.fineEnabled());
				Levels.TRACE.fine(i);
			}
		}
		assertEquals(10,
				events(folder.resolve("trace"), Scope.PAYLOAD, "code").stream().filter(e -> e.startsWith("bad")).count());
		assertEquals(List.of("usual 6", "usual 8"),
				events(folder.resolve("trace"), Scope.PAYLOAD, "code").stream().filter(e -> !e.startsWith("bad")).toList());
	}

	@Test
	void rulesTakeEffectAtOnceAndForEventsThatDoNotExistYet() throws IOException, TraceReadException {
		try (Recording recording = files().channel(ChannelOptions.named("events"), EventRule.named("late:comer")).start()) {
			Late late = Tracepoints.of(Late.class);
			late.comer(1);
			Levels.TRACE.bad(1);
			EventRule rule = EventRule.named("levels:bad");
			recording.enable("events", rule);
			Levels.TRACE.bad(2);
			assertTrue(recording.disable("events", rule));
			assertFalse(recording.disable("events", rule));
			Levels.TRACE.bad(3);
			late.comer(2);
			assertThrows(IllegalArgumentException.class, () -> recording.enable("other", rule));
		}
		assertEquals(List.of("comer -", "bad 2", "comer -"), events(folder.resolve("trace"), Scope.PAYLOAD, "code"));
	}

	@Test
	void contextsAreRecordedWithEachEvent() throws IOException, TraceReadException, InterruptedException {
		long[] number = {7};
		try (Recording recording = files()
				.channel(ChannelOptions.named("events").with(Context.threadName(), Context.number("mine", () -> number[0]++)))
				.start()) {
			Thread thread = new Thread(() -> {
				Levels.TRACE.usual(1, "x");
				Levels.TRACE.bad(2);
			}, "a thread");
			thread.start();
			thread.join();
		}
		assertEquals(List.of("usual a thread", "bad a thread"),
				events(folder.resolve("trace"), Scope.COMMON_CONTEXT, "thread_name"));
		assertEquals(List.of("usual 7", "bad 8"), events(folder.resolve("trace"), Scope.COMMON_CONTEXT, "mine"));
	}

	@Test
	void slowStreamsBecomeVisibleWhileTheRecordingRuns() throws IOException, InterruptedException {
		try (Recording recording = files().channel(ChannelOptions.named("events").flushEvery(Duration.ofMillis(5))).start()) {
			for (int i = 0; i < 3; i++) {
				Ticks.TRACE.tick(0, i);
				List<Long> expected = upTo(i + 1);
				long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
				while (!expected.equals(TickReader.read(folder.resolve("trace")).numbers().get(0)) && System.nanoTime() < until)
					Thread.sleep(5);
				assertEquals(Map.of(0, expected), TickReader.read(folder.resolve("trace")).numbers());
				// More than compact headers can count.
				Thread.sleep(140);
			}
		}
		assertEquals(Map.of(0, upTo(3)), TickReader.read(folder.resolve("trace")).numbers());
	}

	@Test
	void filesAreLimitedInSizeAndNumber() throws IOException {
		try (Recording recording = files().channel(ChannelOptions.named("events").subBuffers(64, 4096).files(8192, 3)).start()) {
			for (int i = 0; i < 4000; i++)
				Ticks.TRACE.tick(0, i);
		}
		try (Stream<Path> all = Files.list(folder.resolve("trace"))) {
			List<Path> streams = all.filter(p -> p.getFileName().toString().startsWith("events_0_")).toList();
			assertEquals(3, streams.size());
			for (Path stream : streams)
				assertTrue(Files.size(stream) <= 8192, () -> stream + " is too large");
		}
		List<Long> numbers = TickReader.read(folder.resolve("trace")).numbers().get(0);
		assertTrue(TickReader.counts(numbers));
		assertEquals(3999, numbers.getLast());
	}

	@Test
	void ringsOfThreadsThatEndedAreUsedAgain() throws IOException, InterruptedException {
		try (Recording recording = files().start()) {
			for (int i = 0; i < 50; i++) {
				int number = i;
				Thread thread = new Thread(() -> Ticks.TRACE.tick(number, number));
				thread.start();
				thread.join();
			}
			assertEquals(1, recording.status().streams());
		}
		TickReader read = TickReader.read(folder.resolve("trace"));
		assertEquals(50, read.events());
		assertEquals(List.of(), read.problems());
	}

	@Test
	void buffersAreTheUsersAloneAndGoWhenTheRecordingEndsWell() throws IOException {
		Path buffers;
		try (Recording recording = flight().start()) {
			Ticks.TRACE.tick(0, 0);
			buffers = recording.buffers();
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(buffers)));
			try (Stream<Path> files = Files.list(buffers)) {
				for (Path ring : files.filter(f -> f.toString().endsWith(".ring")).toList())
					assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(ring)));
			}
		}
		assertFalse(Files.exists(buffers));
	}

	@Test
	void aFolderThatIsNotEmptyIsRefusedAndStaysAsItIs() throws IOException {
		Files.createDirectories(folder.resolve("trace"));
		Files.writeString(folder.resolve("trace/mine"), "x");
		IOException refused = assertThrows(FileAlreadyExistsException.class, () -> files().start());
		assertTrue(refused.getMessage().contains("is not empty: name another folder"), refused.getMessage());
		assertEquals("x", Files.readString(folder.resolve("trace/mine")));
	}

	@Test
	void aFullDiskCostsWholePacketsAndIsReportedAndTheProgramGoesOn()
			throws IOException, InterruptedException, TraceReadException {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "only root may mount a small disk");
		try {
			RecordingStatus status;
			try (Recording recording = Recording.toDirectory(disk.resolve("trace")).buffers(folder.resolve("buffers"))
					.channel(ChannelOptions.named("events").subBuffers(64, 4096)).start()) {
				for (int i = 0; i < 200_000; i++)
					Ticks.TRACE.tick(0, i);
				recording.close();
				status = recording.status();
			}
			assertTrue(status.lostPackets() > 0, status.toString());
			assertTrue(status.problems().stream().anyMatch(p -> p.contains("cannot be written to " + disk)), status.toString());
			TickReader read = TickReader.read(disk.resolve("trace"));
			assertEquals(List.of(), read.problems());
			assertTrue(TickReader.ascends(read.numbers().get(0)));
			assertTrue(read.events() > 1000);
		} finally {
			run("umount", "-l", disk.toString());
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsAnErrorAtTheStart() throws IOException, InterruptedException {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk.toString()), "only root may mount a disk");
		try {
			assertThrows(IOException.class,
					() -> Recording.toDirectory(disk.resolve("trace")).buffers(folder.resolve("buffers")).start());
			assertThrows(IOException.class, () -> Recording.flightRecorder().buffers(disk.resolve("buffers")).start());
			Ticks.TRACE.tick(0, 0);
		} finally {
			run("umount", "-l", disk.toString());
		}
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.filter.Filter;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.tracer.Recording;

/**
 * Programs that are stopped at any moment. What a stopped process has in its files is what a killed one leaves, so that each of them is recovered many times before
 * it is killed.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledProgramTest {

	private static final int STOPS = 12;
	private static final Optional<String> BABELTRACE = Stream
			.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, "babeltrace2"))
			.filter(Files::isExecutable).map(Path::toString).findFirst();

	@TempDir
	private Path temp;

	/** A running program and what it has told so far. */
	private static final class Child {

		private final Process process;
		private final InputStream out;
		private final StringBuilder told = new StringBuilder();

		private Child(Process process) {
			this.process = process;
			out = process.getInputStream();
		}

		static Child start(List<String> arguments) throws IOException {
			String path = Stream.of(KilledProgram.class, Recording.class, Filter.class, ClassWriter.class).map(Child::place)
					.distinct().collect(Collectors.joining(File.pathSeparator));
			List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx64m", "-Xshare:auto", "-cp", path));
			command.add(KilledProgram.class.getName());
			command.addAll(arguments);
			Child child = new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
			while (child.last(0) < 0 || child.last(1) < 0)
				child.read(child.out.read());
			return child;
		}

		private static String place(Class<?> type) {
			try {
				return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
			} catch (URISyntaxException e) {
				throw new AssertionError(e);
			}
		}

		private void read(int c) {
			if (c < 0)
				throw new IllegalStateException("the program has ended: " + told);
			told.append((char) c);
		}

		/** The last number of a writer that is certainly recorded; -1 when there is none. */
		long last(int writer) {
			String text = told.substring(0, told.lastIndexOf("\n") + 1);
			int at = Math.max(text.lastIndexOf("\n" + writer + " ") + 1, text.startsWith(writer + " ") ? 0 : -1);
			if (at < 0 || at == 0 && !text.startsWith(writer + " "))
				return -1;
			return Long.parseLong(text.substring(at + 2, text.indexOf('\n', at)));
		}

		void signal(String name) throws IOException, InterruptedException {
			assertEquals(0, new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start().waitFor());
		}

		void stop() throws IOException, InterruptedException {
			signal("STOP");
			// The signal has arrived when all threads stand still.
			Path stat = Path.of("/proc", Long.toString(process.pid()), "task");
			if (Files.exists(stat))
				while (!allStopped(stat))
					Thread.onSpinWait();
			while (out.available() > 0)
				read(out.read());
		}

		private static boolean allStopped(Path tasks) throws IOException {
			try (Stream<Path> all = Files.list(tasks)) {
				for (Path task : all.toList()) {
					String stat = Files.readString(task.resolve("stat"), StandardCharsets.ISO_8859_1);
					if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T')
						return false;
				}
			}
			return true;
		}

		void kill() throws IOException, InterruptedException {
			process.toHandle().destroyForcibly();
			told.append(new String(out.readAllBytes(), StandardCharsets.ISO_8859_1));
			process.waitFor();
		}
	}

	@ParameterizedTest
	@CsvSource({"1, CTF_2, files", "2, CTF_1_8, files", "3, CTF_2, limited", "4, CTF_2, none", "5, CTF_2, files",
			"6, CTF_1_8, limited", "7, CTF_1_8, none", "8, CTF_2, files"})
	void whatTheProgramHasRecordedIsRecovered(long seed, String form, String output) throws IOException, InterruptedException {
		Random random = new Random(seed);
		List<String> arguments = new ArrayList<>(List.of(temp.resolve("buffers").toString(), form));
		if (!output.equals("none"))
			arguments.add(temp.resolve(output).toString());
		Child child = Child.start(arguments);
		try {
			Path buffers = Recovery.find(temp.resolve("buffers")).getFirst();
			for (int i = 0; i < STOPS; i++) {
				TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
				child.stop();
				check(child, buffers, temp.resolve("trace" + i), true, output, "seed " + seed + ", stop " + i);
				child.signal("CONT");
			}
			TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
			child.kill();
			check(child, buffers, temp.resolve("killed"), false, output, "seed " + seed + ", killed");
		} finally {
			child.process.toHandle().destroyForcibly();
		}
	}

	/** What is left for one hundred with the eight that are stopped before. */
	@ParameterizedTest
	@CsvSource({"100, CTF_2, files, 24", "200, CTF_1_8, limited, 23", "300, CTF_1_8, none, 23", "400, CTF_2, none, 22"})
	void whatProgramsHadRecordedWhenTheyWereKilledIsRecovered(long seed, String form, String output, int kills)
			throws IOException, InterruptedException {
		Random random = new Random(seed);
		for (int i = 0; i < kills; i++) {
			Path place = temp.resolve("kill" + i);
			List<String> arguments = new ArrayList<>(List.of(place.resolve("buffers").toString(), form));
			if (!output.equals("none"))
				arguments.add(place.resolve(output).toString());
			Child child = Child.start(arguments);
			try {
				Path buffers = Recovery.find(place.resolve("buffers")).getFirst();
				TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
				child.kill();
				check(child, buffers, place.resolve("trace"), false, output, "seed " + seed + ", kill " + i);
				if (form.equals("CTF_1_8"))
					babeltraceReads(place.resolve("trace"));
			} finally {
				child.process.toHandle().destroyForcibly();
			}
		}
	}

	private static void babeltraceReads(Path trace) throws IOException, InterruptedException {
		if (BABELTRACE.isEmpty())
			return;
		Process process = new ProcessBuilder(BABELTRACE.get(), "-o", "dummy", trace.toString()).redirectErrorStream(true).start();
		assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
				// What a flight recorder has overwritten is missing, and said so.
				.filter(line -> !line.contains("lost") && !line.contains("discarded") && !line.isBlank())
				.collect(Collectors.joining("\n")));
		assertEquals(0, process.waitFor());
	}

	private static void check(Child child, Path buffers, Path trace, boolean force, String output, String why)
			throws IOException {
		RecoveryReport report = Recovery.recover(buffers, trace, force, bytes -> {
		});
		assertEquals(List.of(), report.problems(), why);
		assertEquals(0, report.discarded(), why);
		long[] next = {output.equals("none") ? -1 : 0, output.equals("none") ? -1 : 0};
		try (Trace opened = CtfTraces.open(List.of(trace), Progress.NONE); EventCursor cursor = opened.cursor()) {
			cursor.onProblem(p -> {
				throw new AssertionError(why + ": " + p);
			});
			assertEquals(List.of(), opened.problems(), why);
			while (cursor.next()) {
				if (cursor.isGap()) {
					assertTrue(output.equals("none") && cursor.gap().kind() == Gap.Kind.LOST_PACKETS,
							() -> why + ": " + cursor.gap().text());
					continue;
				}
				int writer = (int) cursor.asLong(cursor.type().field(Scope.PAYLOAD, "writer").orElseThrow());
				long number = cursor.asLong(cursor.type().field(Scope.PAYLOAD, "number").orElseThrow());
				if (next[writer] >= 0)
					assertEquals(next[writer], number, why);
				next[writer] = number + 1;
			}
		}
		for (int writer = 0; writer < 2; writer++)
			assertTrue(next[writer] > child.last(writer), why + ": writer " + writer + " has recorded " + child.last(writer)
					+ ", but the trace ends before " + next[writer]);
	}
}

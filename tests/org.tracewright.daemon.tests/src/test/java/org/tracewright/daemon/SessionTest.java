// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.daemon.Counted.Run;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.ChannelSwitch;
import org.tracewright.protocol.RuleRequest;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.SnapshotRequest;
import org.tracewright.protocol.TrackRequest;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.protocol.Written;

/** What sessions of a daemon record of programs in other processes. */
@Timeout(120)
final class SessionTest extends DaemonTest {

	private static final Path BABELTRACE = Path.of("/usr/bin/babeltrace2");

	SessionTest() throws IOException {
	}

	private Running connected(int threads, long rate, long millis, String... more) throws IOException, InterruptedException {
		Running program = machine.start(threads, rate, millis, more);
		Machine.await("the program", () -> programs().stream().anyMatch(p -> p.pid() == program.pid()));
		return program;
	}

	private SessionInfo create(String name, boolean snapshot, String format, boolean perProcess) throws IOException {
		return client.ask(client.service().create(Client.spec(name, snapshot, format, perProcess)));
	}

	private static void assertWhole(Counted counted, Running program, int thread, long until) {
		String key = program.pid() + "/" + thread;
		assertEquals(List.of(), counted.twice(key), key);
		assertEquals(1, counted.runs(key).size(), () -> key + " has gaps: " + counted.runs(key));
		Run run = counted.runs(key).getFirst();
		assertTrue(run.last() >= until - 1, () -> key + " ends at " + run.last() + " and not " + (until - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"ctf1", "ctf2"})
	void programsAreRecordedToOneTrace(String format) throws IOException, InterruptedException {
		Running one = connected(2, 5000, 0);
		SessionInfo session = create("s", false, format, false);
		client.ask(client.service().start(new SessionName("s")));
		Running two = connected(1, 5000, 0);
		Thread.sleep(500);
		long[] sure = {one.count(0), one.count(1)};
		SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
		assertEquals(List.of(), stopped.problems());
		assertEquals(1, Counted.traces(Path.of(session.output())).size());
		Counted counted = Counted.read(Path.of(session.output()));
		assertEquals(List.of(), counted.problems());
		assertEquals(0, counted.discarded());
		assertWhole(counted, one, 0, sure[0]);
		assertWhole(counted, one, 1, sure[1]);
		assertWhole(counted, two, 0, 1);
		assertEquals(List.of(), machine.rings());
	}

	@Test
	void babeltraceReadsWhatWeRead() throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(BABELTRACE), "babeltrace2 is not installed");
		SessionInfo session = create("s", false, "ctf1", false);
		client.ask(client.service().start(new SessionName("s")));
		List<Running> programs = List.of(connected(2, 2000, 500, "wait"), connected(1, 2000, 500, "wait"));
		Thread.sleep(100);
		Path chunk = Path.of(client.ask(client.service().rotate(new SessionName("s"))).path());
		for (Running program : programs)
			assertEquals(0, program.process().waitFor());
		client.ask(client.service().stop(new SessionName("s")));
		for (Path folder : List.of(chunk, Path.of(session.output(), "all"))) {
			Counted ours = Counted.read(folder);
			Process reader = new ProcessBuilder(BABELTRACE.toString(), folder.toString()).redirectErrorStream(true).start();
			try (BufferedReader lines = reader.inputReader()) {
				assertEquals(ours.ticks() + ours.words(), lines.lines().filter(line -> line.contains(" count:")).count());
			}
			assertEquals(0, reader.waitFor());
		}
	}

	@Test
	void eachProgramHasATraceOfItsOwnWhenAskedFor() throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, true);
		client.ask(client.service().start(new SessionName("s")));
		Running one = connected(1, 1000, 300, "wait");
		Running two = connected(1, 1000, 300, "wait");
		assertEquals(0, one.process().waitFor());
		assertEquals(0, two.process().waitFor());
		client.ask(client.service().stop(new SessionName("s")));
		assertEquals(2, Counted.traces(Path.of(session.output())).size());
		Counted counted = Counted.read(Path.of(session.output()));
		assertWhole(counted, one, 0, one.count(0));
		assertWhole(counted, two, 0, two.count(0));
		assertEquals(one.count(0) + two.count(0), counted.ticks());
	}

	@Test
	void whatAProgramRecordedBeforeItWasKilledIsThere() throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, false);
		client.ask(client.service().start(new SessionName("s")));
		Running program = connected(2, 0, 0, "wait");
		Machine.await("events", () -> program.count(0) > 100_000);
		program.kill();
		client.ask(client.service().stop(new SessionName("s")));
		Counted counted = Counted.read(Path.of(session.output()));
		assertEquals(List.of(), counted.problems());
		SessionInfo stopped = client.session("s");
		for (int thread = 0; thread < 2; thread++) {
			String key = program.pid() + "/" + thread;
			assertEquals(List.of(), counted.twice(key));
			assertTrue(counted.runs(key).getLast().last() >= program.count(thread) - 1 || stopped.discarded() > 0);
		}
		long recorded = program.count(0) + program.count(1);
		assertTrue(counted.ticks() + stopped.discarded() >= recorded && counted.ticks() + stopped.discarded() <= recorded + 3,
				() -> counted.ticks() + " + " + stopped.discarded() + " of " + recorded);
	}

	@Test
	void aDaemonTakesOverFromOneThatWasKilled() throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, false);
		client.ask(client.service().start(new SessionName("s")));
		Running program = connected(2, 5000, 0, "wait");
		for (int i = 0; i < 3; i++) {
			Thread.sleep(300);
			client.close();
			machine.killDaemon();
			Thread.sleep(100);
			machine.startDaemon();
			client = machine.client();
		}
		Machine.await("the program", () -> programs().stream().anyMatch(p -> p.sessions().contains("s")));
		long[] sure = {program.count(0), program.count(1)};
		SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
		assertEquals(List.of(), stopped.problems());
		Counted counted = Counted.read(Path.of(session.output()));
		assertEquals(List.of(), counted.problems());
		assertWhole(counted, program, 0, sure[0]);
		assertWhole(counted, program, 1, sure[1]);
		assertEquals(0, counted.runs(program.pid() + "/0").getFirst().first());
	}

	@Test
	void aFlightRecorderHasTheNewestEvents() throws IOException, InterruptedException {
		create("f", true, null, false);
		client.ask(client.service().start(new SessionName("f")));
		Running program = connected(2, 0, 0, "wait");
		Machine.await("events", () -> program.count(0) > 1_000_000);
		long before = program.count(0);
		Written written = client.ask(client.service().snapshot(new SnapshotRequest("f", null)));
		Counted counted = Counted.read(Path.of(written.path()));
		assertEquals(List.of(), counted.problems());
		List<Run> runs = counted.runs(program.pid() + "/0");
		assertEquals(1, runs.size(), runs::toString);
		assertTrue(runs.getFirst().first() > 0 && runs.getFirst().last() >= before - 1, runs::toString);
		assertEquals(1, client.session("f").snapshots());
		// It is over, and has what it recorded, even when the program has ended.
		program.kill();
		client.ask(client.service().stop(new SessionName("f")));
		Written last = client
				.ask(client.service().snapshot(new SnapshotRequest("f", machine.folder().resolve("last").toString())));
		assertEquals(program.count(0), Counted.read(Path.of(last.path())).runs(program.pid() + "/0").getLast().last() + 1, 1);
		client.ask(client.service().destroy(new SessionName("f")));
		assertEquals(List.of(), machine.rings());
	}

	@Test
	void rotatedChunksHaveEachEventOnce() throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, false);
		client.ask(client.service().start(new SessionName("s")));
		Running program = connected(2, 5000, 0, "wait");
		for (int i = 0; i < 5; i++) {
			Thread.sleep(150);
			Written chunk = client.ask(client.service().rotate(new SessionName("s")));
			assertTrue(Counted.read(Path.of(chunk.path())).ticks() > 0);
		}
		long[] sure = {program.count(0), program.count(1)};
		assertEquals(5, client.ask(client.service().stop(new SessionName("s"))).archived());
		Counted counted = Counted.read(Path.of(session.output()));
		assertWhole(counted, program, 0, sure[0]);
		assertWhole(counted, program, 1, sure[1]);
	}

	@Test
	void rulesAndTrackersHaveAnEffectAtOnce() throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, false);
		client.ask(client.service().track(new TrackRequest("s", new TrackSpec(null, List.of("NoProgram")))));
		client.ask(client.service().start(new SessionName("s")));
		Running program = connected(1, 1000, 0);
		assertEquals(0, client.session("s").programs());
		client.ask(client.service().track(new TrackRequest("s", new TrackSpec(null, List.of("Counting*")))));
		Machine.await("the program", () -> programs().getFirst().sessions().contains("s"));
		Thread.sleep(200);
		client.ask(client.service().enableChannel(new ChannelSwitch("s", "events", false)));
		Thread.sleep(200);
		long off = program.count(0);
		Thread.sleep(200);
		long on = program.count(0);
		client.ask(client.service().enableChannel(new ChannelSwitch("s", "events", true)));
		client.ask(client.service()
				.enableRule(new RuleRequest("s", "events", new RuleSpec("count:*", null, null, null, null, false))));
		client.ask(client.service().addRule(
				new RuleRequest("s", "events", new RuleSpec("count:tick", null, null, null, "(number & 1) == 0", null))));
		Thread.sleep(400);
		client.ask(client.service().stop(new SessionName("s")));
		List<Long> numbers = Counted.read(Path.of(session.output())).numbers().get(program.pid() + "/0").stream()
				.flatMap(run -> LongStream.rangeClosed(run.first(), run.last()).boxed()).toList();
		assertTrue(numbers.stream().noneMatch(n -> n > off && n < on - 5), numbers::toString);
		long last = numbers.getLast();
		assertTrue(last > on);
		assertTrue(numbers.stream().filter(n -> n > last - 100).allMatch(n -> n % 2 == 0), numbers::toString);
	}

	@Test
	void sessionsAreThereAgainAfterARestart() throws IOException, InterruptedException {
		create("s", false, null, false);
		client.ask(client.service().start(new SessionName("s")));
		SessionInfo before = client.session("s");
		client.ask(client.service().stopDaemon());
		machine.daemon().waitFor();
		client.close();
		assertFalse(Files.exists(machine.places().process()));
		machine.startDaemon();
		client = machine.client();
		assertEquals(before, client.session("s"));
		client.ask(client.service().destroy(new SessionName("s")));
		assertThrows(IOException.class, () -> client.ask(client.service().start(new SessionName("s"))));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void whatWasRecordedBeforeAStopStays(boolean perProcess) throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, perProcess);
		Running program = connected(1, 2000, 0);
		long first = 0;
		for (int i = 0; i < 3; i++) {
			client.ask(client.service().start(new SessionName("s")));
			Thread.sleep(200);
			client.ask(client.service().stop(new SessionName("s")));
			Counted counted = Counted.read(Path.of(session.output()));
			assertEquals(List.of(), counted.problems());
			List<Run> runs = counted.runs(program.pid() + "/0");
			assertEquals(i + 1, runs.size(), runs::toString);
			assertEquals(List.of(), counted.twice(program.pid() + "/0"));
			first = i == 0 ? runs.getFirst().first() : first;
			assertEquals(first, runs.getFirst().first());
		}
	}

	@Test
	void whatOthersHaveInTheOutputIsLeftAlone() throws IOException, InterruptedException {
		Path output = Files.createDirectories(machine.folder().resolve("mine"));
		for (String name : List.of("all", "kernel"))
			Files.writeString(Files.createDirectories(output.resolve(name)).resolve("metadata"), "of somebody else");
		SessionSpec spec = Client.spec("s", false, null, false);
		client.ask(client.service()
				.create(new SessionSpec("s", false, output.toString(), null, false, null, spec.channels(), null, null, null)));
		client.ask(client.service().start(new SessionName("s")));
		Running program = connected(1, 2000, 0, "wait");
		Machine.await("events", () -> program.count(0) > 100);
		client.ask(client.service().rotate(new SessionName("s")));
		client.ask(client.service().clear(new SessionName("s")));
		client.ask(client.service().stop(new SessionName("s")));
		for (String name : List.of("all", "kernel"))
			assertEquals("of somebody else", Files.readString(output.resolve(name).resolve("metadata")));
		assertEquals(List.of(), client.session("s").problems());
		Written none = client.ask(client.service().rotate(new SessionName("s")));
		assertTrue(none.path() == null || Counted.read(Path.of(none.path())).problems().isEmpty());
	}

	@Test
	void afterARestartOfTheMachineANewTraceBegins() throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, false);
		client.ask(client.service().start(new SessionName("s")));
		Running before = connected(1, 2000, 300, "wait");
		assertEquals(0, before.process().waitFor());
		Machine.await("the end", () -> sessions().getFirst().programs() == 0);
		client.close();
		machine.daemon().destroy();
		machine.daemon().waitFor();
		Path state = machine.folder().resolve("state/s.json");
		Files.writeString(state, Files.readString(state).replaceAll("\"boot\":\"[^\"]*\"", "\"boot\":\"another\""));
		machine.startDaemon();
		client = machine.client();
		Running after = connected(1, 2000, 300, "wait");
		assertEquals(0, after.process().waitFor());
		SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
		assertEquals(1, stopped.archived());
		assertEquals(List.of(), stopped.problems());
		List<Path> traces = Counted.traces(Path.of(session.output()));
		assertEquals(2, traces.size(), traces::toString);
		Counted counted = Counted.read(Path.of(session.output()));
		assertEquals(List.of(), counted.problems());
		assertWhole(counted, before, 0, before.count(0));
		assertWhole(counted, after, 0, after.count(0));
	}

	private List<SessionInfo> sessions() {
		try {
			return client.ask(client.service().sessions());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"archives/x", ".cleared-0"})
	void whatOneDaemonHasBegunToMoveTheNextOneCompletes(String target) throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, false);
		client.ask(client.service().start(new SessionName("s")));
		Running program = connected(1, 2000, 0, "wait");
		Machine.await("events", () -> program.count(0) > 500);
		client.close();
		machine.daemon().destroy();
		machine.daemon().waitFor();
		// As it is when a daemon is killed after it has noted what it is about.
		Path state = machine.folder().resolve("state/s.json");
		String text = Files.readString(state);
		Files.writeString(state, text.replaceFirst("\"chunk\":0", "\"chunk\":1,\"moving\":\"" + target + "\""));
		machine.startDaemon();
		client = machine.client();
		Machine.await("the program", () -> programs().stream().anyMatch(p -> p.sessions().contains("s")));
		long sure = program.count(0);
		SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
		assertEquals(List.of(), stopped.problems());
		Counted counted = Counted.read(Path.of(session.output()));
		assertEquals(List.of(), counted.problems());
		if (target.startsWith("archives")) {
			assertEquals(1, stopped.archived());
			assertWhole(counted, program, 0, sure);
		} else {
			assertTrue(counted.runs(program.pid() + "/0").getFirst().first() > 0);
			assertFalse(Files.exists(Path.of(session.output(), target)));
		}
	}

	@Test
	void aFlightRecorderTracksAProgramAgain() throws IOException, InterruptedException {
		create("f", true, null, false);
		client.ask(client.service().start(new SessionName("f")));
		Running program = connected(1, 2000, 0, "wait");
		client.ask(client.service().track(new TrackRequest("f", new TrackSpec(List.of(), List.of()))));
		assertEquals(List.of(), programs().getFirst().sessions());
		client.ask(client.service().track(new TrackRequest("f", null)));
		Machine.await("the program", () -> programs().getFirst().sessions().contains("f"));
		long from = program.count(0);
		Machine.await("events", () -> program.count(0) > from + 100);
		Written written = client.ask(client.service().snapshot(new SnapshotRequest("f", null)));
		assertTrue(Counted.read(Path.of(written.path())).runs(program.pid() + "/0").getLast().last() >= from + 99);
		Path letter = Files.writeString(machine.folder().resolve("letter"), "keep");
		assertThrows(IOException.class, () -> client.ask(client.service().snapshot(new SnapshotRequest("f", letter.toString()))));
		assertEquals("keep", Files.readString(letter));
	}

	@Test
	void aRingThatMakesNoSenseIsToldAndTheOthersGoOn() throws IOException, InterruptedException {
		SessionInfo session = create("s", false, null, false);
		client.ask(client.service().start(new SessionName("s")));
		Running program = connected(1, 2000, 0, "wait");
		Machine.await("events", () -> program.count(0) > 100);
		Path rings = machine.rings().getFirst();
		Files.write(rings.resolve("events_77.ring"), new byte[100_000]);
		byte[] nonsense = new byte[100_000];
		Arrays.fill(nonsense, (byte) 7);
		Files.write(rings.resolve("events_78.ring"), nonsense);
		Machine.await("a problem", () -> !sessions().getFirst().problems().isEmpty());
		long sure = program.count(0);
		SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
		assertEquals(1, stopped.problems().size(), () -> stopped.problems().toString());
		assertTrue(stopped.problems().getFirst().contains("events_78.ring is no ring"), () -> stopped.problems().toString());
		assertWhole(Counted.read(Path.of(session.output())), program, 0, sure);
		assertEquals(List.of(), machine.rings());
	}
}

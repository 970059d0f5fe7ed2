// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tracewright.daemon.Counted.Run;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.ProgramInfo;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SnapshotRequest;
import org.tracewright.protocol.Written;

/**
 * Three programs, two sessions and a flight recorder; sessions start, stop and rotate, programs and the daemon are killed, all at random times: each event that was
 * committed is in exactly one output. {@code -Dtracewright.rounds=50} for longer, {@code -Dtracewright.seed} for another order.
 */
@Timeout(1200)
final class StormTest {

	private static final int ROUNDS = Integer.getInteger("tracewright.rounds", 5);
	private static final long SEED = Long.getLong("tracewright.seed", 42);
	private static final int STEPS = 8;
	private static final int THREADS = 2;
	private static final long RATE = 5000;

	private final Random random = new Random(SEED);
	private final Map<String, Integer> stops = new HashMap<>();
	private final Map<String, List<Running>> killedWhileRecorded = new HashMap<>();
	private final Set<String> active = new HashSet<>();
	private final List<Running> alive = new ArrayList<>();
	private Client client;
	private int snapshots;
	private int daemons;

	@Test
	void eachEventIsInOneOutput() throws IOException, InterruptedException {
		try (Machine machine = new Machine()) {
			machine.startDaemon();
			client = machine.client();
			client.ask(client.service().create(Client.spec("a", false, "ctf2", false)));
			client.ask(client.service().create(Client.spec("b", false, "ctf1", true)));
			client.ask(client.service().create(Client.spec("f", true, "ctf2", false)));
			for (int round = 0; round < ROUNDS; round++) {
				while (alive.size() < 3)
					alive.add(machine.start(THREADS, RATE, 0));
				for (int step = 0; step < STEPS; step++) {
					Thread.sleep(random.nextInt(250));
					act(machine);
				}
			}
			for (Running program : List.copyOf(alive))
				kill(program);
			for (String session : List.copyOf(active))
				startOrStop(session);
			for (String session : List.of("a", "b"))
				check(session, machine);
			assertEquals(List.of(), client.session("f").problems());
			client.ask(client.service().destroy(new SessionName("f")));
			assertEquals(List.of(), machine.rings());
			assertTrue(snapshots > 0 && daemons > 0, "the storm was none");
			client.close();
		}
	}

	private void act(Machine machine) throws IOException, InterruptedException {
		switch (random.nextInt(10)) {
			case 0, 1, 2 -> startOrStop("a");
			case 3, 4 -> startOrStop("b");
			case 5 -> client.ask(client.service().rotate(new SessionName(random.nextBoolean() ? "a" : "b")));
			case 6 -> snapshot();
			case 7, 8 -> {
				kill(alive.get(random.nextInt(alive.size())));
				alive.add(machine.start(THREADS, RATE, 0));
			}
			default -> {
				client.close();
				// Sometimes a program dies while there is no daemon.
				Running victim = random.nextBoolean() ? alive.get(random.nextInt(alive.size())) : null;
				Set<String> recorded = victim == null ? Set.of() : sessionsOf(machine, victim);
				machine.killDaemon();
				daemons++;
				if (victim != null) {
					killed(victim, recorded);
					alive.add(machine.start(THREADS, RATE, 0));
				}
				Thread.sleep(random.nextInt(200));
				machine.startDaemon();
				client = machine.client();
			}
		}
	}

	private void startOrStop(String session) throws IOException {
		SessionName name = new SessionName(session);
		if (active.remove(session)) {
			client.ask(client.service().stop(name));
			stops.merge(session, 1, Integer::sum);
		} else {
			active.add(session);
			client.ask(client.service().start(name));
		}
	}

	private void snapshot() throws IOException {
		if (active.add("f"))
			client.ask(client.service().start(new SessionName("f")));
		Written written = client.ask(client.service().snapshot(new SnapshotRequest("f", null)));
		if (written.path() == null)
			return;
		snapshots++;
		Counted counted = Counted.read(Path.of(written.path()));
		assertEquals(List.of(), counted.problems());
		for (String thread : counted.numbers().keySet())
			assertEquals(List.of(), counted.twice(thread));
	}

	private Set<String> sessionsOf(Machine machine, Running program) throws IOException {
		try (Client other = machine.client()) {
			for (ProgramInfo info : other.ask(other.service().programs()))
				if (info.pid() == program.pid())
					return Set.copyOf(info.sessions());
		}
		return Set.of();
	}

	private void kill(Running program) throws IOException, InterruptedException {
		Set<String> recorded = Set.of();
		for (ProgramInfo info : client.ask(client.service().programs()))
			if (info.pid() == program.pid())
				recorded = Set.copyOf(info.sessions());
		killed(program, recorded);
	}

	private void killed(Running program, Set<String> recorded) throws InterruptedException {
		program.kill();
		alive.remove(program);
		for (String session : recorded)
			killedWhileRecorded.computeIfAbsent(session, s -> new ArrayList<>()).add(program);
	}

	private void check(String session, Machine machine) throws IOException {
		SessionInfo info = client.session(session);
		assertEquals(List.of(), info.problems());
		assertEquals(0, info.lostPackets());
		Counted counted = Counted.read(Path.of(info.output()));
		assertEquals(List.of(), counted.problems());
		long missing = 0;
		for (String thread : counted.numbers().keySet()) {
			assertEquals(List.of(), counted.twice(thread), thread);
			List<Run> runs = counted.runs(thread);
			// A gap for each time between a stop and the next start, and no other.
			if (info.discarded() == 0)
				assertTrue(runs.size() <= stops.getOrDefault(session, 0) + 1,
						() -> session + ": " + thread + " has gaps: " + runs);
			for (int i = 1; i < runs.size(); i++)
				missing += runs.get(i).first() - runs.get(i - 1).last() - 1;
		}
		assertTrue(info.discarded() <= missing + counted.discarded(), "events were discarded, and nothing is missing");
		for (Running program : killedWhileRecorded.getOrDefault(session, List.of()))
			for (int thread = 0; thread < THREADS; thread++) {
				long certain = program.count(thread);
				List<Run> runs = counted.runs(program.pid() + "/" + thread);
				String what = session + ": " + program.pid() + "/" + thread + " recorded " + certain + ": " + runs;
				assertTrue(!runs.isEmpty() && runs.getLast().last() + 1 >= certain || info.discarded() > 0, what);
			}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.ChannelRequest;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelStatus;
import org.tracewright.protocol.RuleRequest;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** Whatever comes first of a program, a channel, a rule and the start: each channel has a stream of each program while the session records. */
@Timeout(600)
final class OrderTest extends DaemonTest {

	private static final RuleSpec ALL = new RuleSpec("count:*", null, null, null, null, null);

	OrderTest() throws IOException {
	}

	/** A step of a client, or a program that starts. */
	private interface Step {

		void run() throws IOException, InterruptedException;
	}

	private static ChannelSpec channel(String name, long flushMicros, List<RuleSpec> rules) {
		return new ChannelSpec(name, null, 1 << 14, 4, null, flushMicros, null, null, null, List.of(), rules);
	}

	private void add(String session, ChannelSpec channel) throws IOException {
		client.ask(client.service().addChannel(new ChannelRequest(session, channel)));
	}

	/** Waits until each channel has so many streams, in a session that goes on recording. */
	private void awaitStreams(String session, int channels, int programs, String what) throws InterruptedException {
		Machine.await(what, () -> {
			try {
				List<ChannelStatus> all = client.session(session).channels();
				return all.size() == channels && all.stream().allMatch(channel -> channel.streams() == programs);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 60_000_000})
	void anyOrder(int flushMicros) throws IOException, InterruptedException {
		for (int round = 0; round < Integer.getInteger("tracewright.orders", 6); round++) {
			long seed = flushMicros + round;
			Random random = new Random(seed);
			String session = "s" + round;
			client.ask(client.service().create(Client.spec(session, false, "ctf2", false)));
			List<Running> programs = Collections.synchronizedList(new ArrayList<>());
			List<Step> steps = new ArrayList<>(List.of(() -> client.ask(client.service().start(new SessionName(session))),
					() -> programs.add(machine.start(1, 200, 0)), () -> programs.add(machine.start(1, 200, 0)),
					() -> add(session, channel("whole", flushMicros == 0 ? 100_000 : flushMicros, List.of(ALL))), () -> {
						add(session, channel("empty", 100_000, List.of()));
						Thread.sleep(random.nextInt(300));
						client.ask(client.service().addRule(new RuleRequest(session, "empty", ALL)));
					}));
			Collections.shuffle(steps, random);
			for (Step step : steps) {
				step.run();
				// A program needs some hundred ms to be there.
				Thread.sleep(random.nextInt(600));
			}
			awaitStreams(session, 3, 2, "streams, seed " + seed);
			SessionInfo stopped = client.ask(client.service().stop(new SessionName(session)));
			assertEquals(List.of(), stopped.problems());
			assertEquals(6, streams(Path.of(stopped.output())), "seed " + seed);
			for (Running program : programs)
				program.kill();
		}
	}

	private static int streams(Path output) throws IOException {
		TreeSet<String> streams = new TreeSet<>();
		for (Path folder : Counted.traces(output))
			try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE)) {
				assertEquals(List.<Problem>of(), trace.problems());
				trace.streams().forEach(stream -> streams.add(folder + "/" + stream.name()));
			} catch (TraceReadException e) {
				throw new IOException(e);
			}
		return streams.size();
	}

	@Test
	void aChannelThatIsAddedWhileTheProgramIsNotConnected() throws IOException, InterruptedException {
		client.ask(client.service().create(Client.spec("s", false, "ctf2", false)));
		client.ask(client.service().start(new SessionName("s")));
		Running program = machine.start(1, 200, 0);
		awaitStreams("s", 1, 1, "the stream of the first channel");
		client.close();
		machine.killDaemon();
		// It stands still, so that it does not find the new daemon at once.
		assertEquals(0, new ProcessBuilder("kill", "-STOP", Long.toString(program.pid())).start().waitFor());
		begin();
		add("s", channel("late", 100_000, List.of(ALL)));
		assertEquals(0, new ProcessBuilder("kill", "-CONT", Long.toString(program.pid())).start().waitFor());
		awaitStreams("s", 2, 1, "the stream of the channel that was added meanwhile");
	}

	@Test
	void aChannelThatIsFlushedOftenBesideOneThatIsNot() throws IOException, InterruptedException {
		client.ask(client.service().create(slow()));
		client.ask(client.service().start(new SessionName("slow")));
		// So few events that no sub-buffer becomes full while the test waits.
		Running program = machine.start(1, 10, 0);
		Machine.await("events", () -> program.count(0) > 3);
		add("slow", channel("often", 100_000, List.of(ALL)));
		awaitStreams("slow", 2, 1, "streams");
	}

	private static SessionSpec slow() {
		return new SessionSpec("slow", false, null, "ctf2", false, null, List.of(channel("slow", 3_600_000_000L, List.of(ALL))),
				null, null, null);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tracewright.daemon.Counted.Run;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveMore;
import org.tracewright.protocol.LiveRequest;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;

/** What a client sees of a session as it comes. {@code -Dtracewright.seconds=60} for a longer run of many threads. */
@Timeout(1200)
final class LiveTest extends DaemonTest {

	private static final int SECONDS = Integer.getInteger("tracewright.seconds", 3);
	private static final long CREDIT = 4 << 20;

	LiveTest() throws IOException {
	}

	private SessionInfo start() throws IOException {
		client.ask(client.service().create(Client.spec("s", false, "ctf2", false)));
		return client.ask(client.service().start(new SessionName("s")));
	}

	/** Writes what has come to a trace; the number of lost packets so far. */
	private long write(Path folder) throws IOException {
		long lost = 0;
		for (LiveData data = client.live.poll(); data != null; data = client.live.poll()) {
			byte[] bytes = Base64.getDecoder().decode(data.data());
			Path trace = Files.createDirectories(folder.resolve(data.trace()));
			Files.write(trace.resolve(data.stream()), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			if (!data.stream().equals("metadata"))
				client.service().more(new LiveMore(data.live(), bytes.length));
			lost = data.lost();
		}
		return lost;
	}

	@Test
	void whatComesIsTheTrace() throws IOException, InterruptedException {
		SessionInfo session = start();
		client.ask(client.service().openLive(new LiveRequest("s", CREDIT)));
		Running program = machine.start(2, 5000, 1500, "wait");
		Path seen = machine.folder().resolve("seen");
		while (program.process().isAlive()) {
			Thread.sleep(50);
			assertEquals(0, write(seen));
		}
		client.ask(client.service().stop(new SessionName("s")));
		client.liveEnd.join();
		assertEquals(0, write(seen));
		Counted counted = Counted.read(seen);
		assertEquals(List.of(), counted.problems());
		assertEquals(Counted.read(Path.of(session.output())).numbers(), counted.numbers());
		assertEquals(program.count(0) + program.count(1), counted.ticks());
	}

	@Test
	void anEventIsSeenSoon() throws IOException, InterruptedException {
		start();
		client.ask(client.service().openLive(new LiveRequest("s", CREDIT)));
		machine.start(1, 10, 0, "wait");
		Path seen = machine.folder().resolve("seen");
		// Ten events a second would fill a sub-buffer in minutes: the stream is flushed.
		Machine.await("the first events", () -> {
			try {
				write(seen);
				return !Counted.traces(seen).isEmpty() && Counted.read(seen).ticks() > 3;
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void aSlowClientLosesPacketsAndNobodyElseDoes() throws IOException, InterruptedException {
		SessionInfo session = start();
		client.ask(client.service().openLive(new LiveRequest("s", 100_000)));
		Running program = machine.start(2, 50_000, 2000, "wait");
		program.process().waitFor();
		SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
		long lost = client.liveEnd.join().lost();
		Path seen = machine.folder().resolve("seen");
		assertTrue(lost > 0 && write(seen) <= lost, "in the end all that was lost is told: " + lost);
		assertEquals(List.of(), Counted.read(seen).problems());
		assertTrue(Counted.read(seen).ticks() < program.count(0) + program.count(1));
		assertEquals(program.count(0) + program.count(1), Counted.read(Path.of(session.output())).ticks() + stopped.discarded());
	}

	@Test
	void manyThreadsAtFullSpeedAreCountedToTheLastEvent() throws IOException, InterruptedException {
		SessionInfo session = start();
		client.ask(client.service().openLive(new LiveRequest("s", CREDIT)));
		Running program = machine.start(64, 0, SECONDS * 1000L, "wait");
		Path seen = machine.folder().resolve("seen");
		long lost = 0;
		while (program.process().isAlive()) {
			Thread.sleep(20);
			lost = Math.max(lost, write(seen));
		}
		SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
		client.liveEnd.join();
		lost = Math.max(lost, write(seen));
		long recorded = 0;
		for (int thread = 0; thread < 64; thread++)
			recorded += program.count(thread);
		Counted whole = Counted.read(Path.of(session.output()));
		assertEquals(List.of(), whole.problems());
		assertEquals(recorded, whole.ticks() + stopped.discarded(), "events in the trace and lost ones");
		Counted live = Counted.read(seen);
		assertEquals(List.of(), live.problems());
		assertTrue(lost > 0 || live.ticks() == whole.ticks());
		for (String thread : live.numbers().keySet()) {
			List<Run> runs = live.runs(thread);
			assertEquals(List.of(), live.twice(thread), runs::toString);
		}
		System.out.printf("%d threads, %d s: %,d events, %,d discarded, %,d bytes; live: %,d events, %,d packets not sent%n", 64,
				SECONDS, recorded, stopped.discarded(), stopped.written(), live.ticks(), lost);
	}
}

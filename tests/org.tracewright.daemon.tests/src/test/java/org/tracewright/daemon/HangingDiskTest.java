// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.RuleRequest;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;

/** A session whose disk hangs: a named pipe that nobody reads is in the place of its metadata. */
@Timeout(120)
final class HangingDiskTest extends DaemonTest {

	private static final String BUSY = "the session has been busy since";

	private Path output;
	private Path pipe;
	private Running program;

	HangingDiskTest() throws IOException {
	}

	@BeforeEach
	void hang() throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes");
		output = machine.folder().resolve("hanging");
		SessionSpec spec = Client.spec("hanging", false, "ctf2", false);
		client.ask(client.service().create(
				new SessionSpec("hanging", false, output.toString(), null, false, null, spec.channels(), null, null, null)));
		client.ask(client.service().enableRule(rule(false)));
		client.ask(client.service().start(new SessionName("hanging")));
		program = machine.start(1, 1000, 0);
		// It is told where to record, and nothing is written before there is an event.
		Machine.await("the program", () -> programs().stream().anyMatch(p -> p.sessions().contains("hanging")));
		pipe = Files.createDirectories(output.resolve("all")).resolve("metadata");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		client.ask(client.service().enableRule(rule(true)));
		Machine.await("the session to hang", () -> isBusy(client));
	}

	private static RuleRequest rule(boolean enabled) {
		return new RuleRequest("hanging", "events", new RuleSpec("count:*", null, null, null, null, enabled));
	}

	@AfterEach
	void letGo() throws IOException {
		if (pipe != null)
			new ProcessBuilder("timeout", "5", "cat", pipe.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
	}

	private boolean isBusy(Client who) {
		try {
			return who.session("hanging").problems().stream().anyMatch(problem -> problem.startsWith(BUSY));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theOthersGoOn() throws IOException, InterruptedException {
		SessionInfo old = client.session("hanging");
		assertTrue(old.active(), "what was known is still said");
		try (Client other = machine.client()) {
			assertTrue(isBusy(other));
			other.ask(other.service().create(Client.spec("well", false, "ctf2", false)));
			other.ask(other.service().start(new SessionName("well")));
			Running late = machine.start(1, 1000, 0);
			for (Running each : List.of(program, late))
				Machine.await("a program in the session that does not hang",
						() -> programs().stream().anyMatch(p -> p.pid() == each.pid() && p.sessions().contains("well")));
			assertEquals(List.of("well"),
					programs().stream().filter(p -> p.pid() == late.pid()).findFirst().orElseThrow().sessions());
			Machine.await("events", () -> late.count(0) > 100);
			SessionInfo stopped = other.ask(other.service().stop(new SessionName("well")));
			assertEquals(List.of(), stopped.problems());
			assertTrue(Counted.read(Path.of(stopped.output())).numbers().containsKey(program.pid() + "/0"));
		}
	}

	@Test
	void whoWaitsForItCanStillAsk() throws IOException {
		CompletableFuture<SessionInfo> stop = client.service().stop(new SessionName("hanging"));
		assertEquals(1, client.ask(client.service().sessions()).size());
		assertEquals(1, client.ask(client.service().programs()).size());
		assertFalse(stop.isDone());
	}
}

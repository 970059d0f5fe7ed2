// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;

/** What becomes of programs whose daemon is gone. */
@Timeout(120)
final class LostDaemonTest {

	private static final long HOUR = TimeUnit.HOURS.toMicros(1);

	private final Machine machine;

	LostDaemonTest() throws IOException {
		machine = new Machine();
	}

	@AfterEach
	void end() throws IOException, InterruptedException {
		machine.close();
	}

	private static SessionSpec patient() {
		ChannelSpec channel = new ChannelSpec("events", null, 1 << 12, 2, null, null, HOUR, null, null, List.of(),
				List.of(new RuleSpec("count:*", null, null, null, null, null)));
		return new SessionSpec("s", false, null, "ctf2", false, null, List.of(channel), null, null, null);
	}

	@Test
	void whoWaitsForTheDaemonGoesOnWithoutIt() throws IOException, InterruptedException {
		machine.startDaemon();
		Running program;
		try (Client client = machine.client()) {
			client.ask(client.service().create(patient()));
			client.ask(client.service().start(new SessionName("s")));
			program = machine.start(1, 0, 0, "wait");
			Machine.await("the program", () -> isConnected(client, program));
			Machine.await("events", () -> program.count(0) > 1000);
		}
		machine.killDaemon();
		long before = program.count(0);
		// Far more than there is room for.
		Machine.await("events without a daemon", () -> program.count(0) > before + 100_000);
		machine.startDaemon();
		try (Client client = machine.client()) {
			client.ask(client.service().stop(new SessionName("s")));
			Counted counted = Counted.read(Path.of(client.session("s").output()));
			assertEquals(List.of(), counted.problems());
			assertTrue(counted.discarded() > 0);
		}
	}

	private static boolean isConnected(Client client, Running program) {
		try {
			return client.ask(client.service().programs()).stream().anyMatch(p -> p.pid() == program.pid());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}

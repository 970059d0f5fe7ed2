// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;

/** Many programs that live for a moment. {@code -Dtracewright.programs=200} for more of them. */
@Timeout(1200)
final class CrowdTest {

	private static final int PROGRAMS = Integer.getInteger("tracewright.programs", 24);
	private static final int AT_ONCE = 8;

	@Test
	void allOfThemAreRecorded() throws IOException, InterruptedException {
		try (Machine machine = new Machine()) {
			machine.startDaemon();
			try (Client client = machine.client()) {
				SessionInfo session = client.ask(client.service().create(Client.spec("s", false, "ctf2", false)));
				client.ask(client.service().start(new SessionName("s")));
				List<Running> running = new ArrayList<>();
				for (int i = 0; i < PROGRAMS; i++) {
					if (running.size() == AT_ONCE)
						assertEquals(0, running.removeFirst().process().waitFor());
					running.add(machine.start(1, 1000, 50, "wait"));
				}
				for (Running program : running)
					assertEquals(0, program.process().waitFor());
				SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
				assertEquals(List.of(), stopped.problems());
				assertEquals(0, stopped.discarded());
				Counted counted = Counted.read(Path.of(session.output()));
				assertEquals(List.of(), counted.problems());
				assertEquals(PROGRAMS, counted.numbers().size());
				for (Running program : machine.programs()) {
					String thread = program.pid() + "/0";
					assertTrue(program.count(0) > 0);
					assertEquals(List.of(new Counted.Run(0, program.count(0) - 1)), counted.runs(thread));
				}
				assertEquals(List.of(), machine.rings());
			}
		}
	}
}

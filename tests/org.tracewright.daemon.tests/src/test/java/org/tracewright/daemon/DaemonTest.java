// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tracewright.protocol.ProgramInfo;

/** A test with a daemon of its own, and a client of it. */
abstract class DaemonTest {

	final Machine machine;
	Client client;

	DaemonTest() throws IOException {
		machine = new Machine();
	}

	@BeforeEach
	void begin() throws IOException, InterruptedException {
		machine.startDaemon();
		client = machine.client();
	}

	@AfterEach
	void end() throws IOException, InterruptedException {
		client.close();
		machine.close();
	}

	/** The programs that the daemon knows. */
	List<ProgramInfo> programs() {
		try {
			return client.ask(client.service().programs());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}

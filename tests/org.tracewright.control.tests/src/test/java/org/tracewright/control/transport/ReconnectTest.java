// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.control.transport.Failing.failsWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException.Kind;

/** A connection that is cut in the middle. */
@Timeout(60)
class ReconnectTest {

	@TempDir
	private Path temp;
	private TestServer server;
	private TestUser user;
	private SshConnection connection;
	private final BlockingQueue<String> states = new LinkedBlockingQueue<>();

	@BeforeEach
	void connect() throws Exception {
		server = TestServer.withPassword(temp);
		user = new TestUser(temp).trusts().knows(TestServer.PASSWORD, TestServer.PASSWORD);
		connection = user.connect(server);
		connection.addListener((state, cause) -> states.add(state + (cause == null ? "" : " " + cause.kind())));
	}

	@AfterEach
	void close() throws Exception {
		connection.close();
		server.close();
	}

	@Test
	void itIsMadeAgain() throws Exception {
		Path started = temp.resolve("started");
		CompletableFuture<CommandResult> running = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			try {
				running.complete(
						connection.run(Command.of("sh", "-c", "touch " + started + "; sleep 1000").withLimit(Duration.ofHours(1)),
								Cancellation.NEVER));
			} catch (ConnectionException e) {
				running.completeExceptionally(e);
			}
		});
		while (!Files.exists(started))
			Thread.sleep(10);
		server.cut();
		failsWith(Kind.LOST, () -> {
			try {
				running.get();
			} catch (ExecutionException e) {
				throw e.getCause();
			}
		}, "the connection to tracer@127.0.0.1", "look what was done on the host");
		assertEquals("back\n", connection.run(Command.of("echo", "back"), Cancellation.NEVER).outputText());
		assertEquals(List.of("LOST LOST", "RECONNECTING", "RECONNECTED"), List.of(states.take(), states.take(), states.take()));
		assertEquals(ConnectionState.RECONNECTED, connection.state());
	}

	@Test
	void itIsTriedAgainUntilTheHostIsThere() throws Exception {
		int port = server.port();
		server.close();
		assertEquals(List.of("LOST LOST", "RECONNECTING", "RECONNECTING REFUSED", "RECONNECTING REFUSED"),
				List.of(states.take(), states.take(), states.take(), states.take()));
		failsWith(Kind.LOST, () -> connection.run(Command.of("echo").withLimit(Duration.ofMillis(100)), Cancellation.NEVER),
				"could not be made again in time");
		TestServer again = TestServer.of(temp).acceptPassword();
		again.hostKeys.clear();
		again.hostKeys.addAll(server.hostKeys);
		again.server.setPort(port);
		server = again.start();
		assertEquals("back\n", connection.run(Command.of("echo", "back"), Cancellation.NEVER).outputText());
	}

	@Test
	void anotherHostInItsPlaceEndsIt() throws Exception {
		int port = server.port();
		server.close();
		TestServer other = TestServer.of(temp).acceptPassword();
		other.server.setPort(port);
		server = other.start();
		String last = states.take();
		while (!last.startsWith("FAILED"))
			last = states.take();
		assertEquals("FAILED HOST_KEY_CHANGED", last);
		failsWith(Kind.HOST_KEY_CHANGED, () -> connection.run(Command.of("echo"), Cancellation.NEVER), "cannot be made again",
				"has changed");
		assertEquals(2, user.asked.size());
	}

	@Test
	void aClosedConnectionStaysClosed() throws Exception {
		connection.close();
		assertEquals("CLOSED", states.take());
		while (server.sessions() > 0)
			Thread.sleep(10);
		failsWith(Kind.CANCELLED, () -> connection.run(Command.of("echo"), Cancellation.NEVER), "was closed");
		assertTrue(states.isEmpty());
	}

	@Test
	void aHostThatGivesNoSignOfLifeIsLost() throws Exception {
		try (Stall stall = new Stall(server.port());
				SshConnection stalled = SshConnection.connect(stall.target(),
						user.settings().withKeepAlive(Duration.ofMillis(100)), user, user, Cancellation.NEVER)) {
			BlockingQueue<ConnectionState> seen = new LinkedBlockingQueue<>();
			stalled.addListener((state, cause) -> seen.add(state));
			stall.stop();
			assertEquals(ConnectionState.LOST, seen.take());
		}
	}
}

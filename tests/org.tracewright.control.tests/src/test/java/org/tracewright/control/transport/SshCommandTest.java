// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.control.transport.Failing.failsWith;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException.Kind;

/** Commands on a host. */
@Timeout(60)
class SshCommandTest {

	@TempDir
	private Path temp;
	private TestServer server;
	private SshConnection connection;

	@BeforeEach
	void connect() throws Exception {
		server = TestServer.withPassword(temp);
		connection = new TestUser(temp).trusts().knows(TestServer.PASSWORD).connect(server);
	}

	@AfterEach
	void close() throws Exception {
		connection.close();
		server.close();
	}

	private CommandResult run(String... arguments) throws ConnectionException {
		return connection.run(Command.of(arguments), Cancellation.NEVER);
	}

	@Test
	void argumentsArriveAsTheyAre() throws Exception {
		// The server of this test starts the shell from Java, which can only give it what its locale has.
		boolean unicode = java.nio.charset.Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder()
				.canEncode("\u65e5");
		List<String> names = Names.ODD.stream().filter(name -> unicode || name.chars().allMatch(c -> c < 128)).toList();
		List<String> command = new ArrayList<>(List.of("sh", "-c", "printf '%s\\0' \"$@\"", "sh"));
		command.addAll(names);
		assertEquals(String.join("\0", names) + "\0", connection.run(Command.of(command), Cancellation.NEVER).outputText());
	}

	@Test
	void inputOutputErrorsAndExitCode() throws Exception {
		byte[] input = "in".repeat(500_000).getBytes(StandardCharsets.UTF_8);
		CommandResult result = connection.run(Command.of("sh", "-c", "cat; echo wrong >&2; exit 3").withInput(input),
				Cancellation.NEVER);
		assertEquals("1000000|wrong\n|3", result.output().length + "|" + result.errorText() + "|" + result.exitCode());
	}

	@Test
	void aProgramThatIsNotThere() throws Exception {
		CommandResult result = run("no-such-program");
		assertEquals(127, result.exitCode());
		assertTrue(result.errorText().contains("no-such-program"));
	}

	@Test
	void twentyAtOnceOverOneConnection() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<String>> calls = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				String number = String.valueOf(i);
				calls.add(() -> run("echo", number).outputText());
			}
			List<String> outputs = new ArrayList<>();
			for (Future<String> future : threads.invokeAll(calls))
				outputs.add(future.get().strip());
			assertEquals("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19", String.join(" ", outputs));
		}
		assertEquals(1, server.sessions());
	}

	@Test
	void aServerWithFewChannelsIsWaitedFor() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<RemoteProcess> held = new ArrayList<>();
			for (int i = 0; i < 10; i++)
				held.add(connection.open(List.of("cat"), Cancellation.NEVER));
			Future<CommandResult> waiting = threads.submit(() -> run("echo", "now"));
			failsWith(Kind.TIMED_OUT,
					() -> connection.run(Command.of("echo").withLimit(Duration.ofMillis(300)), Cancellation.NEVER));
			held.forEach(RemoteProcess::close);
			assertEquals("now\n", waiting.get().outputText());
		}
	}

	@Test
	void aCommandThatNeverEndsIsEndedOnTheHost() throws Exception {
		Path started = temp.resolve("started");
		failsWith(Kind.CANCELLED,
				() -> connection.run(Command.of("sh", "-c", "touch " + started + "; sleep 1000"), () -> Files.exists(started)));
		failsWith(Kind.TIMED_OUT,
				() -> connection.run(Command.of("sleep", "1000").withLimit(Duration.ofMillis(200)), Cancellation.NEVER),
				"'sleep 1000' on tracer@127.0.0.1", "did not end within 200 ms");
		awaitNothingRuns();
		assertEquals("still\n", run("echo", "still").outputText());
	}

	@Test
	void outputIsLimitedAndCounted() throws Exception {
		CommandResult result = connection.run(
				Command.of("sh", "-c", "head -c 5000000 /dev/zero; head -c 3000 /dev/zero >&2; exit 1").withMaxOutput(2000),
				Cancellation.NEVER);
		assertEquals("2000 + 4998000, 2000 + 1000, exit code 1", result.output().length + " + " + result.outputDropped() + ", "
				+ result.error().length + " + " + result.errorDropped() + ", exit code " + result.exitCode());
	}

	@Test
	void aProgramToTalkWith() throws Exception {
		RemoteProcess process = connection.open(List.of("sh", "-c", "echo hello >&2; cat; exit 7"), Cancellation.NEVER);
		OutputStream in = process.input();
		for (String word : List.of("one", "two")) {
			in.write(word.getBytes(StandardCharsets.UTF_8));
			in.flush();
			assertEquals(word, new String(process.output().readNBytes(3), StandardCharsets.UTF_8));
		}
		assertTrue(process.isRunning());
		assertEquals(OptionalInt.empty(), process.exitCode());
		in.close();
		assertEquals(-1, process.output().read());
		while (process.exitCode().isEmpty())
			Thread.sleep(10);
		assertEquals(7, process.exitCode().getAsInt());
		assertEquals("hello\n", process.errorText());
	}

	@Test
	void aProgramIsEndedWhenItIsClosed() throws Exception {
		RemoteProcess process = connection.open(List.of("sleep", "1000"), Cancellation.NEVER);
		while (server.running().isEmpty())
			Thread.sleep(10);
		process.close();
		awaitNothingRuns();
	}

	private void awaitNothingRuns() throws InterruptedException {
		while (!server.running().isEmpty())
			Thread.sleep(10);
	}

	@Test
	void theChildrenOfAProgramAreEndedToo() throws Exception {
		Path pid = temp.resolve("pid");
		failsWith(Kind.CANCELLED,
				() -> connection.run(
						Command.of("sh", "-c",
								"trap '' TERM; sleep 1000 & echo $! > " + pid + "x; mv " + pid + "x " + pid + "; wait"),
						() -> Files.exists(pid)));
		long child = Long.parseLong(Files.readString(pid).strip());
		while (ProcessHandle.of(child).map(ProcessHandle::isAlive).orElse(false))
			Thread.sleep(10);
		awaitNothingRuns();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.control.transport.Failing.failsWith;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException.Kind;

/** This machine as a target. */
@Timeout(60)
class LocalConnectionTest {

	private final LocalConnection connection = new LocalConnection();

	@TempDir
	private Path temp;

	@AfterEach
	void close() {
		connection.close();
	}

	@Test
	void argumentsArriveAsTheyAre() throws Exception {
		boolean unicode = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("\u65e5");
		List<String> names = Names.ODD.stream().filter(name -> unicode || name.chars().allMatch(c -> c < 128)).toList();
		List<String> command = new ArrayList<>(List.of("sh", "-c", "printf '%s\\0' \"$@\"", "sh"));
		command.addAll(names);
		assertEquals(String.join("\0", names) + "\0", connection.run(Command.of(command), Cancellation.NEVER).outputText());
		if (!unicode)
			failsWith(Kind.CONFIGURATION, () -> connection.run(Command.of("echo", "\u65e5"), Cancellation.NEVER),
					"LC_ALL=C.UTF-8");
	}

	@Test
	void inputOutputErrorsAndExitCode() throws Exception {
		CommandResult result = connection.run(
				Command.of("sh", "-c", "cat; echo wrong >&2; exit 3").withInput("in".getBytes(StandardCharsets.UTF_8)),
				Cancellation.NEVER);
		assertEquals("in|wrong\n|3", result.outputText() + "|" + result.errorText() + "|" + result.exitCode());
		assertFalse(result.succeeded());
	}

	@Test
	void outputIsLimited() throws Exception {
		CommandResult result = connection.run(Command.of("sh", "-c", "head -c 100000 /dev/zero; exit 1").withMaxOutput(1000),
				Cancellation.NEVER);
		assertEquals("1000 kept, 99000 dropped, exit code 1",
				result.output().length + " kept, " + result.outputDropped() + " dropped, exit code " + result.exitCode());
		assertTrue(result.isTruncated());
	}

	@Test
	void aCommandThatNeverEndsIsEndedWithItsChildren() throws Exception {
		Path pid = temp.resolve("pid");
		AtomicBoolean cancelled = new AtomicBoolean();
		Thread.ofVirtual().start(() -> {
			while (!Files.exists(pid))
				Thread.onSpinWait();
			cancelled.set(true);
		});
		failsWith(Kind.CANCELLED,
				() -> connection.run(
						Command.of("sh", "-c", "sleep 1000 & echo $! > " + pid + "x; mv " + pid + "x " + pid + "; wait"),
						cancelled::get));
		long child = Long.parseLong(Files.readString(pid).strip());
		while (ProcessHandle.of(child).map(ProcessHandle::isAlive).orElse(false))
			Thread.sleep(10);
		failsWith(Kind.TIMED_OUT,
				() -> connection.run(Command.of("sleep", "1000").withLimit(Duration.ofMillis(100)), Cancellation.NEVER),
				"'sleep 1000' on this machine did not end within 100 ms");
	}

	@Test
	void aProgramThatIsNotThere() {
		failsWith(Kind.NO_SUCH_PROGRAM, () -> connection.run(Command.of("no-such-program"), Cancellation.NEVER),
				"no-such-program", "install it");
	}

	@Test
	void aProgramToTalkWith() throws Exception {
		try (RemoteProcess process = connection.open(List.of("sh", "-c", "echo hello >&2; cat"), Cancellation.NEVER)) {
			OutputStream in = process.input();
			for (String word : List.of("one", "two")) {
				in.write(word.getBytes(StandardCharsets.UTF_8));
				in.flush();
				assertEquals(word, new String(process.output().readNBytes(3), StandardCharsets.UTF_8));
			}
			assertTrue(process.isRunning());
			in.close();
			assertEquals(-1, process.output().read());
		}
	}

	@Test
	void whatIsInAFolder() throws Exception {
		Files.writeString(temp.resolve("b"), "12345");
		Files.createDirectory(temp.resolve("a"));
		Files.createSymbolicLink(temp.resolve("c"), temp.resolve("b"));
		assertEquals("a FOLDER 0, b FILE 5, c LINK 0", String.join(", ", connection.list(temp.toString(), Cancellation.NEVER)
				.stream().map(f -> f.name() + " " + f.kind() + " " + f.size()).toList()));
		failsWith(Kind.NO_SUCH_FILE, () -> connection.list(temp + "/none", Cancellation.NEVER), temp + "/none on this machine");
	}

	@Test
	void nothingIsDoneOnceItIsClosed() {
		List<ConnectionState> states = new ArrayList<>();
		connection.addListener((state, cause) -> states.add(state));
		connection.close();
		connection.close();
		assertEquals(List.of(ConnectionState.CLOSED), states);
		failsWith(Kind.CANCELLED, () -> connection.run(Command.of("true"), Cancellation.NEVER));
	}
}

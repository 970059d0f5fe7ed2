// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.control.transport.Failing.failsWith;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.tracewright.trace.Progress;

/** Work as root by the real sudo, through the real SSH server, for a user of this machine who was made for the test. */
@Timeout(120)
class SudoTest {

	private static final List<String> ID = List.of("id", "-u");

	@TempDir
	private Path temp;
	private HostUser host;
	private TestUser user;

	@BeforeEach
	void start() throws Exception {
		host = new HostUser(temp.resolve("host"));
		user = new TestUser(temp.resolve("user")).trusts().knows(HostUser.PASSWORD);
	}

	@AfterEach
	void end() throws Exception {
		if (host != null)
			host.close();
	}

	private SudoConnection root(List<String> first) throws ConnectionException {
		return SudoConnection.open(user.connect(host.target()), user, first, Cancellation.NEVER);
	}

	/** What was asked about sudo. */
	private String asked() {
		return String.join(", ", user.asked.stream().filter(question -> question.startsWith("sudo ")).toList());
	}

	private String sudo(int attempt) {
		return "sudo on " + host.target() + " #" + attempt;
	}

	private static String text(Connection connection, String... command) throws ConnectionException {
		return connection.run(Command.of(command), Cancellation.NEVER).outputText().strip();
	}

	@Test
	void aUserWhoNeedsNoPasswordIsAskedForNone() throws Exception {
		host.may("ALL=(root) NOPASSWD: ALL");
		try (SudoConnection root = root(ID)) {
			assertEquals("0", text(root, "id", "-u"));
			assertEquals("read\n",
					root.run(Command.of("cat").withInput("read\n".getBytes(StandardCharsets.UTF_8)), Cancellation.NEVER)
							.outputText());
			talk(root);
		}
		assertEquals("", asked());
	}

	private static void talk(Connection connection) throws Exception {
		try (RemoteProcess cat = connection.open(List.of("sh", "-c", "id -u; exec cat"), Cancellation.NEVER)) {
			cat.input().write("hello\n".getBytes(StandardCharsets.UTF_8));
			cat.input().close();
			assertEquals("0\nhello\n", new String(cat.output().readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void aPasswordIsAskedForUntilItIsRightAndThenGivenToEachProgram() throws Exception {
		host.may("ALL=(ALL) ALL");
		user.knows("wrong", HostUser.PASSWORD);
		byte[] input = new byte[300_000];
		new Random(1).nextBytes(input);
		try (SudoConnection root = root(ID)) {
			assertEquals(sudo(0) + ", " + sudo(1), asked());
			assertEquals("0", text(root, "id", "-u"));
			CommandResult copied = root.run(Command.of("sh", "-c", "cat; echo wrong >&2; kill -9 $$").withInput(input),
					Cancellation.NEVER);
			assertArrayEquals(input, copied.output());
			assertEquals("wrong", copied.errorText().strip());
			assertTrue(copied.exitCode() != 0, copied.toString());
			List<String> odd = new ArrayList<>(List.of("sh", "-c", "printf '%s\\0' \"$@\"", "sh"));
			odd.addAll(Names.ODD);
			assertEquals(String.join("\0", Names.ODD) + "\0", root.run(Command.of(odd), Cancellation.NEVER).outputText());
			talk(root);
		}
		assertEquals(sudo(0) + ", " + sudo(1), asked(), "nothing more was asked");
	}

	@Test
	void thePasswordIsInNoCommandAndNoEnvironment() throws Exception {
		host.may("ALL=(ALL) ALL");
		user.knows(HostUser.PASSWORD);
		try (SudoConnection root = root(ID)) {
			String all = text(root, "sh", "-c", "cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ");
			assertTrue(all.contains("[tracewright "), "sudo's own command is seen");
			assertFalse(all.contains(HostUser.PASSWORD));
		}
		user.given.forEach(secret -> assertEquals("", new String(secret).replace("\0", ""), "secrets are wiped"));
	}

	@Test
	void twentyAtOnce() throws Exception {
		host.may("ALL=(ALL) ALL");
		user.knows(HostUser.PASSWORD);
		try (SudoConnection root = root(ID); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<String>> calls = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				String number = String.valueOf(i);
				calls.add(() -> text(root, "echo", number));
			}
			List<String> outputs = new ArrayList<>();
			for (Future<String> future : threads.invokeAll(calls))
				outputs.add(future.get());
			assertEquals("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19", String.join(" ", outputs));
		}
	}

	@Test
	void aWrongPasswordIsTakenThreeTimes() throws Exception {
		for (String tries : List.of("3", "1")) {
			host.may("Defaults passwd_tries=" + tries + "; ALL=(ALL) ALL");
			user.asked.clear();
			user.knows("wrong", "wrong too", "never right", HostUser.PASSWORD);
			String e = failsWith(Kind.AUTHENTICATION_FAILED, () -> root(ID));
			assertEquals("the sudo of " + host.target() + " did not take the password 3 times (sudo: " + tries
					+ " incorrect password attempt" + (tries.equals("1") ? "" : "s")
					+ "): it is the one by which the user logs in there", e);
			assertEquals(sudo(0) + ", " + sudo(1) + ", " + sudo(2), asked());
		}
	}

	@Test
	void withoutAPasswordItIsSaidWhatToDo() throws Exception {
		host.may("ALL=(ALL) ALL");
		String e = failsWith(Kind.AUTHENTICATION_FAILED, () -> root(ID));
		assertTrue(e.startsWith("the sudo of " + host.target() + " wants the user's password, and none was given: "), e);
	}

	@Test
	void aUserWhoMayNotUseSudoIsTold() throws Exception {
		user.knows(HostUser.PASSWORD);
		String e = failsWith(Kind.PERMISSION_DENIED, () -> root(ID));
		assertTrue(e.startsWith("the sudo of " + host.target() + " does not let this user work as root (")
				&& e.contains(host.name()) && e.contains("sudoers"), e);
		assertFalse(e.contains(HostUser.PASSWORD), e);
	}

	@Test
	void aUserWhoMayRunOneProgramIsNotAskedForTheOthers() throws Exception {
		host.may("ALL=(root) NOPASSWD: /usr/bin/id; ALL=(root) /usr/bin/tail");
		try (SudoConnection root = root(ID)) {
			assertEquals("0", text(root, "id", "-u"));
			CommandResult other = root.run(Command.of("ls"), Cancellation.NEVER);
			assertEquals("1 sudo: a password is required\n", other.exitCode() + " " + other.errorText());
		}
		assertEquals("", asked());
	}

	@Test
	void aMissingProgramIsNoReasonToAsk() throws Exception {
		host.may("ALL=(root) NOPASSWD: ALL");
		try (SudoConnection root = root(List.of("no-such-program"))) {
			assertEquals("sudo: no-such-program: command not found\n",
					root.run(Command.of("no-such-program"), Cancellation.NEVER).errorText());
		}
		assertEquals("", asked());
	}

	@Test
	void filesThatOnlyRootMayReadAreBrought() throws Exception {
		host.may("ALL=(ALL) ALL");
		user.knows(HostUser.PASSWORD);
		byte[] bytes = new byte[3_000_000];
		new Random(2).nextBytes(bytes);
		Path trace = Files.createDirectories(temp.resolve("of root/trace"));
		Path file = trace.resolve("it's $(a)\nfile");
		Files.write(file, bytes);
		Files.createSymbolicLink(trace.resolve("link"), file);
		Path local = temp.resolve("local");
		try (SudoConnection root = root(ID)) {
			try (Connection plain = user.knows(HostUser.PASSWORD).connect(host.target())) {
				failsWith(Kind.PERMISSION_DENIED, () -> plain.list(trace.toString(), Cancellation.NEVER));
			}
			List<RemoteFile> files = root.list(trace.toString(), Cancellation.NEVER);
			assertEquals(
					"it's $(a)\nfile FILE 3000000 " + Files.getLastModifiedTime(file).toInstant().getEpochSecond()
							+ ", link LINK 0",
					files.getFirst().name() + " " + files.getFirst().kind() + " " + files.getFirst().size() + " "
							+ files.getFirst().modified().getEpochSecond() + ", " + files.getLast().name() + " "
							+ files.getLast().kind() + " " + files.getLast().size());
			assertEquals(1, root.download(trace.toString(), local, Progress.NONE).created());
			assertArrayEquals(bytes, Files.readAllBytes(local.resolve("it's $(a)\nfile")));
			byte[] more = new byte[4_000_000];
			System.arraycopy(bytes, 0, more, 0, bytes.length);
			Files.write(file, more);
			DownloadReport grown = root.download(trace.toString(), local, Progress.NONE);
			assertEquals("1 grown, 1000000 bytes", grown.grown() + " grown, " + grown.bytes() + " bytes");
			assertArrayEquals(more, Files.readAllBytes(local.resolve("it's $(a)\nfile")));
			failsWith(Kind.NO_SUCH_FILE, () -> root.list(trace + "/none", Cancellation.NEVER));
			failsWith(Kind.NO_SUCH_FILE, () -> root.list(file.toString(), Cancellation.NEVER));
		}
	}

	@Test
	void whatTakesTooLongOrIsCancelledEnds() throws Exception {
		host.may("ALL=(ALL) ALL");
		user.knows(HostUser.PASSWORD);
		try (SudoConnection root = root(ID)) {
			failsWith(Kind.TIMED_OUT,
					() -> root.run(Command.of("sleep", "20").withLimit(Duration.ofMillis(700)), Cancellation.NEVER));
			long begin = System.nanoTime();
			failsWith(Kind.CANCELLED, () -> root.run(Command.of("sleep", "20"), () -> System.nanoTime() - begin > 500_000_000L));
			assertEquals("still", text(root, "echo", "still"));
		}
	}
}

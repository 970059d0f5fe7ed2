// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tracewright.control.transport.Failing.failsWith;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
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

/** The server that the world uses, run by the present user on a free port, with settings and keys of its own. */
@Timeout(120)
class OpenSshTest {

	private static final Path SSHD = Path.of("/usr/sbin/sshd");
	private static final String ME = System.getProperty("user.name");

	@TempDir
	private Path temp;
	private final List<Process> started = new ArrayList<>();
	private TestUser user;
	private int port;

	@BeforeEach
	void start() throws Exception {
		assumeTrue(Files.isExecutable(SSHD), "openssh-server is not installed");
		// The folder that the service makes when it starts; a server of another user than root does not need it.
		if (ME.equals("root"))
			Files.createDirectories(Path.of("/run/sshd"));
		KeyPair pair = TestServer.key("EdDSA", 256);
		user = new TestUser(temp).trusts().hasKey("id_ed25519", pair, "open sesame").knows("open sesame", "open sesame");
		TestUser host = new TestUser(temp.resolve("host")).hasKey("host_key", TestServer.key("EdDSA", 256), null);
		Files.setPosixFilePermissions(host.file("host_key"), PosixFilePermissions.fromString("rw-------"));
		for (int i = 0; i < 5 && !isListening(host); i++)
			started.removeLast().destroyForcibly();
	}

	/** The home is another one, as what the user's shell does when it starts is no part of these tests. */
	private boolean isListening(TestUser host) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			port = socket.getLocalPort();
		}
		host.writes("sshd_config", """
				ListenAddress 127.0.0.1:%d
				HostKey %s
				AuthorizedKeysFile %s
				PidFile none
				StrictModes no
				UsePAM no
				PermitRootLogin yes
				PasswordAuthentication no
				KbdInteractiveAuthentication no
				Subsystem sftp internal-sftp
				SetEnv HOME=%s
				""".formatted(port, host.file("host_key"), user.file("id_ed25519.pub"), host.folder));
		Process process = new ProcessBuilder(SSHD.toString(), "-D", "-e", "-f", host.file("sshd_config").toString())
				.redirectErrorStream(true).start();
		started.add(process);
		BufferedReader reader = process.inputReader();
		for (String line = reader.readLine(); line != null; line = reader.readLine())
			if (line.contains("listening")) {
				// What it says later is not read: the tests say too little for a pipe to be full.
				return true;
			}
		return false;
	}

	@AfterEach
	void stop() throws InterruptedException {
		for (Process process : started) {
			List<ProcessHandle> children = process.descendants().toList();
			process.destroyForcibly().waitFor();
			children.forEach(ProcessHandle::destroyForcibly);
		}
	}

	private SshConnection connect() throws ConnectionException {
		return user.connect(new SshTarget(ME, "127.0.0.1", port));
	}

	@Test
	void argumentsArriveAsTheyAre() throws Exception {
		List<String> command = new ArrayList<>(List.of("sh", "-c", "printf '%s\\0' \"$@\"", "sh"));
		command.addAll(Names.ODD);
		try (SshConnection connection = connect()) {
			assertEquals(String.join("\0", Names.ODD) + "\0",
					connection.run(Command.of(command), Cancellation.NEVER).outputText());
			CommandResult result = connection.run(
					Command.of("sh", "-c", "cat; echo wrong >&2; kill -9 $$").withInput(new byte[300_000]), Cancellation.NEVER);
			assertEquals("300000|wrong\n|137", result.output().length + "|" + result.errorText() + "|" + result.exitCode());
		}
		assertEquals("passphrase of id_ed25519 #0", user.asked.getLast());
	}

	@Test
	void twentyAtOnceOverOneConnection() throws Exception {
		try (SshConnection connection = connect(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<String>> calls = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				String number = String.valueOf(i);
				calls.add(() -> connection.run(Command.of("echo", number), Cancellation.NEVER).outputText());
			}
			List<String> outputs = new ArrayList<>();
			for (Future<String> future : threads.invokeAll(calls))
				outputs.add(future.get().strip());
			assertEquals("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19", String.join(" ", outputs));
		}
	}

	@Test
	void aServerWithoutMoreChannelsIsWaitedFor() throws Exception {
		try (SshConnection connection = connect(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<RemoteProcess> held = new ArrayList<>();
			for (int i = 0; i < 10; i++)
				held.add(connection.open(List.of("cat"), Cancellation.NEVER));
			Future<CommandResult> waiting = threads.submit(() -> connection.run(Command.of("echo", "now"), Cancellation.NEVER));
			Future<List<RemoteFile>> listing = threads.submit(() -> connection.list(temp.toString(), Cancellation.NEVER));
			// That something does not happen can only be waited for.
			Thread.sleep(300);
			assertFalse(waiting.isDone());
			held.forEach(RemoteProcess::close);
			assertEquals("now\n", waiting.get().outputText());
			assertTrue(listing.get().size() > 1);
		}
	}

	@Test
	void aCommandThatNeverEndsIsEndedOnTheHost() throws Exception {
		Path pid = temp.resolve("pid");
		try (SshConnection connection = connect()) {
			failsWith(Kind.CANCELLED,
					() -> connection.run(
							Command.of("sh", "-c", "echo $$ > " + pid + "x; mv " + pid + "x " + pid + "; exec sleep 1000"),
							() -> Files.exists(pid)));
			awaitEnd(pid);
			assertEquals("still\n", connection.run(Command.of("echo", "still"), Cancellation.NEVER).outputText());
		}
	}

	private static void awaitEnd(Path pid) throws IOException, InterruptedException {
		long number = Long.parseLong(Files.readString(pid).strip());
		while (ProcessHandle.of(number).map(ProcessHandle::isAlive).orElse(false))
			Thread.sleep(10);
	}

	@Test
	void nothingRunsOnOnceTheConnectionIsClosed() throws Exception {
		Path pid = temp.resolve("pid");
		SshConnection connection = connect();
		connection.open(
				List.of("sh", "-c",
						"trap '' TERM; echo $$ > " + pid + "x; mv " + pid + "x " + pid + "; while :; do sleep 1; done"),
				Cancellation.NEVER);
		while (!Files.exists(pid))
			Thread.sleep(10);
		connection.close();
		awaitEnd(pid);
	}

	@Test
	void filesAreBroughtAndTheConnectionIsMadeAgain() throws Exception {
		byte[] bytes = new byte[8_000_000];
		new Random(1).nextBytes(bytes);
		Path remote = Files.createDirectories(temp.resolve("trace/a"));
		Files.write(remote.resolve("it's $(a) file"), bytes);
		Path local = temp.resolve("local");
		try (SshConnection connection = connect()) {
			DownloadReport report = connection.download(temp.resolve("trace").toString(), local, Progress.NONE);
			assertEquals("DownloadReport[created=1, grown=0, unchanged=0, bytes=8000000, left=[]]", report.toString());
			assertArrayEquals(bytes, Files.readAllBytes(local.resolve("a/it's $(a) file")));
			started.getFirst().children().forEach(ProcessHandle::destroyForcibly);
			while (connection.state() != ConnectionState.RECONNECTED)
				Thread.sleep(10);
			assertEquals(1, connection.download(temp.resolve("trace").toString(), local, Progress.NONE).unchanged());
		}
	}

	@Test
	void aKeyThatAnAgentHolds() throws Exception {
		Path agent = Path.of("/usr/bin/ssh-agent");
		assumeTrue(Files.isExecutable(agent), "openssh-client is not installed");
		Path socket = temp.resolve("agent");
		started.add(new ProcessBuilder(agent.toString(), "-D", "-a", socket.toString()).redirectErrorStream(true).start());
		while (!Files.exists(socket))
			Thread.sleep(10);
		Path ask = Files.writeString(temp.resolve("ask"), "#!/bin/sh\necho open sesame\n");
		Files.setPosixFilePermissions(ask, PosixFilePermissions.fromString("rwx------"));
		Files.setPosixFilePermissions(user.file("id_ed25519"), PosixFilePermissions.fromString("rw-------"));
		ProcessBuilder add = new ProcessBuilder("ssh-add", user.file("id_ed25519").toString()).redirectErrorStream(true)
				.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
		add.environment().put("SSH_AUTH_SOCK", socket.toString());
		add.environment().put("SSH_ASKPASS", ask.toString());
		add.environment().put("SSH_ASKPASS_REQUIRE", "force");
		Process adding = add.start();
		String said = new String(adding.getInputStream().readAllBytes());
		assertEquals(0, adding.waitFor(), said);
		for (String config : List.of("", "IdentitiesOnly yes\n")) {
			user.writes("config", config);
			SshConnection.connect(new SshTarget(ME, "127.0.0.1", port), user.settings().withAgent(socket), Credentials.NONE, user,
					Cancellation.NEVER).close();
		}
		user.writes("config", "IdentitiesOnly yes\nIdentityFile other\n");
		failsWith(Kind.AUTHENTICATION_FAILED, () -> SshConnection.connect(new SshTarget(ME, "127.0.0.1", port),
				user.settings().withAgent(socket), Credentials.NONE, user, Cancellation.NEVER));
	}
}

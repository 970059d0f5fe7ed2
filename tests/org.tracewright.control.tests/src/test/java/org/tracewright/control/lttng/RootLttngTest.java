// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.lttng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.Observed;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.Credentials;
import org.tracewright.control.transport.HostUser;
import org.tracewright.control.transport.SecretRequest;
import org.tracewright.control.transport.SshConnection;
import org.tracewright.control.transport.SshSettings;
import org.tracewright.control.transport.SudoConnection;
import org.tracewright.session.Session;
import org.tracewright.session.SessionState;
import org.tracewright.trace.Progress;

/**
 * The session daemon of root, of the real LTTng, controlled through the real SSH server by a user who is not root: by sudo, or as a member of the group {@code tracing}.
 */
@Timeout(120)
class RootLttngTest {

	private static final Credentials PASSWORD = request -> request instanceof SecretRequest.Password
			|| request instanceof SecretRequest.Sudo ? HostUser.PASSWORD.toCharArray() : null;
	private static final Credentials LOGIN_ONLY = request -> request instanceof SecretRequest.Sudo
			? null
			: PASSWORD.secret(request);
	private static final String RECORDABLE = "liblttng-ust-libc-wrapper.so.1";

	@TempDir
	private Path temp;
	private HostUser host;
	private Process daemon;
	private String name;

	@BeforeEach
	void start() throws Exception {
		host = new HostUser(temp.resolve("host"));
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/lttng")), "there is no LTTng here");
		name = "of-" + host.name();
		if (lttng("list") == 0)
			return;
		daemon = new ProcessBuilder("lttng-sessiond", "--no-kernel").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		for (int i = 0; i < 100 && lttng("list") != 0; i++)
			TimeUnit.MILLISECONDS.sleep(100);
	}

	@AfterEach
	void end() throws Exception {
		if (host != null) {
			lttng("destroy", name);
			host.close();
		}
		if (daemon != null) {
			daemon.destroy();
			daemon.waitFor(20, TimeUnit.SECONDS);
		}
	}

	private static int lttng(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("lttng"));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
				.waitFor();
	}

	private SshConnection login(Credentials credentials) throws ConnectionException {
		return SshConnection.connect(host.target(),
				SshSettings.in(temp.resolve(".ssh")).withRetries(Duration.ofMillis(20), Duration.ofSeconds(5)), credentials,
				key -> true, Cancellation.NEVER);
	}

	private Connection root(Credentials credentials) throws ConnectionException {
		return SudoConnection.open(login(credentials), credentials, List.of("lttng", "--version"), Cancellation.NEVER);
	}

	/** From the making of a session to its trace on this machine. */
	private void recordAndFetch(LttngClient client, Path output, List<String> program) throws Exception {
		for (String line : List.of("lttng --mi xml create " + name + " --output=" + output,
				"lttng --mi xml enable-event --userspace --session=" + name + " lttng_ust_libc:*"))
			assertTrue(client.run(List.of(line.split(" ")), Cancellation.NEVER).success(), line);
		client.start(name, Cancellation.NEVER);
		assertEquals(0, run(program));
		Session session = client.session(name, Cancellation.NEVER).orElseThrow();
		assertEquals(SessionState.ACTIVE, session.getState());
		assertTrue(client.written(session, Cancellation.NEVER).isPresent());
		client.stop(name, Cancellation.NEVER);
		Path local = temp.resolve("local");
		SessionFetch.Fetched fetched = SessionFetch.fetch(client.connection(),
				client.session(name, Cancellation.NEVER).orElseThrow(), local, Progress.NONE);
		assertEquals(List.of(), fetched.report().left());
		try (Stream<Path> files = Files.walk(local)) {
			assertTrue(files.anyMatch(file -> file.getFileName().toString().equals("metadata")), fetched.toString());
		}
		assertTrue(fetched.report().bytes() > 4096, fetched.toString());
		client.destroy(name, Cancellation.NEVER);
		assertTrue(client.session(name, Cancellation.NEVER).isEmpty());
	}

	private static int run(List<String> program) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(program).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("LTTNG_UST_REGISTER_TIMEOUT", "5000");
		return builder.start().waitFor();
	}

	@Test
	void bySudoWithoutAPassword() throws Exception {
		host.may("ALL=(root) NOPASSWD: ALL");
		try (LttngClient client = new LttngClient(root(LOGIN_ONLY))) {
			recordAndFetch(client, temp.resolve("output"), List.of("env", "LD_PRELOAD=" + RECORDABLE, "ls", "/"));
		}
	}

	@Test
	void bySudoWithAPassword() throws Exception {
		host.may("ALL=(ALL) ALL");
		try (LttngClient client = new LttngClient(root(PASSWORD))) {
			recordAndFetch(client, temp.resolve("output"), List.of("env", "LD_PRELOAD=" + RECORDABLE, "ls", "/"));
		}
	}

	@Test
	void bySudoForLttngAlone() throws Exception {
		host.may("ALL=(root) NOPASSWD: /usr/bin/lttng");
		try (LttngClient client = new LttngClient(root(LOGIN_ONLY))) {
			assertTrue(client.version(Cancellation.NEVER).getText().startsWith("2."));
			assertTrue(client.run(List.of("lttng", "--mi", "xml", "create", name, "--output=" + temp.resolve("output")),
					Cancellation.NEVER).success());
			Observed seen = client.observe(session -> session.getName().equals(name), Cancellation.NEVER).stream()
					.filter(session -> session.session().getName().equals(name)).findFirst().orElseThrow();
			assertTrue(seen.bytes().isEmpty(), "du may not run");
			// LTTng 2.13.9 is looked at by a shell only.
			assertTrue(seen.detailed() || seen.problem().contains("sudo: a password is required"), seen.problem());
			client.destroy(name, Cancellation.NEVER);
		}
	}

	@Test
	void withoutRightsNothingOfRootIsSeen() throws Exception {
		ConnectionException e = assertThrows(ConnectionException.class, () -> root(PASSWORD));
		assertTrue(e.getMessage().contains("does not let this user work as root"), e.getMessage());
		assertTrue(e.getMessage().contains("the group 'tracing'"), e.getMessage());
	}

	@Test
	void asAMemberOfTheGroupTracing() throws Exception {
		assumeTrue(Files.readAllLines(Path.of("/etc/group")).stream().anyMatch(line -> line.startsWith("tracing:")),
				"there is no group 'tracing' here");
		assertEquals(0, lttng("create", name, "--output=" + temp.resolve("seen")));
		try (LttngClient client = new LttngClient(login(LOGIN_ONLY))) {
			assertTrue(client.session(name, Cancellation.NEVER).isEmpty(), "a user sees the user's own sessions only");
		}
		host.joins("tracing");
		assertEquals(0, lttng("destroy", name));
		try (LttngClient client = new LttngClient(login(LOGIN_ONLY))) {
			recordAndFetch(client, Path.of("/home", host.name(), "output"), List.of("setpriv", "--reuid=" + host.name(),
					"--regid=" + host.name(), "--init-groups", "env", "LD_PRELOAD=" + RECORDABLE, "ls", "/"));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another user of this machine, made for a test, and a real SSH server to log in at with a password. This process looks for its settings of SSH elsewhere meanwhile. */
final class HostUser implements AutoCloseable {

	static final String PASSWORD = "open, sesame!";

	private final Path folder;
	private final Process process;
	private final BufferedReader said;
	private final Writer told;
	private final String name;
	private final String port;
	private final String home = System.getProperty("user.home");

	/**
	 * Makes the user; the test is left out where that is not possible.
	 *
	 * @param folder    for files of the server and of this user
	 * @param variables NAME=VALUE, those of a login
	 */
	HostUser(Path folder, String... variables) throws IOException {
		this.folder = folder;
		List<String> command = new ArrayList<>(
				List.of("bash", FakeLttng.root().resolve("tests/fixtures/ssh-user").toString(), folder.toString()));
		command.addAll(List.of(variables));
		process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		said = process.inputReader();
		told = process.outputWriter(StandardCharsets.UTF_8);
		told.write(PASSWORD + '\n');
		told.flush();
		String line = String.valueOf(said.readLine());
		assumeTrue(line.startsWith("ready "), "no user can be made for the test: " + line);
		name = line.split(" ")[1];
		port = line.split(" ")[2];
		String[] key = Files.readString(folder.resolve("host_key.pub")).split(" ");
		Files.writeString(Files.createDirectories(folder.resolve("me/.ssh")).resolve("known_hosts"),
				"[127.0.0.1]:" + port + " " + key[0] + " " + key[1] + "\n");
		System.setProperty("user.home", folder.resolve("me").toString());
	}

	/** What sudo lets the user do from now on, as in the sudoers file without the user's name. */
	HostUser may(String rules) throws IOException {
		return tell("sudoers " + rules);
	}

	/** The user has another password. */
	HostUser changesPassword(String password) throws IOException {
		return tell("password " + password);
	}

	private HostUser tell(String line) throws IOException {
		told.write(line + '\n');
		told.flush();
		assertEquals("done", said.readLine());
		return this;
	}

	String name() {
		return name;
	}

	/** What a user types to get there. */
	String address() {
		return name + "@127.0.0.1:" + port;
	}

	/** Starts a program as that user. */
	Process start(String... command) throws IOException {
		List<String> all = new ArrayList<>(List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--init-groups", "env", "-i",
				"HOME=/home/" + name, "PATH=/usr/bin:/bin"));
		all.addAll(List.of(command));
		return new ProcessBuilder(all).directory(Path.of("/").toFile()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("program.out").toFile()).start();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		System.setProperty("user.home", home);
		told.close();
		process.waitFor(20, TimeUnit.SECONDS);
	}
}

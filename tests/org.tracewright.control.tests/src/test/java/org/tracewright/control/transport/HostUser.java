// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A user of this machine who was made for a test, with a password and a real SSH server to log in at; gone when it is closed. */
public final class HostUser implements AutoCloseable {

	/** The password: what shells and terminals could mistake for something else. */
	public static final String PASSWORD = "it's $(id) \u00fc \\ word";

	private static final Path SCRIPT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/ssh-user");

	private final Process process;
	private final BufferedReader said;
	private final Writer told;
	private final String name;
	private final int port;

	/**
	 * Makes the user; the test is left out where that is not possible.
	 *
	 * @param folder for the server's files
	 */
	public HostUser(Path folder, String... variables) throws IOException {
		List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString(), Files.createDirectories(folder).toString()));
		command.addAll(List.of(variables));
		process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		said = process.inputReader();
		told = process.outputWriter(java.nio.charset.StandardCharsets.UTF_8);
		told.write(PASSWORD + '\n');
		told.flush();
		String line = String.valueOf(said.readLine());
		assumeTrue(line.startsWith("ready "), "no user can be made for the test: " + line);
		String[] words = line.split(" ");
		name = words[1];
		port = Integer.parseInt(words[2]);
	}

	private void tell(String line) throws IOException {
		told.write(line + '\n');
		told.flush();
		assertEquals("done", said.readLine());
	}

	/** What sudo lets the user do from now on, as in the sudoers file without the user's name. */
	public HostUser may(String rules) throws IOException {
		tell("sudoers " + rules);
		return this;
	}

	/** The user is a member of a group from the next login on. */
	public HostUser joins(String group) throws IOException {
		tell("group " + group);
		return this;
	}

	/** The user's name. */
	public String name() {
		return name;
	}

	/** What the user logs in at. */
	public SshTarget target() {
		return new SshTarget(name, "127.0.0.1", port);
	}

	@Override
	public void close() throws IOException {
		told.close();
		try {
			process.waitFor(20, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code tracewright session --target --sudo} at a terminal: a user who was made for the test, the real SSH server, the real sudo and the real LTTng. */
@Timeout(120)
class TerminalTest {

	private static final String PASSWORD = "open, sesame!";
	private static final Path SCRIPT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/ssh-user");
	private static final Path TERMINAL = Path.of("/usr/bin/script");

	@TempDir
	private Path temp;
	private Process host;
	private Writer told;
	private BufferedReader said;
	private String name;
	private String target;

	@BeforeEach
	void start() throws IOException {
		assumeTrue(Files.isExecutable(TERMINAL) && Files.isExecutable(Path.of("/usr/bin/lttng")),
				"there is no 'script', or no LTTng");
		host = new ProcessBuilder("bash", SCRIPT.toString(), temp.toString()).redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
		told = host.outputWriter();
		said = host.inputReader();
		told.write(PASSWORD + '\n');
		told.flush();
		String line = String.valueOf(said.readLine());
		assumeTrue(line.startsWith("ready "), "no user can be made for the test: " + line);
		name = line.split(" ")[1];
		String port = line.split(" ")[2];
		target = name + "@127.0.0.1:" + port;
		String[] key = Files.readString(temp.resolve("host_key.pub")).split(" ");
		Files.writeString(Files.createDirectories(temp.resolve("home/.ssh")).resolve("known_hosts"),
				"[127.0.0.1]:" + port + " " + key[0] + " " + key[1] + "\n");
	}

	@AfterEach
	void end() throws Exception {
		if (host == null)
			return;
		told.close();
		host.waitFor(20, TimeUnit.SECONDS);
	}

	private void may(String rules) throws IOException {
		told.write("sudoers " + rules + '\n');
		told.flush();
		assertEquals("done", said.readLine());
	}

	/** What a user sees who answers questions: a question, its answer, the next question and so on. */
	private String list(String... answers) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Duser.home=" + temp.resolve("home"), "-cp", System.getProperty("java.class.path"), Main.class.getName(),
				"session", "list", "--sudo", "--target", target));
		Process terminal = new ProcessBuilder(TERMINAL.toString(), "-q", "-e", "-c", "'" + String.join("' '", command) + "'",
				"/dev/null").redirectErrorStream(true).start();
		StringBuilder seen = new StringBuilder();
		try (Reader reader = terminal.inputReader(); Writer writer = terminal.outputWriter()) {
			for (int i = 0; i < answers.length; i += 2) {
				int from = seen.length();
				while (seen.indexOf(answers[i], from) < 0) {
					int c = reader.read();
					assertTrue(c >= 0, "waited for '" + answers[i] + "' after:\n" + seen);
					seen.append((char) c);
				}
				writer.write(answers[i + 1] + '\n');
				writer.flush();
			}
			for (int c = reader.read(); c >= 0; c = reader.read())
				seen.append((char) c);
		}
		terminal.waitFor();
		assertFalse(seen.indexOf(PASSWORD) >= 0, "nothing is shown while it is typed");
		return terminal.exitValue() + " " + seen.toString().replace("\r", "");
	}

	private String login() {
		return "Password of " + name + " on 127.0.0.1: ";
	}

	private String sudo() {
		return "Password for sudo on " + target + ": ";
	}

	@Test
	void aPasswordForSudoIsAskedForUntilItIsRight() throws Exception {
		may("ALL=(ALL) ALL");
		String seen = list(login(), "wrong", login(), PASSWORD, sudo(), "wrong", sudo(), PASSWORD);
		assertTrue(seen.startsWith("0 ") && seen.contains("\nThat was not right.\n" + sudo()) && seen.contains("\nLTTng 2.")
				&& seen.contains(" on " + target + "\n"), seen);
	}

	@Test
	void noneIsAskedForWhereSudoWantsNone() throws Exception {
		may("ALL=(root) NOPASSWD: ALL");
		String seen = list(login(), PASSWORD);
		assertTrue(seen.startsWith("0 ") && !seen.contains("sudo") && seen.contains("\nLTTng 2."), seen);
	}

	@Test
	void aUserWithoutRightsIsTold() throws Exception {
		String seen = list(login(), PASSWORD);
		assertTrue(!seen.startsWith("0 ") && seen.contains("the sudo of " + target + " does not let this user work as root ("),
				seen);
	}
}

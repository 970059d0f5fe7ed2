// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real SSH server of the present user on a free port of the loopback interface, and the settings of a user who may log in there by a key. */
final class OpenSsh implements AutoCloseable {

	static final String USER = System.getProperty("user.name");

	private static final Path SSHD = Path.of("/usr/sbin/sshd");

	private final Path folder;
	private final Path settings;
	private final String home = System.getProperty("user.home");
	private Process server;
	private int port;

	private OpenSsh(Path folder) throws IOException {
		this.folder = folder;
		settings = Files.createDirectories(folder.resolve("user/.ssh"));
	}

	/** Starts it; the test is left out where there is none. This process looks for the settings of SSH there until it is closed. */
	static OpenSsh start(Path folder, String passphrase) throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(SSHD), "there is no SSH server here");
		// The folder that the service makes when it starts; a server of another user than root does not need it.
		if (USER.equals("root"))
			Files.createDirectories(Path.of("/run/sshd"));
		OpenSsh ssh = new OpenSsh(folder);
		key(ssh.settings.resolve("id_ed25519"), passphrase);
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			ssh.port = socket.getLocalPort();
		}
		ssh.newHostKey();
		ssh.listen();
		System.setProperty("user.home", folder.resolve("user").toString());
		return ssh;
	}

	private static void key(Path file, String passphrase) throws IOException, InterruptedException {
		Files.deleteIfExists(file);
		assertEquals(0, new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", file.toString()).start()
				.waitFor());
	}

	/** The host has another key from now on; it has to listen again. */
	void newHostKey() throws IOException, InterruptedException {
		key(folder.resolve("host_key"), "");
	}

	/** Where a session daemon of the host has its sockets. */
	Path daemonFolder() {
		return folder.resolve("daemon");
	}

	/** Listens, from now on. */
	void listen() throws IOException {
		Files.writeString(folder.resolve("sshd_config"), """
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
				SetEnv HOME=%s JAVA_HOME=%s TRACEWRIGHT_DAEMON=%s
				""".formatted(port, folder.resolve("host_key"), settings.resolve("id_ed25519.pub"), folder,
				System.getProperty("java.home"), daemonFolder()));
		server = new ProcessBuilder(SSHD.toString(), "-D", "-e", "-f", folder.resolve("sshd_config").toString())
				.redirectErrorStream(true).start();
		BufferedReader reader = server.inputReader();
		String line = reader.readLine();
		while (line != null && !line.contains("listening"))
			line = reader.readLine();
		assumeTrue(line != null, "the SSH server does not listen");
	}

	/** What a user types to get there. */
	String address() {
		return USER + "@127.0.0.1:" + port;
	}

	/** The fingerprint of the host's key, as the host's administrator would tell it. */
	String fingerprint() throws IOException, InterruptedException {
		Process process = new ProcessBuilder("ssh-keygen", "-l", "-f", folder.resolve("host_key.pub").toString()).start();
		String text = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return text.split(" ")[1];
	}

	/** The user knows the host. */
	void trusted() throws IOException {
		String[] key = Files.readString(folder.resolve("host_key.pub")).split(" ");
		Files.writeString(settings.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + key[0] + " " + key[1] + "\n");
	}

	/** The server is gone, and with it all connections. */
	void kill() throws InterruptedException {
		List<ProcessHandle> children = server.descendants().toList();
		server.destroyForcibly().waitFor();
		children.forEach(ProcessHandle::destroyForcibly);
		for (ProcessHandle child : children)
			child.onExit().orTimeout(10, TimeUnit.SECONDS).join();
	}

	@Override
	public void close() throws InterruptedException {
		System.setProperty("user.home", home);
		kill();
	}
}

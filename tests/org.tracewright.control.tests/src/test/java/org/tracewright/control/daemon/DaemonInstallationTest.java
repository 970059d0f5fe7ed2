// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonInstallation.Part;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.trace.Progress;

/** The session daemon comes to a host. That is this machine with another home, with a Java that only says its version, and with programs that some tests replace. */
@Timeout(60)
class DaemonInstallationTest {

	private final LocalConnection connection = new LocalConnection();
	private final byte[] large = new byte[300_000];
	private final List<String> reported = new ArrayList<>();

	@TempDir
	private Path temp;
	private Path home;
	private Path programs;
	private Path folder;

	@BeforeEach
	void start() throws IOException {
		new Random(1).nextBytes(large);
		home = Files.createDirectories(temp.resolve("a user's home"));
		programs = Files.createDirectories(temp.resolve("programs"));
		folder = home.resolve(".local/share/tracewright/1.2.3");
		program(programs.resolve("java"), "[ \"$1\" = -version ] && echo 'openjdk version \"21.0.1\"' >&2 || echo \"$@\"");
	}

	@AfterEach
	void close() {
		connection.close();
	}

	private static void program(Path file, String text) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + text + '\n');
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
	}

	/** The environment of a user who logs in there. */
	private List<String> user() {
		return List.of("env", "-u", "JAVA_HOME", "HOME=" + home, "PATH=" + programs + ':' + System.getenv("PATH"));
	}

	private List<Part> parts() {
		return List.of(Part.library("daemon", large), Part.library("protocol", "small".getBytes(StandardCharsets.UTF_8)),
				new Part(Part.TRACER, "tracer".getBytes(StandardCharsets.UTF_8)));
	}

	private DaemonInstallation installation() {
		return new DaemonInstallation(connection, user(), "1.2.3", parts());
	}

	/** Tells how far it is, and is cancelled when it has come so far. */
	private Progress until(long bytes) {
		return new Progress() {

			private boolean over;

			@Override
			public void report(long done, long total) {
				reported.add(done + "/" + total);
				over |= done >= bytes;
			}

			@Override
			public boolean isCancelled() {
				return over;
			}
		};
	}

	private String run() throws Exception {
		return installation().run(until(Long.MAX_VALUE));
	}

	private TracerException fails() {
		return assertThrows(TracerException.class, () -> installation().run(Progress.NONE));
	}

	/** What is there, with what may be done to it by whom. */
	private String files() throws IOException {
		try (Stream<Path> all = Files.walk(home)) {
			StringBuilder text = new StringBuilder();
			for (Path file : all.filter(Files::isRegularFile).sorted().toList())
				text.append(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).append(' ')
						.append(folder.relativize(file)).append('\n');
			return text.toString();
		}
	}

	@Test
	void aHostGetsTheDaemonAndACommandThatStartsIt() throws Exception {
		assertEquals(folder.resolve("bin/tracewright").toString(), run());
		assertEquals("""
				rw------- agent/tracewright-tracer.jar
				rwx------ bin/tracewright
				rw------- lib/daemon.jar
				rw------- lib/protocol.jar
				""", files());
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.getParent())));
		assertArrayEquals(large, Files.readAllBytes(folder.resolve("lib/daemon.jar")));
		assertEquals("0/" + total(), reported.getFirst());
		assertEquals(total() + "/" + total(), reported.getLast());
		List<String> started = new ArrayList<>(user());
		started.addAll(List.of(folder + "/bin/tracewright", "dial-stdio"));
		CommandResult result = connection.run(Command.of(started), Cancellation.NEVER);
		assertTrue(result.outputText()
				.endsWith("-cp " + folder + "/lib/daemon.jar:" + folder
						+ "/lib/protocol.jar org.tracewright.daemon.DialMain --tracer " + folder
						+ "/agent/tracewright-tracer.jar dial-stdio\n"),
				result.outputText() + result.errorText());
	}

	private long total() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}

	@Test
	void onlyWhatIsNotThereIsBrought() throws Exception {
		run();
		reported.clear();
		run();
		assertEquals(List.of("0/0"), reported, "all was there");
		Files.writeString(folder.resolve("lib/protocol.jar"), "SMALL");
		reported.clear();
		run();
		long script = Files.size(folder.resolve("bin/tracewright"));
		assertEquals(List.of("0/" + (5 + script), "5/" + (5 + script), (5 + script) + "/" + (5 + script)), reported);
		assertEquals("small", Files.readString(folder.resolve("lib/protocol.jar")));
	}

	@Test
	void whatArrivesOtherwiseIsRefused() throws Exception {
		program(programs.resolve("dd"), "PATH=/usr/bin:/bin; tr s S | exec dd \"$@\"");
		String message = fails().getMessage();
		assertTrue(message.startsWith(folder + "/lib/daemon.jar on this machine is not what was sent there: its SHA-256 is "),
				message);
		assertEquals("", files());
	}

	@Test
	void aHalfDoneInstallationCannotBeStartedAndIsGoneOnWith() throws Exception {
		run();
		Files.writeString(folder.resolve("lib/daemon.jar"), "of an older build");
		Files.writeString(folder.resolve("lib/protocol.jar"), "of an older build");
		assertEquals(Kind.CANCELLED,
				assertThrows(ConnectionException.class, () -> installation().run(until(large.length))).kind());
		assertEquals("""
				rw------- agent/tracewright-tracer.jar
				rw------- lib/daemon.jar
				rw------- lib/protocol.jar
				""", files());
		reported.clear();
		run();
		assertEquals("small", Files.readString(folder.resolve("lib/protocol.jar")));
		assertTrue(Files.isExecutable(folder.resolve("bin/tracewright")));
		assertFalse(reported.getFirst().equals("0/" + total()), "the first one was not brought again");
	}

	@Test
	void aFullDiskIsTold() throws Exception {
		program(programs.resolve("dd"), "exec /bin/dd of=/dev/full");
		String message = fails().getMessage();
		assertTrue(message.startsWith("writing " + folder + "/lib/daemon.jar on this machine failed (")
				&& message.contains("No space left on device") && message.contains("see that there is room"), message);
		assertEquals("", files());
	}

	@Test
	void aHomeThatMayNotBeWrittenIsTold() throws Exception {
		Files.writeString(home.resolve(".local"), "a file");
		String message = fails().getMessage();
		assertTrue(message.startsWith("making " + folder + " on this machine failed (mkdir: "), message);
	}

	@Test
	void aProgramThatIsNotThereIsTold() throws Exception {
		program(programs.resolve("sha256sum"), "exit 127");
		assertEquals("checking what is in " + folder
				+ " on this machine needs the program 'sha256sum', which is not there: install it (it is one of coreutils or busybox)",
				fails().getMessage());
	}

	@Test
	void aHostWithoutJavaIsToldBeforeAnythingIsBrought() throws Exception {
		// Nothing is installed in the usual place.
		program(programs.resolve("ls"), "exit 2");
		program(programs.resolve("java"), "echo 'openjdk version \"17.0.9\" 2023-10-17' >&2");
		String message = fails().getMessage();
		assertTrue(
				message.startsWith(
						"there is no Java 21 or later on this machine, the newest one is Java 17: install one, by 'sudo apt"),
				message);
		program(programs.resolve("java"), "exit 127");
		assertTrue(fails().getMessage().startsWith("there is no Java 21 or later on this machine: install one"));
		assertEquals("", files());
	}

	@Test
	void namesThatWouldLeadElsewhereAreRefused() {
		for (String path : List.of("../x", "lib/../x", "lib/a b", "/lib/x", "lib/", "x", "lib/$HOME"))
			assertThrows(IllegalArgumentException.class, () -> new Part(path, large), path);
		assertThrows(IllegalArgumentException.class, () -> new DaemonInstallation(connection, List.of(), "../1", List.of()));
	}

	/** A version that was installed earlier. */
	private Path old(String version) throws IOException {
		Path old = home.resolve(".local/share/tracewright").resolve(version);
		Files.createDirectories(old.resolve("lib"));
		program(Files.createDirectories(old.resolve("bin")).resolve("tracewright"), "exit 0");
		Files.writeString(old.resolve("lib/daemon.jar"), "old");
		return old;
	}

	@Test
	void earlierVersionsGoUnlessSomethingUsesThem() throws Exception {
		Path unused = old("1.0.0.202611290000");
		Path running = old("1.1.0");
		Path open = old("1.2.0");
		Path newer = old("1.2.10");
		Path other = Files.createDirectories(home.resolve(".local/share/tracewright/notes"));
		Path elsewhere = old("../elsewhere");
		Path link = Files.createSymbolicLink(other.resolveSibling("link"), elsewhere);
		Process daemon = new ProcessBuilder("tail", "-f", running.resolve("lib/daemon.jar").toString()).start();
		try (FileChannel jar = FileChannel.open(open.resolve("lib/daemon.jar"))) {
			installation().run(Progress.NONE);
			assertFalse(Files.exists(unused));
			assertTrue(Files.exists(running.resolve("bin/tracewright")), "a program was started with it");
			assertTrue(Files.exists(open.resolve("bin/tracewright")), "a program has a file of it open");
			assertTrue(jar.isOpen() && Files.exists(other) && Files.exists(link) && Files.exists(elsewhere));
		} finally {
			daemon.destroyForcibly().waitFor();
		}
		installation().run(Progress.NONE);
		assertFalse(Files.exists(running));
		assertFalse(Files.exists(open));
		assertTrue(Files.exists(newer.resolve("bin/tracewright")));
		assertTrue(Files.exists(folder.resolve("bin/tracewright")));
		assertTrue(Files.exists(elsewhere.resolve("lib/daemon.jar")));
	}

	@Test
	void versionsAreComparedByTheirNumbers() {
		assertEquals("true true true false false false",
				Stream.of("0.1.0.202611290000", "1.2.3", "1.9.0", "1.10.0", "1.10.0.1", "notes")
						.map(version -> String.valueOf(OldVersions.isOlder(version, "1.10.0"))).collect(Collectors.joining(" ")));
	}

	@Test
	void anEarlierVersionStaysWhenTheNewerOneDoesNotArrive() throws Exception {
		Path old = old("1.0.0");
		program(programs.resolve("chmod"), "exit 1");
		fails();
		assertTrue(Files.exists(old.resolve("bin/tracewright")));
	}

	@Test
	void thatTheCommandIsMissingIsAnErrorOfItsOwn() {
		for (List<String> prefix : List.of(List.<String>of(), List.of("env"))) {
			LocalConnection own = new LocalConnection();
			try (DaemonClient client = new DaemonClient(own, Dialer.command(own, prefix, temp.resolve("none").toString()))) {
				assertThrows(MissingCommandException.class, () -> client.sessions(Cancellation.NEVER));
			}
		}
	}
}

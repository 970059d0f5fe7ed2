// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tracewright.daemon.Machine.Running;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;

/** A disk that is full, another user, a second daemon, a program that hangs. */
@Timeout(120)
final class BadConditionsTest {

	@Test
	void aFullDiskCostsWhatIsCountedAndNothingElse() throws IOException, InterruptedException {
		try (Machine machine = new Machine()) {
			// No file can be larger than this: writing fails as it does on a full disk.
			machine.startDaemon("bash", "-c", "ulimit -f 300 && exec \"$@\"", "bash");
			try (Client client = machine.client()) {
				SessionInfo session = client.ask(client.service().create(Client.spec("s", false, "ctf2", false)));
				client.ask(client.service().start(new SessionName("s")));
				Running program = machine.start(1, 20_000, 2500, "wait");
				Machine.await("a full disk", () -> {
					try {
						return !client.session("s").problems().isEmpty();
					} catch (IOException e) {
						throw new AssertionError(e);
					}
				});
				String problem = client.session("s").problems().getFirst();
				assertTrue(problem.contains(session.output()) && problem.contains("cannot be written"), problem);
				// There is room again: a new chunk has new files.
				client.ask(client.service().rotate(new SessionName("s")));
				assertEquals(0, program.process().waitFor(), "the program knows nothing of it");
				SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
				Counted counted = Counted.read(Path.of(session.output()));
				assertEquals(List.of(), counted.problems());
				assertEquals(List.of(), counted.twice(program.pid() + "/0"));
				assertTrue(stopped.lostPackets() > 0);
				assertTrue(counted.runs(program.pid() + "/0").size() <= stopped.lostPackets() + stopped.discarded() + 1);
				assertTrue(counted.ticks() < program.count(0));
			}
		}
	}

	@Test
	void anOutputThatCannotBeMadeIsToldAtOnce() throws IOException, InterruptedException {
		try (Machine machine = new Machine()) {
			machine.startDaemon();
			Path file = Files.createFile(machine.folder().resolve("file"));
			SessionSpec spec = Client.spec("s", false, "ctf2", false);
			try (Client client = machine.client()) {
				client.ask(client.service().create(new SessionSpec("s", false, file.resolve("trace").toString(), null, false,
						null, spec.channels(), null, null, null)));
				IOException refused = assertThrows(IOException.class,
						() -> client.ask(client.service().start(new SessionName("s"))));
				assertTrue(refused.getMessage().contains("cannot write to " + file), refused.getMessage());
			}
		}
	}

	@Test
	void nobodyElseCanOpenTheSockets() throws IOException, InterruptedException {
		try (Machine machine = new Machine()) {
			machine.startDaemon();
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(machine.places().folder())));
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(machine.places().rings())));
			for (Path socket : List.of(machine.places().control(), machine.places().programs()))
				assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
		}
	}

	@Test
	void aProcessOfAnotherUserIsRefusedWhateverThePermissions() throws IOException, InterruptedException {
		assumeTrue(System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/setpriv"))
				&& Files.isExecutable(Path.of("/usr/bin/perl")), "only root can be another user");
		try (Machine machine = new Machine()) {
			machine.startDaemon();
			for (Path path : List.of(machine.folder(), machine.places().folder(), machine.places().control(),
					machine.places().programs()))
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
			for (Path socket : List.of(machine.places().control(), machine.places().programs())) {
				Process nobody = new ProcessBuilder("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "perl",
						"-MIO::Socket::UNIX", "-e", "$s = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die $!; print while <$s>",
						socket.toString()).redirectErrorStream(true).start();
				String said = new String(nobody.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(said.contains("this daemon serves user root only"), said);
			}
		}
	}

	@Test
	void thereIsOneDaemon() throws IOException, InterruptedException {
		try (Machine machine = new Machine()) {
			machine.startDaemon();
			Process first = machine.daemon();
			try (Client client = machine.client()) {
				Process second = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), DaemonProgram.class.getName(), machine.folder().toString())
						.redirectErrorStream(true).start();
				String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(said.contains("there is a session daemon already, process " + first.pid()), said);
				assertEquals(List.of(), client.ask(client.service().sessions()));
			}
		}
	}

	@Test
	void aProgramThatHangsHoldsUpNobody() throws IOException, InterruptedException {
		try (Machine machine = new Machine()) {
			machine.startDaemon();
			try (Client client = machine.client()) {
				SessionInfo session = client.ask(client.service().create(Client.spec("s", false, "ctf2", false)));
				client.ask(client.service().start(new SessionName("s")));
				Running hanging = machine.start(1, 1000, 0, "wait");
				Machine.await("events", () -> hanging.count(0) > 100);
				assertEquals(0, new ProcessBuilder("kill", "-STOP", Long.toString(hanging.pid())).start().waitFor());
				long recorded = hanging.count(0);
				SessionInfo stopped = client.ask(client.service().stop(new SessionName("s")));
				assertEquals(List.of("org.tracewright.daemon.CountingProgram (" + hanging.pid()
						+ ") does not answer: what it records from now on may be missing"), stopped.problems());
				assertTrue(Counted.read(Path.of(session.output())).ticks() >= recorded);
				client.ask(client.service().destroy(new SessionName("s")));
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.tracewright.tracer.link.Places;

/** A daemon and programs in processes of their own, below a folder of a test. All of them end with it. */
final class Machine implements AutoCloseable {

	private static final long PATIENCE = 30_000_000_000L;
	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private final Path folder;
	private final Places places;
	private final List<Running> programs = new ArrayList<>();
	private Process daemon;

	/** A program that runs, or has run. */
	record Running(Process process, Path progress, int threads) {

		long pid() {
			return process.pid();
		}

		/** How many events a thread has recorded for certain. */
		long count(int thread) {
			try {
				byte[] all = Files.exists(progress) ? Files.readAllBytes(progress) : new byte[0];
				int at = thread * Long.BYTES;
				return all.length < at + Long.BYTES ? 0 : ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).getLong(at);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		void kill() throws InterruptedException {
			process.destroyForcibly().waitFor();
		}
	}

	/** A machine without a daemon, in a folder with a short name, as the paths of sockets cannot be long. */
	Machine() throws IOException {
		folder = Files.createTempDirectory(Path.of("/tmp"), "twd",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		places = new Places(folder.resolve("d"));
	}

	Path folder() {
		return folder;
	}

	Places places() {
		return places;
	}

	Process daemon() {
		return daemon;
	}

	/** Starts the daemon, and waits until it answers. */
	void startDaemon(String... before) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(before));
		command.addAll(List.of(JAVA, "-XX:+UseSerialGC", "-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), DaemonProgram.class.getName(), folder.toString()));
		daemon = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("daemon.out").toFile())).start();
		await("a daemon", () -> canConnect() || !daemon.isAlive());
		if (!daemon.isAlive())
			throw new IOException("the daemon has ended: " + daemonOutput());
	}

	String daemonOutput() throws IOException {
		return Files.readString(folder.resolve("daemon.out"));
	}

	private boolean canConnect() {
		try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			socket.connect(UnixDomainSocketAddress.of(places.control()));
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	void killDaemon() throws InterruptedException {
		daemon.destroyForcibly().waitFor();
	}

	/** A connection to the daemon. */
	Client client() throws IOException {
		return Client.connect(places);
	}

	/** Starts a program that counts. */
	Running start(int threads, long rate, long millis, String... more) throws IOException {
		Path progress = folder.resolve("progress-" + programs.size());
		List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx256m", "-XX:TieredStopAtLevel=1",
				"-D" + Places.PROPERTY + "=" + places.folder(), "-cp", System.getProperty("java.class.path"),
				CountingProgram.class.getName(), "" + threads, "" + rate, "" + millis, progress.toString()));
		command.addAll(List.of(more));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("program-" + programs.size() + ".out").toFile()).start();
		Running program = new Running(process, progress, threads);
		programs.add(program);
		return program;
	}

	List<Running> programs() {
		return programs;
	}

	/** Waits until something is so. */
	static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long until = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - until > 0)
				throw new AssertionError("waiting for " + what + " is in vain");
			Thread.sleep(10);
		}
	}

	/** Folders of rings that are left. */
	List<Path> rings() throws IOException {
		try (Stream<Path> all = Files.list(places.rings())) {
			return all.toList();
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		for (Running program : programs)
			program.kill();
		if (daemon != null) {
			daemon.destroy();
			if (!daemon.waitFor(10, TimeUnit.SECONDS))
				killDaemon();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		}
	}
}

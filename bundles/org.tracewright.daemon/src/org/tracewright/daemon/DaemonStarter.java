// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.tracewright.tracer.link.Places;

/**
 * Finds the session daemon of this user, and starts it when there is none.
 *
 * @param command starts a daemon in a process of its own: a program and its arguments; null to start none
 */
public record DaemonStarter(List<String> command) {

	private static final long PATIENCE = 20_000_000_000L;
	private static final int LAST_LINES = 2000;
	private static final String IDLE_SECONDS = "600";

	/**
	 * For a program that is no daemon itself: the daemon has a process of its own, is where this process was told, and ends when it had nothing to do for ten minutes.
	 *
	 * @param classPath of the daemon
	 * @param tracer    the tracer's jar, to be loaded into running programs; null when there is none
	 */
	public static DaemonStarter temporary(String classPath, Path tracer) {
		String told = System.getProperty(Places.PROPERTY);
		List<String> arguments = new ArrayList<>(List.of("--idle", IDLE_SECONDS));
		if (tracer != null)
			arguments.addAll(List.of("--tracer", tracer.toString()));
		return new DaemonStarter(command(classPath, DaemonMain.class.getName(),
				told == null ? List.of() : List.of("-D" + Places.PROPERTY + '=' + told), arguments));
	}

	/**
	 * A command that runs a main class with the Java of this process, in as little memory as a daemon needs.
	 *
	 * @param classPath of the program
	 * @param main      main class
	 * @param arguments what follows
	 */
	public static List<String> command(String classPath, String main, List<String> options, List<String> arguments) {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(Path.of("/usr/bin/setsid")))
			// So that a signal to the terminal's programs does not reach it.
			command.add("/usr/bin/setsid");
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:+UseSerialGC", "-Xms4m", "-Xmx64m", "-XX:MaxHeapFreeRatio=20", "-XX:MinHeapFreeRatio=10",
				"-Xss512k", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=16m", "-Xshare:auto", "-Xlog:disable",
				"-Xlog:all=error:stderr"));
		command.addAll(options);
		command.addAll(List.of("-cp", classPath, main));
		command.addAll(arguments);
		return command;
	}

	/**
	 * Connects to the daemon's control socket.
	 *
	 * @throws DaemonException when there is none, or it cannot start
	 */
	public SocketChannel connect() throws DaemonException {
		List<Places> all = Places.all();
		for (Places places : all) {
			SocketChannel socket = tryConnect(places);
			if (socket != null)
				return socket;
		}
		if (all.isEmpty())
			throw new DaemonException("no session daemon is wanted: " + Places.PROPERTY + " is 'none'");
		if (command == null)
			throw new DaemonException("no session daemon is at work: start one with 'tracewright daemon --background'");
		return start(all.getFirst());
	}

	/** The connection; null when nobody listens. */
	private static SocketChannel tryConnect(Places places) throws DaemonException {
		if (!Files.exists(places.control()) || !places.isOwn())
			return null;
		SocketChannel socket = null;
		try {
			socket = SocketChannel.open(StandardProtocolFamily.UNIX);
			socket.connect(UnixDomainSocketAddress.of(places.control()));
			return socket;
		} catch (IOException e) {
			// A daemon that was killed leaves its socket.
			close(socket);
			return null;
		}
	}

	private static void close(SocketChannel socket) throws DaemonException {
		try {
			if (socket != null)
				socket.close();
		} catch (IOException e) {
			throw new DaemonException("the connection to the session daemon cannot be closed: " + e.getMessage(), e);
		}
	}

	private SocketChannel start(Places places) throws DaemonException {
		try {
			PrivateFolder.make(places.folder());
			Files.deleteIfExists(places.log());
			Files.createFile(places.log(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile())
					.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).redirectErrorStream(true)
					.redirectOutput(places.log().toFile());
			// A heap of the C library for each thread would take more memory than all else.
			builder.environment().put("MALLOC_ARENA_MAX", "2");
			Process process = builder.start();
			long until = System.nanoTime() + PATIENCE;
			while (System.nanoTime() < until) {
				SocketChannel socket = tryConnect(places);
				if (socket != null)
					return socket;
				if (process.waitFor(20, TimeUnit.MILLISECONDS) && process.exitValue() != 0) {
					// Somebody else may have started one at the same time.
					socket = tryConnect(places);
					if (socket != null)
						return socket;
					throw new DaemonException("the session daemon cannot start: " + said(places));
				}
			}
			throw new DaemonException("the session daemon does not answer, see " + places.log());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new DaemonException("waiting for the session daemon was interrupted");
		} catch (IOException e) {
			throw e instanceof DaemonException known
					? known
					: new DaemonException("the session daemon cannot start: " + e.getMessage(), e);
		}
	}

	private static String said(Places places) throws IOException {
		String all = Files.readString(places.log()).strip();
		return all.isEmpty() ? "it said nothing" : all.substring(Math.max(0, all.length() - LAST_LINES));
	}
}

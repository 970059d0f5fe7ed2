// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonClient;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.daemon.Daemon;
import org.tracewright.daemon.DaemonException;
import org.tracewright.daemon.DaemonMain;
import org.tracewright.daemon.DaemonOptions;
import org.tracewright.daemon.DaemonStarter;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.Hello;
import org.tracewright.protocol.Protocol;
import org.tracewright.tracer.link.Places;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tracewright daemon}. */
@Command(name = "daemon", description = {
		"Runs the session daemon of this user, until it is told to end. Commands that need it start it by themselves.", "",
		"Java programs that have the tracer find it, and sessions record them. When it ends or is killed they go on, and the next daemon takes over.",
		"It listens on Unix domain sockets in ${tracewright.daemon:-the user's runtime folder}, which nobody else can open."})
final class DaemonCommand implements Callable<Integer> {

	/** Property: the tracer's jar. */
	private static final String TRACER = "tracewright.tracer";

	private final Console console;

	@Option(names = "--background", description = "Start it in the background, and return when it can be used.")
	private boolean background;

	@Option(names = "--stop", description = "End the one that is at work.")
	private boolean stop;

	@Option(names = "--idle", paramLabel = "TIME", converter = TimeConverter.class, description = "End when it had no session and no client for so long, such as 10m.")
	private Duration idle;

	DaemonCommand(Console console) {
		this.console = console;
	}

	/** Finds the daemon. */
	static DaemonStarter starter(boolean start) {
		return new DaemonStarter(start ? command(List.of()) : null);
	}

	/** The way to the daemon of this user. */
	static Dialer dialer(boolean start) {
		return cancellation -> {
			try {
				return Dialer.line(starter(start).connect());
			} catch (DaemonException e) {
				throw new TracerException(e.getMessage(), e);
			}
		};
	}

	private static List<String> command(List<String> more) {
		List<String> options = new ArrayList<>();
		String told = System.getProperty(Places.PROPERTY);
		if (told != null)
			options.add("-D" + Places.PROPERTY + "=" + told);
		List<String> arguments = new ArrayList<>(more);
		Path tracer = tracer();
		if (tracer != null)
			arguments.addAll(List.of("--tracer", tracer.toString()));
		return DaemonStarter.command(System.getProperty("java.class.path"), DaemonMain.class.getName(), options, arguments);
	}

	@Override
	public Integer call() {
		try {
			if (stop)
				return stop();
			if (background) {
				List<String> more = idle == null ? List.of() : List.of("--idle", Long.toString(idle.toSeconds()));
				new DaemonStarter(command(more)).connect().close();
				return ExitCode.OK;
			}
			run();
			return ExitCode.OK;
		} catch (IllegalArgumentException | IOException | TracerException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNREADABLE;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return ExitCode.OK;
		}
	}

	private int stop() throws IOException, TracerException {
		try (DaemonClient client = new DaemonClient(new LocalConnection(), dialer(false))) {
			long pid = client.ask("ending the session daemon", Cancellation.NEVER,
					s -> s.hello(new Hello(Protocol.VERSION, "tracewright"))).pid();
			ProcessHandle process = ProcessHandle.of(pid).orElse(null);
			client.ask("ending the session daemon", Cancellation.NEVER, DaemonService::stopDaemon);
			if (process != null)
				process.onExit().join();
		}
		return ExitCode.OK;
	}

	private void run() throws DaemonException, InterruptedException {
		PrintStream out = new PrintStream(console.err(), true, StandardCharsets.UTF_8);
		DaemonMain.run(new Daemon(DaemonOptions.usual(tracer(), idle), out));
	}

	/** The jar that running programs are given: beside the folder of this program's own. */
	private static Path tracer() {
		String told = System.getProperty(TRACER);
		if (told != null)
			return Path.of(told);
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path libraries = Path.of(entry).toAbsolutePath().getParent();
			Path jar = libraries == null ? null : libraries.resolveSibling("agent").resolve("tracewright-tracer.jar");
			if (jar != null && Files.isReadable(jar))
				return jar;
		}
		return null;
	}
}

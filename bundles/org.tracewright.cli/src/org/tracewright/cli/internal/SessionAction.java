// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.tracewright.control.SessionClient;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonClient;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.lttng.LttngClient;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.Tracer;
import org.tracewright.session.document.SessionResources;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Something that is done to the sessions of a target. */
abstract class SessionAction implements Callable<Integer> {

	private static final String TRACEWRIGHT = "tracewright";

	/** Where it speaks. */
	final Console console;

	@Mixin
	private TargetOption target = new TargetOption();

	@Option(names = "--sudo", description = "Run commands on the target as root, by sudo: for the kernel's events, unless the user is of the group tracing; or for the session daemon of root. A password that sudo wants is asked for at the terminal.")
	private boolean sudo;

	@Option(names = "--lttng", paramLabel = "COMMAND", defaultValue = "lttng", description = "Name or path of LTTng's command on the target (${DEFAULT-VALUE}).")
	private String program;

	@Option(names = "--tracer", paramLabel = "TRACER", defaultValue = "lttng", converter = TracerConverter.class, description = "Whose sessions: lttng, or tracewright for Java programs (${DEFAULT-VALUE}).")
	private Tracer tracer;

	@Option(names = "--tracewright", paramLabel = "COMMAND", defaultValue = TRACEWRIGHT, description = "Name or path of Tracewright's command on the target (${DEFAULT-VALUE}); it reaches the session daemon there.")
	private String tracewright;

	SessionAction(Console console) {
		this.console = console;
	}

	/** Reads the name of a tracer. */
	static final class TracerConverter implements ITypeConverter<Tracer> {

		@Override
		public Tracer convert(String value) {
			Tracer tracer = Tracer.get(value);
			if (tracer == null)
				throw new TypeConversionException("'" + value + "' is no tracer: it is lttng or tracewright");
			return tracer;
		}
	}

	@Override
	public final Integer call() {
		try (Interruption interruption = new Interruption(console.progress("waiting"));
				SessionClient client = client(open(interruption::isCancelled))) {
			return act(client, client.connection(), interruption);
		} catch (ConnectionException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNREADABLE;
		} catch (TracerException e) {
			console.say("error", e.getMessage());
			return ExitCode.FINDINGS;
		} catch (IOException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNWRITABLE;
		}
	}

	private Connection open(Cancellation cancellation) throws ConnectionException {
		return sudo
				? target.openAsRoot(List.of(tracer == Tracer.LTTNG ? program : tracewright, "--version"), cancellation)
				: target.open(cancellation);
	}

	private SessionClient client(Connection connection) {
		return switch (tracer) {
			case LTTNG -> new LttngClient(connection, List.of(), program);
			case TRACEWRIGHT -> new DaemonClient(connection,
					target.isLocal() && !sudo && tracewright.equals(TRACEWRIGHT)
							? DaemonCommand.dialer(true)
							: Dialer.command(connection, List.of(), tracewright));
		};
	}

	/** Does it; gives the exit code. */
	abstract int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException;

	/** The sessions of a document. */
	final List<Session> sessions(Path file) throws TracerException {
		try {
			SessionDocument document = SessionResources.load(file).document();
			return document.getSessions();
		} catch (NoSuchFileException e) {
			throw new TracerException(file + ": there is no such file");
		} catch (AccessDeniedException e) {
			throw new TracerException(file + ": cannot be read: permission denied");
		} catch (IOException e) {
			throw new TracerException(file + ": " + e.getMessage());
		}
	}

	/** A session that has to be there. */
	static Session known(SessionClient client, Connection connection, String name, Interruption interruption)
			throws ConnectionException, TracerException {
		return client.session(name, interruption::isCancelled)
				.orElseThrow(() -> new TracerException("there is no session '" + name + "' on " + connection.target()));
	}
}

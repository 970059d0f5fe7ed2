// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.tracewright.control.lttng.LttngClient;
import org.tracewright.control.lttng.LttngException;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.document.SessionResources;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Something that is done to the sessions of a target. */
abstract class SessionAction implements Callable<Integer> {

	/** Where it speaks. */
	final Console console;

	@Mixin
	private TargetOption target = new TargetOption();

	@Option(names = "--sudo", description = "Run LTTng's commands as root, by 'sudo -n': for the kernel's events, unless the user is of the group tracing.")
	private boolean sudo;

	@Option(names = "--lttng", paramLabel = "COMMAND", defaultValue = "lttng", description = "Name or path of LTTng's command on the target (${DEFAULT-VALUE}).")
	private String program;

	SessionAction(Console console) {
		this.console = console;
	}

	@Override
	public final Integer call() {
		try (Interruption interruption = new Interruption(console.progress("waiting"));
				Connection connection = target.open(interruption::isCancelled)) {
			return act(new LttngClient(connection, sudo ? List.of("sudo", "-n") : List.of(), program), connection, interruption);
		} catch (ConnectionException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNREADABLE;
		} catch (LttngException e) {
			console.say("error", e.getMessage());
			return ExitCode.FINDINGS;
		} catch (IOException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNWRITABLE;
		}
	}

	/** Does it; gives the exit code. */
	abstract int act(LttngClient client, Connection connection, Interruption interruption) throws IOException, LttngException;

	/** The sessions of a document. */
	final List<Session> sessions(Path file) throws LttngException {
		try {
			SessionDocument document = SessionResources.load(file).document();
			return document.getSessions();
		} catch (IOException e) {
			throw new LttngException(file + ": " + e.getMessage());
		}
	}

	/** A session that has to be there. */
	static Session known(LttngClient client, Connection connection, String name, Interruption interruption)
			throws ConnectionException, LttngException {
		return client.session(name, interruption::isCancelled)
				.orElseThrow(() -> new LttngException("there is no session '" + name + "' on " + connection.target()));
	}
}

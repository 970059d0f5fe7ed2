// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonClient;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.protocol.DaemonService;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Something that the session daemon is asked for, here or on a host behind SSH. */
abstract class DaemonAction implements Callable<Integer> {

	/** Where it speaks. */
	final Console console;

	@Mixin
	private TargetOption target = new TargetOption();

	@Option(names = "--tracewright", paramLabel = "COMMAND", defaultValue = "tracewright", description = "Name or path of the command on the target (${DEFAULT-VALUE}).")
	private String program;

	DaemonAction(Console console) {
		this.console = console;
	}

	/**
	 * The daemon.
	 *
	 * @param interruption ends what is asked
	 */
	record Daemon(DaemonClient client, Interruption interruption) {

		/**
		 * Asks it something.
		 *
		 * @param what what is done, as the subject of a sentence
		 */
		<T> T ask(String what, Function<DaemonService, CompletableFuture<T>> request)
				throws ConnectionException, TracerException {
			return client.ask(what, interruption::isCancelled, request);
		}
	}

	@Override
	public final Integer call() {
		try (Interruption interruption = new Interruption(console.progress("waiting"));
				DaemonClient client = client(target.open(interruption::isCancelled))) {
			return act(new Daemon(client, interruption));
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

	private DaemonClient client(Connection connection) {
		return new DaemonClient(connection,
				target.isLocal() ? DaemonCommand.dialer(startsDaemon()) : Dialer.command(connection, List.of(), program));
	}

	/** Whether the daemon is on this machine. */
	final boolean isLocal() {
		return target.isLocal();
	}

	/** Whether a daemon is started when there is none here. */
	boolean startsDaemon() {
		return true;
	}

	/** Does it; gives the exit code. */
	abstract int act(Daemon daemon) throws IOException, TracerException;
}

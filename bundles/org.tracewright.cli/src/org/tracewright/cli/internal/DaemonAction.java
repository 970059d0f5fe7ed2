// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;

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

	@Override
	public final Integer call() {
		try (Interruption interruption = new Interruption(console.progress("waiting"))) {
			if (target.isLocal())
				try (DaemonLine line = DaemonLine.local(DaemonCommand.starter(startsDaemon()), listener(),
						interruption::isCancelled)) {
					return act(line, interruption);
				}
			try (Connection connection = target.open(interruption::isCancelled);
					DaemonLine line = DaemonLine.remote(connection, program, listener(), interruption::isCancelled)) {
				return act(line, interruption);
			}
		} catch (DaemonLine.RefusedException e) {
			console.say("error", e.getMessage());
			return ExitCode.FINDINGS;
		} catch (ConnectionException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNREADABLE;
		} catch (IOException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNREADABLE;
		}
	}

	/** Whether the daemon is on this machine. */
	final boolean isLocal() {
		return target.isLocal();
	}

	/** Whether a daemon is started when there is none here. */
	boolean startsDaemon() {
		return true;
	}

	/** Takes live streams. */
	DaemonLine.Listener listener() {
		return new DaemonLine.Listener();
	}

	/** Does it; gives the exit code. */
	abstract int act(DaemonLine line, Interruption interruption) throws IOException;
}

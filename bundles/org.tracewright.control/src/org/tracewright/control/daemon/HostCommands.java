// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.control.TracerException;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;

/**
 * Runs programs of a host that any host has.
 *
 * @param prefix comes before each of them
 */
record HostCommands(Connection connection, List<String> prefix, Cancellation cancellation) {

	/** What a shell, and {@code env}, say by an exit code: a program is not there, or may not be run. */
	private static final int NOT_RUN = 126;
	private static final int NOT_FOUND = 127;

	/** Runs one; {@link #isMissing} says whether it has run at all. */
	CommandResult run(Command command) throws ConnectionException {
		List<String> arguments = new ArrayList<>(prefix);
		arguments.addAll(command.arguments());
		// A command that takes no time is not cancelled, and there may be many of them.
		if (cancellation.isCancelled())
			throw new ConnectionException(Kind.CANCELLED, "what was done on " + connection.target() + " was cancelled");
		try {
			return connection.run(new Command(arguments, command.input(), command.limit(), command.maxOutput()), cancellation);
		} catch (ConnectionException e) {
			if (e.kind() == Kind.NO_SUCH_PROGRAM)
				return new CommandResult(NOT_FOUND, new byte[0], new byte[0], 0, 0);
			throw e;
		}
	}

	/** Whether a program was not there. */
	static boolean isMissing(CommandResult result) {
		return result.exitCode() == NOT_FOUND || result.exitCode() == NOT_RUN;
	}

	/**
	 * Runs one that has to succeed.
	 *
	 * @param task   what it does, such as {@code writing /a/b}
	 * @param advice what to do when it cannot
	 */
	CommandResult need(String task, String advice, Command command) throws ConnectionException, TracerException {
		CommandResult result = run(command);
		if (isMissing(result))
			throw missing(task, command);
		if (!result.succeeded()) {
			// The first line is the reason; what follows are numbers.
			String said = Printable.of(result.errorText().strip().lines().findFirst().orElse("exit code " + result.exitCode()));
			throw new TracerException(task + " on " + connection.target() + " failed (" + said + "): " + advice);
		}
		return result;
	}

	/** A program that is missed. */
	TracerException missing(String task, Command command) {
		return new TracerException(task + " on " + connection.target() + " needs the program '" + command.arguments().getFirst()
				+ "', which is not there: install it (it is one of coreutils or busybox)");
	}
}

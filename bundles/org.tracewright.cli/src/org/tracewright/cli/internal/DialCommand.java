// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.tracewright.daemon.StdioDial;

import picocli.CommandLine.Command;

/** {@code tracewright dial-stdio}. */
@Command(name = "dial-stdio", description = "Connects standard input and output with the session daemon of this user, which is started if need be: for programs on other machines that come "
		+ "through SSH.")
final class DialCommand implements Callable<Integer> {

	private final Console console;

	DialCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try {
			StdioDial.run(DaemonCommand.starter(true));
			return ExitCode.OK;
		} catch (IOException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNREADABLE;
		}
	}
}

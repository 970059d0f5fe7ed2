// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.tracewright.cli.internal.Console;
import org.tracewright.cli.internal.Tracewright;

/** Entry point of the {@code tracewright} command. */
public final class Main {

	private Main() {
	}

	/**
	 * Runs a command and ends the process with its exit code. Whether the outputs are terminals is said by the start script in the system properties
	 * {@code tracewright.out.terminal} and {@code tracewright.err.terminal}: Java 21 has no way to ask for each.
	 */
	public static void main(String[] args) {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		boolean terminal = Boolean.getBoolean("tracewright.out.terminal");
		System.exit(run(out, err, terminal && System.getenv("NO_COLOR") == null, terminal,
				Boolean.getBoolean("tracewright.err.terminal"), args));
	}

	/**
	 * Runs a command.
	 *
	 * @param out         standard output
	 * @param err         standard error
	 * @param color       whether the output may have colours
	 * @param outTerminal whether the user sees standard output as it is written
	 * @param errTerminal whether the user sees standard error, so that progress may be shown
	 * @return exit code: 0 ok, 1 findings, 2 usage, 3 input unreadable
	 */
	public static int run(PrintStream out, PrintStream err, boolean color, boolean outTerminal, boolean errTerminal,
			String... args) {
		return Tracewright.run(new Console(out, err, color, outTerminal, errTerminal), args);
	}
}

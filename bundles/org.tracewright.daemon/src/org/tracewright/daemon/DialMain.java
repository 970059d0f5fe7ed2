// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code tracewright dial-stdio} does, for hosts that have the session daemon and not the command line: connects standard input and output with the daemon of this
 * user, which is started if need be. {@code --tracer JAR} before it is what that daemon loads into running programs.
 */
public final class DialMain {

	private static final String TRACER = "--tracer";
	private static final List<String> DIAL = List.of("dial-stdio");

	private DialMain() {
	}

	/** The program; its exit code is 2 when it was not understood, and 3 when there is no daemon. */
	public static void main(String[] arguments) {
		List<String> all = List.of(arguments);
		boolean told = all.size() > 1 && all.getFirst().equals(TRACER);
		if (!(told ? all.subList(2, all.size()) : all).equals(DIAL)) {
			System.err.println(
					"tracewright: error: this is the session daemon without the command line: it knows only 'dial-stdio'");
			System.exit(2);
		}
		try {
			StdioDial.run(DaemonStarter.temporary(System.getProperty("java.class.path"), told ? Path.of(all.get(1)) : null));
		} catch (IOException e) {
			System.err.println("tracewright: error: " + e.getMessage());
			System.exit(3);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A daemon in a process of its own, for a workbench that starts one: {@code --idle SECONDS} lets it end when it had nothing to do for so long, {@code --tracer JAR} is
 * what is loaded into running programs.
 */
public final class DaemonMain {

	private DaemonMain() {
	}

	/** The program; its exit code is 3 when it cannot start. */
	public static void main(String[] arguments) throws InterruptedException {
		Duration idle = null;
		Path tracer = null;
		for (int i = 0; i + 1 < arguments.length; i += 2)
			switch (arguments[i]) {
				case "--idle" -> idle = Duration.ofSeconds(Long.parseLong(arguments[i + 1]));
				case "--tracer" -> tracer = arguments[i + 1].isEmpty() ? null : Path.of(arguments[i + 1]);
				default -> throw new IllegalArgumentException(arguments[i]);
			}
		try {
			run(new Daemon(DaemonOptions.usual(tracer, idle), System.out));
		} catch (DaemonException | IllegalArgumentException e) {
			System.out.println(e.getMessage());
			System.exit(3);
		}
	}

	/** Lets a daemon work until it is told to end, by a client or a signal. */
	public static void run(Daemon daemon) throws InterruptedException {
		Runtime.getRuntime().addShutdownHook(new Thread(daemon::close, "end"));
		daemon.await();
		daemon.close();
	}
}

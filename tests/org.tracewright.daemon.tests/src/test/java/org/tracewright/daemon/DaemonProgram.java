// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.nio.file.Path;

import org.tracewright.tracer.link.Places;

/** A daemon in a process of its own; its argument is the folder in which all that belongs to it is. */
public final class DaemonProgram {

	private DaemonProgram() {
	}

	/** The program. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path folder = Path.of(arguments[0]);
		Daemon daemon = new Daemon(
				new DaemonOptions(new Places(folder.resolve("d")), folder.resolve("state"), folder.resolve("traces"), null, null),
				System.out);
		Runtime.getRuntime().addShutdownHook(new Thread(daemon::close));
		daemon.await();
		daemon.close();
	}
}

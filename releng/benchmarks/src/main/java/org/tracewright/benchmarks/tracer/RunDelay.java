// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long the calling thread was ready to run and had no processor: the second number of {@code /proc/thread-self/schedstat}. For one thread. */
final class RunDelay {

	private final Path file;
	private long seen;

	/**
	 * From now on.
	 *
	 * @throws IOException when the system does not tell
	 */
	RunDelay() throws IOException {
		file = Path.of("/proc").resolve(Files.readSymbolicLink(Path.of("/proc/thread-self"))).resolve("schedstat");
		seen = read();
	}

	/** ns since the last question. */
	long since() throws IOException {
		long now = read();
		long since = now - seen;
		seen = now;
		return since;
	}

	private long read() throws IOException {
		return Long.parseLong(Files.readString(file).split(" ")[1]);
	}
}

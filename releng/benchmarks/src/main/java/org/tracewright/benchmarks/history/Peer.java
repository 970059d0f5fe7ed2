// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Trace Compass's state system, as {@code releng/benchmarks/tracecompass} makes it.
 *
 * @param folder  where it is
 * @param adapter the source of a {@link Store} on top of it: nothing here is compiled against it
 * @param version what it says of itself
 */
record Peer(Path folder, Path adapter, String version) {

	/**
	 * Looks into a folder. The adapter's source is named by the system property {@code tracewright.adapter}.
	 *
	 * @throws IllegalArgumentException when the folder is none of these
	 */
	static Peer in(Path folder) throws IOException {
		Path version = folder.resolve("version");
		if (!Files.exists(version))
			throw new IllegalArgumentException(folder + " was not made by releng/benchmarks/tracecompass");
		return new Peer(folder, Path.of(System.getProperty("tracewright.adapter")), Files.readString(version).strip());
	}

	/** Its classes and libraries. */
	String classPath() {
		return folder.resolve("classes") + File.pathSeparator + folder.resolve("libraries") + File.separator + "*";
	}
}

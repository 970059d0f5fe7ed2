// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is there until it is closed.
 *
 * @param path where it is
 */
public record TemporaryFolder(Path path) implements AutoCloseable {

	/** Where results and temporary folders are: {@code tracewright-benchmarks} of the folder for temporary files. */
	public static Path parent() throws IOException {
		String temporary = System.getenv("TMPDIR");
		return Files.createDirectories(Path.of(temporary == null || temporary.isEmpty() ? "/tmp" : temporary, "tracewright-benchmarks"));
	}

	/** Makes one, whose name begins with what it is for. */
	public static TemporaryFolder create(String name) throws IOException {
		return new TemporaryFolder(Files.createTempDirectory(parent(), name));
	}

	/** Deletes a folder below it, if it is there. */
	public void delete(String name) throws IOException {
		delete(path.resolve(name));
	}

	private static void delete(Path place) throws IOException {
		if (!Files.exists(place))
			return;
		List<Path> all;
		try (Stream<Path> walk = Files.walk(place)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all)
			Files.deleteIfExists(path);
	}

	@Override
	public void close() throws IOException {
		delete(path);
	}
}

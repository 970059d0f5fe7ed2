// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Generated traces in a folder outside the repository; they are made once. */
final class TraceCache {

	private static final String TRACE = "trace";
	/** File beside the trace folder that says what is in it. */
	static final String EXPECTED = "expected.properties";
	private static final String COUNTED = "babeltrace2.txt";

	private final Path folder;

	/** In {@code tracewright-benchmarks} of the folder for temporary files. */
	TraceCache() throws IOException {
		folder = TemporaryFolder.parent();
	}

	/** The cache folder. */
	Path folder() {
		return folder;
	}

	/** Whether the trace is there. */
	boolean has(Shape shape) {
		return Files.exists(folder.resolve(shape.folderName()).resolve(EXPECTED));
	}

	/** The trace of a shape; babeltrace2 has found as many events in it as were written. */
	GeneratedTrace get(Shape shape) throws IOException, InterruptedException {
		GeneratedTrace trace = getUnchecked(shape);
		Path counted = trace.folder().resolveSibling(COUNTED);
		if (!Files.exists(counted)) {
			long count = Babeltrace.count(trace.folder());
			if (count != trace.expected().events())
				throw new IllegalStateException("babeltrace2 finds " + count + " events in " + trace.folder() + ", written were "
						+ trace.expected().events());
			Files.writeString(counted, count + " events\n");
		}
		return trace;
	}

	/** The same without asking babeltrace2. */
	GeneratedTrace getUnchecked(Shape shape) throws IOException {
		Path place = folder.resolve(shape.folderName());
		Path expected = place.resolve(EXPECTED);
		if (!Files.exists(expected)) {
			Console.note("generating " + place);
			delete(place);
			Path trace = Files.createDirectories(place.resolve(TRACE));
			TraceGenerator.write(shape, trace).store(expected);
		}
		return new GeneratedTrace(place.resolve(TRACE), shape, Expected.load(expected));
	}

	private static void delete(Path place) throws IOException {
		if (!Files.exists(place))
			return;
		List<Path> all;
		try (Stream<Path> walk = Files.walk(place)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all)
			Files.delete(path);
	}
}

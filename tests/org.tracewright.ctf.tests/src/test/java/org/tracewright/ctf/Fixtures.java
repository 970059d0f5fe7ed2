// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** The traces of {@code tests/fixtures}. */
final class Fixtures {

	private Fixtures() {
	}

	static Path folder(String name) {
		return Path.of(System.getProperty("tracewright.root"), "tests/fixtures", name, "trace");
	}

	static Trace open(String name) throws TraceReadException {
		return CtfTraces.open(List.of(folder(name)), Progress.NONE);
	}

	static Stream<String> names() {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("tracewright.root"), "tests/fixtures"))) {
			return all.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

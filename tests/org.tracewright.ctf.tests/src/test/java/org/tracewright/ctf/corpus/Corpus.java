// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Where traces with known content are: the fixtures of the project, and the shared corpus that may lie next to it. */
final class Corpus {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root", ".")).toAbsolutePath().normalize();

	private Corpus() {
	}

	/** Folders in {@code tests/fixtures}, in the order of their names. */
	static List<Path> fixtures() {
		try (Stream<Path> all = Files.list(ROOT.resolve("tests/fixtures"))) {
			return all.filter(f -> Files.isDirectory(f.resolve("trace"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The corpus of public traces; it is no part of the project and may be missing. */
	static Path shared() {
		return ROOT.resolve("../shared/corpus").normalize();
	}

	/** Lines of a text in UTF-8, unpacked when its name ends in {@code .gz}. */
	static List<String> lines(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
			return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)).lines().toList();
		}
	}
}

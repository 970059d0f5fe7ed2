// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.validation.Validation;

/** Metadata for tests: the files of {@code tests/fixtures}, and texts. */
public final class Fixtures {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures");

	private Fixtures() {
	}

	/** The metadata files of all fixtures. */
	public static List<Path> metadata() throws IOException {
		try (Stream<Path> all = Files.walk(ROOT)) {
			return all.filter(p -> p.endsWith("metadata")).sorted().toList();
		}
	}

	/** The folders of the fixtures that have a file of that name. */
	public static List<Path> with(String file) throws IOException {
		try (Stream<Path> all = Files.list(ROOT)) {
			return all.filter(p -> Files.exists(p.resolve(file))).sorted().toList();
		}
	}

	/** The first metadata file in a fixture. */
	public static Path metadataOf(Path fixture) throws IOException {
		try (Stream<Path> all = Files.walk(fixture)) {
			return all.filter(p -> p.endsWith("metadata")).sorted().findFirst().orElseThrow();
		}
	}

	/** A text as a loaded resource; its form is told by its first character. */
	public static MetadataResource load(String text) throws IOException {
		return load(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Bytes as a loaded resource. */
	public static MetadataResource load(byte[] bytes) throws IOException {
		return MetadataResources.load(URI.createURI("metadata"), new ByteArrayInputStream(bytes));
	}

	/** All that is wrong, one line each: {@code line:column: message}, warnings marked. */
	public static String problems(String text) throws IOException {
		return Validation.check(load(text)).stream().map(
				d -> d.range().line() + ":" + d.range().column() + (d.warning() ? ": warning: " : ": ") + d.getMessage() + '\n')
				.collect(Collectors.joining());
	}

	/** What a resource of a form writes for a copy of a model. */
	public static String text(Resource form, TraceClass trace) throws IOException {
		form.getContents().add(EcoreUtil.copy(trace));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		form.save(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Fragments as a JSON text sequence; apostrophes stand for quotation marks. */
	public static String sequence(String... fragments) {
		return Stream.of(fragments).map(f -> '\u001E' + f.replace('\'', '"') + '\n').collect(Collectors.joining());
	}
}

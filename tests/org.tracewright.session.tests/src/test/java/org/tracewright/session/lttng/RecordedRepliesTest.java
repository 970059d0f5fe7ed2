// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What LTTng 2.13.9 and 2.16.0 said, and what was understood of it ({@code NAME.expected}). */
class RecordedRepliesTest {

	private static final Path FOLDER = Path.of(System.getProperty("tracewright.root"), "tests/org.tracewright.session.tests");

	static List<String> commands() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER, 2)) {
			return files.map(file -> FOLDER.relativize(file).toString())
					.filter(name -> name.startsWith("mi-lttng") && name.endsWith(".cmd"))
					.map(name -> name.substring(0, name.length() - ".cmd".length())).sorted().toList();
		}
	}

	private static byte[] bytes(String name) throws IOException {
		Path file = FOLDER.resolve(name);
		return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
	}

	static String understood(String command) throws IOException {
		int exitCode = Integer.parseInt(Files.readString(FOLDER.resolve(command + ".rc")).strip());
		return PrintedReply.of(MiReader.read(bytes(command + ".xml"), bytes(command + ".err"), exitCode));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void aReplyIsUnderstood(String command) throws IOException {
		assertEquals(Files.readString(FOLDER.resolve(command + ".expected")), understood(command));
	}

	@ParameterizedTest
	@ValueSource(strings = {"mi-lttng213/saved/mi1", "mi-lttng216/saved/new-ones"})
	void aSavedSessionIsUnderstood(String name) throws IOException {
		assertEquals(Files.readString(FOLDER.resolve(name + ".expected")),
				PrintedReply.of(MiReader.readSaved(bytes(name + ".lttng"))));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all bundles. Quotes mean something in texts that something is put into, and are shown as they are in all others. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");
	/** What only a text with arguments may have: a doubled quote, or one around a brace. */
	private static final Pattern ESCAPE = Pattern.compile("''|'[{}]|[{}]'");
	private static final Object[] VALUES = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
			"tenth"};

	static List<Path> files() throws IOException {
		Path bundles = Path.of(System.getProperty("tracewright.root"), "bundles");
		try (Stream<Path> all = Files.walk(bundles)) {
			return all.map(bundles::relativize).filter(file -> file.toString().endsWith(".properties"))
					.filter(file -> file.getName(1).toString().equals("src")).sorted().toList();
		}
	}

	@Test
	void theTextsAreFound() throws IOException {
		assertTrue(files().stream().anyMatch(file -> file.endsWith("ui/trace/internal/timeline/messages.properties")),
				files().toString());
		assertTrue(files().stream().anyMatch(file -> file.startsWith("org.tracewright.ui.session")), files().toString());
	}

	@ParameterizedTest
	@MethodSource("files")
	void quotesMeanWhatTheyAreMeantTo(Path file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of(System.getProperty("tracewright.root"), "bundles").resolve(file))) {
			texts.load(reader);
		}
		assertFalse(texts.isEmpty());
		texts.forEach((key, text) -> check(key + " = " + text, text.toString()));
	}

	private static void check(String where, String text) {
		Matcher arguments = ARGUMENT.matcher(text);
		if (!arguments.find()) {
			assertFalse(ESCAPE.matcher(text).find(), where);
			return;
		}
		String bound = NLS.bind(text, VALUES);
		assertEquals(new MessageFormat(text).format(VALUES), bound, where);
		do
			assertTrue(bound.contains(VALUES[Integer.parseInt(arguments.group(1))].toString()), where + " -> " + bound);
		while (arguments.find());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Texts for users: each field has one, and NLS fills public fields only. */
class MessagesTest {

	private static final Pattern FIELDS = Pattern.compile("(?m)^\\s+(public )?static String ([\\w\\s,]+);");

	private static List<Path> classes() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("tracewright.root"), "bundles"))) {
			return files.filter(file -> file.endsWith("Messages.java") && !file.toString().contains("/target/")).toList();
		}
	}

	private static Set<String> fields(Path file) throws IOException {
		Set<String> names = new TreeSet<>();
		Matcher fields = FIELDS.matcher(Files.readString(file));
		while (fields.find()) {
			assertEquals("public ", fields.group(1), file + ": " + fields.group(2));
			names.addAll(Arrays.stream(fields.group(2).split(",")).map(String::strip).toList());
		}
		return names;
	}

	@Test
	void eachFieldHasATextAndIsPublic() throws IOException {
		assertTrue(classes().size() > 10, () -> "where are they?");
		for (Path file : classes()) {
			Properties texts = new Properties();
			try (Reader reader = Files.newBufferedReader(file.resolveSibling("messages.properties"))) {
				texts.load(reader);
			}
			assertEquals(new TreeSet<>(texts.stringPropertyNames()), fields(file), file.toString());
		}
	}
}

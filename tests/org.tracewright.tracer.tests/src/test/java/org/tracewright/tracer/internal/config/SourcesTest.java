// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {

	@TempDir
	private Path folder;
	private final Properties system = new Properties();

	@BeforeEach
	void othersHaveProperties() {
		system.setProperty("java.home", "/java");
		system.setProperty("tracewrights.memory", "1");
	}

	private Sources collect(String arguments) {
		return Sources.collect(arguments, system, folder);
	}

	private Map<Object, Object> properties(String arguments) {
		Sources sources = collect(arguments);
		assertEquals(List.of(), sources.problems());
		return sources.properties();
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
	}

	@Test
	void onlyPropertiesOfTheTracerCount() {
		assertEquals(Map.of(), properties(""));
		system.setProperty("tracewright.memory", "2");
		assertEquals(Map.of("tracewright.memory", "2"), properties(""));
	}

	@Test
	void argumentsAreKeysAndValues() {
		assertEquals(Map.of("tracewright.recording", "flight", "tracewright.memory", "64m"),
				properties("recording=flight,tracewright.memory=64m"));
		assertEquals(Map.of("tracewright.recording", "flight", "tracewright.name", ""), properties("recording=flight, name="));
	}

	@Test
	void valuesInArgumentsMayHaveCommas() {
		assertEquals(Map.of("tracewright.channel.x.contexts", "vtid,vpid", "tracewright.jul", "true"),
				properties("channel.x.contexts=vtid,vpid,jul=true"));
		assertEquals(Map.of("tracewright.events", "a:b if x in {1,y==2,z=~\"q,jul=true\"}", "tracewright.jul", "true"),
				properties("events=a:b if x in {1,y==2,z=~\"q,jul=true\"},jul=true"));
	}

	@Test
	void argumentsThatAreNoPairsNameAFile() throws IOException {
		assertEquals("out", properties(file("a,b.properties", "recording=out").toString()).get("tracewright.recording"));
	}

	@Test
	void argumentsComeBeforeSystemPropertiesAndThoseBeforeTheFile() throws IOException {
		system.setProperty("tracewright.config",
				file("a.properties", "recording = file\nname = file\ntracewright.memory = file\n").toString());
		system.setProperty("tracewright.recording", "system");
		system.setProperty("tracewright.name", "system");
		Map<Object, Object> properties = properties("recording=argument");
		assertEquals(List.of("argument", "system", "file"), List.of(properties.get("tracewright.recording"),
				properties.get("tracewright.name"), properties.get("tracewright.memory")));
	}

	@Test
	void filesAreInUtf8() throws IOException {
		assertEquals("gr\u00f6\u00dfe",
				properties("config=" + file("a.properties", "buffers = gr\u00f6\u00dfe")).get("tracewright.buffers"));
	}

	@Test
	void theFileInTheWorkingDirectoryIsReadWhenNothingSaysWhetherToRecord() throws IOException {
		file("tracewright.properties", "recording = found");
		assertEquals(Map.of("tracewright.recording", "found"), properties(""));
		system.setProperty("tracewright.name", "x");
		assertEquals(Map.of("tracewright.recording", "found", "tracewright.name", "x"), properties(""));
		assertEquals(Map.of("tracewright.recording", "flight", "tracewright.name", "x"), properties("recording=flight"));
		system.setProperty("tracewright.recording", "system");
		assertEquals(Map.of("tracewright.recording", "system", "tracewright.name", "x"), properties(""));
	}

	@Test
	void theFileInTheWorkingDirectoryIsNotReadWhenAnotherIsNamed() throws IOException {
		file("tracewright.properties", "recording = found");
		system.setProperty("tracewright.config", file("a.properties", "name = a").toString());
		assertEquals("a", properties("").get("tracewright.name"));
		assertNull(properties("").get("tracewright.recording"));
	}

	@Test
	void aFileThatSomebodyElseLeftThereIsNotRead() throws IOException {
		Path file = file("tracewright.properties", "recording = found");
		try {
			Files.setOwner(file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
		} catch (IOException e) {
			assumeTrue(false, "only an administrator can give files away");
		}
		Sources sources = collect("");
		assertEquals(Map.of(), sources.properties());
		assertEquals(1, sources.problems().size());
		assertTrue(sources.problems().getFirst().contains("it belongs to nobody and not to " + System.getProperty("user.name")
				+ ": to use it, name it with -Dtracewright.config"), sources.problems().getFirst());
		system.setProperty("tracewright.config", file.toString());
		assertEquals("found", properties("").get("tracewright.recording"));
	}

	@Test
	void aFileThatCannotBeReadIsNamed() {
		Sources sources = collect(folder.resolve("missing").toString());
		assertEquals(1, sources.problems().size());
		assertTrue(
				sources.problems().getFirst()
						.startsWith("tracewright.config = " + folder.resolve("missing") + ": the file cannot be read ("),
				sources.problems().getFirst());
	}

	@Test
	void aFileThatHoldsNoPropertiesIsNamed() throws IOException {
		Path file = file("a.properties", "name = \\uXYZ");
		assertTrue(collect(file.toString()).problems().getFirst()
				.startsWith("tracewright.config = " + file + ": the file cannot be read ("));
	}
}

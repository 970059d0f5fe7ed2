// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.tracer.Recording;

final class SnapshotTriggerTest {

	@TempDir
	private Path folder;
	private Path file;
	private Recording recording;
	private SnapshotTrigger trigger;

	@BeforeEach
	void record() throws IOException {
		file = Files.createDirectory(folder.resolve("ask")).resolve("now");
		recording = Recording.flightRecorder().buffers(folder.resolve("rings")).start();
		trigger = new SnapshotTrigger(recording, file);
	}

	@AfterEach
	void stop() {
		recording.close();
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(file.getParent())) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void nothingHappensWithoutTheFile() throws IOException {
		assertTrue(trigger.look());
		assertEquals(List.of(), files());
	}

	@Test
	void theFileBecomesATrace() throws IOException {
		Files.createFile(file);
		assertTrue(trigger.look());
		assertEquals(List.of("now.trace-1"), files());
		assertTrue(Files.exists(folder.resolve("ask/now.trace-1/metadata")));
	}

	@Test
	void tracesAreCountedAndNeverOverwritten() throws IOException {
		Files.createFile(folder.resolve("ask/now.trace-2"));
		for (int i = 0; i < 2; i++) {
			Files.createFile(file);
			assertTrue(trigger.look());
		}
		assertEquals(List.of("now.trace-1", "now.trace-2", "now.trace-3"), files());
	}

	@Test
	void foldersAndLinksAskForNothing() throws IOException {
		Files.createDirectory(file);
		assertTrue(trigger.look());
		Files.delete(file);
		Files.createSymbolicLink(file, Files.createFile(folder.resolve("target")));
		assertTrue(trigger.look());
		assertEquals(List.of("now"), files());
	}

	@Test
	void aRecordingThatHasStoppedIsAskedNoMore() throws IOException {
		recording.close();
		Files.createFile(file);
		assertFalse(trigger.look());
		assertEquals(List.of("now"), files());
	}

	@Test
	void aSnapshotThatFailsIsNotTriedAgain() throws IOException {
		Files.createFile(file);
		try (Stream<Path> rings = Files.list(recording.buffers())) {
			Files.delete(rings.filter(path -> path.endsWith("metadata")).findFirst().orElseThrow());
		}
		assertTrue(trigger.look());
		assertEquals(List.of(), files());
	}
}

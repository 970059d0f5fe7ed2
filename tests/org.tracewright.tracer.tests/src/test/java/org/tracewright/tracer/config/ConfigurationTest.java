// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.logging.TracewrightHandler;

final class ConfigurationTest {

	private static final Logger TRACER = Logger.getLogger("org.tracewright.tracer");

	@TempDir
	private Path folder;
	private final Properties properties = new Properties();
	private final List<String> logged = new ArrayList<>();
	private final Handler listener = new Handler() {
		@Override
		public void publish(LogRecord record) {
			logged.add(record.getMessage());
		}

		@Override
		public void flush() {
			// Nothing is kept.
		}

		@Override
		public void close() {
			// Nothing is open.
		}
	};

	@BeforeEach
	void listen() {
		TRACER.addHandler(listener);
		TRACER.setUseParentHandlers(false);
		properties.setProperty("tracewright.buffers", folder.resolve("rings").toString());
	}

	@AfterEach
	void stopListening() {
		TRACER.removeHandler(listener);
		TRACER.setUseParentHandlers(true);
	}

	@Test
	void aRecordingThatIsDescribedRuns() {
		properties.setProperty("tracewright.recording", "flight");
		properties.setProperty("tracewright.name", "shop");
		try (Recording recording = Configuration.read(properties).orElseThrow()) {
			assertTrue(recording.status().running());
			assertTrue(recording.buffers().startsWith(folder.resolve("rings")));
			assertTrue(recording.buffers().getFileName().toString().startsWith("shop-"));
		}
		assertEquals(List.of(), logged);
	}

	@Test
	void withoutARecordingThereIsNone() {
		properties.clear();
		assertEquals(Optional.empty(), Configuration.read(properties));
		assertEquals(List.of(), logged);
	}

	@Test
	void whatIsWrongIsLoggedOnceForAll() {
		properties.setProperty("tracewright.recording", "flight");
		properties.setProperty("tracewright.memory", "much");
		properties.setProperty("tracewright.jul", "maybe");
		properties.setProperty("tracewright.colour", "red");
		assertEquals(Optional.empty(), Configuration.read(properties));
		assertEquals(1, logged.size());
		List<String> lines = logged.getFirst().lines().toList();
		assertEquals(4, lines.size(), logged.getFirst());
		assertEquals("Nothing is recorded, as something in the configuration is wrong:", lines.get(0));
		assertTrue(lines.get(1).startsWith("\ttracewright.memory = much: "), lines.get(1));
		assertTrue(lines.get(2).startsWith("\ttracewright.jul = maybe: "), lines.get(2));
		assertTrue(lines.get(3).startsWith("\ttracewright.colour means nothing: "), lines.get(3));
	}

	@Test
	void unknownKeysAreLoggedAndTheRecordingRuns() {
		properties.setProperty("tracewright.recording", "flight");
		properties.setProperty("tracewright.colour", "{0}");
		Configuration.read(properties).orElseThrow().close();
		assertEquals("Something in the configuration has no effect:", logged.getFirst().lines().findFirst().orElseThrow());
	}

	@Test
	void aRecordingThatCannotStartIsLogged() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "");
		properties.setProperty("tracewright.recording", file.toString());
		assertEquals(Optional.empty(), Configuration.read(properties));
		assertTrue(logged.getFirst().contains("The recording cannot start") && logged.getFirst().contains(file.toString()),
				logged.toString());
	}

	@Test
	void logRecordsAreEventsOnlyOnce() {
		Logger root = Logger.getLogger("");
		properties.setProperty("tracewright.recording", "flight");
		properties.setProperty("tracewright.jul", "true");
		List<Handler> before = List.of(root.getHandlers());
		assertFalse(before.stream().anyMatch(TracewrightHandler.class::isInstance));
		try {
			Configuration.read(properties).orElseThrow().close();
			Configuration.read(properties).orElseThrow().close();
			assertEquals(before.size() + 1, root.getHandlers().length);
		} finally {
			for (Handler handler : root.getHandlers())
				if (handler instanceof TracewrightHandler)
					root.removeHandler(handler);
		}
	}
}

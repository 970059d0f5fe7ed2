// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.session.internal.live.LiveFolder;

class LiveFolderTest {

	private static final int PACKET = 100;
	private static final int MOST = 4000;

	@TempDir
	Path folder;

	private static void packets(LiveFolder live, String stream, int count) throws IOException {
		for (int i = 0; i < count; i++)
			live.data("t", stream, new byte[PACKET], 0);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("t"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private long bytes() throws IOException {
		long bytes = 0;
		for (String file : files())
			bytes += file.equals("metadata") ? 0 : Files.size(folder.resolve("t").resolve(file));
		return bytes;
	}

	@Test
	void theOldestPacketsMakeRoomAndAreCounted() throws IOException {
		LiveFolder live = new LiveFolder(folder, MOST);
		live.data("t", "metadata", new byte[10], 0);
		packets(live, "s", 5);
		packets(live, "idle", 5);
		assertEquals(List.of("idle", "metadata", "s"), files());
		packets(live, "s", 10);
		assertEquals(List.of("idle", "metadata", "s", "s~2"), files());
		assertEquals(0, live.state().dropped());
		packets(live, "s", 20);
		assertEquals(MOST, bytes());
		assertEquals(0, live.state().dropped());
		packets(live, "s", 1);
		assertEquals(List.of("metadata", "s~2", "s~3", "s~4", "s~5"), files());
		assertEquals(10, live.state().dropped());
		for (int i = 0; i < 1000; i++) {
			packets(live, "s", 1);
			assertTrue(bytes() <= MOST && bytes() > MOST / 2, () -> "with " + live.state().dropped() + " dropped");
		}
		assertEquals(1041, live.state().dropped() + bytes() / PACKET);
		live.ended("it was stopped", 2);
		assertTrue(live.state().ended() && live.state().dropped() > 900);
		assertEquals(2, live.state().lost());
		assertEquals(10, Files.size(folder.resolve("t/metadata")));
	}

	@Test
	void whatIsNoNameOfAFileIsRefused() {
		LiveFolder live = new LiveFolder(folder, MOST);
		for (String name : List.of("..", "a/b", "s~2", ""))
			assertTrue(assertThrows(IOException.class, () -> live.data("t", name, new byte[1], 0), name).getMessage()
					.contains(name));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.tracer.internal.link.Refusals.Socket;

/** How long a program leaves a daemon alone that wants nothing to do with it. */
class RefusalsTest {

	private static final long SECOND = 1_000_000_000;

	private final Refusals refusals = new Refusals();
	private final Socket socket = new Socket(Path.of("/run/programs"), 1, FileTime.fromMillis(5));
	/** Near the end of what the clock can show, where it goes on with the least number. */
	private long now = Long.MAX_VALUE - 10 * SECOND;

	/** Seconds until it may be tried again. */
	private int refused() {
		refusals.refused(socket, now);
		int seconds = 0;
		for (; !refusals.mayTry(socket, now); now += SECOND)
			seconds++;
		return seconds;
	}

	@Test
	void itIsLeftAloneLongerEachTime() {
		assertTrue(refusals.mayTry(socket, now));
		for (int seconds : new int[]{1, 2, 4, 8, 16, 32, 60, 60})
			assertEquals(seconds, refused());
	}

	@Test
	void whoIsWelcomeBeginsAnew() {
		refused();
		refused();
		refusals.welcomed(socket);
		assertTrue(refusals.mayTry(socket, now));
		assertEquals(1, refused());
	}

	@Test
	void anotherDaemonInItsPlaceIsTriedAtOnce() {
		refused();
		refusals.refused(socket, now);
		assertFalse(refusals.mayTry(socket, now));
		assertTrue(refusals.mayTry(new Socket(socket.path(), 2, socket.made()), now));
		Socket later = new Socket(socket.path(), 1, FileTime.fromMillis(6));
		assertTrue(refusals.mayTry(later, now));
		refusals.refused(later, now);
		assertTrue(refusals.mayTry(later, now + SECOND));
	}

	@Test
	void oneInAnotherPlaceIsAnotherOne() {
		refusals.refused(socket, now);
		assertTrue(refusals.mayTry(new Socket(Path.of("/shm/programs"), 1, socket.made()), now));
	}

	@Test
	void aFileThatIsMadeAgainIsAnotherOne(@TempDir Path folder) throws IOException {
		Path path = folder.resolve("programs");
		assertNull(Socket.of(path));
		Files.createFile(path);
		Socket first = Socket.of(path);
		assertEquals(first, Socket.of(path));
		Files.delete(path);
		Files.createFile(path);
		Files.setLastModifiedTime(path, FileTime.fromMillis(first.made().toMillis() + 7));
		assertFalse(first.equals(Socket.of(path)));
	}
}

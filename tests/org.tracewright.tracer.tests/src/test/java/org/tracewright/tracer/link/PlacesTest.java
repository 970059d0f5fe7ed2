// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where programs look for a daemon, and where they do not. */
@EnabledOnOs(OS.LINUX)
class PlacesTest {

	private static final String UID = "unix:uid";
	private static final int ANOTHER = 54_321;

	@TempDir
	Path folder;

	@Test
	void aFolderThatIsToldIsTheOneThatTheDaemonKnows() {
		assertEquals(List.of(new Places(Path.of("/tmp/d"))), Places.told("/tmp/x/.././d/"));
		assertEquals(new Places(Path.of("d").toAbsolutePath()), Places.told("./d").getFirst());
		assertEquals(List.of(), Places.told("none"));
	}

	private Path daemon(String parent, String mode) throws IOException {
		Path base = Files.createDirectories(folder.resolve(parent));
		Path daemon = Files.createDirectories(base.resolve("tracewright-user/daemon"));
		Files.setPosixFilePermissions(base, PosixFilePermissions.fromString(mode));
		return daemon;
	}

	@Test
	void aFolderOfTheUserIsItsOwnWhereverItIs() throws IOException {
		assertTrue(new Places(daemon("home", "rwxr-xr-x")).isOwn());
		assertTrue(new Places(daemon("shm", "rwxrwxrwx")).isOwn());
		assertFalse(new Places(folder.resolve("shm/nothing")).isOwn());
	}

	@Test
	void aFolderOfAnotherUserIsNot() throws IOException {
		assumeTrue(Files.getAttribute(folder, UID).equals(0), "only the administrator can give files away");
		Path daemon = daemon("shm", "rwxrwxrwx");
		Files.setAttribute(daemon, UID, ANOTHER);
		assertFalse(new Places(daemon).isOwn());
	}

	@Test
	void noneIsInAFolderThatSomebodyElseHasMadeWhereAnybodyCan() throws IOException {
		assumeTrue(Files.getAttribute(folder, UID).equals(0), "only the administrator can give files away");
		Path open = daemon("shm", "rwxrwxrwx");
		Files.setAttribute(open.getParent(), UID, ANOTHER);
		assertFalse(new Places(open).isOwn());
		Path closed = daemon("home", "rwxr-xr-x");
		Files.setAttribute(closed.getParent(), UID, ANOTHER);
		assertTrue(new Places(closed).isOwn());
	}
}

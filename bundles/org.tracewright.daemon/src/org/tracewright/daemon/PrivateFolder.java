// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.tracewright.tracer.link.Places;

/** Folders that belong to the user who runs this process, and that nobody else can open. */
final class PrivateFolder {

	private static final String ONLY_ME = "rwx------";
	private static final int STICKY = 01000;
	private static final int WRITABLE_BY_OTHERS = 022;

	private PrivateFolder() {
	}

	/**
	 * Makes it, and the one around it if need be.
	 *
	 * @throws DaemonException when it, or the one around it, is somebody else's: who has that can put another in its place
	 */
	static void make(Path folder) throws IOException {
		Path parent = folder.getParent();
		if (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS))
			Files.createDirectories(parent, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_ME)));
		int mode = (Integer) Files.getAttribute(parent, "unix:mode", LinkOption.NOFOLLOW_LINKS);
		// In a sticky folder, such as /tmp, nobody can put another one in the place of what is mine.
		if ((mode & STICKY) == 0 && ((mode & WRITABLE_BY_OTHERS) != 0 || !new Places(parent).isOwn()))
			throw refused(parent);
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
			Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_ME)));
		if (!new Places(folder).isOwn())
			throw refused(folder);
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(ONLY_ME));
	}

	private static DaemonException refused(Path folder) {
		return new DaemonException(folder + " is, or can be changed by, somebody else's: name another folder, with -D"
				+ Places.PROPERTY + "=FOLDER");
	}
}

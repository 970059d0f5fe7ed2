// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Where a user's session daemon is found. What starts programs need not set the same environment for all of them: so there are several places, and programs look at
 * each.
 *
 * @param folder the daemon's folder, which only its user can read
 */
public record Places(Path folder) {

	/** Property and environment variable: the daemon's folder, instead of the usual places. */
	public static final String PROPERTY = "tracewright.daemon";
	private static final String VARIABLE = "TRACEWRIGHT_DAEMON";
	private static final String NONE = "none";
	private static final String UID = "unix:uid";
	private static final Integer ROOT = 0;
	/** What anybody may do, in a mode: write. */
	private static final int ANYBODY = 02;

	/** Whether this program was told where the daemon is. */
	public static boolean isTold() {
		String told = System.getProperty(PROPERTY, System.getenv(VARIABLE));
		return told != null && !told.isBlank();
	}

	/** The folders in which a daemon of this user may be, the one where it is best first; none when the program is not to look for one. */
	public static List<Places> all() {
		String told = System.getProperty(PROPERTY, System.getenv(VARIABLE));
		if (told != null && !told.isBlank())
			return told(told);
		LinkedHashSet<Path> bases = new LinkedHashSet<>();
		String runtime = System.getenv("XDG_RUNTIME_DIR");
		if (runtime != null && Path.of(runtime).isAbsolute())
			bases.add(Path.of(runtime, "tracewright").normalize());
		try {
			Path standard = Path.of("/run/user", String.valueOf(Files.getAttribute(Path.of("/proc/self"), UID)));
			if (Files.isDirectory(standard))
				bases.add(standard.resolve("tracewright"));
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			// Not a system that has it.
		}
		Path memory = Path.of("/dev/shm");
		bases.add((Files.isDirectory(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir")))
				.resolve("tracewright-" + System.getProperty("user.name", "user").replaceAll("[^A-Za-z0-9._-]", "_")));
		List<Places> places = new ArrayList<>();
		for (Path base : bases)
			places.add(new Places(base.resolve("daemon")));
		return places;
	}

	/** The folder that somebody has named; none when that is {@code none}. */
	public static List<Places> told(String folder) {
		return folder.equals(NONE) ? List.of() : List.of(new Places(Path.of(folder).toAbsolutePath().normalize()));
	}

	/** The socket for programs that can be traced. */
	public Path programs() {
		return folder.resolve("programs");
	}

	/** The socket for those who control sessions. */
	public Path control() {
		return folder.resolve("control");
	}

	/** The id of the process of the daemon, and when it began. */
	public Path process() {
		return folder.resolve("daemon.pid");
	}

	/** Held by the daemon as long as it lives. */
	public Path lock() {
		return folder.resolve("daemon.lock");
	}

	/** The folder with the rings of programs. */
	public Path rings() {
		return folder.resolve("rings");
	}

	/** What the daemon has to say for itself. */
	public Path log() {
		return folder.resolve("daemon.log");
	}

	/**
	 * Whether the folder belongs to the user who runs this program: nobody else may offer a daemon. When the folder that it is in is where anybody can make one, that
	 * has to be the user's as well, or the system's: who owns it could put another one in its place.
	 */
	public boolean isOwn() {
		try {
			Object user = Files.getAttribute(Path.of("/proc/self"), UID);
			Path parent = folder.toAbsolutePath().getParent();
			return owner(folder).equals(user) && (parent == null || !isForAnybody(parent.getParent())
					|| owner(parent).equals(user) || owner(parent).equals(ROOT));
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			return false;
		}
	}

	private static Object owner(Path path) throws IOException {
		return Files.getAttribute(path, UID, LinkOption.NOFOLLOW_LINKS);
	}

	private static boolean isForAnybody(Path path) throws IOException {
		return path != null && ((Integer) Files.getAttribute(path, "unix:mode") & ANYBODY) != 0;
	}
}

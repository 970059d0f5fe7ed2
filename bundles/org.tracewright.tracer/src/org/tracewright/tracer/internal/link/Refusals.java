// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/** The daemons that want nothing to do with this program: each is left alone, longer each time, until there is another one in its place. Not for several threads. */
final class Refusals {

	/** How long a daemon is left alone, ns. */
	static final long SHORTEST = 1_000_000_000;
	static final long LONGEST = 60 * SHORTEST;

	/**
	 * The file of a socket. That of another daemon is another one, or was made at another time.
	 *
	 * @param key what the file system knows it by; null when it does not tell
	 */
	record Socket(Path path, Object key, FileTime made) {

		/** The file that is there now; null when there is none. */
		static Socket of(Path path) {
			try {
				BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
				return new Socket(path, file.fileKey(), file.lastModifiedTime());
			} catch (IOException e) {
				return null;
			}
		}
	}

	private record Refusal(Socket socket, long pause, long until) {
	}

	private final Map<Path, Refusal> all = new HashMap<>();

	/** Whether there is no reason to leave a daemon alone at a time, ns. */
	boolean mayTry(Socket socket, long now) {
		Refusal refusal = all.get(socket.path);
		return refusal == null || !refusal.socket.equals(socket) || now - refusal.until >= 0;
	}

	/** It has refused this program at a time, ns. */
	void refused(Socket socket, long now) {
		Refusal before = all.get(socket.path);
		long pause = before == null || !before.socket.equals(socket) ? SHORTEST : Math.min(2 * before.pause, LONGEST);
		all.put(socket.path, new Refusal(socket, pause, now + pause));
	}

	/** It has not. */
	void welcomed(Socket socket) {
		all.remove(socket.path);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.time.Instant;

/**
 * An entry of a folder on the target.
 *
 * @param name     its name, a single part of a path
 * @param kind     what it is; links are not followed
 * @param size     bytes, 0 when it is no file
 * @param modified when it was changed, in whole seconds
 */
public record RemoteFile(String name, Kind kind, long size, Instant modified) {

	/** What an entry is. */
	public enum Kind {
		/** A regular file. */
		FILE,
		/** A folder. */
		FOLDER,
		/** A symbolic link. */
		LINK,
		/** A socket, a device or the like. */
		OTHER
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.location;

import java.util.UUID;

/** UUIDs as texts. */
public final class Uuids {

	private Uuids() {
	}

	/** Whether a text is the canonical form of a UUID: 36 characters, small letters. */
	public static boolean isCanonical(String text) {
		try {
			return UUID.fromString(text).toString().equals(text);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}

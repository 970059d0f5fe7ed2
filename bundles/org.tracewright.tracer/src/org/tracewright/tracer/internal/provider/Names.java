// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

/** Which names may be recorded. */
final class Names {

	private Names() {
	}

	/**
	 * Refuses a name that is empty or has control characters.
	 *
	 * @param what what is named so, for the message
	 */
	static String checked(String name, String what) {
		if (name == null || name.isEmpty())
			throw new IllegalArgumentException(what + " has an empty name: give it one.");
		if (name.chars().anyMatch(Character::isISOControl))
			throw new IllegalArgumentException(
					what + " has a name with control characters, which traces cannot hold: leave them out.");
		return name;
	}
}

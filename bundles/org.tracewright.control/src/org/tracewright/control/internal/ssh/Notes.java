// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What was tried to prove who the user is, for the message when nothing helped. Never holds a secret. */
final class Notes {

	private static final int MOST = 20;

	private final Set<String> tried = new LinkedHashSet<>();
	private final Set<String> accepted = new LinkedHashSet<>();

	/** Something that was tried or could not be. */
	synchronized void add(String text) {
		if (tried.size() < MOST)
			tried.add(text);
	}

	/** The ways that the host would accept, by their names in the protocol. */
	synchronized void accepted(Collection<String> methods) {
		accepted.clear();
		accepted.addAll(methods);
	}

	/** Both in words. */
	synchronized String text() {
		String methods = accepted.isEmpty() ? "" : "the host accepts " + String.join(", ", accepted) + "; ";
		return methods + (tried.isEmpty() ? "there is no key and no password to try" : "tried: " + String.join(", ", tried));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import org.tracewright.trace.EventType;
import org.tracewright.trace.Glob;

/** The events that a rule names. */
final class EventNames {

	private final Glob glob;
	/** Characters before and behind the only star; -1 when there are more, or none. */
	private int before = -1;
	private int behind = -1;

	EventNames(String pattern) {
		glob = new Glob(pattern);
		int stars = 0;
		int characters = 0;
		int first = 0;
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			if (c == '*') {
				stars++;
				first = characters;
				continue;
			}
			if (c == '\\' && i + 1 < pattern.length())
				i++;
			characters++;
		}
		if (stars == 1) {
			before = first;
			behind = characters - first;
		}
	}

	boolean matches(EventType type) {
		return glob.matches(type.name());
	}

	/** Whether there is one star. */
	boolean hasStar() {
		return before >= 0;
	}

	/** What the star stands for in the name of an event type that matches. */
	String star(EventType type) {
		return type.name().substring(before, type.name().length() - behind);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.List;

/**
 * Which events make a pair whose distance in time is of interest. Names of events are patterns in which {@code *} stands for any text. Where both hold one
 * {@code *}, it stands for the same text in both, and that text tells what of the rule it is: {@code syscall_entry_*} and {@code syscall_exit_*}.
 *
 * @param name  what is measured
 * @param begin names of the events that begin it
 * @param end   names of the events that end it
 * @param keys  fields that tell which end belongs to which begin; none when the last begin is meant
 */
public record LatencyRule(String name, String begin, String end, List<Key> keys) {

	/**
	 * Copies the list.
	 *
	 * @throws IllegalArgumentException when a name is empty or longer than a line
	 */
	public LatencyRule {
		keys = List.copyOf(keys);
		check(name);
		check(begin);
		check(end);
	}

	/**
	 * Fields that have the same value at the begin and at the end: of the payload, or if there is none, of a context.
	 *
	 * @param begin name of the field of the event that begins
	 * @param end   name of the field of the event that ends
	 */
	public record Key(String begin, String end) {

		/**
		 * Checks the names.
		 *
		 * @throws IllegalArgumentException when a name is empty or longer than a line
		 */
		public Key {
			check(begin);
			check(end);
		}
	}

	private static void check(String name) {
		if (name.isBlank() || name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0)
			throw new IllegalArgumentException("a rule cannot have the name '" + name + "'");
	}
}

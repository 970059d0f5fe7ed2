// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

import java.util.List;

/**
 * A program that runs on a target.
 *
 * @param pid      of its process
 * @param name     what it is: main class or jar
 * @param traced   whether the tracer is in it
 * @param sessions names of the sessions that record it
 */
public record TargetProcess(long pid, String name, boolean traced, List<String> sessions) {

	/** Copies the list. */
	public TargetProcess {
		sessions = List.copyOf(sessions);
	}
}

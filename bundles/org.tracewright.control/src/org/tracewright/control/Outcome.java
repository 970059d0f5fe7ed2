// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

import java.util.List;

import org.tracewright.session.diff.Change;

/**
 * What was done.
 *
 * @param steps   the commands that ran, in their order
 * @param left    what is not as it is wanted all the same, read back afterwards
 * @param stopped whether the rest was left out after a step that failed
 */
public record Outcome(List<Step> steps, List<Change> left, boolean stopped) {

	/** Copies the lists. */
	public Outcome {
		steps = List.copyOf(steps);
		left = List.copyOf(left);
	}
}

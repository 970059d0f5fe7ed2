// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.List;

import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;

/**
 * A target as it was when it was last looked at. Its models are nobody's to change.
 *
 * @param state    how the connection is
 * @param message  why it is so, or what is wrong on the target, a sentence; empty when all is well
 * @param version  of the tracer; null while it is not known
 * @param sessions the sessions there
 * @param triggers the triggers of the user there
 */
public record TargetView(TargetState state, String message, TracerVersion version, List<SessionView> sessions,
		List<Trigger> triggers) {

	/** Copies the lists. */
	public TargetView {
		sessions = List.copyOf(sessions);
		triggers = List.copyOf(triggers);
	}

	/** A target of which nothing is known. */
	static TargetView of(TargetState state, String message) {
		return new TargetView(state, message, null, List.of(), List.of());
	}

	/** The same in another state. */
	TargetView in(TargetState other, String why) {
		return new TargetView(other, why, version, sessions, triggers);
	}
}

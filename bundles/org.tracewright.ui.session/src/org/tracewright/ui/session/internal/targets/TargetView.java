// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.List;

import org.tracewright.control.TargetProcess;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;

/**
 * A target as it was when it was last looked at. Its models are nobody's to change.
 *
 * @param state    how the connection is
 * @param message  why it is so, or what is wrong on the target, a sentence; empty when all is well
 * @param missing  whether the command that reaches the tracer is not on the target: then it can be installed
 * @param version  of the tracer; null while it is not known
 * @param sessions the sessions there
 * @param triggers the triggers of the user there
 * @param processes the programs there, as far as the tracer tells them
 */
public record TargetView(TargetState state, String message, boolean missing, TracerVersion version, List<SessionView> sessions,
		List<Trigger> triggers, List<TargetProcess> processes) {

	/** Copies the lists. */
	public TargetView {
		sessions = List.copyOf(sessions);
		triggers = List.copyOf(triggers);
		processes = List.copyOf(processes);
	}

	/** A target of which nothing is known. */
	static TargetView of(TargetState state, String message) {
		return new TargetView(state, message, false, null, List.of(), List.of(), List.of());
	}

	/** A target that can be reached, and has no command that reaches its tracer. */
	static TargetView withoutCommand(String message) {
		return new TargetView(TargetState.CONNECTED, message, true, null, List.of(), List.of(), List.of());
	}

	/** The same in another state. */
	TargetView in(TargetState other, String why) {
		return new TargetView(other, why, false, version, sessions, triggers, processes);
	}
}

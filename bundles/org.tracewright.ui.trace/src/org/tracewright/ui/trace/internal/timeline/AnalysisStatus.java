// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.tracewright.analysis.history.History;

/**
 * How an analysis of the trace stands, for pages that show what it has found.
 *
 * @param history what it has found so far; null for nothing
 * @param failure what went wrong; empty for nothing
 */
public record AnalysisStatus(State state, History history, String failure) {

	/** How it stands. */
	public enum State {
		/** The trace is not open yet, or is just about to be seen. */
		WAITING,
		/** The trace has no events for it. */
		MISSING,
		/** It runs, or is going to. */
		RUNNING,
		/** It has found all that there is. */
		COMPLETE,
		/** The user has cancelled it. */
		CANCELLED,
		/** It went wrong. */
		FAILED
	}

	static final AnalysisStatus WAITING = new AnalysisStatus(State.WAITING, null, ""); //$NON-NLS-1$

	static AnalysisStatus of(AnalysisRun run) {
		// The state is read first: what it says of the history is true by then.
		State state = switch (run.state()) {
			case RUNNING -> State.RUNNING;
			case COMPLETE -> State.COMPLETE;
			case CANCELLED -> State.CANCELLED;
			case FAILED -> State.FAILED;
		};
		return new AnalysisStatus(state, run.history(), run.failure());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.live;

/** A trace that can be followed, and the pages that show it. For the UI thread. */
public interface Followed {

	/** Whether the trace could be opened. */
	boolean isOpen();

	/** Whether it can be looked for more now. */
	boolean isIdle();

	/** Says whether the trace is being written. */
	void growing(boolean growing);

	/** Opens a trace that could not be opened before. */
	void open();

	/** Looks for more in a job, then runs an action in any thread. */
	void look(Runnable done);

	/** Shows the newest events, whatever comes; or does so no more. */
	void showNewest(boolean show);

	/** Lets analyses follow. */
	void followAnalyses();

	/** Nothing more comes. */
	void ended();

	/** Events of the trace, as far as they have been counted. */
	long events();

	/** By how much analyses are behind, ns; 0 when that cannot be seen. */
	long lag();
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

/** The pages of the trace editor, in their order. */
public enum TracePage {
	/** What is in the trace, over time. */
	TIMELINE,
	/** Event by event. */
	EVENTS,
	/** Numbers about events in a range of time. */
	STATISTICS,
	/** Who has called what, and how long, in a range of time. */
	FLAME_GRAPH,
	/** How long things take. */
	LATENCIES,
	/** What the trace says of itself. */
	METADATA,
	/** What is wrong with it. */
	HEALTH;

	/** Whether it is about what is selected on the timeline. */
	boolean isAboutTimes() {
		return switch (this) {
			case TIMELINE, STATISTICS, FLAME_GRAPH, LATENCIES -> true;
			case EVENTS, METADATA, HEALTH -> false;
		};
	}
}

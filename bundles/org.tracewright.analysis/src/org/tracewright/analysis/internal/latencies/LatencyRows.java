// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.List;

/** Names of what the latencies analysis makes. They are parts of the stored history, so that they do not change without its version. */
public final class LatencyRows {

	/** Group of system calls, from entry to exit. */
	public static final String SYSTEM_CALLS = "System calls";
	/** Group of threads, from being woken to running. */
	public static final String SCHEDULING = "Scheduling";
	/** Group of handlers of interrupts, from entry to exit. */
	public static final String INTERRUPTS = "Interrupts";
	/** Group of put-off work of interrupts, from entry to exit. */
	public static final String SOFT_INTERRUPTS = "Soft interrupts";
	/** Group of spans and functions of programs. */
	public static final String SPANS = "Spans";
	/** Groups that are there without a rule of the user. */
	public static final List<String> BUILT_IN = List.of(SYSTEM_CALLS, SCHEDULING, INTERRUPTS, SOFT_INTERRUPTS, SPANS);

	/** Number of begins without an end. */
	public static final String UNMATCHED_BEGINS = "unmatched begins";
	/** Number of ends without a begin. */
	public static final String UNMATCHED_ENDS = "unmatched ends";
	/** Number of those that cannot be told, as something is missing in between. */
	public static final String UNKNOWN = "unknown (events were lost)";
	/** What has no row of its own. */
	public static final String OTHERS = "(others)";

	private LatencyRows() {
	}
}

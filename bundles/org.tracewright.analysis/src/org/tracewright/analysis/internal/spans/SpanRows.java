// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.TraceSource;

/** Names of what the analysis of call stacks makes. They are parts of the stored history, so that they do not change without its version. */
final class SpanRows {

	/** Group of all of them. */
	static final String GROUP = "Call stacks";

	private SpanRows() {
	}

	/**
	 * The group of a process; an empty text for none.
	 *
	 * @param process -1 when not known
	 * @param several whether the trace has several sources
	 */
	static String process(TraceSource source, long process, boolean several) {
		String name = source.environmentText("procname");
		String title = (name == null ? "" : name.substring(name.lastIndexOf('.') + 1) + ' ')
				+ (process >= 0 ? "[" + process + "]" : several ? source.name() : "");
		return title.strip();
	}

	/** A thread by its number and name, which may be empty. */
	static String thread(long thread, String name) {
		return name.isEmpty() ? "thread " + thread : name + " [" + thread + "]";
	}

	/** Whether that is a thread's name, whatever the thread was called. */
	static boolean isOf(String label, long thread) {
		return label.equals(thread(thread, "")) || label.endsWith(" [" + thread + "]");
	}

	/** What has no thread is told apart by its data stream. */
	static String stream(DataStream stream) {
		return "stream " + stream.name();
	}
}

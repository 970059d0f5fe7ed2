// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.io.IOException;

import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * Turns the events of a trace into attributes over time: the rows of a timeline. Stateless; each {@link AnalysisPass} has a state of its own. Where events are missing or do not
 * fit, an attribute is {@link Tone#UNKNOWN} and never in a wrong state.
 */
public interface TraceAnalysis {

	/** Stands for it in the names of files; never changes. */
	String id();

	/** Grows whenever the same trace would give other attributes. */
	int version();

	/** What was asked of it, in words; another history follows from other options. */
	default String options() {
		return "";
	}

	/**
	 * What it uses beside the trace, such as files with their sizes and times, in words; another history follows from other inputs. May read the trace.
	 *
	 * @param progress in bytes of the trace; when cancelled it returns soon, and what it returns means nothing
	 * @throws IOException when it cannot be told
	 */
	default String inputs(Trace trace, Progress progress) throws IOException {
		return "";
	}

	/** What it needs of a trace, and what of that is there. */
	Requirement requirement(Trace trace);

	/** Begins to read a trace; see {@link GrowingAnalysis}. */
	AnalysisPass begin(HistoryWriter out) throws IOException;

	/**
	 * Reads a whole trace and writes attributes; publishes some times a second what there is so far, and does not {@link HistoryWriter#finish finish}.
	 *
	 * @param progress in bytes of the trace; when cancelled it returns soon
	 * @throws IOException when the history cannot be written
	 */
	default void run(Trace trace, HistoryWriter out, Progress progress) throws IOException {
		try (GrowingAnalysis all = new GrowingAnalysis(this, out)) {
			all.read(trace, Long.MIN_VALUE, Long.MAX_VALUE, progress);
			if (!progress.isCancelled())
				all.finish();
		}
	}
}

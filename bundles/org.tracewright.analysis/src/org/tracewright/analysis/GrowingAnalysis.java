// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.io.IOException;

import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.Pulse;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Position;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** An analysis of a trace that may grow: reads on where it stopped. Each event is read once. For one thread at a time. */
public final class GrowingAnalysis implements AutoCloseable {

	private final HistoryWriter out;
	private final AnalysisPass pass;
	private Trace trace;
	/** Where it goes on; null for the beginning. */
	private Position at;
	/** All before this instant has been read. */
	private long done = Long.MIN_VALUE;

	/** Of a trace of which nothing has been read. */
	public GrowingAnalysis(TraceAnalysis analysis, HistoryWriter out) throws IOException {
		this.out = out;
		pass = analysis.begin(out);
	}

	/** All before this instant has been read, ns since the origin; {@link Long#MIN_VALUE} when nothing has. */
	public long done() {
		return done;
	}

	/**
	 * Reads on, and publishes what there is so far some times a second and in the end.
	 *
	 * @param now      the trace as it is now
	 * @param from     first instant at which there may be something that was not there when it read last; {@link Long#MIN_VALUE} the first time
	 * @param until    first instant that is not read, ns since the origin: where something may still come before, reading too far means beginning anew;
	 *                 {@link Long#MAX_VALUE} to read all
	 * @param progress in bytes of the trace; when cancelled it returns soon, and may go on later
	 * @return false when it is to begin anew, with another history: something has come before what was read, or is not as it was
	 * @throws IOException when the history cannot be written
	 */
	public boolean read(Trace now, long from, long until, Progress progress) throws IOException {
		if (from < done || !pass.extend(now, done, progress))
			return false;
		trace = now;
		if (until <= done || progress.isCancelled())
			return true;
		boolean whole = true;
		try (EventCursor cursor = now.cursor(pass.events())) {
			if (at != null)
				cursor.seek(at);
			Pulse pulse = new Pulse(now, cursor, out, progress);
			while (cursor.next() && cursor.time() < until) {
				whole = pulse.goesOn();
				if (!whole)
					break;
				if (cursor.isGap())
					pass.gap(cursor.gap());
				else if (cursor.hasTime())
					pass.event(cursor);
			}
			at = cursor.position();
			done = whole ? until : Math.max(done, Math.min(until, cursor.time()));
		}
		if (done != Long.MAX_VALUE)
			pass.soFar(done);
		out.publish();
		return true;
	}

	/** The trace has ended, and all of it was read: what has not ended lasts until then. The history is still to be {@link HistoryWriter#finish finished}. */
	public void finish() throws IOException {
		long[] range = OverviewScan.range(trace);
		pass.finish(range[0], range[1]);
	}

	/** Whether its history is the one that {@link TraceAnalysis#run} would make of the trace as it is now. */
	public boolean isExact() {
		return pass.isExact();
	}

	@Override
	public void close() {
		pass.close();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import java.io.IOException;

import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What an analysis does every few thousand events: it tells how far it is, publishes some times a second, and learns that it was cancelled. */
public final class Pulse {

	private static final int EVENTS = (1 << 12) - 1;
	private static final long PUBLISH_NANOS = 250_000_000;

	private final EventCursor cursor;
	private final long total;
	private final HistoryWriter out;
	private final Progress progress;
	private int events;
	private long published = System.nanoTime();

	/** For a cursor over a trace. */
	public Pulse(Trace trace, EventCursor cursor, HistoryWriter out, Progress progress) {
		this.cursor = cursor;
		this.out = out;
		this.progress = progress;
		total = trace.bytes();
	}

	/** Called after each event; false when the analysis is to end. */
	public boolean goesOn() throws IOException {
		if ((++events & EVENTS) != 0)
			return true;
		progress.report(cursor.bytesDone(), total);
		long now = System.nanoTime();
		if (now - published > PUBLISH_NANOS) {
			published = now;
			out.publish();
		}
		return !progress.isCancelled();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.tracewright.ctf.Growth;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.Trace;

/**
 * How late events of a trace that grows come: threads that write little are heard of later than others. What is older than that is complete, unless something comes later
 * than anything before. Safe for use by several threads.
 */
public final class Lateness {

	/** As long as nothing is known, ns: programs are asked once a second for what they have. */
	private static final long FIRST = 1_000_000_000;
	/** What comes later than this is an exception, ns. */
	private static final long MOST = 30_000_000_000L;

	private long late = FIRST;
	private long last = System.nanoTime();

	/** The trace has grown. */
	public synchronized void add(Growth growth) {
		last = System.nanoTime();
		if (growth.from() == Long.MIN_VALUE || growth.from() == Long.MAX_VALUE)
			return;
		long end = end(growth.before());
		if (growth.from() < end)
			late = Math.max(late, Math.min(MOST, (end - growth.from()) / 4 * 5));
	}

	/** The first instant, ns since the origin, at which something may still come into a trace. When nothing has come for some time, all is there. */
	synchronized long complete(Trace trace) {
		long end = end(trace);
		return end == Long.MIN_VALUE ? end : end + 1 - Math.max(0, late - (System.nanoTime() - last));
	}

	/** When the last packet of a trace ends, ns since the origin; {@link Long#MIN_VALUE} when that is not known. */
	static long end(Trace trace) {
		return trace.streams().stream().mapToLong(DataStream::end).max().orElse(Long.MIN_VALUE);
	}
}

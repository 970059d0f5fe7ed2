// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.Trace;

/**
 * How printing is shared out.
 *
 * @param threads at most so many
 * @param range   bytes of the trace that a range should have, about
 * @param chunk   bytes that a printer collects before they are written
 * @param waiting bytes that may wait for their turn, about
 */
record PrintLimits(int threads, long range, int chunk, long waiting) {

	private static final long MIN_RANGE = 2 << 20;
	private static final long MAX_RANGE = 8 << 20;
	private static final int MAX_THREADS = 8;

	/** Those that are good for a trace on this machine. */
	static PrintLimits of(Trace trace) {
		// Going to the begin of a range decodes half a packet of each stream, which should not be all the work.
		long packets = trace.streams().stream().mapToLong(DataStream::packets).sum();
		long one = packets == 0 ? 0 : trace.bytes() / packets * trace.streams().size();
		return new PrintLimits(Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()),
				Math.clamp(one, MIN_RANGE, MAX_RANGE), 1 << 18, Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4));
	}

	/** Room for a buffer: a chunk and an event. */
	int room() {
		return chunk + (1 << 14);
	}
}

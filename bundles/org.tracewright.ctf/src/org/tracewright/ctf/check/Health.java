// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.check;

import java.util.List;
import java.util.function.ToLongFunction;

import org.tracewright.ctf.check.Finding.Severity;
import org.tracewright.ctf.internal.check.HealthCheck;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * A report on the health of a trace.
 *
 * @param trace    name of the trace
 * @param streams  what was counted in each data stream, in the order of the trace
 * @param findings what was found, in the order of time; what has no time comes first
 * @param omitted  findings that are not in the list because there are more than {@value #MAX_FINDINGS}
 * @param complete false when the check was cancelled: then counts are too low and findings may be missing
 */
public record Health(String trace, List<StreamHealth> streams, List<Finding> findings, long omitted, boolean complete) {

	/** Findings that are kept at most. */
	public static final int MAX_FINDINGS = 100_000;

	/** Copies the lists. */
	public Health {
		streams = List.copyOf(streams);
		findings = List.copyOf(findings);
	}

	/**
	 * Reads all of a trace, on all processors.
	 *
	 * @param trace    the trace
	 * @param progress in bytes; when it is cancelled, the report is incomplete
	 */
	public static Health check(Trace trace, Progress progress) {
		return new HealthCheck(trace, progress).run();
	}

	/** Whether nothing is wrong: there is at most a note. */
	public boolean isHealthy() {
		return count(Severity.WARNING) == 0 && count(Severity.ERROR) == 0 && omitted == 0;
	}

	/** Number of findings of a severity in the list. */
	public long count(Severity severity) {
		return findings.stream().filter(f -> f.severity() == severity).count();
	}

	/** Events that could be read. */
	public long events() {
		return sum(StreamHealth::events);
	}

	/** Packets. */
	public long packets() {
		return sum(s -> s.stream().packets());
	}

	/** Size of the data stream files in bytes. */
	public long bytes() {
		return sum(s -> s.stream().bytes());
	}

	/** Events that the tracer had no room for. */
	public long discarded() {
		return sum(StreamHealth::discarded);
	}

	/** Packets that are missing by their sequence numbers. */
	public long lost() {
		return sum(StreamHealth::lost);
	}

	/** Bytes that could not be decoded. */
	public long skipped() {
		return sum(StreamHealth::skipped);
	}

	/** Time of the first event, ns since the origin; {@link Long#MAX_VALUE} when there is none. */
	public long firstEvent() {
		return streams.stream().mapToLong(StreamHealth::firstEvent).min().orElse(Long.MAX_VALUE);
	}

	/** Time of the last event, ns since the origin; {@link Long#MIN_VALUE} when there is none. */
	public long lastEvent() {
		return streams.stream().mapToLong(StreamHealth::lastEvent).max().orElse(Long.MIN_VALUE);
	}

	/** First instant of packets and events, ns since the origin; {@link Long#MAX_VALUE} when not known. */
	public long begin() {
		return streams.stream().mapToLong(StreamHealth::begin).min().orElse(Long.MAX_VALUE);
	}

	/** Last instant of packets and events, ns since the origin; {@link Long#MIN_VALUE} when not known. */
	public long end() {
		return streams.stream().mapToLong(StreamHealth::end).max().orElse(Long.MIN_VALUE);
	}

	private long sum(ToLongFunction<StreamHealth> part) {
		return streams.stream().mapToLong(part).sum();
	}
}

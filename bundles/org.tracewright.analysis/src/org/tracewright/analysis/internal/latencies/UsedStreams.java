// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/** The data streams that may have events of some types. */
final class UsedStreams {

	private final Predicate<EventType> used;
	private boolean[] streams = {};

	/** Of types that are asked for again whenever the trace has grown. */
	UsedStreams(Predicate<EventType> used) {
		this.used = used;
	}

	/** The trace is this one now. */
	void extend(Trace trace) {
		Map<TraceSource, Set<Long>> classes = new IdentityHashMap<>();
		for (EventType type : trace.eventTypes())
			if (used.test(type))
				classes.computeIfAbsent(type.source(), s -> new HashSet<>()).add(type.dataStreamId());
		streams = new boolean[trace.streams().size()];
		for (DataStream stream : trace.streams())
			streams[stream.index()] = classes.getOrDefault(stream.source(), Set.of()).contains(stream.classId());
	}

	/** Whether a data stream, by its index, is one of them. */
	boolean has(int stream) {
		return streams[stream];
	}
}

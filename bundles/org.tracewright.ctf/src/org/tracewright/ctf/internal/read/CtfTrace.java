// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.List;
import java.util.function.Supplier;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/** An open CTF trace. */
final class CtfTrace implements Trace {

	private final String name;
	private final List<TraceSource> sources;
	private final List<StreamData> streams;
	private final List<DataStream> views;
	private final List<EventType> eventTypes;
	private final List<Problem> problems;
	private final long bytes;

	CtfTrace(String name, List<TraceSource> sources, List<StreamData> streams, List<EventType> eventTypes, List<Problem> problems,
			long bytes) {
		this.name = name;
		this.sources = List.copyOf(sources);
		this.streams = List.copyOf(streams);
		this.views = streams.stream().map(StreamData::stream).toList();
		this.eventTypes = List.copyOf(eventTypes);
		this.problems = List.copyOf(problems);
		this.bytes = bytes;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<TraceSource> sources() {
		return sources;
	}

	@Override
	public List<DataStream> streams() {
		return views;
	}

	@Override
	public List<EventType> eventTypes() {
		return eventTypes;
	}

	@Override
	public List<Problem> problems() {
		return problems;
	}

	/** What readers need of the data streams. */
	List<StreamData> data() {
		return streams;
	}

	@Override
	public long bytes() {
		return bytes;
	}

	@Override
	public EventCursor cursor(EventPredicate filter) {
		return new MergedCursor(streams, filter);
	}

	@Override
	public <S extends EventSink> List<S> scan(Scan scan, Supplier<S> sinks) {
		return scan.order() == Scan.Order.NONE
				? new PacketScan<S>(streams, scan).run(sinks)
				: new SliceScan<S>(streams, scan).run(sinks);
	}

	@Override
	public void close() {
		// Files are mapped, not held open; the mappings end when nobody can reach them.
	}
}

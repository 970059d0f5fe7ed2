// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Scan;
import org.tracewright.trace.ValueVisitor;

/** Reads all packets in any order: each thread takes some packets of a stream at a time and has a sink of its own. Nothing is merged. */
final class PacketScan<S extends EventSink> {

	/** Bytes of packets that a thread takes at a time, about. */
	private static final long PIECE = 1 << 20;

	/** Packets of a stream. */
	private record Piece(StreamData data, int first, int last, long bytes) {
	}

	private final List<StreamData> streams;
	private final Scan scan;
	private final int[] from;
	private final List<Piece> pieces = new ArrayList<>();
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicLong done = new AtomicLong();
	private final AtomicBoolean failed = new AtomicBoolean();
	private long total;

	PacketScan(List<StreamData> streams, Scan scan) {
		this(streams, scan, new int[streams.size()]);
	}

	/**
	 * A scan of a part of the packets.
	 *
	 * @param from the first packet of each stream
	 */
	PacketScan(List<StreamData> streams, Scan scan, int[] from) {
		this.streams = streams;
		this.scan = scan;
		this.from = from;
	}

	/** Reads; gives the sinks. */
	List<S> run(Supplier<S> sinks) {
		for (int stream = 0; stream < from.length; stream++)
			split(streams.get(stream), from[stream]);
		List<S> parts = new ArrayList<>();
		List<Runnable> tasks = new ArrayList<>();
		for (int i = 0; i < Math.max(1, Math.min(scan.threads(), pieces.size())); i++) {
			S sink = sinks.get();
			parts.add(sink);
			tasks.add(() -> work(sink));
		}
		Workers.run(tasks);
		return parts;
	}

	private void split(StreamData data, int begin) {
		PacketIndex index = data.index();
		long bytes = 0;
		int first = begin;
		for (int p = begin; p < index.count(); p++) {
			if (data.outside(p, scan.from(), scan.until())) {
				add(data, first, p - 1, bytes);
				first = p + 1;
				bytes = 0;
				continue;
			}
			bytes += index.total(p) >>> 3;
			if (bytes >= PIECE) {
				add(data, first, p, bytes);
				first = p + 1;
				bytes = 0;
			}
		}
		add(data, first, index.count() - 1, bytes);
	}

	private void add(StreamData data, int first, int last, long bytes) {
		if (first <= last)
			pieces.add(new Piece(data, first, last, bytes));
		total += bytes;
	}

	/** Leaves out the gaps that lie outside of the range. */
	private EventSink inRange(EventSink sink) {
		return new EventSink() {
			@Override
			public void event(EventView event) {
				sink.event(event);
			}

			@Override
			public void gap(Gap gap) {
				if (gap.end() >= scan.from() && gap.begin() <= scan.until())
					sink.gap(gap);
			}
		};
	}

	private void work(S sink) {
		ValueVisitor visitor = sink.values();
		EventSink ranged = RangeFilter.of(scan) == scan.filter() ? sink : inRange(sink);
		StreamReader[] readers = new StreamReader[streams.size()];
		try {
			for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
				if (scan.progress().isCancelled() || failed.get())
					return;
				Piece piece = pieces.get(i);
				int stream = streams.indexOf(piece.data());
				if (readers[stream] == null) {
					readers[stream] = new StreamReader(piece.data(), RangeFilter.of(scan));
					readers[stream].onProblem(sink::problem);
					readers[stream].endWhen(() -> scan.progress().isCancelled() || failed.get());
				}
				readers[stream].packets(piece.first(), piece.last());
				readers[stream].drain(ranged, visitor);
				scan.progress().report(done.addAndGet(piece.bytes()), total);
			}
		} catch (RuntimeException | Error e) {
			failed.set(true);
			throw e;
		}
	}
}

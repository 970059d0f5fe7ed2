// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tracewright.ctf.check.Finding;
import org.tracewright.ctf.check.Finding.Kind;
import org.tracewright.ctf.check.Finding.Severity;
import org.tracewright.ctf.check.Health;
import org.tracewright.ctf.check.StreamHealth;
import org.tracewright.ctf.check.StreamHealth.Sequences;
import org.tracewright.ctf.internal.read.LongStore;
import org.tracewright.ctf.internal.read.LongTable;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;

/** Scans a trace and puts together what the sinks have seen. */
public final class HealthCheck {

	private static final Comparator<Finding> ORDER = Comparator.comparingLong(Finding::time)
			.thenComparing(f -> f.file() == null ? "" : f.file().toString()).thenComparingInt(Finding::packet)
			.thenComparingLong(Finding::offset).thenComparing(Finding::kind);

	/** A packet of a file. */
	private record Packet(Object file, int number) {
	}

	private final Trace trace;
	private final Progress progress;
	/** What is seen of packets. */
	private final LongStore store = new LongStore(null);
	private final Findings make = new Findings();
	private final List<Finding> findings = new ArrayList<>();
	private final Map<Packet, Finding> truncated = new HashMap<>();
	private final Set<Problem> known = new HashSet<>();
	private long omitted;

	/** A check. */
	public HealthCheck(Trace trace, Progress progress) {
		this.trace = trace;
		this.progress = progress;
	}

	/** Runs it. */
	public Health run() {
		PacketFields[] fields = trace.eventTypes().stream().map(PacketFields::of).toArray(PacketFields[]::new);
		List<HealthSink> sinks = trace.scan(Scan.unordered(progress),
				() -> new HealthSink(fields, trace.streams().size(), store));
		trace.problems().forEach(this::opening);
		for (HealthSink sink : sinks) {
			omitted += sink.omitted();
			sink.gaps().forEach(this::gap);
		}
		findings.addAll(truncated.values());
		long[] backwards = new long[trace.streams().size()];
		for (HealthSink sink : sinks)
			for (Problem problem : sink.problems())
				if (known.add(problem))
					found(problem, backwards);
		List<StreamHealth> streams = new ArrayList<>();
		for (DataStream stream : trace.streams())
			streams.add(stream(stream, sinks, backwards[stream.index()]));
		findings.sort(ORDER);
		List<Finding> kept = findings.subList(0, Math.min(findings.size(), Health.MAX_FINDINGS));
		return new Health(trace.name(), streams, kept, omitted + findings.size() - kept.size(), !progress.isCancelled());
	}

	/** A problem that was known when the trace was opened. */
	private void opening(Problem problem) {
		if (!known.add(problem))
			return;
		Finding finding = Findings.of(problem);
		if (finding.kind() == Kind.TRUNCATED_PACKET && problem.place() instanceof BytePlace place)
			truncated.put(new Packet(problem.file(), place.packet()), finding);
		else
			findings.add(finding);
	}

	private void gap(Gap gap) {
		if (gap.problem() != null) {
			known.add(gap.problem());
			if (gap.problem().place() instanceof BytePlace place) {
				Packet packet = new Packet(gap.problem().file(), place.packet());
				if (truncated.computeIfPresent(packet, (p, finding) -> Findings.merged(finding, gap)) != null)
					return;
			}
		}
		findings.add(make.of(gap));
	}

	private void found(Problem problem, long[] backwards) {
		Finding finding = Findings.of(problem);
		findings.add(finding);
		if (finding.kind() == Kind.CLOCK_BACKWARDS)
			for (DataStream stream : trace.streams())
				if (problem.file().endsWith(stream.name()) && stream.source().locations().contains(problem.file().getParent()))
					backwards[stream.index()]++;
	}

	private StreamHealth stream(DataStream stream, List<HealthSink> sinks, long backwards) {
		StreamCount sum = new StreamCount(store);
		List<LongTable> packets = new ArrayList<>();
		for (HealthSink sink : sinks) {
			StreamCount part = sink.stream(stream.index());
			sum.events += part.events;
			sum.begin = Math.min(sum.begin, part.begin);
			sum.end = Math.max(sum.end, part.end);
			sum.discarded += part.discarded;
			sum.lost += part.lost;
			sum.skipped += part.skipped;
			sum.largestGap = Math.max(sum.largestGap, part.largestGap);
			packets.add(part.packets);
			for (StreamCount.Stray stray : part.strays)
				findings.add(make.of(Severity.WARNING, Kind.OUT_OF_PACKET_TIME, stream, stray.time, stray.count,
						events(stray.count) + (stray.early ? " before the begin" : " after the end") + " of the packet"));
		}
		overlaps(stream, new PacketOrder(packets));
		if (sum.events == 0 && !progress.isCancelled())
			findings.add(make.of(Severity.NOTE, Kind.EMPTY_STREAM, stream, Finding.NO_TIME, 0, "the stream has no events"));
		return new StreamHealth(stream, clock(stream), sum.events, Math.min(stream.begin(), sum.begin),
				Math.max(stream.end(), sum.end), sum.begin, sum.end, sum.discarded, sum.lost, sum.skipped, backwards,
				 sum.largestGap, sequences(stream, sum));
	}

	private static String events(long count) {
		return count == 1 ? "1 event lies" : count + " events lie";
	}

	private void overlaps(DataStream stream, PacketOrder packets) {
		int count = 0;
		for (long before = 0; packets.next(); before = packets.get(StreamCount.END)) {
			long begin = packets.get(StreamCount.BEGIN);
			if (before == 0 || Long.compareUnsigned(begin, before) >= 0)
				continue;
			if (++count > Health.MAX_FINDINGS) {
				omitted++;
				continue;
			}
			findings.add(make.of(Severity.WARNING, Kind.OVERLAPPING_PACKETS, stream, packets.get(StreamCount.TIME), 1,
					"the packet begins at " + Long.toUnsignedString(begin) + " cycles, before the one before it ends at "
							+ Long.toUnsignedString(before)));
		}
	}

	private static String clock(DataStream stream) {
		return stream.source().clocks().size() == 1 ? stream.source().clocks().getFirst().name() : "";
	}

	private Sequences sequences(DataStream stream, StreamCount count) {
		if (count.lost > 0)
			return Sequences.PRESENT;
		boolean told = false;
		for (EventType type : trace.eventTypes())
			if (type.source() == stream.source() && type.dataStreamId() == stream.classId()) {
				told = true;
				if (PacketFields.of(type).sequences())
					return Sequences.PRESENT;
			}
		return told ? Sequences.ABSENT : Sequences.UNKNOWN;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.health;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tracewright.ctf.check.Finding;
import org.tracewright.ctf.check.Health;
import org.tracewright.ctf.check.StreamHealth;
import org.tracewright.trace.TimeFormat;

/**
 * A report on the health of a trace in words.
 *
 * @param health the report
 * @param times  how times are written
 */
record HealthText(Health health, TimeFormat times) {

	/**
	 * A line of the summary.
	 *
	 * @param label what it is
	 * @param value text
	 * @param bad   whether something is wrong with it
	 */
	record Line(String label, String value, boolean bad) {
	}

	/** Titles of the table of data streams. */
	static List<String> streamTitles() {
		return List.of(Messages.stream_name, Messages.stream_trace, Messages.stream_events, Messages.stream_packets,
				Messages.stream_bytes, Messages.stream_begin, Messages.stream_end, Messages.stream_discarded,
				Messages.stream_lost, Messages.stream_skipped, Messages.stream_backwards, Messages.stream_clock);
	}

	/** Titles of the table of findings. */
	static List<String> findingTitles() {
		return List.of(Messages.finding_severity, Messages.finding_kind, Messages.finding_time, Messages.finding_stream,
				Messages.finding_count, Messages.finding_reason, Messages.finding_place);
	}

	/** One sentence. */
	String verdict() {
		return health.isHealthy() ? Messages.healthy : Messages.unhealthy;
	}

	List<Line> summary() {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(Messages.summary_trace, health.trace(), false));
		lines.add(new Line(Messages.summary_events, number(health.events()), false));
		lines.add(new Line(Messages.summary_packets, number(health.packets()), false));
		lines.add(new Line(Messages.summary_bytes, number(health.bytes()), false));
		if (health.firstEvent() <= health.lastEvent()) {
			lines.add(new Line(Messages.summary_begin, times.text(health.firstEvent()), false));
			lines.add(new Line(Messages.summary_end, times.text(health.lastEvent()), false));
			lines.add(new Line(Messages.summary_duration, TimeFormat.duration(health.lastEvent() - health.firstEvent()), false));
		}
		if (health.begin() <= health.end())
			lines.add(new Line(Messages.summary_durationPackets, TimeFormat.duration(health.end() - health.begin()), false));
		lines.add(new Line(Messages.summary_discarded, number(health.discarded()), health.discarded() > 0));
		lines.add(new Line(Messages.summary_lost, number(health.lost()), health.lost() > 0));
		lines.add(new Line(Messages.summary_skipped, number(health.skipped()), health.skipped() > 0));
		lines.add(new Line(Messages.summary_problems,
				NLS.bind(Messages.summary_problemCounts, new Object[]{number(health.count(Finding.Severity.ERROR)),
						number(health.count(Finding.Severity.WARNING)), number(health.count(Finding.Severity.NOTE))}),
				!health.isHealthy()));
		return lines;
	}

	/** Cells of a data stream. */
	List<String> cells(StreamHealth stream) {
		String lost = stream.sequences() == StreamHealth.Sequences.PRESENT || stream.lost() > 0
				? number(stream.lost())
				: Messages.stream_noSequences;
		return List.of(stream.stream().name(), stream.stream().source().name(), number(stream.events()),
				number(stream.stream().packets()), number(stream.stream().bytes()),
				stream.timed() ? times.text(stream.begin()) : "", //$NON-NLS-1$
				stream.timed() ? times.text(stream.end()) : "", number(stream.discarded()), lost, number(stream.skipped()), //$NON-NLS-1$
				number(stream.backwards()), stream.clock());
	}

	/** Cells of a finding. */
	List<String> cells(Finding finding) {
		return List.of(severity(finding.severity()), kind(finding.kind()),
				finding.time() == Finding.NO_TIME ? "" : times.text(finding.time()), //$NON-NLS-1$
				finding.stream() == null ? "" : finding.stream().name(), finding.count() < 0 ? "" : number(finding.count()), //$NON-NLS-1$ //$NON-NLS-2$
				finding.reason(), place(finding));
	}

	private static String place(Finding finding) {
		if (finding.file() == null)
			return ""; //$NON-NLS-1$
		String file = finding.file().getFileName() == null ? finding.file().toString() : finding.file().getFileName().toString();
		if (finding.offset() < 0)
			return file;
		return finding.packet() < 0
				? NLS.bind(Messages.place_byte, file, finding.offset())
				: NLS.bind(Messages.place_packet, new Object[]{file, finding.packet(), finding.offset()});
	}

	private static String severity(Finding.Severity severity) {
		return switch (severity) {
			case NOTE -> Messages.severity_note;
			case WARNING -> Messages.severity_warning;
			case ERROR -> Messages.severity_error;
		};
	}

	private static String kind(Finding.Kind kind) {
		return switch (kind) {
			case TRUNCATED_PACKET -> Messages.kind_truncated;
			case CORRUPT_PACKET -> Messages.kind_corrupt;
			case DISCARDED_EVENTS -> Messages.kind_discarded;
			case LOST_PACKETS -> Messages.kind_lost;
			case CLOCK_BACKWARDS -> Messages.kind_backwards;
			case OVERLAPPING_PACKETS -> Messages.kind_overlapping;
			case OUT_OF_PACKET_TIME -> Messages.kind_outside;
			case EMPTY_STREAM -> Messages.kind_empty;
			case CLOCK_OVERFLOW -> Messages.kind_overflow;
			case PACKET_ORDER -> Messages.kind_order;
			case INDEX -> Messages.kind_index;
			case METADATA -> Messages.kind_metadata;
			case OTHER -> Messages.kind_other;
		};
	}

	static String number(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}

	/** All of it: the summary, and both tables with tabs between cells. */
	String all() {
		StringBuilder out = new StringBuilder(verdict()).append('\n');
		if (!health.complete())
			out.append(Messages.cancelled).append('\n');
		for (Line line : summary())
			out.append(line.label).append(": ").append(line.value).append('\n'); //$NON-NLS-1$
		out.append('\n').append(String.join("\t", streamTitles())).append('\n'); //$NON-NLS-1$
		health.streams().forEach(s -> out.append(String.join("\t", cells(s))).append('\n')); //$NON-NLS-1$
		out.append('\n');
		if (health.findings().isEmpty()) {
			out.append(Messages.none).append('\n');
		} else {
			out.append(String.join("\t", findingTitles())).append('\n'); //$NON-NLS-1$
			health.findings().forEach(f -> out.append(String.join("\t", cells(f))).append('\n')); //$NON-NLS-1$
		}
		if (health.omitted() > 0)
			out.append(NLS.bind(Messages.omitted, number(health.omitted()))).append('\n');
		return out.toString();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.ctf.check.Finding;
import org.tracewright.ctf.check.Finding.Kind;
import org.tracewright.ctf.check.Finding.Severity;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;

/** Makes findings of gaps and problems. */
final class Findings {

	private final Map<DataStream, Path> files = new HashMap<>();

	/** A problem as a finding. */
	static Finding of(Problem problem) {
		Severity severity = problem.severity() == Problem.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
		int packet = problem.place() instanceof BytePlace place ? place.packet() : -1;
		long offset = problem.place() instanceof BytePlace place ? place.offset() : -1;
		// Where there is a line, the reason needs it.
		String reason = problem.place() instanceof Problem.TextPlace(int line, int column)
				? "line " + line + ", column " + column + ": " + problem.reason()
				: problem.reason();
		return new Finding(severity, kind(problem), problem.file(), null, packet, offset, Finding.NO_TIME, Finding.NO_TIME,
				problem.bytes(), reason);
	}

	private static Kind kind(Problem problem) {
		return switch (problem.kind()) {
			case METADATA -> Kind.METADATA;
			case CLOCK_BACKWARDS -> Kind.CLOCK_BACKWARDS;
			case TRUNCATED_PACKET -> Kind.TRUNCATED_PACKET;
			case CORRUPT_PACKET -> Kind.CORRUPT_PACKET;
			case CLOCK_OVERFLOW -> Kind.CLOCK_OVERFLOW;
			case PACKET_ORDER -> Kind.PACKET_ORDER;
			case INDEX -> Kind.INDEX;
			case NO_TRACE, UNREADABLE, UNSUPPORTED, FOREIGN_PACKET, NOT_REPRESENTABLE, UNWRITABLE, CANCELLED, INTERNAL ->
				Kind.OTHER;
		};
	}

	/** A gap as a finding. */
	Finding of(Gap gap) {
		long begin = gap.begin();
		long end = gap.end();
		if (gap.kind() == Gap.Kind.SKIPPED_BYTES && gap.problem() != null) {
			Problem problem = gap.problem();
			Finding finding = of(problem);
			return new Finding(Severity.ERROR, kind(problem), problem.file(), gap.stream(), finding.packet(), finding.offset(),
					begin, end, gap.count(), problem.reason());
		}
		Kind kind = switch (gap.kind()) {
			case DISCARDED_EVENTS -> Kind.DISCARDED_EVENTS;
			case LOST_PACKETS -> Kind.LOST_PACKETS;
			case SKIPPED_BYTES -> Kind.CORRUPT_PACKET;
		};
		Severity severity = kind == Kind.CORRUPT_PACKET ? Severity.ERROR : Severity.WARNING;
		return new Finding(severity, kind, file(gap.stream()), gap.stream(), -1, -1, begin, end, gap.count(), gap.text());
	}

	/** A skipped part of a packet that the file does not have in whole: one finding says both. */
	static Finding merged(Finding truncated, Gap gap) {
		return new Finding(Severity.ERROR, Kind.TRUNCATED_PACKET, truncated.file(), gap.stream(), truncated.packet(),
				truncated.offset(), gap.begin(), gap.end(), gap.count(), truncated.reason());
	}

	/** A finding of a stream that no problem or gap has told. */
	Finding of(Severity severity, Kind kind, DataStream stream, long time, long count, String reason) {
		return new Finding(severity, kind, file(stream), stream, -1, -1, time, time, count, reason);
	}

	/** The file of a stream, if it has only one; else the folder. */
	private Path file(DataStream stream) {
		return files.computeIfAbsent(stream, s -> {
			List<Path> folders = s.source().locations();
			Path file = folders.getFirst().resolve(s.name());
			return folders.size() == 1 && Files.isRegularFile(file) ? file : folders.getFirst();
		});
	}
}

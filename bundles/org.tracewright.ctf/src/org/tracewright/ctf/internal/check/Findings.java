// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.check.Finding;
import org.tracewright.ctf.check.Finding.Kind;
import org.tracewright.ctf.check.Finding.Severity;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;

/** Makes findings of gaps and problems. */
final class Findings {

	/** What the reader says when a file ends too early. */
	private static final String TRUNCATED = "bytes are missing";
	private static final String BACKWARDS = "the clock goes back";
	private static final Pattern SKIPPED = Pattern.compile("; (\\d+) bytes? skipped$");

	private final Map<DataStream, Path> files = new HashMap<>();

	/** Whether a problem says that a clock goes back within a packet. */
	static boolean isBackwards(Problem problem) {
		return problem.reason().startsWith(BACKWARDS);
	}

	/** A problem as a finding. */
	static Finding of(Problem problem) {
		Severity severity = problem.severity() == Problem.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
		Matcher skipped = SKIPPED.matcher(problem.reason());
		long count = skipped.find() ? Long.parseLong(skipped.group(1)) : -1;
		int packet = problem.place() instanceof BytePlace place ? place.packet() : -1;
		long offset = problem.place() instanceof BytePlace place ? place.offset() : -1;
		// Where there is a line, the reason needs it.
		String reason = problem.place() instanceof Problem.TextPlace(int line, int column)
				? "line " + line + ", column " + column + ": " + problem.reason()
				: problem.reason();
		return new Finding(severity, kind(problem), problem.file(), null, packet, offset, Finding.NO_TIME, Finding.NO_TIME, count,
				reason);
	}

	private static Kind kind(Problem problem) {
		if (problem.place() instanceof Problem.TextPlace || problem.file().endsWith(CtfTraces.METADATA))
			return Kind.METADATA;
		if (isBackwards(problem))
			return Kind.CLOCK_BACKWARDS;
		if (!(problem.place() instanceof BytePlace) || problem.severity() == Problem.Severity.WARNING)
			return Kind.OTHER;
		return problem.reason().endsWith(TRUNCATED) ? Kind.TRUNCATED_PACKET : Kind.CORRUPT_PACKET;
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

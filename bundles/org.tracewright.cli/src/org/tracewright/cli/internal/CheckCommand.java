// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.concurrent.Callable;

import org.tracewright.ctf.check.Health;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tracewright check}. */
@Command(name = "check", description = "Reads all of a trace and tells what is wrong with it: what is missing, cannot be decoded, or has times that do not fit. "
		+ "The exit code is 1 when there are errors or warnings; notes do not count.", footerHeading = "%n", footer = {
				"JSON: one object with these keys. Unknown values are left out; times are",
				"strings of ns since the clock's origin.", "  trace, complete, healthy",
				"  totals: streams, packets, bytes, events, discardedEvents, lostPackets,", "    skippedBytes, begin, end",
				"  streams[]: name, source, classId, id, clock, packets, bytes, events,",
				"    begin, end, discardedEvents, lostPackets, skippedBytes,",
				"    clockBackwards (packets), largestGapNs, sequenceNumbers (true, false)",
				"  findings[], in the order of time: severity (error, warning, note), kind,",
				"    file, stream, packet, offset (byte in the file), time, end,", "    count (bytes, packets or events), reason",
				"  omittedFindings: number of those left out because there are too many",
				"kind: truncated-packet, corrupt-packet, discarded-events, lost-packets,",
				"  clock-backwards, overlapping-packets, out-of-packet-time, empty-stream,",
				"  clock-overflow, packet-order, index, metadata, other"})
final class CheckCommand implements Callable<Integer> {

	private static final int SHOWN = 100;

	private final Console console;

	@Mixin
	private TraceInput input;

	@Mixin
	private ClockOffsets offsets;

	@Option(names = "--json", description = "As one JSON object.")
	private boolean json;

	@Option(names = "--all", description = "Show all findings, not only the first " + SHOWN + ".")
	private boolean all;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws TraceReadException {
		try (Trace trace = input.openQuietly(console, offsets)) {
			Progress progress = console.progress("checking");
			Health health = Health.check(trace, progress);
			if (progress instanceof ProgressLine line)
				line.clear();
			if (json)
				new CheckJson(console.out()).write(health);
			else
				new CheckText(console, all ? Integer.MAX_VALUE : SHOWN).write(health);
			return health.isHealthy() ? ExitCode.OK : ExitCode.FINDINGS;
		}
	}
}

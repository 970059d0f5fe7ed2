// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tracewright trim}. */
@Command(name = "trim", description = "Writes a part of a trace: the events from one time to another. Streams without a clock stay whole.")
final class TrimCommand extends CopyCommand {

	@Mixin
	private TraceInput input;

	@Option(names = "--from", paramLabel = "TIME", description = "First time: '2026-11-22 21:38:46.75', '21:38:46', seconds since the clock's origin, or '+1.5s' since the trace began.")
	private String from;

	@Option(names = "--to", paramLabel = "TIME", description = "Last time, written in the same way.")
	private String to;

	TrimCommand(Console console) {
		super(console);
	}

	@Override
	protected List<Path> places() {
		return input.places();
	}

	@Override
	protected TraceJob job(TraceJob copy) throws IOException {
		if (from == null && to == null)
			throw new CommandLine.ParameterException(spec().commandLine(), "--from or --to is missing");
		try (Trace trace = open()) {
			TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, TimeOption.begin(trace));
			long first = TimeOption.parse(spec(), times, "--from", from, Long.MIN_VALUE);
			long last = TimeOption.parse(spec(), times, "--to", to, Long.MAX_VALUE);
			if (first > last)
				throw new CommandLine.ParameterException(spec().commandLine(), "--from is after --to");
			return copy.trim(first, last);
		}
	}
}

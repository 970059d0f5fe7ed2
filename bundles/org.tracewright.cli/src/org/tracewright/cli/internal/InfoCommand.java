// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.concurrent.Callable;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tracewright info}. */
@Command(name = "info", description = "Tells what is in a trace: streams, event types with counts, time range, clocks, environment, what was lost and what is wrong.")
final class InfoCommand implements Callable<Integer> {

	private static final int REPORT = 1 << 14;

	private final Console console;

	@Mixin
	private TraceInput input;

	@Mixin
	private ClockOffsets offsets;

	@Option(names = "--json", description = "As one JSON object.")
	private boolean json;

	InfoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws TraceReadException {
		try (Trace trace = input.open(console, offsets)) {
			TraceInfo info = count(trace);
			if (json)
				new InfoJson(console.out()).write(info);
			else
				new InfoText(console.out()).write(info);
		}
		return input.exitCode();
	}

	private TraceInfo count(Trace trace) {
		TraceInfo info = new TraceInfo(trace);
		Progress progress = console.progress("reading");
		try (EventCursor cursor = trace.cursor()) {
			cursor.onProblem(p -> {
				info.problem(p);
				input.note(console, p);
			});
			long rows = 0;
			while (cursor.next()) {
				if ((++rows & REPORT - 1) == 0)
					progress.report(cursor.bytesDone(), trace.bytes());
				if (cursor.isGap()) {
					Gap gap = cursor.gap();
					info.gap(gap);
				} else {
					info.event(cursor.type().index(), cursor.stream().index(), cursor.hasTime(), cursor.time());
				}
			}
		}
		if (progress instanceof ProgressLine line)
			line.clear();
		return info;
	}
}

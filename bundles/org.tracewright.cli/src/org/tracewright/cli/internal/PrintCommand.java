// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tracewright print}. */
@Command(name = "print", description = "Prints the events in time order over all streams.")
final class PrintCommand implements Callable<Integer> {

	/** Forms of output. */
	enum Format {
		TEXT, BABELTRACE, JSON
	}

	private final Console console;

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec spec;

	@Mixin
	private TraceInput input;

	@Mixin
	private ClockOffsets offsets;

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, or babeltrace: as 'babeltrace2 --clock-gmt --clock-date --no-delta' prints.")
	private Format format = Format.TEXT;

	@Option(names = "--json", description = "One JSON object a line; the same as --format json.")
	private boolean json;

	@Option(names = "--from", paramLabel = "TIME", description = "Only events at or after a time: '2026-11-22 21:38:46.75', '21:38:46', seconds since the clock's origin, or '+1.5s' since the trace began.")
	private String from;

	@Option(names = "--to", paramLabel = "TIME", description = "Only events at or before a time.")
	private String to;

	@Option(names = "--event", paramLabel = "GLOB", description = "Only events with a name of this pattern; may be given several times.")
	private List<String> events = List.of();

	@Option(names = "--filter", paramLabel = "EXPR", description = "Only events for which an expression is true, such as 'prio < 20 && msg == \"GET *\"'.")
	private String filter;

	@Option(names = "--limit", paramLabel = "N", description = "At most N events.")
	private long limit = Long.MAX_VALUE;

	@Option(names = "--local-time", description = "Times in the local time zone instead of UTC (text format).")
	private boolean local;

	PrintCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws TraceReadException {
		if (limit < 0)
			throw new CommandLine.ParameterException(spec.commandLine(), "--limit must not be negative");
		try (Trace trace = input.open(console, offsets)) {
			Progress progress = console.outTerminal() ? Progress.NONE : console.progress("printing");
			new EventPrint(job(trace, progress), PrintLimits.of(trace)).run();
			if (progress instanceof ProgressLine line)
				line.clear();
		}
		return input.exitCode();
	}

	private PrintJob job(Trace trace, Progress progress) {
		TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, local ? ZoneId.systemDefault() : ZoneOffset.UTC,
				TimeOption.begin(trace));
		Function<TextBuffer, EventPrinter> printer = switch (json ? Format.JSON : format) {
			case TEXT -> out -> new TextPrinter(trace, times, console.color(), out);
			case BABELTRACE -> out -> new BabeltracePrinter(trace, out);
			case JSON -> out -> new JsonPrinter(trace, out);
		};
		EventPredicate chosen = filter == null ? EventPredicate.ALL : FilterOption.parse(spec, filter, trace, times);
		return new PrintJob(trace, events.isEmpty() ? chosen : NamedEvents.of(events, chosen), events.isEmpty() && filter == null,
				TimeOption.parse(spec, times, "--from", from, Long.MIN_VALUE),
				TimeOption.parse(spec, times, "--to", to, Long.MAX_VALUE), limit, printer, console.out(),
				p -> input.note(console, p), progress);
	}
}

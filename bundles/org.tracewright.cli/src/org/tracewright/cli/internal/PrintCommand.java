// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Glob;
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

	private static final int FLUSH = 1 << 16;
	private static final int REPORT = 1 << 14;

	/** Forms of output. */
	enum Format {
		TEXT, BABELTRACE, JSON
	}

	private final Console console;

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec spec;

	@Mixin
	private TraceInput input;

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
		try (Trace trace = input.open(console); EventCursor cursor = trace.cursor()) {
			cursor.onProblem(p -> input.note(console, p));
			ZoneId zone = local ? ZoneId.systemDefault() : ZoneOffset.UTC;
			long start = cursor.next() && cursor.hasTime() ? cursor.time() : 0;
			TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, zone, start);
			long first = time(times, "--from", from, Long.MIN_VALUE);
			long last = time(times, "--to", to, Long.MAX_VALUE);
			if (from == null)
				cursor.rewind();
			else
				cursor.seek(first);
			print(trace, cursor, printer(trace, times), last);
		}
		return input.exitCode();
	}

	private long time(TimeFormat times, String option, String text, long otherwise) {
		if (text == null)
			return otherwise;
		OptionalLong time = times.parse(text);
		if (time.isEmpty())
			throw new CommandLine.ParameterException(spec.commandLine(), option + ": '" + text + "' is not a time");
		return time.getAsLong();
	}

	private EventPrinter printer(Trace trace, TimeFormat times) {
		return switch (json ? Format.JSON : format) {
			case TEXT -> new TextPrinter(trace, times, console.color());
			case BABELTRACE -> new BabeltracePrinter();
			case JSON -> new JsonPrinter(trace);
		};
	}

	private void print(Trace trace, EventCursor cursor, EventPrinter printer, long last) {
		BitSet wanted = wanted(trace);
		Progress progress = console.outTerminal() ? Progress.NONE : console.progress("printing");
		PrintStream out = console.out();
		StringBuilder text = new StringBuilder(FLUSH + 4096);
		long left = limit;
		long count = 0;
		while (left > 0 && cursor.next()) {
			if (cursor.hasTime() && cursor.time() > last)
				break;
			if ((++count & REPORT - 1) == 0)
				progress.report(cursor.bytesDone(), trace.bytes());
			if (cursor.isGap()) {
				if (events.isEmpty())
					printer.gap(cursor, text);
				continue;
			}
			if (!wanted.get(cursor.type().index()))
				continue;
			printer.event(cursor, text);
			left--;
			if (text.length() > FLUSH) {
				write(out, text);
				if (out.checkError())
					return;
			}
		}
		write(out, text);
		if (progress instanceof ProgressLine line)
			line.clear();
	}

	private static void write(PrintStream out, StringBuilder text) {
		if (RawBytes.marked(text))
			out.writeBytes(RawBytes.encode(text));
		else
			out.append(text);
		text.setLength(0);
	}

	private BitSet wanted(Trace trace) {
		BitSet wanted = new BitSet();
		List<Glob> globs = events.stream().map(Glob::new).toList();
		for (EventType type : trace.eventTypes())
			wanted.set(type.index(), globs.isEmpty() || globs.stream().anyMatch(g -> g.matches(type.name())));
		return wanted;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tracewright.trace.Clock;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.TraceSource;

/** The report of {@code tracewright info} for people. */
final class InfoText {

	private final PrintStream out;

	InfoText(PrintStream out) {
		this.out = out;
	}

	void write(TraceInfo info) {
		TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, 0);
		out.println("Trace " + info.trace.name());
		line("Events", number(info.events));
		if (info.timed()) {
			line("Begin", times.text(info.begin) + " UTC");
			line("End", times.text(info.end) + " UTC");
			line("Duration", TimeFormat.duration(info.end - info.begin));
		}
		line("Size", number(info.trace.bytes()) + " bytes in " + count(info.trace.streams().size(), "data stream"));
		line("Discarded", number(info.discarded) + (info.discarded == 1 ? " event" : " events"));
		if (info.lostPackets > 0)
			line("Lost", count(info.lostPackets, "packet"));
		if (info.skippedBytes > 0)
			line("Skipped", count(info.skippedBytes, "byte"));
		line("Problems", info.problems.isEmpty() ? "none" : number(info.problems.size()));
		for (TraceSource source : info.trace.sources())
			source(info, source);
		types(info);
		if (!info.problems.isEmpty()) {
			out.println();
			out.println("Problems");
			info.problems.forEach(p -> out.println("  " + p));
		}
	}

	private void source(TraceInfo info, TraceSource source) {
		out.println();
		out.println(source.format() + " trace " + source.name() + (source.uid().isEmpty() ? "" : "  " + source.uid()));
		source.locations().forEach(l -> line("Folder", l.toString()));
		for (Clock clock : source.clocks())
			line("Clock", clock.name() + ", " + number(clock.frequency()) + " Hz"
					+ (clock.description().isEmpty() ? "" : ", " + clock.description()));
		if (!source.environment().isEmpty())
			line("Environment", source.environment().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
					.collect(Collectors.joining(" ")));
		for (DataStream stream : info.trace.streams())
			if (stream.source() == source)
				line("Stream",
						stream.name() + ": " + count(info.byStream[stream.index()], "event") + ", "
								+ count(stream.packets(), "packet") + ", " + number(stream.bytes()) + " bytes"
								+ (info.lostByStream[stream.index()] > 0
										? ", " + number(info.lostByStream[stream.index()]) + " discarded"
										: ""));
	}

	private void types(TraceInfo info) {
		Map<String, Long> counts = info.trace.eventTypes().stream()
				.collect(Collectors.groupingBy(EventType::title, Collectors.summingLong(t -> info.byType[t.index()])));
		List<Map.Entry<String, Long>> seen = counts
				.entrySet().stream().filter(e -> e.getValue() > 0).sorted(Map.Entry
						.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.toList();
		out.println();
		out.println("Event types (" + seen.size() + " of " + counts.size() + " occur)");
		int width = seen.stream().mapToInt(e -> number(e.getValue()).length()).max().orElse(0);
		for (Map.Entry<String, Long> entry : seen) {
			String number = number(entry.getValue());
			out.println("  " + " ".repeat(width - number.length()) + number + "  " + entry.getKey());
		}
	}

	private void line(String name, String value) {
		out.println("  " + name + " ".repeat(12 - name.length()) + value);
	}

	private static String count(long count, String noun) {
		return number(count) + ' ' + noun + (count == 1 ? "" : "s");
	}

	private static String number(long value) {
		return String.format(java.util.Locale.ROOT, "%,d", value);
	}
}

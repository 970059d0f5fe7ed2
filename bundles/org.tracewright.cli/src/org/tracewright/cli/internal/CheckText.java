// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.ctf.check.Finding;
import org.tracewright.ctf.check.Finding.Severity;
import org.tracewright.ctf.check.Health;
import org.tracewright.ctf.check.StreamHealth;
import org.tracewright.trace.TimeFormat;

/** The report of {@code tracewright check} for people. */
final class CheckText {

	private static final String RED = "\u001b[31m";
	private static final String YELLOW = "\u001b[33m";
	private static final String PLAIN = "\u001b[0m";
	private static final String INDENT = " ".repeat(11);

	private final PrintStream out;
	private final boolean color;
	private final int shown;
	private final TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, 0);

	/**
	 * A report.
	 *
	 * @param shown findings to show at most
	 */
	CheckText(Console console, int shown) {
		out = console.out();
		color = console.color();
		this.shown = shown;
	}

	void write(Health health) {
		out.println("Trace " + health.trace());
		line("Events", number(health.events()));
		if (health.begin() <= health.end()) {
			line("Begin", times.text(health.begin()) + " UTC");
			line("End", times.text(health.end()) + " UTC");
		}
		line("Size", number(health.bytes()) + " bytes in " + count(health.streams().size(), "data stream") + " with "
				+ count(health.packets(), "packet"));
		line("Missing", count(health.discarded(), "event") + " discarded, " + count(health.lost(), "packet") + " lost, "
				+ count(health.skipped(), "byte") + " not decoded");
		streams(health);
		findings(health);
	}

	private void streams(Health health) {
		List<String[]> rows = new ArrayList<>();
		rows.add(new String[]{"stream", "events", "packets", "bytes", "begin", "end", "discarded", "lost", "skipped",
				"clock back", "largest gap", "numbered"});
		for (StreamHealth s : health.streams())
			rows.add(new String[]{s.stream().source().name() + '/' + s.stream().name(), number(s.events()),
					number(s.stream().packets()), number(s.stream().bytes()), s.timed() ? time(s.begin()) : "-",
					s.timed() ? time(s.end()) : "-", number(s.discarded()), number(s.lost()), number(s.skipped()),
					number(s.backwards()), s.largestGap() == 0 ? "-" : TimeFormat.duration(s.largestGap()),
					switch (s.sequences()) {
						case PRESENT -> "yes";
						case ABSENT -> "no";
						case UNKNOWN -> "?";
					}});
		out.println();
		out.println("Streams");
		table(rows);
		if (health.streams().stream().anyMatch(s -> s.sequences() == StreamHealth.Sequences.ABSENT))
			out.println("  Packets of streams that are not numbered may be lost without a trace.");
	}

	/** The time of day: the date is above. */
	private String time(long time) {
		String text = times.text(time);
		return text.substring(text.indexOf(' ') + 1);
	}

	/** Rows with the first column on the left and numbers on the right. */
	private void table(List<String[]> rows) {
		int[] widths = new int[rows.getFirst().length];
		for (String[] row : rows)
			for (int i = 0; i < row.length; i++)
				widths[i] = Math.max(widths[i], row[i].length());
		for (String[] row : rows) {
			StringBuilder text = new StringBuilder("  ");
			for (int i = 0; i < row.length; i++) {
				String space = " ".repeat(widths[i] - row[i].length());
				text.append(i == 0 ? row[i] + space : "  " + space + row[i]);
			}
			out.println(text);
		}
	}

	private void findings(Health health) {
		List<Finding> findings = health.findings();
		out.println();
		if (findings.isEmpty()) {
			out.println("Nothing is wrong.");
			return;
		}
		out.println("Findings: " + count(health.count(Severity.ERROR), "error") + ", "
				+ count(health.count(Severity.WARNING), "warning") + ", " + count(health.count(Severity.NOTE), "note"));
		findings.stream().limit(shown).forEach(this::finding);
		long hidden = Math.max(0, findings.size() - shown);
		if (hidden > 0)
			out.println("  ... and " + number(hidden) + " more; --all shows them");
		if (health.omitted() > 0)
			out.println("  ... and " + number(health.omitted()) + " that were not kept");
	}

	private void finding(Finding finding) {
		String severity = finding.severity().name().toLowerCase(Locale.ROOT);
		out.println("  " + colored(finding.severity(), severity) + " ".repeat(9 - severity.length())
				+ finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
				+ (finding.time() == Finding.NO_TIME ? "" : ", " + times.text(finding.time())));
		StringBuilder place = new StringBuilder(INDENT).append(finding.file() == null ? "" : finding.file());
		if (finding.stream() != null && (finding.file() == null || !finding.file().endsWith(finding.stream().name())))
			place.append(", stream ").append(finding.stream().name());
		if (finding.packet() >= 0)
			place.append(", packet ").append(finding.packet());
		if (finding.offset() >= 0)
			place.append(", byte ").append(finding.offset());
		out.println(place);
		out.println(INDENT + finding.reason());
	}

	private String colored(Severity severity, String text) {
		if (!color || severity == Severity.NOTE)
			return text;
		return (severity == Severity.ERROR ? RED : YELLOW) + text + PLAIN;
	}

	private void line(String name, String value) {
		out.println("  " + name + " ".repeat(9 - name.length()) + value);
	}

	private static String count(long count, String noun) {
		return number(count) + ' ' + noun + (count == 1 ? "" : "s");
	}

	private static String number(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}
}

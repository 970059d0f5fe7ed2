// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What an analysis finds, as text: a line an attribute, with its intervals. */
final class Printed {

	private Printed() {
	}

	/** Runs an analysis and prints what it finds. */
	static String of(TraceAnalysis analysis, Trace trace, Path file) throws IOException {
		try (HistoryWriter writer = Histories.create(file)) {
			analysis.run(trace, writer, Progress.NONE);
			writer.finish();
			return print(writer.history());
		}
	}

	private static String print(History history) {
		StringBuilder out = new StringBuilder();
		print(history, -1, "", out);
		return out.toString();
	}

	private static void print(History history, int parent, String indent, StringBuilder out) {
		List<Attribute> all = history.attributes();
		for (Attribute attribute : all) {
			if (attribute.parent() != parent)
				continue;
			out.append(indent).append(attribute.name())
					.append(attribute.kind() == AttributeKind.GROUP || attribute.kind() == AttributeKind.STACK ? "" : ":");
			history.reader().intervals(attribute.id(), Long.MIN_VALUE, Long.MAX_VALUE, (begin, end, value) -> {
				out.append(' ').append(begin);
				if (end > begin)
					out.append("..").append(end);
				out.append(' ').append(switch (attribute.kind()) {
					case STATE -> state(history, value);
					case MARK -> Marks.tone(value).name().toLowerCase(Locale.ROOT) + "(" + history.text(Marks.text(value)) + ")";
					// Links of a group are latencies.
					case LINK -> attribute.parent() >= 0
							? "(" + history.text(value) + ")"
							: all.get(Links.from(value)).name() + "->" + all.get(Links.to(value)).name();
					default -> Long.toString(value);
				}).append(';');
				return true;
			});
			out.append('\n');
			print(history, attribute.id(), indent + "  ", out);
		}
	}

	private static String state(History history, long value) {
		String text = history.text(Tone.text(value));
		String tone = Tone.of(value).name().toLowerCase(Locale.ROOT);
		return Tone.of(value) == Tone.CATEGORY ? text : text.isEmpty() ? tone : tone + "(" + text + ")";
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.ValueText;

/** Events and gaps as short lines, to compare with what is expected. */
final class Lines {

	private Lines() {
	}

	static List<String> of(Trace trace) {
		List<String> lines = new ArrayList<>();
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				lines.add(line(cursor));
		}
		return lines;
	}

	static String line(EventCursor cursor) {
		return cursor.isGap() ? line(cursor.gap()) : line((EventView) cursor);
	}

	static String line(Gap gap) {
		return gap.begin() + " gap: " + gap.text();
	}

	static String line(EventView event) {
		StringBuilder out = new StringBuilder();
		out.append(event.hasTime() ? Long.toString(event.time()) : "-").append(' ');
		out.append(event.type().title()).append(' ');
		event.visit(Scope.PAYLOAD, new ValueText(out, true));
		return out.toString().stripTrailing();
	}

	static String text(Trace trace) {
		return String.join("\n", of(trace)) + "\n";
	}
}

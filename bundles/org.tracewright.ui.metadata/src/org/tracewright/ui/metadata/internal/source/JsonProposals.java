// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.metadata.TraceClass;

/** What may be written at a place in a JSON text sequence of CTF 2 fragments. */
final class JsonProposals {

	private JsonProposals() {
	}

	/** The proposals for an offset; the trace, which may be null, tells of aliases, clocks and streams. */
	static List<Proposal> at(String text, int offset, TraceClass trace) {
		int[] bounds = JsonContext.fragment(text, offset);
		Token written = null;
		boolean named = false;
		for (Token token : Token.all(text, bounds[0], bounds[1], true)) {
			if (written != null) {
				named = token.is(":"); //$NON-NLS-1$
				break;
			}
			if (token.kind() != Token.Kind.MARK && token.offset() < offset && token.end() >= offset)
				written = token;
			else if (token.offset() >= offset)
				break;
		}
		JsonContext.Place place = JsonContext.at(text, offset);
		int from = written == null ? offset : written.offset();
		int to = written == null ? offset : written.end();
		String prefix = text.substring(from, offset).replace("\"", ""); //$NON-NLS-1$ //$NON-NLS-2$
		List<Proposal> found = new ArrayList<>();
		if (place == null) {
			for (String type : JsonWords.fragmentTypes()) {
				String start = Token.RECORD_SEPARATOR + "{\"type\": \"" + type + "\", "; //$NON-NLS-1$ //$NON-NLS-2$
				add(found, prefix, type, from, to, start + "}\n", start.length()); //$NON-NLS-1$
			}
		} else if (place.property() == null) {
			for (String name : JsonWords.properties(place))
				if (!place.names().contains(name) || written != null && written.content().equals(name)) {
					String quoted = '"' + name + '"' + (named ? "" : ": "); //$NON-NLS-1$ //$NON-NLS-2$
					add(found, prefix, name, from, to, quoted, quoted.length());
				}
		} else {
			for (String value : values(place, trace))
				add(found, prefix, value.replace("\"", ""), from, to, value, value.length()); //$NON-NLS-1$ //$NON-NLS-2$
			if (place.property().endsWith("field-class")) { //$NON-NLS-1$
				for (String type : place.property().equals("field-class") || place.property().startsWith("element") //$NON-NLS-1$ //$NON-NLS-2$
						? JsonWords.fieldClassTypes()
						: List.of("structure")) { //$NON-NLS-1$
					String start = "{\"type\": \"" + type + "\", "; //$NON-NLS-1$ //$NON-NLS-2$
					add(found, prefix, type, from, to, start + '}', start.length());
				}
			}
		}
		return found;
	}

	private static List<String> values(JsonContext.Place place, TraceClass trace) {
		List<String> values = new ArrayList<>(JsonWords.values(place, place.property()));
		if (trace == null)
			return values;
		if (place.property().endsWith("field-class")) //$NON-NLS-1$
			trace.getFieldClassAliases().forEach(a -> values.add('"' + a.getName() + '"'));
		else if (place.property().equals("default-clock-class-id")) //$NON-NLS-1$
			trace.getClockClasses().forEach(c -> values.add('"' + c.getId() + '"'));
		else if (place.property().equals("data-stream-class-id")) //$NON-NLS-1$
			trace.getDataStreamClasses().forEach(s -> values.add(Long.toUnsignedString(s.getId())));
		return values;
	}

	private static void add(List<Proposal> found, String prefix, String label, int from, int to, String replacement, int caret) {
		if (label.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)))
			found.add(new Proposal(label, from, to - from, replacement, caret));
	}
}

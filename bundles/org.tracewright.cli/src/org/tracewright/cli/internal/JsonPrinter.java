// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

import com.google.gson.stream.JsonWriter;

/**
 * One JSON object a line. Times are strings of nanoseconds, for JSON's numbers lose the last digits in many readers; integers are exact JSON integers.
 */
final class JsonPrinter implements EventPrinter {

	private final boolean several;

	JsonPrinter(Trace trace) {
		several = trace.sources().size() > 1;
	}

	@Override
	public void event(EventCursor cursor, StringBuilder out) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setSerializeNulls(true);
			json.setHtmlSafe(false);
			json.beginObject();
			head(cursor, json);
			json.name("event").value(cursor.type().title());
			JsonValues values = new JsonValues(json);
			for (Scope scope : Scope.values()) {
				if (scope == Scope.PACKET_HEADER || scope == Scope.EVENT_HEADER || !cursor.type().has(scope))
					continue;
				json.name(scope.id()).beginObject();
				cursor.visit(scope, values);
				json.endObject();
			}
			json.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.append(text.getBuffer()).append('\n');
	}

	private void head(EventCursor cursor, JsonWriter json) throws IOException {
		if (cursor.hasTime())
			json.name("time").value(Long.toString(cursor.time()));
		if (several)
			json.name("trace").value(cursor.stream().source().name());
		json.name("stream").value(cursor.stream().name());
	}

	@Override
	public void gap(EventCursor cursor, StringBuilder out) {
		Gap gap = cursor.gap();
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setHtmlSafe(false);
			json.beginObject();
			head(cursor, json);
			json.name("gap").value(gap.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
			if (gap.count() >= 0)
				json.name("count").value(gap.count());
			json.name("end").value(Long.toString(gap.end()));
			if (gap.problem() != null)
				json.name("reason").value(gap.problem().text());
			json.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.append(text.getBuffer()).append('\n');
	}
}

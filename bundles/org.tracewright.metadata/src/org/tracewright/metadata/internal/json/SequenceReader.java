// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.function.Consumer;

import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.json.JsonReader.JsonSyntaxException;
import org.tracewright.metadata.internal.text.MetadataPackets;
import org.tracewright.metadata.internal.text.TextPosition;
import org.tracewright.metadata.internal.text.TextReader;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.SourceMap;
import org.tracewright.metadata.text.TextRange;

/** Reads a JSON text sequence (RFC 7464) of CTF 2 fragments, packetized or plain, all at once or as it grows. */
public final class SequenceReader implements TextReader {

	private static final char RECORD_SEPARATOR = 0x1E;

	private final JsonReport report;
	private final MetadataPackets packets;
	private final FragmentBuilder builder;
	private final StringBuilder pending = new StringBuilder();
	private boolean begun;
	private boolean anything;
	private final TextPosition position = new TextPosition();

	/** A reader that tells what is wrong, and where elements are written. */
	public SequenceReader(Consumer<MetadataDiagnostic> sink, SourceMap places) {
		report = new JsonReport(sink);
		packets = new MetadataPackets(2, 0, message -> report.error(TextRange.START, "", message));
		builder = new FragmentBuilder(report, places);
	}

	@Override
	public TraceClass trace() {
		return anything ? builder.trace() : null;
	}

	@Override
	public boolean take(byte[] added, boolean complete) {
		pending.append(packets.take(added, complete));
		if (!begun && !pending.isEmpty())
			begin();
		boolean changed = false;
		int from = 0;
		while (from < pending.length()) {
			int next = pending.indexOf(Character.toString(RECORD_SEPARATOR), from);
			boolean last = next < 0;
			String text = last ? pending.substring(from) : pending.substring(from, next);
			if (last && !complete && !whole(text))
				break;
			changed |= fragment(text);
			from = last ? pending.length() : next + 1;
			position.advance(last ? text : text + RECORD_SEPARATOR);
		}
		pending.delete(0, from);
		if (complete && !anything)
			report.error(TextRange.START, "", "the metadata is empty");
		return changed;
	}

	private void begin() {
		begun = true;
		if (pending.charAt(0) != RECORD_SEPARATOR)
			report.error(new TextRange(0, 1, 1, 1), "", "a metadata stream must begin with a record separator (U+001E)");
	}

	/** Whether the last fragment can be told to be complete though no other one follows: nothing can be added to an object. LTTng ends fragments so, without a line end. */
	private static boolean whole(String text) {
		if (!text.stripTrailing().endsWith("}"))
			return false;
		try {
			JsonReader.read(text, 0, 1, 1);
			return true;
		} catch (JsonSyntaxException e) {
			return false;
		}
	}

	private boolean fragment(String text) {
		// RFC 7464, 2.1: separators that follow each other are one.
		if (text.isBlank())
			return false;
		anything = true;
		try {
			builder.add(JsonReader.read(text, position.offset(), position.line(), position.column()), text.length());
			return true;
		} catch (JsonSyntaxException e) {
			report.error(e.range(), builder.nextPath(), e.getMessage());
			builder.skip();
			return false;
		}
	}
}

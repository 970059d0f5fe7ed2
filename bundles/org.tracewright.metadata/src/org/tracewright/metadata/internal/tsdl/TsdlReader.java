// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.function.Consumer;

import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.text.MetadataPackets;
import org.tracewright.metadata.internal.text.TextPosition;
import org.tracewright.metadata.internal.text.TextReader;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.SourceMap;
import org.tracewright.metadata.text.TextRange;

/** Reads TSDL, packetized or plain, all at once or as it grows. */
public final class TsdlReader implements TextReader {

	private final Consumer<MetadataDiagnostic> sink;
	private final MetadataPackets packets;
	private final SourceMap places;
	private final StringBuilder pending = new StringBuilder();
	private TsdlBuilder builder;
	private boolean anything;
	private boolean uuidCompared;
	private final TextPosition position = new TextPosition();

	/** A reader that tells what is wrong, and where elements are written. */
	public TsdlReader(Consumer<MetadataDiagnostic> sink, SourceMap places) {
		this.sink = sink;
		this.places = places;
		packets = new MetadataPackets(1, 8, message -> error(message));
	}

	@Override
	public TraceClass trace() {
		return builder == null ? null : builder.trace();
	}

	@Override
	public boolean take(byte[] added, boolean complete) {
		pending.append(packets.take(added, complete));
		anything |= !pending.isEmpty() && !pending.toString().isBlank();
		if (!anything) {
			if (complete)
				error("the metadata is empty");
			return false;
		}
		int end = complete ? pending.length() : StatementEnd.of(pending);
		if (end == 0 && !complete)
			return false;
		if (builder == null)
			builder = new TsdlBuilder(packets.byteOrder(), sink, places);
		String text = pending.substring(0, end);
		pending.delete(0, end);
		builder.add(text, position.offset(), position.line(), position.column(), complete);
		position.advance(text);
		compareUuid();
		return true;
	}

	private void compareUuid() {
		String declared = builder.trace().getUuid();
		if (uuidCompared || packets.uuid() == null || declared == null)
			return;
		uuidCompared = true;
		if (!packets.uuid().equals(declared))
			error("the metadata packets have UUID " + packets.uuid() + ", the trace block has " + declared);
	}

	private void error(String message) {
		sink.accept(new MetadataDiagnostic(TextRange.START, "", message, false));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.json;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.json.FragmentWriter;
import org.tracewright.metadata.internal.json.SequenceReader;
import org.tracewright.metadata.internal.text.TextReader;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.SourceMap;

/** CTF 2 metadata: a JSON text sequence of fragments (CTF2-SPEC-2.0, section 5), packetized or plain. Saving writes the plain form. */
public final class JsonSequenceResource extends MetadataResource {

	/** A resource at a place; load it from there or from a stream. */
	public JsonSequenceResource(URI uri) {
		super(uri);
	}

	@Override
	protected TextReader reader(Consumer<MetadataDiagnostic> sink, SourceMap places) {
		return new SequenceReader(sink, places);
	}

	@Override
	protected String write(TraceClass trace) {
		return FragmentWriter.write(trace);
	}
}

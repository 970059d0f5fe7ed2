// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.tsdl;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.tsdl.TsdlReader;
import org.tracewright.metadata.internal.tsdl.TsdlWriter;
import org.tracewright.metadata.internal.text.TextReader;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.SourceMap;

/** TSDL metadata, packetized or plain (CTF 1.8.3, section 7). Saving writes plain text. */
public final class TsdlResource extends MetadataResource {

	/** A resource at a place; load it from there or from a stream. */
	public TsdlResource(URI uri) {
		super(uri);
	}

	@Override
	protected TextReader reader(Consumer<MetadataDiagnostic> sink, SourceMap places) {
		return new TsdlReader(sink, places);
	}

	@Override
	protected String write(TraceClass trace) {
		return TsdlWriter.write(trace);
	}
}

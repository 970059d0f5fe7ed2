// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.tsdl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.tsdl.TsdlBuilder;
import org.tracewright.metadata.internal.tsdl.TsdlText;

/**
 * TSDL metadata, packetized or plain (CTF 1.8.3, section 7). Loading never throws for what the text says: {@link #getErrors()} and {@link #getWarnings()} hold
 * diagnostics with line and column, and the contents are what could be understood.
 */
public final class TsdlResource extends ResourceImpl {

	/** Largest metadata that is read, in bytes. */
	public static final int MAX_BYTES = 256 << 20;

	/** A resource at a place; load it from there or from a stream. */
	public TsdlResource(URI uri) {
		super(uri);
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		byte[] bytes = in.readNBytes(MAX_BYTES + 1);
		if (bytes.length > MAX_BYTES)
			throw new IOException("the metadata is larger than " + (MAX_BYTES >> 20) + " MiB");
		TsdlText text = TsdlText.of(bytes);
		for (String problem : text.problems())
			getErrors().add(new TsdlDiagnostic(1, 1, problem));
		if (text.empty()) {
			getErrors().add(new TsdlDiagnostic(1, 1, "the metadata is empty"));
			return;
		}
		TsdlBuilder builder = new TsdlBuilder(text.byteOrder(), d -> (d.warning() ? getWarnings() : getErrors()).add(d));
		TraceClass trace = builder.build(text.text());
		if (text.uuid() != null && trace.getUid() != null && !text.uuid().equals(trace.getUid()))
			getErrors().add(new TsdlDiagnostic(1, 1,
					"the metadata packets have UUID " + text.uuid() + ", the trace block has " + trace.getUid()));
		getContents().add(trace);
	}

	/** What the text declares, or null when nothing could be understood. */
	public TraceClass trace() {
		return getContents().isEmpty() ? null : (TraceClass) getContents().getFirst();
	}
}

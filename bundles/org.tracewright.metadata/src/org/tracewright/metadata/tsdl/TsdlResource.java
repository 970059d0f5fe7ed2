// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.tsdl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.tsdl.TsdlReader;
import org.tracewright.metadata.internal.tsdl.TsdlWriter;
import org.tracewright.metadata.text.MetadataResource;

/** TSDL metadata, packetized or plain (CTF 1.8.3, section 7). Saving writes plain text. */
public final class TsdlResource extends MetadataResource {

	private TsdlReader reader;

	/** A resource at a place; load it from there or from a stream. */
	public TsdlResource(URI uri) {
		super(uri);
	}

	@Override
	protected void start() {
		reader = new TsdlReader(this::report, sourceMap());
	}

	@Override
	protected boolean take(byte[] added, boolean complete) {
		boolean changed = reader.take(added, complete);
		if (getContents().isEmpty() && reader.trace() != null)
			getContents().add(reader.trace());
		return changed;
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		out.write(TsdlWriter.write((TraceClass) getContents().getFirst()).getBytes(StandardCharsets.UTF_8));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.json.FragmentWriter;
import org.tracewright.metadata.internal.json.SequenceReader;
import org.tracewright.metadata.text.MetadataResource;

/** CTF 2 metadata: a JSON text sequence of fragments (CTF2-SPEC-2.0, section 5), packetized or plain. Saving writes the plain form. */
public final class JsonSequenceResource extends MetadataResource {

	private SequenceReader reader;

	/** A resource at a place; load it from there or from a stream. */
	public JsonSequenceResource(URI uri) {
		super(uri);
	}

	@Override
	protected void start() {
		reader = new SequenceReader(this::report, sourceMap());
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
		out.write(FragmentWriter.write((TraceClass) getContents().getFirst()).getBytes(StandardCharsets.UTF_8));
	}
}

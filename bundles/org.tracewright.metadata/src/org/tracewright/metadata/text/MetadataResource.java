// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.text.TextReader;

/**
 * Metadata in one of its textual forms. Loading never throws for what the text says: {@link #getErrors()} and {@link #getWarnings()} hold
 * {@link MetadataDiagnostic}s, and the contents are what could be understood. A metadata stream that grows while a trace is recorded is read on with
 * {@link #append}.
 */
public abstract class MetadataResource extends ResourceImpl {

	/** Largest metadata that is read, in bytes. */
	public static final int MAX_BYTES = 256 << 20;

	private SourceMap sourceMap = new SourceMap();
	private TextReader reader;
	private long bytes;

	/** A resource at a place; load it from there or from a stream. */
	protected MetadataResource(URI uri) {
		super(uri);
	}

	@Override
	protected final void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		byte[] content = in.readNBytes(MAX_BYTES + 1);
		sourceMap = new SourceMap();
		bytes = 0;
		start();
		read(content, true);
	}

	/**
	 * Reads on: what a producer has added to the metadata since the resource was loaded. What is not complete yet is kept for the next time. New elements are
	 * added to the model that is there; what is wrong is added to the diagnostics.
	 *
	 * @param added the new bytes, beginning where the last ones ended
	 * @return whether the model has changed
	 * @throws IOException when the metadata is too large
	 */
	public final boolean append(byte[] added) throws IOException {
		if (!isLoaded())
			start();
		setLoaded(true);
		return read(added, false);
	}

	private void start() {
		reader = reader(diagnostic -> (diagnostic.warning() ? getWarnings() : getErrors()).add(diagnostic), sourceMap);
	}

	private boolean read(byte[] added, boolean complete) throws IOException {
		bytes += added.length;
		if (bytes > MAX_BYTES)
			throw new IOException("the metadata is larger than " + (MAX_BYTES >> 20) + " MiB");
		boolean changed = reader.take(added, complete);
		if (getContents().isEmpty() && reader.trace() != null)
			getContents().add(reader.trace());
		return changed;
	}

	@Override
	protected final void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		out.write(write((TraceClass) getContents().getFirst()).getBytes(StandardCharsets.UTF_8));
	}

	/** A reader of this form that tells what is wrong, and where elements are written. */
	protected abstract TextReader reader(Consumer<MetadataDiagnostic> sink, SourceMap places);

	/** The text of a model in this form. */
	protected abstract String write(TraceClass trace);

	/** What the text declares, or null when nothing could be understood. */
	public final TraceClass trace() {
		return getContents().isEmpty() ? null : (TraceClass) getContents().getFirst();
	}

	/** Where the elements are written. */
	public final SourceMap sourceMap() {
		return sourceMap;
	}
}

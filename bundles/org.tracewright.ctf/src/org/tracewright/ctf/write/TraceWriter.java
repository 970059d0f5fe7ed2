// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import java.nio.file.Path;
import java.util.OptionalLong;

import org.tracewright.ctf.internal.write.FolderWriter;
import org.tracewright.ctf.internal.write.OutputFolder;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.TraceClass;

/**
 * Writes a trace. Everything goes into a hidden folder next to the trace's place, which only the owner may enter; the trace appears, complete, by
 * {@link #finish}. Without it, {@link #close} removes what was written. Data streams may be written by several threads, one thread each.
 */
public final class TraceWriter implements AutoCloseable {

	private final OutputFolder output;
	private final FolderWriter folder;
	private boolean finished;

	private TraceWriter(OutputFolder output, FolderWriter folder) {
		this.output = output;
		this.folder = folder;
	}

	/**
	 * Begins a trace.
	 *
	 * @param place   folder of the trace; it must not exist, its parent must
	 * @param model   what the metadata says, in the form that {@link TraceClass#getFormat()} names
	 * @param options how to write
	 * @throws TraceWriteException when the model breaks a rule of its format (all breaches are listed) or the place cannot be written
	 */
	public static TraceWriter create(Path place, TraceClass model, WriteOptions options) throws TraceWriteException {
		OutputFolder output = new OutputFolder(place);
		try {
			return new TraceWriter(output, new FolderWriter(output.content(), output.target(), model, options));
		} catch (TraceWriteException | RuntimeException e) {
			output.close();
			throw e;
		}
	}

	/**
	 * Begins a data stream.
	 *
	 * @param type     its class, of the model of this trace
	 * @param id       its own id; when there is none and packets have a field for it, the number of the stream in its class
	 * @param fileName name of its file
	 * @throws TraceWriteException      when the file cannot be made
	 * @throws IllegalArgumentException when another stream has this file, or it is no name for one
	 */
	public StreamWriter stream(DataStreamClass type, OptionalLong id, String fileName) throws TraceWriteException {
		return folder.stream(type.getId(), id, fileName);
	}

	/**
	 * Ends all data streams and gives the trace its name.
	 *
	 * @throws TraceWriteException when something cannot be written, or something has the trace's name by now; nothing is left then
	 */
	public void finish() throws TraceWriteException {
		if (finished)
			throw new IllegalStateException("finished already");
		finished = true;
		try {
			folder.finish();
			output.finish();
		} finally {
			close();
		}
	}

	/** Removes what was written, unless the trace was finished. */
	@Override
	public void close() {
		folder.abort();
		output.close();
	}
}

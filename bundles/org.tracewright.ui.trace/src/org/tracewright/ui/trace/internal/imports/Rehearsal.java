// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.tracewright.analysis.OverviewScan;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * Reads a trace of one event when the workbench has started and nobody waits: some hundred classes are there then when the user opens the first trace, which would
 * otherwise take half as long again. Whatever goes wrong is of no interest: the first trace takes longer.
 */
public final class Rehearsal extends Job {

	private static final String METADATA = "rehearsal.tsdl"; //$NON-NLS-1$
	private static final int PACKET_HEADER = 8 + 4 * Long.BYTES + Integer.BYTES;
	private static final int MAGIC = 0xC1FC1FC1;
	private static final int BINS = 64;

	/** A job that does so. */
	public Rehearsal() {
		super(METADATA);
		setSystem(true);
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Path folder = Files.createTempDirectory("tracewright"); //$NON-NLS-1$
			try {
				write(folder);
				read(folder);
			} finally {
				for (String name : List.of(CtfTraces.METADATA, "stream")) //$NON-NLS-1$
					Files.deleteIfExists(folder.resolve(name));
				Files.deleteIfExists(folder);
			}
		} catch (IOException e) {
			// See above.
		}
		return Status.OK_STATUS;
	}

	/** Writes the trace into a folder. */
	public static void write(Path folder) throws IOException {
		try (InputStream metadata = Rehearsal.class.getResourceAsStream(METADATA)) {
			Files.copy(metadata, folder.resolve(CtfTraces.METADATA));
		}
		Files.write(folder.resolve("stream"), packet()); //$NON-NLS-1$
	}

	/** Counts the events of the trace in a folder. */
	public static long read(Path folder) throws TraceReadException {
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE)) {
			OverviewScan scan = new OverviewScan(trace, BINS);
			scan.run(Progress.NONE);
			return scan.overview().events();
		}
	}

	private static byte[] packet() {
		ByteBuffer event = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
		event.put((byte) 0).putLong(1).put("comm".getBytes(StandardCharsets.US_ASCII)); //$NON-NLS-1$
		event.put((byte) 2).put((byte) 1).put((byte) 2).putDouble(1.5).put((byte) 't').put((byte) 0).flip();
		int size = PACKET_HEADER + event.remaining();
		long bits = (long) size * Byte.SIZE;
		ByteBuffer packet = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
		packet.putInt(MAGIC).putInt(0).putLong(1).putLong(1).putLong(bits).putLong(bits).putInt(0).put(event);
		return packet.array();
	}
}

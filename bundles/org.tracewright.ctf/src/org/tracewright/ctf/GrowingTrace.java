// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.tracewright.ctf.internal.read.TraceGrower;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * A trace that may still be written. Looking again costs what is new: metadata, packets and files that are known are not read again. Each state of it is a
 * {@link Trace} of its own, which stays as it is for those who read it.
 *
 * While it grows, what is not complete (a packet at the end of a file, a piece of the metadata) is not there yet; afterwards it is a problem. Safe for use by
 * several threads; one looks at a time.
 */
public final class GrowingTrace {

	private final List<Path> places;
	private final TraceGrower grower;

	private GrowingTrace(List<Path> places, TraceGrower grower) {
		this.places = places;
		this.grower = grower;
	}

	/**
	 * Opens what lies at some places, as {@link CtfTraces#open(Collection, OpenOptions, Progress)} does.
	 *
	 * @param growing whether it is being written
	 * @throws TraceReadException when nothing can be read; while it is being written, there may be something a moment later
	 */
	public static GrowingTrace open(Collection<Path> places, OpenOptions options, boolean growing, Progress progress)
			throws TraceReadException {
		List<Problem> problems = new ArrayList<>();
		List<Path> folders = CtfTraces.folders(places, problems, progress);
		return new GrowingTrace(List.copyOf(places),
				TraceGrower.open(List.copyOf(places), folders, options, growing, problems, progress));
	}

	/** The trace as it was when it was looked at last. */
	public Trace trace() {
		synchronized (grower) {
			return grower.trace();
		}
	}

	/**
	 * Looks for what is new.
	 *
	 * @param growing whether it is still being written; when not, what is not complete becomes a problem
	 * @throws TraceReadException when it cannot be read any more, or the work was cancelled; it stays as it was
	 */
	public Growth refresh(boolean growing, Progress progress) throws TraceReadException {
		synchronized (grower) {
			List<Problem> problems = new ArrayList<>();
			List<Path> folders = CtfTraces.folders(places, problems, progress);
			return grower.refresh(folders, growing, problems, progress);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.GrowingTrace;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.ui.trace.internal.align.Alignment;

/** Opens traces as the workbench does: what is known of their packets is kept in the workspace, outside of the traces. */
public final class TraceFiles {

	private static final String INDEXES = "indexes"; //$NON-NLS-1$

	private static final String HISTORIES = "histories"; //$NON-NLS-1$

	private TraceFiles() {
	}

	private static Path state() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(TraceFiles.class)).toPath();
	}

	/** Where is kept what analyses have found. */
	public static HistoryCache histories() {
		return new HistoryCache(state().resolve(HISTORIES));
	}

	/**
	 * Opens what lies at some places as one trace.
	 *
	 * @throws TraceReadException when nothing can be read
	 */
	public static Trace open(List<Path> places, Progress progress) throws TraceReadException {
		return open(places, Alignment.NONE, progress);
	}

	/**
	 * Opens what lies at some places as one trace, with times moved.
	 *
	 * @throws TraceReadException when nothing can be read
	 */
	public static Trace open(List<Path> places, Alignment alignment, Progress progress) throws TraceReadException {
		return CtfTraces.open(places, options(alignment), progress);
	}

	private static OpenOptions options(Alignment alignment) {
		return new OpenOptions(alignment.offsets(), OpenOptions.Decoding.AUTOMATIC, state().resolve(INDEXES));
	}

	/**
	 * Opens what lies at some places as one trace that may be looked at again, with times moved.
	 *
	 * @param growing whether it is being written: what is not complete is then not there yet
	 * @throws TraceReadException when nothing can be read
	 */
	public static GrowingTrace open(List<Path> places, Alignment alignment, boolean growing, Progress progress)
			throws TraceReadException {
		return GrowingTrace.open(places, options(alignment), growing, progress);
	}
}

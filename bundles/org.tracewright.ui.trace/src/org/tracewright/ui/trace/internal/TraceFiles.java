// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** Opens traces as the workbench does: what is known of their packets is kept in the workspace, outside of the traces. */
public final class TraceFiles {

	private static final String INDEXES = "indexes"; //$NON-NLS-1$

	private TraceFiles() {
	}

	/**
	 * Opens what lies at some places as one trace.
	 *
	 * @throws TraceReadException when nothing can be read
	 */
	public static Trace open(List<Path> places, Progress progress) throws TraceReadException {
		Path state = Platform.getStateLocation(FrameworkUtil.getBundle(TraceFiles.class)).toPath();
		return CtfTraces.open(places, OpenOptions.DEFAULT.cachedIn(state.resolve(INDEXES)), progress);
	}
}

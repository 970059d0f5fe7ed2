// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal;

import org.tracewright.trace.Trace;

/** Which source trace a data stream is of, as numbers: those are quicker than the sources themselves. */
public final class SourceNumbers {

	private SourceNumbers() {
	}

	/** For each data stream by its index, the place of its source in the list of sources. */
	public static int[] of(Trace trace) {
		return trace.streams().stream().mapToInt(stream -> trace.sources().indexOf(stream.source())).toArray();
	}
}

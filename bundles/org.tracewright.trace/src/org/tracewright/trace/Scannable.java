// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.List;
import java.util.function.Supplier;

/** Events that can be read all at once: those of a {@link Trace}, or of what it has gained. */
public interface Scannable {

	/**
	 * Shows events to sinks, on several threads. Gaps go to the sinks too.
	 *
	 * @param scan  which events, in what order
	 * @param sinks makes a sink for each part; called by one thread at a time
	 * @return the sinks, in the order of time when the scan is ordered
	 */
	<S extends EventSink> List<S> scan(Scan scan, Supplier<S> sinks);
}

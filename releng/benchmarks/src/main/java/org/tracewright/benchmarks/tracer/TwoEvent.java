// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Two integers as an event of the JDK Flight Recorder. */
@Name(TwoEvent.NAME)
@StackTrace(false)
final class TwoEvent extends Event {

	/** Its name. */
	static final String NAME = "bench.Two";

	/** One number. */
	int first;
	/** Another number. */
	int second;
}

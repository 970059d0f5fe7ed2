// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

/** Where timestamps come from: a number of ns that never goes back, the same for all threads. Called for each event; must not allocate. */
@FunctionalInterface
public interface TraceClock {

	/** ns since an origin that is any, but stays the same. */
	long now();
}

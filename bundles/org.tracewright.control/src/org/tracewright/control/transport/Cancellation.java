// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

/** How long work learns that nobody waits for it any more. It is asked some times a second, from any thread. */
@FunctionalInterface
public interface Cancellation {

	/** Nobody cancels. */
	Cancellation NEVER = () -> false;

	/** Whether the work should end soon. */
	boolean isCancelled();
}

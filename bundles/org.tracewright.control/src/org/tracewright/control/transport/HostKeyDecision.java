// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

/** Says whether a host that was never seen before is the right one. It is called in the thread that connects; nothing is waiting on the host meanwhile. */
@FunctionalInterface
public interface HostKeyDecision {

	/** Trusts nobody new. */
	HostKeyDecision REFUSE = key -> false;

	/** Whether the key is to be trusted from now on; it is then written to the user's known hosts. A key that has changed is never asked for. */
	boolean trust(HostKey key);
}

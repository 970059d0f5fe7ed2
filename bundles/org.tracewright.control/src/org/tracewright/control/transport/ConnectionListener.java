// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

/** Learns how a connection is. It is called in order, from threads of the connection, and must not take long. */
@FunctionalInterface
public interface ConnectionListener {

	/**
	 * The state has changed.
	 *
	 * @param state the new one
	 * @param cause why, when it is LOST, FAILED or (after a vain attempt) RECONNECTING; else null
	 */
	void changed(ConnectionState state, ConnectionException cause);
}

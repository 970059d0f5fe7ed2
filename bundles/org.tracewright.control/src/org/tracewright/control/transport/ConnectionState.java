// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

/** How a connection is. */
public enum ConnectionState {
	/** It works. */
	CONNECTED,
	/** It was cut; commands that were running are lost. */
	LOST,
	/** It is being made again. */
	RECONNECTING,
	/** It works again: what is known of the target's state should be read again. */
	RECONNECTED,
	/** It could not be made again; a new connection is needed. */
	FAILED,
	/** It was closed by {@link Connection#close}. */
	CLOSED
}

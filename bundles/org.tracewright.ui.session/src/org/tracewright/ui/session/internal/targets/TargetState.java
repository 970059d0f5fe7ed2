// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

/** How the connection to a target is. */
public enum TargetState {
	/** Nobody has asked for it. */
	DISCONNECTED,
	/** It is being made. */
	CONNECTING,
	/** It works. */
	CONNECTED,
	/** It was cut, and is being made again. */
	LOST,
	/** It could not be made; the message says why. */
	FAILED
}

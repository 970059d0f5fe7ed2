// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;

/** The session daemon of this machine and this user. A service: the one that ranks highest is taken. For any thread but that of the UI. */
public interface LocalDaemon {

	/** The way to it. When nobody answers, the exception says what can be done. */
	Dialer dialer();

	/** Whether {@link #start} can start one. */
	boolean isStartable();

	/** Starts one, unless there is one already; when it returns, it answers. */
	void start(Cancellation cancellation) throws ConnectionException, TracerException;
}

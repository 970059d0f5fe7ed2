// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.List;

import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.LocalConnection;

/** The session daemon that the command {@code tracewright} of this machine finds. The workbench brings none of its own. */
public final class EmbeddedDaemon implements LocalDaemon {

	@Override
	public Dialer dialer() {
		return Dialer.command(new LocalConnection(), List.of(), TargetEntry.TRACEWRIGHT);
	}

	@Override
	public boolean isStartable() {
		return false;
	}

	@Override
	public void start(Cancellation cancellation) throws TracerException {
		throw new TracerException(Messages.Daemon_not_startable);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.daemon.DaemonException;
import org.tracewright.daemon.DaemonStarter;
import org.tracewright.tracer.link.Places;

/**
 * The session daemon that the workbench brings: started in a process of its own when there is none, it outlives the workbench as long as it has something to do.
 */
public final class EmbeddedDaemon implements LocalDaemon {

	@Override
	public Dialer dialer() {
		return cancellation -> {
			try {
				return Dialer.line(starter().connect());
			} catch (DaemonException e) {
				throw new TracerException(e.getMessage(), e);
			} catch (IOException e) {
				throw new TracerException(Messages.Daemon_not_startable, e);
			}
		};
	}

	@Override
	public boolean isStartable() {
		return !Places.all().isEmpty();
	}

	@Override
	public void start(Cancellation cancellation) throws TracerException {
		try {
			starter().connect().close();
		} catch (DaemonException e) {
			throw new TracerException(e.getMessage(), e);
		} catch (IOException e) {
			throw new TracerException(Messages.Daemon_not_startable, e);
		}
	}

	private static DaemonStarter starter() throws IOException {
		return DaemonStarter.temporary(
				DaemonFiles.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
				DaemonFiles.tracer().orElse(null));
	}
}

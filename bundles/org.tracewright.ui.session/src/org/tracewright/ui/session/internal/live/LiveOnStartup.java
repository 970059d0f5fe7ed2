// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonClient;
import org.tracewright.ui.ProgramArguments;
import org.tracewright.ui.WindowPicture;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.session.live.LiveSource;

/**
 * Program arguments of the workbench: {@code -openLive SESSION} shows the Sessions view and follows a session of this machine's session daemon, {@code -screenshot
 * FILE.png} with it writes a picture of the window after some seconds, and ends the workbench.
 */
public final class LiveOnStartup implements IStartup {

	private static final String OPEN = "-openLive"; //$NON-NLS-1$
	private static final String SCREENSHOT = "-screenshot"; //$NON-NLS-1$
	private static final int PICTURE_MS = 20_000;

	@Override
	public void earlyStartup() {
		String session = ProgramArguments.get(OPEN);
		if (session == null)
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		String picture = ProgramArguments.get(SCREENSHOT);
		display.asyncExec(() -> {
			if (picture != null) {
				WindowPicture.maximize();
				display.timerExec(PICTURE_MS, () -> WindowPicture.takeAndClose(Path.of(picture)));
			}
			show(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), session);
		});
	}

	private static void show(IWorkbenchPage page, String session) {
		TargetLink link = Activator.targets().all().stream().filter(l -> l.entry().isLocalDaemon()).findFirst().orElse(null);
		if (link == null) {
			ILog.get().error(NLS.bind(Messages.Live_no_target, OPEN));
			return;
		}
		try {
			page.showView(SessionsView.ID);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
		LiveSource source = (sink, cancellation) -> {
			if (link.client(cancellation) instanceof DaemonClient daemon)
				return daemon.openLive(session, sink, cancellation);
			throw new TracerException(NLS.bind(Messages.Live_no_target, OPEN));
		};
		new SessionLiveOpener().open(page, session, source);
	}
}

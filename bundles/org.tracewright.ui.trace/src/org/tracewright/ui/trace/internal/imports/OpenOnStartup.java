// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ui.ProgramArguments;
import org.tracewright.ui.WindowPicture;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/**
 * Program arguments of the workbench: {@code -openTrace FOLDER} opens a trace, {@code -screenshot FILE.png} with it writes a picture of the window when the
 * trace has been read, and ends the workbench.
 */
public final class OpenOnStartup implements IStartup {

	private static final String OPEN = "-openTrace"; //$NON-NLS-1$
	private static final String SCREENSHOT = "-screenshot"; //$NON-NLS-1$
	private static final int SETTLE_MS = 1500;
	private static final int GIVE_UP_MS = 60_000;
	private static final int POLL_MS = 100;
	private static final int REHEARSAL_MS = 500;

	@Override
	public void earlyStartup() {
		String trace = ProgramArguments.get(OPEN);
		if (trace == null) {
			new Rehearsal().schedule(REHEARSAL_MS);
			return;
		}
		if (!Files.isDirectory(Path.of(trace)))
			ILog.get().error(NLS.bind(Messages.startup_noFolder, OPEN, trace));
		String screenshot = ProgramArguments.get(SCREENSHOT);
		if (screenshot != null)
			// Whatever goes wrong: who waits for a picture must not wait for ever.
			PlatformUI.getWorkbench().getDisplay()
					.asyncExec(() -> Display.getCurrent().timerExec(2 * GIVE_UP_MS, () -> PlatformUI.getWorkbench().close()));
		TraceOpening.linkAndOpen(Path.of(trace), editor -> {
			if (screenshot != null) {
				WindowPicture.maximize();
				await(editor, Path.of(screenshot), System.currentTimeMillis() + GIVE_UP_MS);
			}
		});
	}

	private static void await(IEditorPart part, Path file, long deadline) {
		Display display = Display.getCurrent();
		boolean read = part instanceof TraceEditor editor && editor.events().ready()
				&& editor.events().document().index().complete() && editor.timeline().isComplete()
				&& Job.getJobManager().find(TraceDocument.FAMILY).length == 0;
		if (!read && System.currentTimeMillis() < deadline)
			display.timerExec(POLL_MS, () -> await(part, file, deadline));
		else
			display.timerExec(SETTLE_MS, () -> WindowPicture.takeAndClose(file));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.tracewright.ui.LiveSource;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TraceInput;

/** Opens traces in editors. */
public final class TraceOpening {

	private TraceOpening() {
	}

	/** Opens a trace of the workspace; call in the UI thread. */
	public static IEditorPart open(IWorkbenchPage page, IFolder folder) {
		return open(page, new TraceInput(folder));
	}

	/** Opens a trace of the workspace that is being written, and follows it; call in the UI thread. */
	public static IEditorPart openLive(IWorkbenchPage page, IFolder folder, LiveSource source) {
		IEditorPart opened = open(page, new TraceInput(folder, source));
		// It may have been open before.
		if (opened instanceof TraceEditor editor)
			editor.follow().live(source);
		return opened;
	}

	private static IEditorPart open(IWorkbenchPage page, TraceInput input) {
		try {
			return IDE.openEditor(page, input, TraceEditor.ID, true);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return null;
		}
	}

	/** In a turn of its own: to open an editor keeps the UI thread for long enough. */
	private static void reveal(IFolder folder, IWorkbenchWindow window) {
		UiThread.async(window.getShell(), () -> BasicNewResourceWizard.selectAndReveal(folder, window));
	}

	/** Links a folder from anywhere into the project for traces, then opens it. */
	public static void linkAndOpen(Path place, Consumer<IEditorPart> opened) {
		WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.import_linking, place)) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				SubMonitor progress = SubMonitor.convert(monitor, 2);
				IFolder folder = TraceImporter.link(TraceImporter.project(TraceImporter.DEFAULT_PROJECT, progress.split(1)),
						place, progress.split(1));
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
					if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0)
						window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
					if (window != null) {
						reveal(folder, window);
						opened.accept(open(window.getActivePage(), folder));
					}
				});
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.setRule(org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}
}

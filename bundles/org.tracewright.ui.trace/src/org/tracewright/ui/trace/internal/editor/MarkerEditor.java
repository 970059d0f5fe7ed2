// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.tracewright.ui.TraceFolders;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.trace.internal.imports.TraceOpening;

/**
 * What opens when somebody goes to a marker of a trace. It opens the trace at what the marker is about, and closes at once: the workbench opens a file for a marker, and
 * gives it to editors of files, while the editor of traces is one of folders.
 */
public final class MarkerEditor extends EditorPart {

	/** Id of the editor. */
	static final String ID = "org.tracewright.ui.trace.markerEditor"; //$NON-NLS-1$

	private IFolder trace;
	private boolean left;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		IFile file = ResourceUtil.getFile(input);
		trace = file == null ? null : TraceFolders.traceOf(file);
		if (trace == null)
			throw new PartInitException(NLS.bind(Messages.error_input, input.getName()));
		setSite(site);
		setInput(input);
		setPartName(trace.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		// Without a marker as well it leads to the trace.
		UiThread.async(parent, () -> open(trace));
	}

	private IEditorPart open(IFolder folder) {
		if (left)
			return null;
		left = true;
		IWorkbenchPage page = getSite().getPage();
		IEditorPart editor = TraceOpening.open(page, folder);
		page.closeEditor(this, false);
		return editor;
	}

	private void goTo(IMarker marker) {
		IFolder folder = TraceMarkers.trace(marker);
		IEditorPart editor = open(folder == null ? trace : folder);
		if (editor != null)
			IDE.gotoMarker(editor, marker);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IGotoMarker.class ? adapter.cast((IGotoMarker) this::goTo) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		// It is gone before.
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public void doSaveAs() {
		// There is nothing to save.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}

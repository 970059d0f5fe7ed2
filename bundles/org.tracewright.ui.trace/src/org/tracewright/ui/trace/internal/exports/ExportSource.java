// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.exports;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.tracewright.ui.TraceFolders;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TraceInput;

/**
 * A trace to export.
 *
 * @param name   name for people
 * @param places where it is
 * @param editor the editor that shows it, or null
 */
record ExportSource(String name, List<Path> places, TraceEditor editor) {

	/** The selected trace, else that of the active editor; null when there is neither. */
	static ExportSource of(IWorkbenchWindow window, IStructuredSelection selection) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
		IFolder folder = resource == null ? null : TraceFolders.traceOf(resource);
		if (folder != null) {
			TraceInput input = new TraceInput(folder);
			IEditorPart editor = page == null ? null : page.findEditor(input);
			return new ExportSource(input.getName(), input.places(), editor instanceof TraceEditor open ? open : null);
		}
		if (page != null && page.getActiveEditor() instanceof TraceEditor editor
				&& editor.getEditorInput() instanceof TraceInput input)
			return new ExportSource(input.getName(), input.places(), editor);
		return null;
	}
}

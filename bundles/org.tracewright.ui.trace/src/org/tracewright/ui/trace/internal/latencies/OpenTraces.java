// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** The traces that are open in editors. */
final class OpenTraces {

	private OpenTraces() {
	}

	/** Those of a project. For the UI thread. */
	static List<Trace> of(IProject project) {
		List<Trace> traces = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference reference : page.getEditorReferences())
					if (reference.getEditor(false) instanceof TraceEditor editor && editor.events().document().trace() != null) {
						IFolder folder = Adapters.adapt(editor.getEditorInput(), IFolder.class);
						if (folder != null && folder.getProject().equals(project))
							traces.add(editor.events().document().trace());
					}
		return traces;
	}
}

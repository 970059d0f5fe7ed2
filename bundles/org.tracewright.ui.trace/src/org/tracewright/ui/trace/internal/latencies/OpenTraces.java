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
import org.tracewright.analysis.LatencyRules;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** The traces that are open in editors. For the UI thread. */
final class OpenTraces {

	private OpenTraces() {
	}

	/** All editors of traces that have been made. */
	static List<TraceEditor> editors() {
		List<TraceEditor> editors = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference reference : page.getEditorReferences())
					if (reference.getEditor(false) instanceof TraceEditor editor)
						editors.add(editor);
		return editors;
	}

	/** Those of a project, as their editors call them. */
	static List<LatencyRules.Named> of(IProject project) {
		List<LatencyRules.Named> traces = new ArrayList<>();
		for (TraceEditor editor : editors()) {
			Trace trace = editor.events().document().trace();
			IFolder folder = Adapters.adapt(editor.getEditorInput(), IFolder.class);
			if (trace != null && folder != null && folder.getProject().equals(project))
				traces.add(new LatencyRules.Named(editor.getEditorInput().getName(), trace));
		}
		return traces;
	}
}

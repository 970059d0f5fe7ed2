// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Marks what is wrong with rules: faults of a line as errors, what no open trace of the project has as warnings. */
final class RulesMarkers {

	static final String TYPE = "org.tracewright.ui.trace.latencyProblem"; //$NON-NLS-1$
	private static final int MOST = 500;

	private RulesMarkers() {
	}

	/** A marker to be. */
	private record Mark(int severity, LatencyRules.Fault fault) {
	}

	/** Marks what is wrong with a text that is, or is going to be, that of a file. For the UI thread: the work is done in a job. */
	static void update(IFile file, String text) {
		update(file, text, OpenTraces.of(file.getProject()));
	}

	/** The same of a file that nobody looks at any more: which traces are open says nothing of it. */
	static void leave(IFile file, String text) {
		update(file, text, List.of());
	}

	private static void update(IFile file, String text, List<LatencyRules.Named> traces) {
		WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.job_check, file.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (!file.isAccessible())
					return Status.OK_STATUS;
				List<Mark> marks = marks(text, traces);
				file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
				Document document = new Document(text);
				for (Mark mark : marks.subList(0, Math.min(MOST, marks.size())))
					file.createMarker(TYPE, attributes(mark, document));
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.setSystem(true);
		job.setRule(file);
		job.schedule();
	}

	private static List<Mark> marks(String text, List<LatencyRules.Named> traces) {
		LatencyRules rules = LatencyRules.parse(text);
		List<Mark> marks = new ArrayList<>();
		rules.faults().forEach(fault -> marks.add(new Mark(IMarker.SEVERITY_ERROR, fault)));
		rules.check(traces).forEach(fault -> marks.add(new Mark(IMarker.SEVERITY_WARNING, fault)));
		return marks;
	}

	private static Map<String, Object> attributes(Mark mark, Document document) {
		Map<String, Object> attributes = new HashMap<>();
		LatencyRules.Fault fault = mark.fault;
		attributes.put(IMarker.MESSAGE, fault.message());
		attributes.put(IMarker.SEVERITY, mark.severity);
		// Next time other traces may be open.
		attributes.put(IMarker.TRANSIENT, mark.severity == IMarker.SEVERITY_WARNING);
		attributes.put(IMarker.LINE_NUMBER, fault.line());
		try {
			int start = document.getLineOffset(fault.line() - 1) + fault.column() - 1;
			attributes.put(IMarker.CHAR_START, start);
			attributes.put(IMarker.CHAR_END, Math.min(document.getLength(), start + Math.max(1, fault.length())));
		} catch (BadLocationException e) {
			// The line says enough.
		}
		return attributes;
	}
}

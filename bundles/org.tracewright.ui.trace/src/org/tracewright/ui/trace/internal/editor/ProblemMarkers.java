// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.tracewright.trace.Problem;

/** Puts what is wrong with a trace into the Problems view. */
final class ProblemMarkers {

	static final String TYPE = "org.tracewright.ui.trace.problem"; //$NON-NLS-1$
	private static final int MAX = 200;

	private ProblemMarkers() {
	}

	/** Replaces the markers of a trace. */
	static void update(IFolder folder, List<Problem> problems) {
		WorkspaceJob job = new WorkspaceJob(Messages.job_markers) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (!folder.isAccessible())
					return Status.OK_STATUS;
				for (IMarker old : TraceMarkers.find(folder, TYPE))
					old.delete();
				for (Problem problem : problems.subList(0, Math.min(MAX, problems.size())))
					TraceMarkers.create(folder, TYPE, attributes(problem));
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.setSystem(true);
		job.setRule(folder);
		job.schedule();
	}

	private static Map<String, Object> attributes(Problem problem) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, problem.file().getFileName() + ": " + problem.reason()); //$NON-NLS-1$
		attributes.put(IMarker.SEVERITY,
				problem.severity() == Problem.Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
		switch (problem.place()) {
			case Problem.TextPlace(int line, int column) ->
				attributes.put(IMarker.LOCATION, problem.file() + ":" + line + ":" + column); //$NON-NLS-1$ //$NON-NLS-2$
			case Problem.BytePlace(int packet, long offset) -> attributes.put(IMarker.LOCATION, problem.file() + ", " + offset); //$NON-NLS-1$
			case Problem.Whole whole -> attributes.put(IMarker.LOCATION, problem.file().toString());
		}
		return attributes;
	}
}

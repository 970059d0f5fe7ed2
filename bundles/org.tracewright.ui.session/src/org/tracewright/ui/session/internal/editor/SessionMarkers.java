// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.tracewright.session.document.SessionResource;
import org.tracewright.session.document.SessionResources;
import org.tracewright.session.terms.ElementName;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.SessionValidation;
import org.tracewright.session.validation.Severity;

/** Problem markers of a document: what is wrong with what was saved. */
public final class SessionMarkers {

	/** Their type. */
	public static final String TYPE = "org.tracewright.ui.session.problem"; //$NON-NLS-1$
	/** The way to the element, in the text that was saved. */
	static final String ELEMENT = "element"; //$NON-NLS-1$
	/** The name of the feature; absent for the element as a whole. */
	static final String FEATURE = "feature"; //$NON-NLS-1$

	private static final int MOST = 1000;

	private SessionMarkers() {
	}

	/** Marks what is wrong with a text that a file has, in a job. */
	static void update(IFile file, String text) {
		WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.Markers_job, file.getName())) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (!file.exists())
					return Status.OK_STATUS;
				file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
				try {
					SessionResource resource = SessionResources.load(text);
					List<Finding> findings = SessionValidation.check(resource.document(), null);
					for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST)))
						mark(file, finding, resource);
				} catch (IOException e) {
					ILog.get().warn("what was saved cannot be read: " + e.getMessage(), e); //$NON-NLS-1$
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(file);
		job.setSystem(true);
		job.schedule();
	}

	private static void mark(IFile file, Finding finding, SessionResource resource) throws CoreException {
		Map<String, Object> attributes = new HashMap<>(
				Map.of(IMarker.SEVERITY, finding.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING,
						IMarker.MESSAGE, finding.message(), IMarker.LOCATION, ElementName.of(finding.element()), ELEMENT,
						resource.getURIFragment(finding.element())));
		if (finding.feature() != null)
			attributes.put(FEATURE, finding.feature().getName());
		file.createMarker(TYPE, attributes);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.TextRange;

/** Puts what is wrong with a metadata file into the Problems view. */
public final class MetadataMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.tracewright.ui.metadata.problem"; //$NON-NLS-1$

	private static final String PATH = "org.tracewright.ui.metadata.path"; //$NON-NLS-1$
	private static final String REASON = "org.tracewright.ui.metadata.reason"; //$NON-NLS-1$

	private MetadataMarkers() {
	}

	/** Makes the markers of a file those of some diagnostics, in a job; markers that still say the same stay. */
	public static void update(IFile file, List<MetadataDiagnostic> diagnostics) {
		List<MetadataDiagnostic> wanted = List.copyOf(diagnostics);
		WorkspaceJob job = new WorkspaceJob(Messages.job_markers) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (file.isAccessible())
					change(file, wanted);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
		job.schedule();
	}

	private static void change(IFile file, List<MetadataDiagnostic> diagnostics) throws CoreException {
		Map<Map<String, Object>, Integer> missing = new LinkedHashMap<>();
		diagnostics.forEach(d -> missing.putIfAbsent(attributes(d), 1));
		List<IMarker> old = new ArrayList<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO))
			if (missing.remove(marker.getAttributes()) == null)
				old.add(marker);
		for (IMarker marker : old)
			marker.delete();
		for (Map<String, Object> attributes : missing.keySet())
			file.createMarker(TYPE, attributes);
	}

	private static Map<String, Object> attributes(MetadataDiagnostic diagnostic) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, diagnostic.getMessage());
		attributes.put(IMarker.SEVERITY, diagnostic.warning() ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_ERROR);
		attributes.put(IMarker.LINE_NUMBER, diagnostic.range().line());
		attributes.put(IMarker.CHAR_START, diagnostic.range().offset());
		attributes.put(IMarker.CHAR_END, diagnostic.range().end());
		attributes.put(PATH, diagnostic.path());
		attributes.put(REASON, diagnostic.message());
		return attributes;
	}

	/** What a marker tells, without its path. */
	static String reason(IMarker marker) {
		return marker.getAttribute(REASON, ""); //$NON-NLS-1$
	}

	/** The diagnostic of a marker, at an offset where it is now. */
	static MetadataDiagnostic diagnostic(IMarker marker, int offset, int length) {
		TextRange range = new TextRange(offset, length, marker.getAttribute(IMarker.LINE_NUMBER, 1), 1);
		return new MetadataDiagnostic(range, marker.getAttribute(PATH, ""), reason(marker), //$NON-NLS-1$
				marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR) == IMarker.SEVERITY_WARNING);
	}
}

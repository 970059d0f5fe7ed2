// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;
import org.tracewright.ui.TraceFolders;

/** Where markers of a trace are. A trace is a folder, but Eclipse leads back from markers of files only: so they are on its metadata, and say that they open the trace. */
public final class TraceMarkers {

	/** Attribute: how many folders the trace lies above the file. */
	private static final String LEVELS = "levels"; //$NON-NLS-1$
	private static final String METADATA = "metadata"; //$NON-NLS-1$
	/** The metadata of a recording session lie some folders deep; whoever has more is not searched for ever. */
	private static final int MOST_FOLDERS = 10_000;

	private TraceMarkers() {
	}

	/** Makes a marker of a trace with these attributes and those that lead back to it. For jobs. */
	public static void create(IFolder trace, String type, Map<String, Object> attributes) throws CoreException {
		IResource place = place(trace);
		attributes.put(IDE.EDITOR_ID_ATTR, MarkerEditor.ID);
		attributes.put(LEVELS, place.getFullPath().segmentCount() - trace.getFullPath().segmentCount());
		place.createMarker(type, attributes);
	}

	/** All markers of a type that a trace has, also those of earlier versions, which were on its folder. */
	public static IMarker[] find(IFolder trace, String type) throws CoreException {
		return trace.isAccessible() ? trace.findMarkers(type, true, IResource.DEPTH_INFINITE) : new IMarker[0];
	}

	/** The trace that a marker is about; null when it is gone. */
	static IFolder trace(IMarker marker) {
		int levels = marker.getAttribute(LEVELS, 0);
		IResource place = marker.getResource();
		for (int i = 0; i < levels && place != null; i++)
			place = place.getParent();
		return place instanceof IFolder folder ? folder : TraceFolders.traceOf(marker.getResource());
	}

	/** The first file of metadata, those of the outer folders first; the trace itself when none is known. */
	private static IResource place(IFolder trace) throws CoreException {
		Deque<IContainer> folders = new ArrayDeque<>();
		folders.add(trace);
		for (int i = 0; i < MOST_FOLDERS && !folders.isEmpty(); i++) {
			IContainer folder = folders.remove();
			if (folder.findMember(METADATA) instanceof IFile file)
				return file;
			for (IResource member : folder.members())
				if (member instanceof IFolder inner)
					folders.add(inner);
		}
		return trace;
	}
}

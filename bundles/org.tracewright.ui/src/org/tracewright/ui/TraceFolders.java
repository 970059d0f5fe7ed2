// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;

/** Which folders of the workspace are traces: those that were imported as one, and those that directly hold a metadata file. */
public final class TraceFolders {

	private static final QualifiedName TRACE = new QualifiedName("org.tracewright.ui", "trace"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String METADATA = "metadata"; //$NON-NLS-1$

	private TraceFolders() {
	}

	/** Marks a folder as one trace, however deep its files lie. */
	public static void mark(IFolder folder) throws CoreException {
		folder.setPersistentProperty(TRACE, Boolean.TRUE.toString());
	}

	/** Whether an element of the workspace is a trace. */
	public static boolean isTrace(Object element) {
		if (!(element instanceof IFolder folder) || !folder.isAccessible())
			return false;
		try {
			return folder.getPersistentProperty(TRACE) != null
					|| folder.findMember(METADATA) != null && folder.findMember(METADATA).getType() == IResource.FILE;
		} catch (CoreException e) {
			return false;
		}
	}

	/** The trace that a resource belongs to, or null. */
	public static IFolder traceOf(IResource resource) {
		for (IContainer c = resource instanceof IContainer own ? own : resource.getParent(); c != null; c = c.getParent())
			if (isTrace(c))
				return (IFolder) c;
		return null;
	}
}

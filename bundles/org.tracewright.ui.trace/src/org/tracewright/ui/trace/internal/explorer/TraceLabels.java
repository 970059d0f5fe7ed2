// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.explorer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.tracewright.ui.TraceFolders;

/** Icon and name of traces in the Project Explorer. */
public final class TraceLabels extends LabelProvider implements ICommonLabelProvider {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public Image getImage(Object element) {
		return TraceFolders.isTrace(element)
				? images.get(ImageDescriptor.createFromURL(TraceLabels.class.getResource("/icons/trace.svg"))) //$NON-NLS-1$
				: null;
	}

	@Override
	public String getText(Object element) {
		return TraceFolders.isTrace(element) ? ((IFolder) element).getName() : null;
	}

	@Override
	public String getDescription(Object element) {
		return TraceFolders.isTrace(element) ? ((IFolder) element).getLocation().toOSString() : null;
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		// Nothing to configure.
	}

	@Override
	public void restoreState(IMemento memento) {
		// There is none.
	}

	@Override
	public void saveState(IMemento memento) {
		// There is none.
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;

/** The pictures of nodes and actions. They go with the resource manager. */
final class NodeIcons {

	private final LocalResourceManager resources;

	NodeIcons(LocalResourceManager resources) {
		this.resources = resources;
	}

	/** A picture by the name of its file. */
	static ImageDescriptor descriptor(String name) {
		return ImageDescriptor.createFromURL(NodeIcons.class.getResource("/icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The picture of a node. */
	Image of(Node node) {
		return resources.create(descriptor(node.text().icon()));
	}
}

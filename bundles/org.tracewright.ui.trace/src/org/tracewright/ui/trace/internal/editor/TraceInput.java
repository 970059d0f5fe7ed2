// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.tracewright.ui.LiveSource;

/**
 * A trace to open: a folder of the workspace.
 *
 * @param folder the folder
 * @param live   how it stands with what writes the trace; null when nobody is known to. Not a part of what makes inputs equal
 */
public record TraceInput(IFolder folder, LiveSource live) implements IEditorInput, IPersistableElement {

	private static final String FACTORY = "org.tracewright.ui.trace.inputFactory"; //$NON-NLS-1$
	private static final String PATH = "path"; //$NON-NLS-1$

	/** Makes inputs of saved state. */
	public static final class Factory implements IElementFactory {
		@Override
		public TraceInput createElement(IMemento memento) {
			String path = memento.getString(PATH);
			return path == null
					? null
					: new TraceInput(ResourcesPlugin.getWorkspace().getRoot()
							.getFolder(org.eclipse.core.runtime.Path.fromPortableString(path)));
		}
	}

	/** A trace that nobody is known to write. */
	public TraceInput(IFolder folder) {
		this(folder, null);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TraceInput input && folder.equals(input.folder);
	}

	@Override
	public int hashCode() {
		return folder.hashCode();
	}

	/** The places to open. */
	public List<Path> places() {
		return List.of(folder.getLocation() == null ? Path.of(folder.getFullPath().toString()) : folder.getLocation().toPath());
	}

	@Override
	public boolean exists() {
		return folder.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.createFromURL(TraceInput.class.getResource("/icons/trace.svg")); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return folder.getName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return folder.getLocation() == null ? folder.getFullPath().toString() : folder.getLocation().toOSString();
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(PATH, folder.getFullPath().toPortableString());
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IResource.class || adapter == IFolder.class)
			return adapter.cast(folder);
		return null;
	}
}

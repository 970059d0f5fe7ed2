// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.explorer;

import java.util.Set;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider2;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;
import org.tracewright.ui.TraceFolders;

/** Makes a trace one thing in the Project Explorer: its files are not shown. */
public final class TraceContent implements IPipelinedTreeContentProvider2 {

	@Override
	@SuppressWarnings("rawtypes")
	public void getPipelinedChildren(Object parent, Set children) {
		if (TraceFolders.isTrace(parent))
			children.clear();
	}

	@Override
	public boolean hasPipelinedChildren(Object element, boolean current) {
		return current && !TraceFolders.isTrace(element);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void getPipelinedElements(Object input, Set elements) {
		// Projects are those of the resource content.
	}

	@Override
	public Object getPipelinedParent(Object object, Object suggested) {
		return suggested;
	}

	@Override
	public PipelinedShapeModification interceptAdd(PipelinedShapeModification modification) {
		return modification;
	}

	@Override
	public PipelinedShapeModification interceptRemove(PipelinedShapeModification modification) {
		return modification;
	}

	@Override
	public boolean interceptRefresh(PipelinedViewerUpdate update) {
		return false;
	}

	@Override
	public boolean interceptUpdate(PipelinedViewerUpdate update) {
		return false;
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		// Nothing to configure.
	}

	@Override
	public Object[] getElements(Object input) {
		return new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return false;
	}

	@Override
	public void restoreState(IMemento memento) {
		// There is none.
	}

	@Override
	public void saveState(IMemento memento) {
		// There is none.
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of whichever page is in front. */
final class FrontSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ISelectionChangedListener forward = event -> fire();
	private ISelectionProvider front;

	/** Another page is in front; null for one without selections. */
	void show(ISelectionProvider page) {
		if (page == front)
			return;
		if (front != null)
			front.removeSelectionChangedListener(forward);
		front = page;
		if (front != null)
			front.addSelectionChangedListener(forward);
		fire();
	}

	private void fire() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(l -> l.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return front == null ? StructuredSelection.EMPTY : front.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (front != null)
			front.setSelection(selection);
	}
}

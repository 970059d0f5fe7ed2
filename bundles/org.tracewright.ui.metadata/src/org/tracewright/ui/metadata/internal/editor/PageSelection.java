// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** The selected element of all pages as a selection of the workbench, for the Properties view. */
final class PageSelection implements ISelectionProvider, MetadataDocument.Listener {

	private final MetadataEditor editor;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	PageSelection(MetadataEditor editor) {
		this.editor = editor;
		editor.model().addListener(this);
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
		EObject element = editor.model().selection();
		return element == null ? StructuredSelection.EMPTY : new StructuredSelection(element);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject element)
			editor.model().select(element, this);
	}

	@Override
	public void modelChanged() {
		// A selection follows.
	}

	@Override
	public void selectionChanged(EObject element, Object origin) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(l -> l.selectionChanged(event));
	}
}

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
public final class PageSelection implements ISelectionProvider, MetadataDocument.Listener {

	private final MetadataDocument document;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	/** The selection of a document. */
	public PageSelection(MetadataDocument document) {
		this.document = document;
		document.addListener(this);
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
		EObject element = document.selection();
		return element == null ? StructuredSelection.EMPTY : new StructuredSelection(element);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject element)
			document.select(element, this);
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

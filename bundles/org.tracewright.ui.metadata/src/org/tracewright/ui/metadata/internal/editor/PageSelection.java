// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.tracewright.ui.PublishedSelection;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** The selected element of all pages as a selection of the workbench, for the Properties view. */
public final class PageSelection extends PublishedSelection implements MetadataDocument.Listener {

	private final MetadataDocument document;

	/** The selection of a document. */
	public PageSelection(MetadataDocument document) {
		this.document = document;
		document.addListener(this);
		selectionChanged(document.selection(), document);
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
		publish(element == null ? null : new StructuredSelection(element));
	}
}

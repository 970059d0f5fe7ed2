// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.tracewright.ui.PublishedSelection;

/** The selection of whichever page is in front. */
final class FrontSelection extends PublishedSelection {

	private final ISelectionChangedListener forward = event -> publish(event.getSelection());
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
		publish(front == null ? null : front.getSelection());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (front != null)
			front.setSelection(selection);
	}
}

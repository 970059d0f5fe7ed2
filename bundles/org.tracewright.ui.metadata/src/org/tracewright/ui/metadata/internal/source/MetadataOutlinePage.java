// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.tracewright.metadata.TraceClass;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.element.ElementIcons;
import org.tracewright.ui.metadata.internal.element.ElementText;

/** The model as a tree in the Outline view. */
public final class MetadataOutlinePage extends ContentOutlinePage implements MetadataDocument.Listener {

	/** The way to the trace, which is open at first. */
	private static final Set<List<String>> ROOT = Set.of(List.of("")); //$NON-NLS-1$

	private final MetadataDocument document;
	private final OutlineTree tree = new OutlineTree();
	private boolean following;

	/** The outline of a document. */
	public MetadataOutlinePage(MetadataDocument document) {
		this.document = document;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(tree);
		ElementIcons icons = new ElementIcons(viewer.getControl());
		viewer.setLabelProvider(new LabelProvider() {
			@Override
			public Image getImage(Object element) {
				return element instanceof OutlineTree.Group group
						? icons.of(group.elements().getFirst())
						: icons.of((EObject) element);
			}

			@Override
			public String getText(Object element) {
				return element instanceof OutlineTree.Group group ? group.label() : ElementText.of((EObject) element);
			}
		});
		viewer.getControl().setData("org.tracewright.id", "outline"); //$NON-NLS-1$ //$NON-NLS-2$
		document.addListener(this);
		show(ROOT);
		selectionChanged(document.selection(), document);
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof EObject element)
			document.select(element, this);
	}

	@Override
	public void selectionChanged(EObject element, Object origin) {
		if (origin == this || !usable())
			return;
		EObject shown = OutlineTree.shown(element);
		following = true;
		try {
			getTreeViewer().setSelection(shown == null ? StructuredSelection.EMPTY : new StructuredSelection(shown), true);
		} finally {
			following = false;
		}
	}

	@Override
	public void modelChanged() {
		if (!usable())
			return;
		Set<List<String>> expanded = new HashSet<>();
		Stream.of(getTreeViewer().getExpandedElements()).map(OutlineTree::path).forEach(expanded::add);
		boolean first = tree.getElements(getTreeViewer().getInput()).length == 0;
		show(first ? ROOT : expanded);
		selectionChanged(document.selection(), document);
	}

	private void show(Set<List<String>> expanded) {
		TraceClass trace = document.trace();
		TreeViewer viewer = getTreeViewer();
		following = true;
		viewer.getControl().setRedraw(false);
		try {
			viewer.setInput(trace == null ? new Object[0] : new Object[]{trace});
			if (trace != null)
				expand(trace, expanded);
		} finally {
			viewer.getControl().setRedraw(true);
			following = false;
		}
	}

	private void expand(Object element, Set<List<String>> expanded) {
		if (!expanded.contains(OutlineTree.path(element)))
			return;
		getTreeViewer().setExpandedState(element, true);
		for (Object child : tree.getChildren(element))
			if (tree.hasChildren(child))
				expand(child, expanded);
	}

	private boolean usable() {
		return getTreeViewer() != null && !getTreeViewer().getControl().isDisposed();
	}

	@Override
	public void dispose() {
		document.removeListener(this);
		super.dispose();
	}
}

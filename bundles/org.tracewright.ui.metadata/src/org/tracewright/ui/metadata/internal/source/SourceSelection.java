// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.tracewright.metadata.text.TextRange;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Keeps the caret of a viewer and the selected element of a document in step. */
public final class SourceSelection implements MetadataDocument.Listener {

	private final ISourceViewer viewer;
	private final MetadataDocument document;
	private final ISelectionChangedListener caret = this::caretMoved;
	private int moved = -1;

	/** Listens to both until {@link #dispose()}. */
	public SourceSelection(ISourceViewer viewer, MetadataDocument document) {
		this.viewer = viewer;
		this.document = document;
		if (viewer.getSelectionProvider() instanceof IPostSelectionProvider provider)
			provider.addPostSelectionChangedListener(caret);
		document.addListener(this);
	}

	private void caretMoved(SelectionChangedEvent event) {
		if (!(event.getSelection() instanceof ITextSelection selection) || selection.getOffset() < 0)
			return;
		// Where an alias is written there are many elements: the one that was selected elsewhere must not be exchanged for another.
		boolean own = selection.getOffset() == moved;
		moved = -1;
		if (own || document.trace() == null)
			return;
		EObject element = document.sourceMap().at(selection.getOffset());
		if (element == null)
			return;
		highlight(document.sourceMap().of(element));
		if (element != document.selection())
			document.select(element, this);
	}

	@Override
	public void selectionChanged(EObject element, Object origin) {
		if (origin == this || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed())
			return;
		TextRange range = element == null ? null : document.sourceMap().of(element);
		if (range == null || viewer.getDocument() == null || range.offset() > viewer.getDocument().getLength()) {
			viewer.removeRangeIndication();
			return;
		}
		highlight(range);
		// The text was read again, perhaps since the user is writing: the caret is where it should be.
		if (origin == document)
			return;
		if (viewer.getSelectedRange().x != range.offset()) {
			moved = range.offset();
			viewer.setSelectedRange(range.offset(), 0);
		}
		viewer.revealRange(range.offset(), Math.min(range.length(), viewer.getDocument().getLength() - range.offset()));
	}

	private void highlight(TextRange range) {
		int length = viewer.getDocument() == null ? 0 : viewer.getDocument().getLength();
		if (range != null && range.offset() <= length)
			viewer.setRangeIndication(range.offset(), Math.min(range.length(), length - range.offset()), false);
	}

	@Override
	public void modelChanged() {
		// The caret stays where it is; whoever moves it next finds the new elements.
	}

	/** Listens no longer. */
	public void dispose() {
		document.removeListener(this);
		if (viewer.getSelectionProvider() instanceof IPostSelectionProvider provider)
			provider.removePostSelectionChangedListener(caret);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.TextRange;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.editor.ModelEdits;
import org.tracewright.ui.metadata.internal.element.ElementIcons;
import org.tracewright.ui.metadata.internal.element.ElementIcons.State;
import org.tracewright.ui.metadata.internal.element.ElementText;

/** What the tree of the model shows: elements as EMF.Edit nests them, with marks where something is wrong. */
final class ModelTree {

	private ModelTree() {
	}

	/** Children as the item providers tell them. */
	static final class Content implements ITreeContentProvider {

		private final ModelEdits edits;

		Content(ModelEdits edits) {
			this.edits = edits;
		}

		private ITreeItemContentProvider provider(Object element) {
			return (ITreeItemContentProvider) edits.adapters().adapt(element, ITreeItemContentProvider.class);
		}

		@Override
		public Object[] getElements(Object input) {
			return input instanceof List<?> list ? list.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(Object element) {
			ITreeItemContentProvider provider = provider(element);
			return provider == null ? new Object[0] : provider.getChildren(element).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof EObject object ? object.eContainer() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			ITreeItemContentProvider provider = provider(element);
			return provider != null && provider.hasChildren(element);
		}
	}

	/** Names and types; a mark where there is an error or a warning inside. */
	static final class Labels extends CellLabelProvider {

		private final MetadataDocument document;

		private final ElementIcons icons;

		Labels(MetadataDocument document, ElementIcons icons) {
			this.document = document;
			this.icons = icons;
		}

		@Override
		public void update(ViewerCell cell) {
			EObject element = (EObject) cell.getElement();
			MetadataDiagnostic worst = worst(element);
			cell.setText(ElementText.of(element));
			cell.setImage(icons.of(element, worst == null ? State.GOOD : worst.warning() ? State.WARNING : State.ERROR));
		}

		@Override
		public String getToolTipText(Object element) {
			MetadataDiagnostic worst = worst((EObject) element);
			return worst == null ? null : worst.getMessage();
		}

		private MetadataDiagnostic worst(EObject element) {
			TextRange range = document.sourceMap().exact(element);
			if (range == null)
				return null;
			return document.diagnostics().stream()
					.filter(d -> d.range().offset() >= range.offset() && d.range().end() <= range.end() && d.range().length() > 0)
					.min(Comparator.comparing(MetadataDiagnostic::warning)).orElse(null);
		}
	}
}

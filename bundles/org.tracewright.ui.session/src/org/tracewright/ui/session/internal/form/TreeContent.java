// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.validation.Finding;
import org.tracewright.ui.session.internal.element.ElementIcons;
import org.tracewright.ui.session.internal.element.ElementLabels;
import org.tracewright.ui.session.internal.element.Structure;
import org.tracewright.ui.session.internal.element.WorstFindings;

/** What the tree of elements shows. */
final class TreeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return input instanceof List<?> list ? list.toArray() : getChildren(input);
	}

	@Override
	public Object[] getChildren(Object element) {
		return Structure.children((EObject) element).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof EObject object && !(object.eContainer() instanceof SessionDocument)
				? object.eContainer()
				: null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !Structure.children((EObject) element).isEmpty();
	}

	/** Names and pictures; a mark where something is wrong, which the tool tip tells. */
	static final class Labels extends StyledCellLabelProvider implements ILabelProvider {

		private final ElementIcons icons;
		private WorstFindings worst = new WorstFindings(List.of());

		Labels(ElementIcons icons) {
			this.icons = icons;
		}

		/** Takes what is wrong; gives the elements whose marks change. */
		Set<EObject> findings(List<Finding> findings) {
			WorstFindings before = worst;
			worst = new WorstFindings(findings);
			return worst.difference(before);
		}

		@Override
		public void update(ViewerCell cell) {
			StyledString label = ElementLabels.styled((EObject) cell.getElement());
			cell.setText(label.getString());
			cell.setStyleRanges(label.getStyleRanges());
			cell.setImage(getImage(cell.getElement()));
			cell.setFont(null);
			super.update(cell);
		}

		@Override
		public Image getImage(Object element) {
			return icons.of((EObject) element, worst.severity(element));
		}

		@Override
		public String getText(Object element) {
			return ElementLabels.of((EObject) element);
		}

		@Override
		public String getToolTipText(Object element) {
			Finding finding = worst.of(element);
			return finding == null ? null : finding.message();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tracewright.session.DomainType;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.validation.Finding;
import org.tracewright.ui.session.internal.element.ElementEdits;
import org.tracewright.ui.session.internal.form.DetailsForm;
import org.tracewright.ui.session.internal.form.ElementTree;
import org.tracewright.ui.session.internal.form.FormContext;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** The page with the model: what is in the document on top, a tree of its elements, and the selected one as a form. */
public final class SessionPage extends Composite {

	private static final int[] WEIGHTS = {48, 52};

	private final SessionModel model;
	private final ElementEdits elementEdits;
	private final Overview overview;
	private final ElementTree tree;
	private final DetailsForm details;
	private String selectedPath = ""; //$NON-NLS-1$

	/**
	 * A page in a parent.
	 *
	 * @param link the target that events are chosen on first; may give null
	 */
	SessionPage(Composite parent, SessionModel model, Supplier<TargetLink> link) {
		super(parent, SWT.NONE);
		this.model = model;
		elementEdits = new ElementEdits(model.edits());
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(this);
		overview = new Overview(this, model);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(overview);
		Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(sash);
		tree = new ElementTree(sash, elementEdits);
		details = new DetailsForm(sash, new FormContext(model.edits(), DomainType.UST, link, this::choose));
		sash.setWeights(WEIGHTS);
		tree.viewer().addSelectionChangedListener(e -> selected());
	}

	private void selected() {
		EObject element = tree.selected();
		// What another element's form has not taken yet is an edit, which must not meet this one.
		details.show(element);
		details.findings(model.findings());
		selectedPath = model.path(element);
	}

	/** Makes event rules of events that were chosen, by one edit. */
	public void choose(EObject element, List<InstrumentationPoint> points) {
		tree.select(elementEdits.choose(element, points));
	}

	/** The tree. */
	public ElementTree tree() {
		return tree;
	}

	/** The form of the selected element. */
	public DetailsForm details() {
		return details;
	}

	/** The selection of the tree. */
	ISelectionProvider selection() {
		return tree.viewer();
	}

	/** Gives the model what was typed and not yet taken. */
	void flush() {
		details.flush();
	}

	/** Brings an element to the front, and one of its fields. */
	public void reveal(EObject element, Object feature) {
		if (element == null)
			return;
		tree.select(element);
		if (feature != null)
			details.reveal(feature);
	}

	/** Another document was read, or cannot be. */
	void opened() {
		SessionDocument document = model.document();
		String before = selectedPath;
		details.clear();
		tree.input(document, false);
		overview.show();
		if (document == null)
			return;
		EObject element = model.element(before);
		if (element == null || element == document)
			element = document.getSessions().isEmpty() ? null : document.getSessions().getFirst();
		tree.select(element);
	}

	/** The document was edited. */
	void edited() {
		tree.refresh(model.edits().scope());
		if (details.element() != null && details.element().eResource() == null) {
			// What was looked at is gone, by undo perhaps.
			EObject shown = model.edits().shown();
			tree.select(shown != null && shown.eResource() != null ? shown : null);
			selected();
		} else
			details.refresh();
		overview.show();
		selectedPath = model.path(tree.selected());
	}

	/** Selects what the last edit was about. */
	void selectEdited() {
		EObject shown = model.edits().shown();
		if (shown != null && shown.eResource() != null && shown != tree.selected())
			tree.select(shown);
	}

	/** What is wrong with the document is known. */
	void checked() {
		tree.findings(model.findings());
		details.findings(model.findings());
		overview.show();
	}

	/** What is wrong, in a line. */
	public String summary() {
		return overview.summary();
	}

	/** Brings what is wrong to the front. */
	void reveal(Finding finding) {
		reveal(finding.element(), finding.feature());
	}

	@Override
	public boolean setFocus() {
		return tree.setFocus();
	}
}

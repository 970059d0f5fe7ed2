// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.Severity;
import org.tracewright.ui.session.internal.element.Edits;
import org.tracewright.ui.session.internal.element.FeatureTexts;

/** A field of a form: its control, and what is wrong with it in a line below. */
abstract sealed class Field permits TextField, ChoiceField, FlagField {

	private static final int WRAP = 260;
	private static final int DECORATION = 8;

	/** What it edits, and how. */
	final FieldSpec spec;
	/** The element that it edits; null before there was one. */
	EObject element;
	private final Edits edits;
	private Control control;
	private Label label;
	private Label gap;
	private Label message;
	private ControlDecoration mark;
	private String mistake;
	private List<Finding> findings = List.of();
	private Runnable changed = () -> {
	};

	Field(FieldSpec spec, Edits edits) {
		this.spec = spec;
		this.edits = edits;
	}

	/** Makes the control. */
	abstract Control control(Composite parent);

	/** Shows the value of the model. */
	abstract void show(Object value);

	/** Shows the value of another element: nothing stays of what was there for the one before. */
	void showAnew(Object value) {
		show(value);
	}

	/** Gives the model what is in the control and was not yet given. */
	void flush() {
		// Most give it at once.
	}

	/** Forgets what was typed and not yet taken. */
	void forget() {
		// Most have nothing.
	}

	/** Edits another element from now on, and shows what is wrong with it. */
	final void adopt(EObject next, List<Finding> all) {
		element = next;
		mistake = null;
		findings = own(all);
		showMessage();
		showAnew(element.eGet(spec.feature()));
	}

	/** Puts the field into a grid of two columns; it is of no element yet. */
	final void create(Composite parent, Runnable whenChanged) {
		changed = whenChanged;
		String name = FeatureTexts.label(spec.feature());
		String tip = FeatureTexts.tip(spec.feature());
		label = new Label(parent, SWT.NONE);
		label.setText(hasOwnLabel() ? "" : NLS.bind(Messages.Form_label, name)); //$NON-NLS-1$
		label.setToolTipText(tip);
		label.setLayoutData(new GridData(SWT.BEGINNING, isTall() ? SWT.BEGINNING : SWT.CENTER, false, false));
		control = control(parent);
		control.setToolTipText(tip);
		control.setData("feature", spec.feature().getName()); //$NON-NLS-1$
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = message == null || message.getText().isEmpty() ? tip : message.getText();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).hint(isTall() ? WRAP / 2 : SWT.DEFAULT, height())
				.applyTo(control);
	}

	/** Whether the control tells its name itself. */
	boolean hasOwnLabel() {
		return false;
	}

	/** Whether the control has some lines. */
	boolean isTall() {
		return false;
	}

	/** Height of the control in pixels, or {@link SWT#DEFAULT}. */
	int height() {
		return SWT.DEFAULT;
	}

	/** Width that the label needs. */
	final int labelWidth() {
		return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	/** Gives the label a width, so that the controls of all groups stand below each other. */
	final void labelWidth(int width) {
		((GridData) label.getLayoutData()).widthHint = width;
	}

	/** The control; null before it was made. */
	final Control control() {
		return control;
	}

	/** Shows what the model has now. */
	final void refresh() {
		show(element.eGet(spec.feature()));
	}

	/** Gives the model a value. */
	final void set(Object value) {
		Object before = element.eGet(spec.feature());
		if (!Objects.equals(before, value))
			edits.set(NLS.bind(Messages.Form_set, FeatureTexts.label(spec.feature())), element, spec.feature(), value);
	}

	/** Says that what is in the control means no value; null when it does. */
	final void mistake(String text) {
		if (Objects.equals(mistake, text))
			return;
		mistake = text;
		showMessage();
		changed.run();
	}

	/** Whether what is in the control means no value. */
	final boolean isMistaken() {
		return mistake != null;
	}

	/** Shows what is wrong with the value. */
	final void findings(List<Finding> all) {
		List<Finding> own = own(all);
		if (own.equals(findings))
			return;
		findings = own;
		showMessage();
	}

	private List<Finding> own(List<Finding> all) {
		return all.stream().filter(f -> f.element() == element && f.feature() == spec.feature()).toList();
	}

	/** What is wrong as the line below says it; empty for nothing. */
	final String said() {
		return message == null ? "" : message.getText(); //$NON-NLS-1$
	}

	private void showMessage() {
		if (control == null || control.isDisposed())
			return;
		boolean error = mistake != null || findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
		String text = mistake != null
				? NLS.bind(Messages.Form_mistake, mistake)
				: String.join("\n", findings.stream().map(Finding::message).toList()); //$NON-NLS-1$
		boolean any = !text.isEmpty();
		if (message == null) {
			if (!any)
				return;
			messageControls();
		} else if (!any && !message.getVisible())
			return;
		if (any) {
			mark.setImage(FieldDecorationRegistry.getDefault()
					.getFieldDecoration(error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING)
					.getImage());
			mark.setDescriptionText(text);
			mark.show();
		} else
			mark.hide();
		message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		message.setForeground(error ? JFaceColors.getErrorText(message.getDisplay()) : null);
		message.setVisible(any);
		((GridData) message.getLayoutData()).exclude = !any;
		((GridData) gap.getLayoutData()).exclude = !any;
	}

	/** Most fields never need them. */
	private void messageControls() {
		mark = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
		gap = new Label(control.getParent(), SWT.NONE);
		GridDataFactory.swtDefaults().applyTo(gap);
		gap.moveBelow(control);
		message = new Label(control.getParent(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).hint(WRAP, SWT.DEFAULT).applyTo(message);
		message.moveBelow(gap);
	}
}

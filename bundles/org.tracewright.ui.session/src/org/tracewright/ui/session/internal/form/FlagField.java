// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tracewright.ui.session.internal.element.Edits;
import org.tracewright.ui.session.internal.element.FeatureTexts;

/** Yes or no. */
final class FlagField extends Field {

	private Button check;

	FlagField(FieldSpec spec, Edits edits) {
		super(spec, edits);
	}

	@Override
	Control control(Composite parent) {
		check = new Button(parent, SWT.CHECK);
		check.setText(FeatureTexts.label(spec.feature()));
		check.addListener(SWT.Selection, e -> set(check.getSelection()));
		return check;
	}

	@Override
	boolean hasOwnLabel() {
		return true;
	}

	@Override
	void show(Object value) {
		check.setSelection(Boolean.TRUE.equals(value));
	}
}

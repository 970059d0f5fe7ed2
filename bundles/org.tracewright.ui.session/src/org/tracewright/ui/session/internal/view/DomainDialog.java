// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.tracewright.session.DomainType;
import org.tracewright.ui.session.internal.element.FeatureTexts;

/** Asks for a domain. */
final class DomainDialog extends ListDialog {

	DomainDialog(Shell parent, List<DomainType> types) {
		super(parent);
		setTitle(Messages.Domain_title);
		setMessage(Messages.Domain_message);
		setHelpAvailable(false);
		setContentProvider(ArrayContentProvider.getInstance());
		setLabelProvider(LabelProvider.createTextProvider(type -> FeatureTexts.of((DomainType) type)));
		setInput(types);
		setInitialSelections(types.contains(DomainType.UST) ? DomainType.UST : types.getFirst());
	}

	/** The domain that was chosen; null for none. */
	DomainType domain() {
		return getResult() == null || getResult().length == 0 ? null : (DomainType) getResult()[0];
	}
}

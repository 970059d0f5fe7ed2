// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Keys that mean something only while a control has the focus: a letter must not vanish from a text field. */
public final class FocusKeys {

	private final IContextService contexts;
	private final String context;
	private IContextActivation activation;

	private FocusKeys(IContextService contexts, String context) {
		this.contexts = contexts;
		this.context = context;
	}

	/** Lets the keys of a context mean something while a control has the focus. */
	public static void of(Control control, String context, IServiceLocator site) {
		FocusKeys keys = new FocusKeys(site.getService(IContextService.class), context);
		control.addListener(SWT.FocusIn, e -> keys.on());
		control.addListener(SWT.FocusOut, e -> keys.off());
		control.addDisposeListener(e -> keys.off());
	}

	private void on() {
		if (activation == null)
			activation = contexts.activateContext(context);
	}

	private void off() {
		if (activation != null)
			contexts.deactivateContext(activation);
		activation = null;
	}
}

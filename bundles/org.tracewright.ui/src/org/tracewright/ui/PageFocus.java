// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;

/** Lets keys go to what is seen when a page takes the place of another one. */
public final class PageFocus {

	private PageFocus() {
	}

	/**
	 * Gives the focus to the page whose tab is clicked.
	 *
	 * @param focus gives it to what is most important on the page in front
	 */
	public static void ofTabs(CTabFolder tabs, Runnable focus) {
		// Behind this event others still move the focus.
		tabs.addListener(SWT.Selection, e -> UiThread.async(tabs, focus));
	}

	/** Whether a control has the focus, or something in it. */
	public static boolean isIn(Control control) {
		for (Control each = control.getDisplay().getFocusControl(); each != null; each = each.getParent())
			if (each == control)
				return true;
		return false;
	}
}

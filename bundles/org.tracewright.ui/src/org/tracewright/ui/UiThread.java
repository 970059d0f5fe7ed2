// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Work for the UI thread. */
public final class UiThread {

	private UiThread() {
	}

	/** Runs an action in the UI thread some time later, if the control that it is for is still there. For any thread. */
	public static void async(Control control, Runnable action) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!control.isDisposed())
					action.run();
			});
	}
}

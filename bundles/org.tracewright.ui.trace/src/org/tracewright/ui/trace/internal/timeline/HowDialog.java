// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.swt.widgets.Shell;

/** How what an analysis needs is recorded, as text to be copied from. */
public final class HowDialog extends TextDialog {

	/**
	 * A dialog.
	 *
	 * @param analysis id of the analysis
	 */
	public HowDialog(Shell parent, String analysis) {
		super(parent, Messages.how_title, "", Messages.how(analysis)); //$NON-NLS-1$
	}

	/** What leads to it. */
	public static String link() {
		return Messages.how;
	}
}

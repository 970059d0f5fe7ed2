// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Opens a trace of the workspace. Folders of the workspace adapt to it, so that those who bring traces need not know who shows them. */
@FunctionalInterface
public interface TraceOpener {

	/**
	 * Opens the trace; call in the UI thread.
	 *
	 * @return its editor; null when it could not be opened, which the user was told
	 */
	IEditorPart open(IWorkbenchPage page);
}

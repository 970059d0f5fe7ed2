// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Opens a trace of the workspace that is being written. Folders of the workspace adapt to it, as to {@link TraceOpener}. */
@FunctionalInterface
public interface LiveTraceOpener {

	/**
	 * Opens the trace, which need not be there yet, and follows it; call in the UI thread.
	 *
	 * @param source how it stands with what writes it
	 * @return its editor; null when it could not be opened, which the user was told
	 */
	IEditorPart open(IWorkbenchPage page, LiveSource source);
}

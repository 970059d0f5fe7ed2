// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Opens traces that are being written. */
public final class LiveTraces {

	private LiveTraces() {
	}

	/**
	 * Opens a folder into which a trace is being written, in an editor that follows it; call in the UI thread. The folder may still be empty.
	 *
	 * @param source how it stands with what writes it
	 * @return the editor; null when it could not be opened, which the user was told, or when nobody can show traces
	 */
	public static IEditorPart open(IWorkbenchPage page, IFolder folder, LiveSource source) {
		LiveTraceOpener opener = Adapters.adapt(folder, LiveTraceOpener.class);
		return opener == null ? null : opener.open(page, source);
	}
}

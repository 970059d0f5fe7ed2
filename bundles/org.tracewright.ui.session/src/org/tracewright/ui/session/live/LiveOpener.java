// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.live;

import org.eclipse.ui.IWorkbenchPage;

/** Shows what a session records as it comes. A service: where there is none, the Sessions view does not offer it. */
@FunctionalInterface
public interface LiveOpener {

	/**
	 * Shows a session; called in the UI thread.
	 *
	 * @param name   what it is called: the session, and the target it is on
	 * @param source gives what it records; asked once the view of it is there, and again when the user wants it to begin anew
	 */
	void open(IWorkbenchPage page, String name, LiveSource source);
}

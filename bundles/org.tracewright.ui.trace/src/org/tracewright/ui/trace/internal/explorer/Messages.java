// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of the explorer. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String explorer_open, explorer_export, explorer_events, explorer_size, explorer_unreadable;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

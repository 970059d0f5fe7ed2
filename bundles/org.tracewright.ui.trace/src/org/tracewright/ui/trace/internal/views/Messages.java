// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.views;

import org.eclipse.osgi.util.NLS;

/** Texts of the views. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String no_trace;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.views.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

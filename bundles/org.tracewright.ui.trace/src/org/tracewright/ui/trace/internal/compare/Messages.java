// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String baseline, this_trace, whole, range, compared, stop, closed, dismiss, choose_title, choose_text, nothing,
			remembered;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.compare.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

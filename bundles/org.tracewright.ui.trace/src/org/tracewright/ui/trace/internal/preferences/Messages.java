// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.preferences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String description, most, symbols, symbols_why, most_which, symbols_choose, size_unknown, size_kilobytes,
			size_megabytes, delete, delete_tip, job_delete, job_size, failed;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

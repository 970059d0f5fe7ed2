// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import org.eclipse.osgi.util.NLS;

/** Texts of following sessions. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String Live_size, Live_preferences, Live_job, Live_name_of_file, Live_no_target;

	static {
		NLS.initializeMessages("org.tracewright.ui.session.internal.live.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

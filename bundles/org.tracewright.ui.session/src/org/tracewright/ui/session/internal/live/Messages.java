// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import org.eclipse.osgi.util.NLS;

/** Texts. */
final class Messages extends NLS {

	static String Live_size;
	static String Live_preferences;
	static String Live_job;
	static String Live_name_of_file;
	static String Live_no_target;

	static {
		NLS.initializeMessages("org.tracewright.ui.session.internal.live.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

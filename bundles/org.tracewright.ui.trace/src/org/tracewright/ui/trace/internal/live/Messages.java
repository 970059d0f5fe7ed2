// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.live;

import org.eclipse.osgi.util.NLS;

/** Texts of following traces. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String follow, follow_tip, pause_tip, live, growing, paused, waiting, ended, ended_unknown, rate, lost_one,
			lost, dropped_one, dropped, behind, arrived, close, close_tip;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.live.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

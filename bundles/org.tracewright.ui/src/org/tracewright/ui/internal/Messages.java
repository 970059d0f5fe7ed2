// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	/** See messages.properties. */
	public static String preferences_description, preferences_style, preferences_style_date, preferences_style_time,
			preferences_style_seconds, preferences_style_relative, preferences_zone, preferences_zone_local, preferences_zone_utc;

	static {
		initializeMessages("org.tracewright.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

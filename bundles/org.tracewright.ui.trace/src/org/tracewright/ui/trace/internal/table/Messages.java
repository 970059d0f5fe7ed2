// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import org.eclipse.osgi.util.NLS;

/** Texts of the table. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String table_name, lines, line, sort_by, column_wider, column_narrower, column_fit, column_fit_all;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.table.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.osgi.util.NLS;

/** Texts of the source page. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String hover_alias, hover_size, hover_variable, hover_offset, hover_roles, outline_environment, outline_clocks,
			outline_aliases, outline_callsites, job_markers, fix_replace, fix_remove, fix_insert, fix_separator, fix_failed;

	static {
		initializeMessages("org.tracewright.ui.metadata.internal.source.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of imports. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String import_title, import_text, import_root, import_browse, import_found, import_search, import_all,
			import_none, import_project, import_copy, import_open, import_job, import_linking, import_copying, import_copyFailed,
			import_intoItself, import_searching, import_nothing, import_noFolder, open_title, open_text, startup_noFolder;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.imports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

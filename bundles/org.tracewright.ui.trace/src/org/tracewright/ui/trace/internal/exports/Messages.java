// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.exports;

import org.eclipse.osgi.util.NLS;

/** Texts of the export of traces. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String export_title, export_text, export_source, export_noSource, export_opening, export_openFailed,
			export_range, export_rangeAll, export_rangeSelection, export_rangeNoSelection, export_rangeBetween, export_to,
			export_badTime, export_badOrder, export_filter, export_filterChecking, export_format, export_formatSame,
			export_format18, export_format20, export_descriptions, export_index, export_target, export_browse, export_browseText,
			export_targetMissing, export_targetExists, export_targetParent, export_targetBad, export_openResult, export_job,
			export_failed, export_problems, loss_title, loss_text, loss_checking, loss_none, loss_fatal, loss_descriptions,
			loss_allowed, loss_decoding, loss_description, loss_failed;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.exports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

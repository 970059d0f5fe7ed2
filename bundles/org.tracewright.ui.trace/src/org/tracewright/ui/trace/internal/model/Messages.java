// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts of the rows. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String row_discarded, row_lost, row_skipped, filter_badRegex, filter_badTime, filter_badNumber,
			filter_textOnlyEquals, details_event, details_context, details_fields, details_packet, details_name, details_time,
			details_cycles, details_stream, details_trace, details_logLevel, details_id, details_gap, details_gapKind,
			details_gapCount, details_gapEnd, details_gapDuration, details_problem, type_unsigned, type_signed, type_enum,
			type_bool, type_bits, type_real, type_text, type_blob, type_structure, type_array, type_none, type_base;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.model.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

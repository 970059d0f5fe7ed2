// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts of the rows. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String row_discarded, row_lost, row_skipped, filter_badRegex, filter_badTime, filter_badNumber,
			filter_textOnlyEquals, details_event, details_context, details_fields, details_packet, details_name, details_time,
			details_cycles, details_stream, details_trace, details_row, details_logLevel, details_id, details_gap,
			details_gapKind, details_gapCount, details_gapEnd, details_gapDuration, details_problem, type_unsigned, type_signed,
			type_enum, type_bool, type_bits, type_real, type_text, type_blob, type_structure, type_array, type_none, type_base;
	public static String kind_enumeration, kind_integer, kind_boolean, kind_real, kind_text, kind_array, kind_other;
	public static String assist_item, assist_has, assist_payload, assist_context, assist_application, assist_header,
			assist_packet, assist_name, assist_time, assist_cpu, assist_stream, assist_level, assist_id, assist_trace,
			assist_equal, assist_notEqual, assist_less, assist_lessOrEqual, assist_greater, assist_greaterOrEqual, assist_in,
			assist_notIn, assist_match, assist_noMatch, assist_and, assist_or;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.model.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the trace editor. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String job_open, job_scan, job_filter, job_find, job_goTo, job_copy, job_markers, error_internal,
			error_cancelled, error_rows, error_input, error_title, error_hint, error_retry, error_more, loading_title,
			loading_text, empty_title, empty_hint, empty_filtered, empty_filteredHint, status_rows, status_matches,
			status_scanning, status_filtering, status_stopped, status_cancel, status_copied, filter_chip, filter_chipError,
			filter_remove, filter_clearAll, find_label, find_hint, find_next, find_previous, find_cancel, find_close,
			find_running, find_none, find_fromStart, find_fromEnd, find_found, find_cancelled, goTo_title, goTo_text, goTo_bad, columns_title, columns_text,
			columns_search, columns_payload, columns_context, columns_packet, column_time, column_trace, column_stream,
			column_cpu, column_event, column_context, column_fields, problems_several, problems_show;
	public static String find_menu;
	public static String metadata_failed;
	public static String metadata_loading;
	public static String metadata_none;
	public static String metadata_noneText;
	public static String metadata_reading;
	public static String metadata_tooLarge;
	public static String page_timeline, page_events, page_statistics, page_latencies, page_flameGraph;
	public static String page_metadata, page_health;
	public static String live_waitingTitle, live_waitingText;
	public static String job_follow, job_refresh, job_check, refresh_failed, growth_packet, growth_packets, growth_type,
			growth_types, growth_stream, growth_streams, growth_none, growth_moved, growth_other;
	public static String expression_label, expression_name, expression_hint, expression_tip, expression_recent,
			expression_noRecent, expression_error, find_expression, find_expressionTip, find_expressionHint;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.TraceAnalysis;

final class Messages extends NLS {

	public static String job_overview, job_analysis, rows_events, rows_lost, rows_streams, events_job, step_job, step_last,
			step_first, legend_lost, legend_lostCount, legend_coarse, filter_hint, filter_name, reading, events_count, lost_count,
			counted_so_far, count, empty_title, empty_text, waiting_title, waiting_text, missing_kernel, missing_spans,
			missing_logs, analysis_kernel, analysis_spans, analysis_logs, failed, how, how_kernel, how_spans, how_logs, how_title,
			retry, cancelled, keys_title, legend_title, legend, keys, property_row, property_state, property_begin, property_end,
			property_duration, property_category, status_range, status_cursor, failed_title, failed_why, counters_title,
			counters_text, export_title, export_failed, help_tip, help, find_hint, find_running, find_none, find_cancelled,
			find_failed, find_job, activity_job, note_job, note_title, note_text, details_states, details_summary, details_count,
			details_total, details_share, details_min, details_mean, details_p50, details_p99, details_max, details_job,
			event_row_job, details_all, details_title, details_cut, details_empty, order, order_found, order_name, order_busiest,
			hide_empty, hide_chip, hide_chipTip, compress, compress_chip, compress_chipTip, menu, menu_tip, view_save, view_load,
			view_notSaved, view_notLoaded, view_large, view_other, counters_filter, counters_together, rows_counters,
			analysis_latencies, rows_failed, report, report_title, report_text, copy;

	/** See messages.properties. */
	public static String counters_field, counters_events, counters_none;
	public static String view_kind, view_all, export_kind;
	public static String find_noneFiltered, find_found, find_place, find_fromStart, find_fromEnd;
	public static String failed_row, failed_what, failed_keys, property_error, why_isFile, why_exists, why_noFile, why_denied,
			why_noFolder, why_full, why_file, why_noMemory, why_gone, why_fault, why_unknown;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.timeline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** What an analysis is called. */
	static String analysis(TraceAnalysis analysis) {
		return switch (analysis.id()) {
			case "kernel" -> analysis_kernel; //$NON-NLS-1$
			case "spans" -> analysis_spans; //$NON-NLS-1$
			case "logs" -> analysis_logs; //$NON-NLS-1$
			case "latencies" -> analysis_latencies; //$NON-NLS-1$
			default -> analysis.options().replace('\n', ' ');
		};
	}

	/** Why an analysis has nothing to show. */
	static String missing(String id) {
		return switch (id) {
			case "kernel" -> missing_kernel; //$NON-NLS-1$
			case "spans" -> missing_spans; //$NON-NLS-1$
			default -> missing_logs;
		};
	}

	/** How what an analysis needs is recorded. */
	static String how(String id) {
		return switch (id) {
			case "kernel" -> how_kernel; //$NON-NLS-1$
			case "spans" -> how_spans; //$NON-NLS-1$
			default -> how_logs;
		};
	}
}

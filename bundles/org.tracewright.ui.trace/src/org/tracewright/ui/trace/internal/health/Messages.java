// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.health;

import org.eclipse.osgi.util.NLS;

/** Texts of the health page. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String job_check, error_title, error_internal, waiting_title, waiting_text, checking_title, checking_cancel,
			again, copy, healthy, unhealthy, cancelled_title, cancelled, outdated, omitted, streams, findings, none, no_time,
			summary_trace, summary_events, summary_packets, summary_bytes, summary_begin, summary_end, summary_duration, summary_durationPackets,
			summary_discarded, summary_lost, summary_skipped, summary_problems, summary_problemCounts, stream_name, stream_trace,
			stream_events, stream_packets, stream_bytes, stream_begin, stream_end, stream_clock, stream_discarded, stream_lost,
			stream_skipped, stream_backwards, stream_noSequences, finding_severity, finding_kind, finding_time, finding_stream,
			finding_count, finding_reason, finding_place, place_packet, place_byte, severity_note, severity_warning,
			severity_error, kind_truncated, kind_corrupt, kind_discarded, kind_lost, kind_backwards, kind_overlapping,
			kind_outside, kind_empty, kind_overflow, kind_order, kind_index, kind_metadata, kind_other;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.health.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

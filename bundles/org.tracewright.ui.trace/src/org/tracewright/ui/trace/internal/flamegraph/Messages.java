// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String job, title_all, title_range, scope, scope_all, scope_more, search_hint, search_name, again, function,
			total, self, calls, share, waiting_title, waiting_text, reading_title, reading_text, computing, cancel, missing_title,
			missing_text, none_title, none_text, none_range_title, none_range_text, failed_title, cancelled_title, cancelled_text,
			retry, summary, summary_one, others, listed, cancelled, partial, unreadable_title, unreadable_why, compare,
			compare_tip, measure, job_baseline, baseline_missing, baseline_failed, baseline_cancelled, baseline_reading,
			baseline_counting, baseline_threads, baseline_empty, only, gone, is_new, self_before, self_now, self_points,
			self_relative, total_before, total_now, total_points, total_relative, calls_before, calls_now, order_difference;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.flamegraph.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String job, title_all, title_range, group_label, group_hint, event, count, rate, field, values, min, mean, max,
			p50, p95, p99, sum, waiting, computing, none, failed, again, summary, lost, cancelled, compare, compare_tip, measure,
			job_baseline, baseline_counting, baseline_failed, baseline_cancelled, baseline_empty, only, gone, is_new,
			count_before, count_now, rate_before, rate_now, change, mean_before, mean_now, p50_before, p50_now, p99_before,
			p99_now, order_difference;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.statistics.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

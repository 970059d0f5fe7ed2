// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String list_keys, scatter, distribution, spoken, bar, rule, detail, count, mean, p50, p99, max, sum, begin,
			length, whose, cancel, edit_rules, again, waiting_title, waiting_text, measuring_title, measuring_text, failed,
			failed_title, try_again, nothing_title, nothing_text, cancelled_title, cancelled_text, job_rules, job_read, job_look,
			job_check, title_all, title_range, summary, left, unmatched, unknown, wrong_lines, unmatched_rule, none_title,
			none_text, none_range, list_state, list_part, show, category, not_opened, template, no_proposals, all, unreadable,
			why;

	/** See messages.properties. */
	public static String not_listed, axis_from;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.latencies.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String job, title_all, title_range, group_label, group_hint, event, count, rate, field, values, min, mean, max,
			p50, p95, p99, sum, waiting, computing, none, failed, again, summary, lost, cancelled;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.statistics.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import org.eclipse.osgi.util.NLS;

/** Texts about latencies that are compared. */
final class CompareMessages extends NLS {

	public static String compare, compare_tip, measuring, failed, nothing, cancelled, empty, measure, only, gone, is_new,
			count_before, count_now, p50_before, p50_now, p50_change, p99_before, p99_now, p99_change, order_difference;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.latencies.compare", CompareMessages.class); //$NON-NLS-1$
	}

	private CompareMessages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import org.eclipse.osgi.util.NLS;

final class Words extends NLS {

	public static String accessible_name, accessible_help, nothing_at, too_many_arrows, no_match, no_match_how, all_empty,
			all_empty_how, flame_name, flame_help, flame_others, flame_total, flame_extent, flame_self, flame_calls, flame_more,
			flame_new, flame_none, flame_total_compared, flame_self_compared, flame_calls_compared, flame_points, flame_relative,
			flame_time_share, flame_is_new, flame_gone, flame_gone_one, flame_gone_more;

	static {
		initializeMessages("org.tracewright.ui.timeline.internal.words", Words.class); //$NON-NLS-1$
	}

	private Words() {
	}

	public static String name() {
		return accessible_name;
	}

	public static String help() {
		return accessible_help;
	}

	public static String nothing() {
		return nothing_at;
	}
}

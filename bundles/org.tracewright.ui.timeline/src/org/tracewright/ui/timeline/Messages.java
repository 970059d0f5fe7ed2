// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Tone;

final class Messages extends NLS {

	public static String tone_unknown, tone_idle, tone_running, tone_system_call, tone_interrupt, tone_soft_interrupt,
			tone_runnable, tone_blocked, tone_blocked_io, tone_fine, tone_info, tone_warning, tone_error, tone_category,
			events_none, events_one, events_many, events_coarse, types_more, lost_events, lost_packets, lost_more, mixed,
			mixed_one, mixed_many, states_more, others, nothing, marks_many, flame_found, flame_found_one, difference_legend,
			difference_less, difference_more;

	static {
		initializeMessages("org.tracewright.ui.timeline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** What a tone is called. */
	public static String tone(Tone tone) {
		return switch (tone) {
			case UNKNOWN -> tone_unknown;
			case IDLE -> tone_idle;
			case RUNNING -> tone_running;
			case SYSTEM_CALL -> tone_system_call;
			case INTERRUPT -> tone_interrupt;
			case SOFT_INTERRUPT -> tone_soft_interrupt;
			case RUNNABLE -> tone_runnable;
			case BLOCKED -> tone_blocked;
			case BLOCKED_IO -> tone_blocked_io;
			case FINE -> tone_fine;
			case INFO -> tone_info;
			case WARNING -> tone_warning;
			case ERROR -> tone_error;
			case CATEGORY -> tone_category;
		};
	}
}

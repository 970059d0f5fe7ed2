// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * What is said of a trace that is followed.
 *
 * @param phase   how it stands with the trace
 * @param reason  why it has ended; empty when that is not known
 * @param rate    events a second; -1 when that is not known
 * @param lost    packets that were lost on the way here
 * @param dropped the oldest packets, that are not kept any more
 * @param arrived events that have come since it was paused
 * @param lag     by how much analyses are behind, ns; 0 when that cannot be seen
 */
public record LiveStatus(Phase phase, String reason, long rate, long lost, long dropped, long arrived, long lag) {

	/** Shorter times are told with tenths of seconds. */
	private static final long EXACT = 10_000_000_000L;

	/** How it stands with a trace. */
	public enum Phase {
		/** There is nothing of it yet. */
		WAITING,
		/** A recording that somebody tells of is shown as it goes on. */
		LIVE,
		/** A folder is looked at for more. */
		GROWING,
		/** More comes, but the user looks at what was before. */
		PAUSED,
		/** Nothing more comes. */
		ENDED
	}

	/** For people, in a line. */
	public String text() {
		List<String> parts = new ArrayList<>();
		parts.add(switch (phase) {
			case WAITING -> Messages.waiting;
			case LIVE -> Messages.live;
			case GROWING -> Messages.growing;
			case PAUSED -> Messages.paused;
			case ENDED -> reason.isEmpty() ? Messages.ended_unknown : NLS.bind(Messages.ended, reason);
		});
		if (rate >= 0 && phase != Phase.WAITING && phase != Phase.ENDED)
			parts.add(NLS.bind(Messages.rate, number(rate)));
		if (phase == Phase.PAUSED && arrived > 0)
			parts.add(NLS.bind(Messages.arrived, number(arrived)));
		if (lost > 0)
			parts.add(NLS.bind(lost == 1 ? Messages.lost_one : Messages.lost, number(lost)));
		if (dropped > 0)
			parts.add(NLS.bind(dropped == 1 ? Messages.dropped_one : Messages.dropped, number(dropped)));
		if (lag > 0)
			parts.add(NLS.bind(Messages.behind, String.format(lag < EXACT ? "%.1f" : "%,.0f", lag / 1e9))); //$NON-NLS-1$ //$NON-NLS-2$
		return String.join("  \u00b7  ", parts); //$NON-NLS-1$
	}

	private static String number(long value) {
		return String.format("%,d", value); //$NON-NLS-1$
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import org.tracewright.control.Observed;
import org.tracewright.session.Channel;
import org.tracewright.session.Domain;
import org.tracewright.session.Session;
import org.tracewright.session.Statistics;

/**
 * A session as it was when it was last looked at, and what has changed since the look before.
 *
 * @param observed  what was seen
 * @param atNanos   when, as {@link System#nanoTime} tells
 * @param byteRate  bytes written in a second since the look before; negative when that is not known
 * @param lossRate  event records lost in a second since the look before; negative when that is not known
 */
public record SessionView(Observed observed, long atNanos, double byteRate, double lossRate) {

	private static final double SECOND = 1e9;
	/** A rate over less than this says nothing, in ns. */
	private static final long SHORTEST = 200_000_000;

	/** What is seen now, with rates against what was seen before of the same session; null for nothing. */
	static SessionView of(Observed now, long atNanos, SessionView before) {
		if (before == null || !now.detailed() || !before.observed.detailed())
			return new SessionView(now, atNanos, -1, -1);
		long passed = atNanos - before.atNanos;
		if (passed < SHORTEST)
			return new SessionView(now, atNanos, before.byteRate, before.lossRate);
		double bytes = now.bytes().isPresent() && before.observed.bytes().isPresent()
				? rate(now.bytes().getAsLong() - before.observed.bytes().getAsLong(), passed)
				: -1;
		return new SessionView(now, atNanos, bytes, rate(lost(now.session()) - lost(before.session()), passed));
	}

	private static double rate(long more, long passed) {
		return Math.max(0, more) * SECOND / passed;
	}

	/** The session. */
	public Session session() {
		return observed.session();
	}

	/** Whether it is known what its channels have lost. */
	public static boolean isLossKnown(Session session) {
		return session.getDomains().stream().flatMap(d -> d.getChannels().stream()).allMatch(c -> c.getStatistics() != null);
	}

	/** Event records and packets that its channels have lost so far. */
	public static long lost(Session session) {
		long lost = 0;
		for (Domain domain : session.getDomains())
			for (Channel channel : domain.getChannels())
				lost += lost(channel.getStatistics());
		return lost;
	}

	/** Event records and packets that were lost. */
	public static long lost(Statistics statistics) {
		return statistics == null ? 0 : or0(statistics.getDiscardedEvents()) + or0(statistics.getLostPackets());
	}

	private static long or0(Long number) {
		return number == null ? 0 : number;
	}
}

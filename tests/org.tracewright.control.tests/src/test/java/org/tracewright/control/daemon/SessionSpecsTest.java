// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelStatus;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.session.LossMode;
import org.tracewright.session.Session;
import org.tracewright.session.SessionState;
import org.tracewright.session.Statistics;

class SessionSpecsTest {

	private static SessionSpec spec(TrackSpec tracked) {
		RuleSpec rule = new RuleSpec("shop:*", List.of("shop:x"), "INFO", true, "id > 3", false);
		ChannelSpec channel = new ChannelSpec("c", true, 65536, 4, true, 100_000L, 0L, 1L << 20, 3,
				List.of("vtid", "thread_name"), List.of(rule));
		return new SessionSpec("s", true, "/traces/s", "ctf1", true, 64L << 20, List.of(channel), tracked, 1L << 30, 60_000_000L);
	}

	@Test
	void nothingIsLostOnTheWayToAModelAndBack() {
		for (TrackSpec tracked : new TrackSpec[]{null, new TrackSpec(List.of(), null), new TrackSpec(List.of(7L, 8L), null),
				new TrackSpec(List.of(), List.of("*Shop")), new TrackSpec(List.of(7L), List.of("a", "b"))})
			assertEquals(spec(tracked), SessionSpecs.of(SessionSpecs.wanted(spec(tracked))));
	}

	@Test
	void whatIsNotToldIsAsTheTracerChooses() {
		ChannelSpec channel = new ChannelSpec("c", null, null, null, null, null, null, null, null, null, null);
		Session session = SessionSpecs
				.wanted(new SessionSpec("s", null, null, null, null, null, List.of(channel), null, null, null));
		assertEquals(LossMode.DEFAULT, session.getDomains().getFirst().getChannels().getFirst().getLossMode());
		assertEquals(new ChannelSpec("c", true, null, null, null, null, null, null, null, List.of(), List.of()),
				SessionSpecs.of(session).channels().getFirst());
	}

	@Test
	void aSessionIsSeenAsItIs() {
		Session session = SessionSpecs.of(new SessionInfo(spec(null), true, true, "2026-11-29T06:00:00Z", "/traces/s", 10, 5, 2,
				1, 4096, 3, 0, 0, List.of(new ChannelStatus("c", 5, 2, 4096, 2)), List.of()));
		assertEquals(SessionState.ACTIVE, session.getState());
		assertEquals("/traces/s", session.getOutput());
		assertEquals(3L, session.getStatistics().getLostPackets());
		Statistics channel = session.getDomains().getFirst().getChannels().getFirst().getStatistics();
		assertEquals(5L, channel.getDiscardedEvents());
		assertEquals(2L, channel.getLostPackets());
	}
}

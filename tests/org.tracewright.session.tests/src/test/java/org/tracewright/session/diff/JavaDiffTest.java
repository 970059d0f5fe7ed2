// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tracewright.session.TestSessions.channel;
import static org.tracewright.session.TestSessions.context;
import static org.tracewright.session.TestSessions.rotation;
import static org.tracewright.session.TestSessions.session;
import static org.tracewright.session.TestSessions.tracker;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.RotationKind;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.lttng.LttngCommands;

/** What has to be done so that a session of Java programs becomes what is wanted. */
class JavaDiffTest {

	private static Session java(Channel... channels) {
		return session("s", DomainType.JAVA, channels);
	}

	private static Session recorded(Session session) {
		session.setStartedBefore(true);
		return session;
	}

	/** The changes, by their kinds; the reasons when it has to be made anew. */
	private static String changes(Session wanted, Session actual) {
		return String.join("\n", SessionDiff.of(wanted, actual).stream().map(change -> switch (change) {
			case Change.Recreate c -> String.join("\n", c.reasons().stream()
					.map(r -> r.what() + " '" + r.actual() + "' to '" + r.wanted() + "': " + r.why()).toList());
			case Change.TrackPrograms c -> "track " + (c.all() ? "all" : c.pids() + " " + c.names());
			case Change.SetSchedules c -> "rotate " + c.bytes() + ' ' + c.micros();
			case Change.AddChannel c -> "channel " + c.channel().getName();
			case Change.AddContext c -> "context " + c.type();
			case Change.DisableEventRule c -> "disable " + c.rule().getName() + ' ' + c.rule().getFilter();
			default -> change.getClass().getSimpleName();
		}).toList());
	}

	@Test
	void aSessionThatHasRecordedGetsAChannelWithItsContexts() {
		Channel more = channel("more", "a:*");
		context(more, "vtid");
		assertEquals("channel more\nAddEventRule", changes(java(channel("c"), more), recorded(java(channel("c")))));
	}

	@Test
	void anOldChannelGetsAContextOnlyBeforeItHasRecorded() {
		Channel wanted = channel("c");
		context(wanted, "vtid");
		assertEquals("context vtid", changes(java(EcoreUtil.copy(wanted)), java(channel("c"))));
		assertEquals("context '' to 'vtid': a channel of a session that has been active gets none\nCreateSession\nchannel c",
				changes(java(wanted), recorded(java(channel("c")))));
	}

	@Test
	void theBuffersOfAChannelAreFixed() {
		Channel small = channel("c");
		small.setSubBufferSize(4096L);
		Channel large = channel("c");
		large.setSubBufferSize(8192L);
		assertEquals(
				"sub-buffer size '4096' to '8192': the buffers of a channel are fixed when it is made\nCreateSession\nchannel c",
				changes(java(large), java(small)));
	}

	@Test
	void whatASessionIsIsFixed() {
		Session actual = java();
		actual.setOutput("/a");
		actual.setMemoryLimit(1L << 20);
		actual.getDomains().getFirst().setBufferScheme(BufferScheme.PER_UID);
		Session wanted = java();
		wanted.setOutput("/b");
		wanted.setMemoryLimit(2L << 20);
		wanted.getDomains().getFirst().setBufferScheme(BufferScheme.PER_PID);
		assertEquals("""
				output '/a' to '/b': it is fixed when the session is created
				memory limit '1048576' to '2097152': it is fixed when the session is created
				buffer scheme 'uid' to 'pid': it is fixed when the session is created
				CreateSession""", changes(wanted, actual));
		assertEquals("", changes(java(), actual), "who says nothing is content");
	}

	@Test
	void oneOfTwoRulesOfANameIsDisabled() {
		Channel actual = channel("c", "a:*", "a:*");
		actual.getRules().getFirst().setFilter("x > 1");
		assertEquals("disable a:* x > 1", changes(java(channel("c", "a:*")), java(actual)));
	}

	@Test
	void levelsAreComparedWhateverTheirSpelling() {
		Channel wanted = channel("c", "a:*");
		wanted.getRules().getFirst().setLogLevelRule(LogLevelRule.AT_LEAST);
		wanted.getRules().getFirst().setLogLevel("DEBUG_LINE");
		Channel actual = EcoreUtil.copy(wanted);
		actual.getRules().getFirst().setLogLevel("debug-line");
		assertEquals("", changes(java(EcoreUtil.copy(wanted)), java(EcoreUtil.copy(actual))));
		actual.getRules().getFirst().setEnabled(false);
		Change.EnableEventRule enable = (Change.EnableEventRule) SessionDiff.of(java(wanted), java(actual)).getFirst();
		assertEquals("debug-line", enable.rule().getLogLevel(), "the one that is there is meant");
	}

	@Test
	void programsAreThoseOfAnyTracker() {
		Session wanted = java();
		wanted.getDomains().getFirst().getTrackers()
				.addAll(List.of(tracker(ProcessAttribute.VPID, "1", "2"), tracker(ProcessAttribute.PROGRAM, "*Shop")));
		assertEquals("track [1, 2] [*Shop]", changes(wanted, java()));
		assertEquals("track all", changes(java(), EcoreUtil.copy(wanted)));
		Session other = java();
		other.getDomains().getFirst().getTrackers().add(tracker(ProcessAttribute.VPID, "2", "1"));
		assertEquals("track [2, 1] []", changes(other, wanted));
		Session none = java();
		none.getDomains().getFirst().getTrackers().add(tracker(ProcessAttribute.VPID));
		assertEquals("track [] []", changes(none, java()));
	}

	@Test
	void bothSchedulesAreSetAtOnce() {
		Session actual = java();
		rotation(actual, RotationKind.SIZE, 1000);
		Session wanted = java();
		rotation(wanted, RotationKind.SIZE, 1000);
		rotation(wanted, RotationKind.PERIOD, 5);
		assertEquals("rotate 1000 5", changes(wanted, actual));
		assertEquals("rotate null null", changes(java(), actual));
		assertEquals("", changes(EcoreUtil.copy(actual), actual));
	}

	@Test
	void snapshotsGoToTheOutputOfTheirSession() {
		Session wanted = java();
		wanted.setKind(SessionKind.SNAPSHOT);
		wanted.setOutput("/a");
		assertEquals("CreateSession", changes(wanted, null));
		Session actual = EcoreUtil.copy(wanted);
		assertEquals("", changes(wanted, actual));
		actual.setOutput("/b");
		assertEquals("output '/b' to '/a': it is fixed when the session is created\nCreateSession", changes(wanted, actual));
	}

	@Test
	void lttngHasNoCommandsForThem() {
		assertThrows(IllegalArgumentException.class, () -> SessionDiff.of(java(channel("c")), null).forEach(LttngCommands::of));
	}
}

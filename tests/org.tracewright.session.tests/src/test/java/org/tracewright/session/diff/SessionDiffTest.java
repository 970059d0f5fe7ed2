// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.session.TestSessions.channel;
import static org.tracewright.session.TestSessions.context;
import static org.tracewright.session.TestSessions.output;
import static org.tracewright.session.TestSessions.rotation;
import static org.tracewright.session.TestSessions.rule;
import static org.tracewright.session.TestSessions.session;
import static org.tracewright.session.TestSessions.tracker;
import static org.tracewright.session.TestSessions.trigger;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.session.ActionKind;
import org.tracewright.session.Channel;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.Printed;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.RotationKind;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.TestSessions;
import org.tracewright.session.Trigger;

class SessionDiffTest {

	/** The changes, one a line. */
	private static String changes(Session wanted, Session actual) {
		return SessionDiff.of(wanted, actual).stream().map(SessionDiffTest::line).collect(Collectors.joining());
	}

	private static String line(Change change) {
		return change.getClass().getSimpleName() + switch (change) {
			case Change.Recreate c -> c.reasons().stream().map(
					r -> "\n  " + r.element() + ": " + r.what() + " '" + r.actual() + "' to '" + r.wanted() + "': " + r.why())
					.collect(Collectors.joining());
			case Change.AddChannel c -> " " + c.domain() + ' ' + c.channel().getName();
			case Change.EnableChannel c -> " " + c.domain() + ' ' + c.channel();
			case Change.DisableChannel c -> " " + c.domain() + ' ' + c.channel();
			case Change.AddContext c -> " " + c.domain() + ' ' + c.channel() + ' ' + c.type();
			case Change.AddEventRule c -> " " + c.domain() + ' ' + c.channel() + ' ' + shown(c.rule());
			case Change.EnableEventRule c -> " " + c.domain() + ' ' + c.channel() + ' ' + shown(c.rule());
			case Change.DisableEventRule c -> " " + c.domain() + ' ' + c.channel() + ' ' + shown(c.rule());
			case Change.Track c -> " " + c.domain() + ' ' + c.attribute() + ' ' + c.values();
			case Change.Untrack c -> " " + c.domain() + ' ' + c.attribute() + ' ' + c.values();
			case Change.AddSnapshotOutput c -> " " + c.output().getName();
			case Change.RemoveSnapshotOutput c -> " " + c.output().getName();
			case Change.SetRotation c -> " " + c.kind() + ' ' + c.before() + " to " + c.after();
			case Change.TrackPrograms c -> " " + (c.all() ? "all" : c.pids() + " " + c.names());
			case Change.SetSchedules c -> " " + c.bytes() + ", " + c.micros();
			case Change.AddTrigger c -> " " + c.trigger().getName();
			case Change.RemoveTrigger c -> " " + c.trigger().getName();
			default -> "";
		} + '\n';
	}

	private static String shown(EventRule rule) {
		return rule.getName() + (rule.getFilter() == null ? "" : " [" + rule.getFilter() + ']');
	}

	private static Session active(Session session) {
		session.setState(SessionState.ACTIVE);
		return session;
	}

	@Test
	void whatIsNotThereIsMadeInAnOrderThatWorks() {
		Channel channel = channel("c", "app:*");
		context(channel, "vtid");
		channel.getRules().getFirst().setEnabled(false);
		Session wanted = active(session("s", DomainType.UST, channel));
		wanted.getDomains().getFirst().getTrackers().add(tracker(ProcessAttribute.VPID, "7"));
		rotation(wanted, RotationKind.SIZE, 4096);
		wanted.getTriggers().add(consumed("t", 1));
		assertEquals("""
				CreateSession
				AddChannel ust c
				AddContext ust c vtid
				Track ust vpid [7]
				AddEventRule ust c app:*
				DisableEventRule ust c app:*
				SetRotation size null to 4096
				AddTrigger t
				Start
				""", changes(wanted, null));
	}

	@Test
	void whatIsAsWantedNeedsNothing() {
		Session actual = session("s", DomainType.UST, channel("c", "app:*"));
		Session wanted = EcoreUtil.copy(actual);
		actual.getDomains().getFirst().getChannels().getFirst().setSubBufferSize(8192L);
		actual.setOutput("/home/me/lttng-traces/s-20260101");
		assertEquals("", changes(wanted, actual));
	}

	@Test
	void whatIsNotWantedIsDisabled() {
		Session actual = active(session("s", DomainType.UST, channel("c", "app:*", "lib:*"), channel("d", "x")));
		Session wanted = active(session("s", DomainType.UST, channel("c", "app:*")));
		assertEquals("""
				DisableEventRule ust c lib:*
				DisableChannel ust d
				""", changes(wanted, actual));
	}

	@Test
	void rulesThatGoTogetherAreRepaired() {
		Session actual = session("s", DomainType.UST, channel("c", "a", "a"));
		List<EventRule> rules = actual.getDomains().getFirst().getChannels().getFirst().getRules();
		rules.getFirst().setFilter("x == 1");
		Session wanted = EcoreUtil.copy(actual);
		wanted.getDomains().getFirst().getChannels().getFirst().getRules().removeFirst();
		assertEquals("""
				DisableEventRule ust c a [x == 1]
				EnableEventRule ust c a
				""", changes(wanted, actual));
	}

	@Test
	void whatALivingSessionCannotChangeSaysSo() {
		Channel old = channel("c", "app:*");
		old.setSubBufferSize(8192L);
		old.setLossMode(LossMode.DISCARD);
		context(old, "vtid");
		Session actual = active(session("s", DomainType.UST, old));
		actual.setOutput("/a");
		Channel channel = channel("c", "app:*");
		channel.setSubBufferSize(10_000L);
		channel.setLossMode(LossMode.OVERWRITE);
		context(channel, "vpid");
		Session wanted = active(session("s", DomainType.UST, channel, channel("more")));
		wanted.setOutput("/b");
		wanted.setKind(SessionKind.LOCAL);
		assertEquals("""
				Recreate
				  session 's': output '/a' to '/b': it is fixed when the session is created
				  session 's', domain ust, channel 'c': loss mode 'discard' to 'overwrite': LTTng does not change a channel that it has
				  session 's', domain ust, channel 'c': sub-buffer size '8192' to '10000': LTTng does not change a channel that it has
				  session 's', domain ust, channel 'c': context '' to 'vpid': LTTng adds none to a session that has been active
				  session 's', domain ust, channel 'c': context 'vtid' to '': LTTng takes none away
				  session 's', domain ust: channel '' to 'more': LTTng adds none to a session that has been active
				CreateSession
				AddChannel ust c
				AddContext ust c vpid
				AddChannel ust more
				AddEventRule ust c app:*
				Start
				""", changes(wanted, actual));
	}

	@Test
	void contextsThatAreNotListedAreAskedFor() {
		Channel old = channel("c");
		old.setContextsUnknown(true);
		Channel channel = channel("c");
		context(channel, "vtid");
		assertEquals("AddContext ust c vtid\n",
				changes(session("s", DomainType.UST, channel), session("s", DomainType.UST, old)));
	}

	@Test
	void aRuleForAllLoggersPutsOthersInForce() {
		Session actual = session("s", DomainType.JUL, channel("lttng_jul_channel", "org.a"));
		actual.getDomains().getFirst().getChannels().getFirst().getRules().getFirst().setEnabled(false);
		Session wanted = EcoreUtil.copy(actual);
		wanted.getDomains().getFirst().getChannels().getFirst().getRules().add(rule(EventRuleKind.TRACEPOINT, "*"));
		assertEquals("""
				AddEventRule jul lttng_jul_channel *
				DisableEventRule jul lttng_jul_channel org.a
				""", changes(wanted, actual));
	}

	@Test
	void levelsAndPlacesAreTheSameInAllSpellings() {
		Session wanted = session("s", DomainType.UST, channel("c", "a"));
		Session actual = session("s", DomainType.UST, channel("c", "a"));
		EventRule one = wanted.getDomains().getFirst().getChannels().getFirst().getRules().getFirst();
		EventRule other = actual.getDomains().getFirst().getChannels().getFirst().getRules().getFirst();
		one.setLogLevelRule(LogLevelRule.AT_LEAST);
		one.setLogLevel("TRACE_WARNING");
		other.setLogLevelRule(LogLevelRule.AT_LEAST);
		other.setLogLevel("WARNING");
		assertEquals("", changes(wanted, actual));
		one.setKind(EventRuleKind.KPROBE);
		one.setLocation("do_fork+16");
		other.setKind(EventRuleKind.KPROBE);
		other.setLocation("do_fork+0x10");
		assertEquals("", changes(wanted, actual));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/a/b | /a/b/ | true
			file:///a/b | /a/b | true
			/a/b | /a/c | false
			net://127.0.0.1 | tcp4://127.0.0.1:5342/ [data: 5343] | true
			net://127.0.0.1:6342:6343 | tcp4://127.0.0.1:5342/ [data: 5343] | false
			net://relay.example.org | tcp4://10.0.0.7:5342/ [data: 5343] | true
			net://10.0.0.8 | tcp4://10.0.0.7:5342/ [data: 5343] | false
			net6://[::1]/x | tcp6://[::1]:5342/x [data: 5343] | true
			net://127.0.0.1 | /a | false
			""")
	void outputsAreTheSameWhenTheyMeanTheSame(String wanted, String actual, boolean same) {
		assertEquals(same, SessionDiff.allows(wanted, null, actual, null));
	}

	@Test
	void snapshotOutputsTakeTurns() {
		Session wanted = session("s", DomainType.UST);
		wanted.setKind(SessionKind.SNAPSHOT);
		Session actual = EcoreUtil.copy(wanted);
		wanted.getSnapshotOutputs().add(output("new", "/b"));
		actual.getSnapshotOutputs().add(output("old", "/a"));
		assertEquals("""
				RemoveSnapshotOutput old
				AddSnapshotOutput new
				""", changes(wanted, actual));
		wanted.getSnapshotOutputs().clear();
		assertEquals("", changes(wanted, actual));
		wanted.setOutput("/a");
		assertEquals("", changes(wanted, actual));
	}

	private static Trigger consumed(String name, long bytes) {
		ConsumedSize consumed = SessionFactory.eINSTANCE.createConsumedSize();
		consumed.setSession("s");
		consumed.setBytes(bytes);
		return trigger(name, consumed, ActionKind.ROTATE, "s");
	}

	@Test
	void aTriggerThatIsOtherwiseIsReplaced() {
		Session wanted = session("s", DomainType.UST);
		wanted.getTriggers().addAll(List.of(consumed("same", 1), consumed("other", 2)));
		Session actual = session("s", DomainType.UST);
		actual.getTriggers().addAll(List.of(consumed("same", 1), consumed("other", 1), consumed("gone", 1)));
		assertEquals("""
				RemoveTrigger other
				RemoveTrigger gone
				AddTrigger other
				""", changes(wanted, actual));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	void appliedChangesGiveWhatIsWanted(long seed) {
		TestSessions sessions = new TestSessions(seed);
		int kept = 0;
		for (int i = 0; i < 300; i++) {
			ModelDaemon daemon = new ModelDaemon(null);
			// Each turn leaves what the next one has to deal with.
			for (int turn = 0; turn < 3; turn++) {
				Session wanted = sessions.wanted();
				Session actual = turn == 0 ? null : daemon.session();
				List<Change> changes = SessionDiff.of(wanted, actual);
				String place = "seed " + seed + ", session " + i + ", turn " + turn + '\n';
				Supplier<String> all = () -> place + "wanted\n" + Printed.of(wanted) + "actual\n"
						+ (actual == null ? "none\n" : Printed.of(actual))
						+ changes.stream().map(SessionDiffTest::line).collect(Collectors.joining());
				try {
					changes.forEach(daemon::apply);
				} catch (AssertionError e) {
					throw new AssertionError(e.getMessage() + '\n' + all.get());
				}
				if (turn > 0 && changes.stream().noneMatch(Change.Recreate.class::isInstance))
					kept++;
				Session result = daemon.session();
				assertEquals("", changes(wanted, result), all);
				assertEquals(inForce(wanted, wanted), inForce(result, wanted), all);
			}
		}
		assertTrue(kept > 50, kept + " living sessions were changed, too few to prove something");
	}

	/** What a session records, in one order, without what is not spoken of in what is wanted. */
	private static String inForce(Session session, Session wanted) {
		StringBuilder text = new StringBuilder(session.getKind().getLiteral()).append('\n');
		if (wanted.getState() != SessionState.ANY)
			text.append(session.getState()).append('\n');
		session.getDomains().stream().flatMap(domain -> domain.getChannels().stream().filter(Channel::isEnabled).map(channel -> {
			String rules = channel.getRules().stream().filter(EventRule::isEnabled).map(EcoreUtil::copy).map(Printed::of)
					.distinct().sorted().collect(Collectors.joining("    ", "    ", ""));
			String contexts = channel.getContexts().stream().map(Printed::of).sorted().collect(Collectors.joining());
			return domain.getType() + " " + channel.getName() + '\n' + rules + contexts;
		})).sorted().forEach(text::append);
		session.getRotationSchedules().stream().map(Printed::of).sorted().forEach(text::append);
		session.getTriggers().stream().map(Printed::of).sorted().forEach(text::append);
		if (!wanted.getSnapshotOutputs().isEmpty())
			session.getSnapshotOutputs().forEach(o -> text.append(o.getName()).append(o.getOutput()));
		return text.toString();
	}
}

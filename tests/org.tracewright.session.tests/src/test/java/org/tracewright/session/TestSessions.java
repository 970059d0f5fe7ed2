// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session;

import java.util.List;
import java.util.Random;

import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.LogLevels;

/** Sessions for tests: by hand, and by chance. */
public final class TestSessions {

	private static final SessionFactory FACTORY = SessionFactory.eINSTANCE;

	private final Random random;

	/** Sessions by chance; the same seed gives the same ones. */
	public TestSessions(long seed) {
		random = new Random(seed);
	}

	/** A local session with one channel. */
	public static Session session(String name, DomainType domain, Channel... channels) {
		Session session = FACTORY.createSession();
		session.setName(name);
		session.setState(SessionState.INACTIVE);
		Domain one = FACTORY.createDomain();
		one.setType(domain);
		one.getChannels().addAll(List.of(channels));
		session.getDomains().add(one);
		return session;
	}

	/** A channel with rules for names. */
	public static Channel channel(String name, String... rules) {
		Channel channel = FACTORY.createChannel();
		channel.setName(name);
		for (String rule : rules)
			channel.getRules().add(rule(EventRuleKind.TRACEPOINT, rule));
		return channel;
	}

	/** A rule. */
	public static EventRule rule(EventRuleKind kind, String name) {
		EventRule rule = FACTORY.createEventRule();
		rule.setKind(kind);
		rule.setName(name);
		return rule;
	}

	/** Adds a context. */
	public static void context(Channel channel, String type) {
		Context context = FACTORY.createContext();
		context.setType(type);
		channel.getContexts().add(context);
	}

	/** Adds a rotation schedule. */
	public static void rotation(Session session, RotationKind kind, long threshold) {
		RotationSchedule schedule = FACTORY.createRotationSchedule();
		schedule.setKind(kind);
		schedule.setThreshold(threshold);
		session.getRotationSchedules().add(schedule);
	}

	/** An output for snapshots. */
	public static SnapshotOutput output(String name, String place) {
		SnapshotOutput output = FACTORY.createSnapshotOutput();
		output.setName(name);
		output.setOutput(place);
		return output;
	}

	/** A trigger with one action. */
	public static Trigger trigger(String name, Condition condition, ActionKind kind, String session) {
		Trigger trigger = FACTORY.createTrigger();
		trigger.setName(name);
		trigger.setCondition(condition);
		Action action = FACTORY.createAction();
		action.setKind(kind);
		action.setSession(session);
		trigger.getActions().add(action);
		return trigger;
	}

	/** A tracker of a set of values. */
	public static ProcessTracker tracker(ProcessAttribute attribute, String... values) {
		ProcessTracker tracker = FACTORY.createProcessTracker();
		tracker.setAttribute(attribute);
		tracker.getValues().addAll(List.of(values));
		return tracker;
	}

	private int upTo(int max) {
		return random.nextInt(max + 1);
	}

	private boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	@SafeVarargs
	private <T> T of(T... values) {
		return values[random.nextInt(values.length)];
	}

	/** A session by chance, as it may be wanted. */
	public Session wanted() {
		Session session = FACTORY.createSession();
		session.setName("s");
		session.setKind(of(SessionKind.LOCAL, SessionKind.LOCAL, SessionKind.SNAPSHOT));
		session.setState(of(SessionState.values()));
		if (session.getKind() == SessionKind.LOCAL && chance(20))
			session.setOutput(of("/a", "/b"));
		for (DomainType type : DomainType.values())
			if (type != DomainType.JAVA && chance(35))
				session.getDomains().add(domain(type));
		if (session.getKind() == SessionKind.SNAPSHOT && chance(60))
			session.getSnapshotOutputs().add(output(of("o1", "o2"), of("/snap", "/snap2")));
		if (session.getKind() == SessionKind.LOCAL)
			for (RotationKind kind : RotationKind.values())
				if (chance(30))
					rotation(session, kind, 1 + upTo(2));
		for (String name : List.of("t1", "t2"))
			if (chance(40))
				session.getTriggers().add(trigger(name));
		return session;
	}

	private Trigger trigger(String name) {
		ConsumedSize consumed = FACTORY.createConsumedSize();
		consumed.setSession("s");
		consumed.setBytes(1 + upTo(1));
		return trigger(name, consumed, of(ActionKind.NOTIFY, ActionKind.STOP), chance(50) ? "s" : "x");
	}

	private Domain domain(DomainType type) {
		Domain domain = FACTORY.createDomain();
		domain.setType(type);
		if (type == DomainType.UST && chance(20))
			domain.setBufferScheme(of(BufferScheme.PER_UID, BufferScheme.PER_PID));
		if (AgentChannels.isAgent(type))
			domain.getChannels().add(channel(AgentChannels.name(type), type));
		else
			for (String name : List.of("c1", "c2"))
				if (chance(60))
					domain.getChannels().add(channel(name, type));
		if (!AgentChannels.isAgent(type))
			for (ProcessAttribute attribute : List.of(ProcessAttribute.VPID, ProcessAttribute.VUID))
				if (chance(30))
					domain.getTrackers().add(tracker(attribute));
		return domain;
	}

	private ProcessTracker tracker(ProcessAttribute attribute) {
		ProcessTracker tracker = FACTORY.createProcessTracker();
		tracker.setAttribute(attribute);
		tracker.setPolicy(of(TrackingPolicy.values()));
		if (tracker.getPolicy() == TrackingPolicy.SET)
			for (String value : List.of("1", "2", "3"))
				if (tracker.getValues().isEmpty() || chance(40))
					tracker.getValues().add(value);
		return tracker;
	}

	private Channel channel(String name, DomainType type) {
		Channel channel = FACTORY.createChannel();
		channel.setName(name);
		channel.setEnabled(chance(85));
		if (chance(10))
			channel.setSubBufferSize(of(4096L, 8192L));
		for (String context : List.of("vpid", "vtid"))
			if (chance(15))
				context(channel, context);
		for (int i = upTo(4); i > 0; i--)
			rule(channel, type);
		return channel;
	}

	private void rule(Channel channel, DomainType type) {
		EventRule rule = rule(EventRuleKind.TRACEPOINT, of("a", "b", "*"));
		if (type == DomainType.KERNEL) {
			rule.setKind(
					of(EventRuleKind.TRACEPOINT, EventRuleKind.SYSCALL, EventRuleKind.KPROBE, EventRuleKind.USERSPACE_PROBE_ELF));
			if (rule.getKind() == EventRuleKind.KPROBE)
				rule.setLocation("do_fork");
			if (rule.getKind() == EventRuleKind.USERSPACE_PROBE_ELF)
				rule.setLocation("/bin/x:main");
		} else if (chance(30)) {
			rule.setLogLevelRule(of(LogLevelRule.AT_LEAST, LogLevelRule.EXACTLY));
			rule.setLogLevel(LogLevels.names(type).get(upTo(1)));
		}
		if (chance(30))
			rule.setFilter("x == " + upTo(1));
		if (type == DomainType.UST && rule.getName().equals("*") && chance(30))
			rule.getExclusions().add(of("x*", "y*"));
		// What LTTng cannot tell apart when it disables is either in force altogether, or not.
		boolean like = channel.getRules().stream().filter(r -> r.getName().equals(rule.getName())).findFirst()
				.map(EventRule::isEnabled).orElse(chance(75));
		rule.setEnabled(like);
		channel.getRules().add(rule);
	}
}

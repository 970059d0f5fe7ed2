// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.AgentChannels;

/** What LTTng does with a session, as a model: it keeps to LTTng's rules and refuses what LTTng refuses. */
final class ModelDaemon {

	private final SessionFactory factory = SessionFactory.eINSTANCE;
	private final List<Trigger> triggers = new ArrayList<>();
	private Session session;

	ModelDaemon(Session actual) {
		session = actual == null ? null : EcoreUtil.copy(actual);
		if (session != null) {
			triggers.addAll(List.copyOf(session.getTriggers()));
			session.getTriggers().clear();
		}
	}

	/** The session as it is now. */
	Session session() {
		Session copy = EcoreUtil.copy(session);
		copy.getTriggers().addAll(EcoreUtil.copyAll(triggers));
		return copy;
	}

	private static void must(boolean condition, Change change) {
		if (!condition)
			throw new AssertionError("LTTng refuses " + change);
	}

	void apply(Change change) {
		must(change instanceof Change.CreateSession == (session == null), change);
		switch (change) {
			case Change.Recreate recreate -> session = null;
			case Change.CreateSession create -> create(create.wanted());
			case Change.Start start -> {
				must(session.getState() == SessionState.INACTIVE, change);
				session.setState(SessionState.ACTIVE);
				session.setStartedBefore(true);
			}
			case Change.Stop stop -> {
				must(session.getState() == SessionState.ACTIVE, change);
				session.setState(SessionState.INACTIVE);
			}
			case Change.AddChannel add -> {
				must(!session.isStartedBefore() && channelOrNull(add.domain(), add.channel().getName()) == null, change);
				domain(add.domain()).setBufferScheme(add.scheme());
				Channel channel = EcoreUtil.copy(add.channel());
				channel.getRules().clear();
				channel.getContexts().clear();
				channel.setEnabled(true);
				if (AgentChannels.isAgent(add.domain()))
					channel.setName(AgentChannels.name(add.domain()));
				domain(add.domain()).getChannels().add(channel);
			}
			case Change.EnableChannel c -> channel(c, c.domain(), c.channel()).setEnabled(true);
			case Change.DisableChannel c -> channel(c, c.domain(), c.channel()).setEnabled(false);
			case Change.AddContext add -> {
				Channel channel = channel(add, add.domain(), add.channel());
				must(!session.isStartedBefore() && channel.getContexts().stream().noneMatch(c -> c.getType().equals(add.type())),
						change);
				Context context = factory.createContext();
				context.setType(add.type());
				channel.getContexts().add(context);
			}
			case Change.AddEventRule add ->
				enable(channel(add, add.domain(), add.channel()), add.domain(), add.rule(), false, change);
			case Change.EnableEventRule add ->
				enable(channel(add, add.domain(), add.channel()), add.domain(), add.rule(), true, change);
			case Change.DisableEventRule r -> {
				List<EventRule> named = channel(r, r.domain(), r.channel()).getRules().stream()
						.filter(rule -> RuleDiff.disabledWith(rule, r.rule())).toList();
				must(!named.isEmpty(), change);
				named.forEach(rule -> rule.setEnabled(false));
			}
			case Change.Track track -> track(tracker(track.domain(), track.attribute()), track.values());
			case Change.Untrack untrack -> {
				ProcessTracker tracker = tracker(untrack.domain(), untrack.attribute());
				must(untrack.values().isEmpty()
						|| tracker.getPolicy() == TrackingPolicy.SET && tracker.getValues().containsAll(untrack.values()),
						change);
				tracker.getValues().removeAll(untrack.values().isEmpty() ? List.copyOf(tracker.getValues()) : untrack.values());
				if (tracker.getValues().isEmpty())
					tracker.setPolicy(TrackingPolicy.NONE);
			}
			case Change.AddSnapshotOutput add -> {
				must(session.getSnapshotOutputs().isEmpty(), change);
				SnapshotOutput output = EcoreUtil.copy(add.output());
				output.setId(1);
				session.getSnapshotOutputs().add(output);
			}
			case Change.RemoveSnapshotOutput remove ->
				must(session.getSnapshotOutputs().removeIf(o -> o.getId().equals(remove.output().getId())), change);
			case Change.SetRotation rotation -> {
				boolean there = session.getRotationSchedules().removeIf(
						s -> s.getKind() == rotation.kind() && Long.valueOf(s.getThreshold()).equals(rotation.before()));
				must(there == (rotation.before() != null), change);
				if (rotation.after() != null) {
					RotationSchedule schedule = factory.createRotationSchedule();
					schedule.setKind(rotation.kind());
					schedule.setThreshold(rotation.after());
					session.getRotationSchedules().add(schedule);
				}
			}
			case Change.TrackPrograms programs -> throw new IllegalArgumentException("LTTng knows no Java programs");
			case Change.SetSchedules schedules -> throw new IllegalArgumentException("LTTng knows no Java programs");
			case Change.AddTrigger add -> {
				must(triggers.stream().noneMatch(t -> t.getName().equals(add.trigger().getName())), change);
				triggers.add(EcoreUtil.copy(add.trigger()));
			}
			case Change.RemoveTrigger remove ->
				must(triggers.removeIf(t -> t.getName().equals(remove.trigger().getName())), change);
		}
	}

	private void create(Session wanted) {
		session = EcoreUtil.copy(wanted);
		session.setState(SessionState.INACTIVE);
		session.setStartedBefore(false);
		session.getDomains().clear();
		session.getSnapshotOutputs().clear();
		session.getRotationSchedules().clear();
		session.getTriggers().clear();
	}

	private Domain domain(DomainType type) {
		Domain domain = SessionDiff.domain(session, type);
		if (domain == null) {
			domain = factory.createDomain();
			domain.setType(type);
			session.getDomains().add(domain);
		}
		return domain;
	}

	private Channel channelOrNull(DomainType type, String name) {
		Channel like = factory.createChannel();
		like.setName(name);
		return SessionDiff.channel(SessionDiff.domain(session, type), like);
	}

	private Channel channel(Change change, DomainType type, String name) {
		Channel channel = channelOrNull(type, name);
		must(channel != null, change);
		return channel;
	}

	private static void enable(Channel channel, DomainType domain, EventRule rule, boolean known, Change change) {
		EventRule there = channel.getRules().stream().filter(r -> SameRule.test(domain, rule, r)).findFirst().orElse(null);
		must(known ? there != null && !there.isEnabled() : there == null, change);
		if (there == null)
			channel.getRules().add(there = EcoreUtil.copy(rule));
		there.setEnabled(true);
		if (AgentChannels.isAgent(domain) && SameRule.name(rule).equals("*"))
			channel.getRules().forEach(r -> r.setEnabled(true));
	}

	private ProcessTracker tracker(DomainType type, ProcessAttribute attribute) {
		Domain domain = domain(type);
		for (ProcessTracker tracker : domain.getTrackers())
			if (tracker.getAttribute() == attribute)
				return tracker;
		ProcessTracker tracker = factory.createProcessTracker();
		tracker.setAttribute(attribute);
		tracker.setPolicy(TrackingPolicy.ALL);
		domain.getTrackers().add(tracker);
		return tracker;
	}

	private static void track(ProcessTracker tracker, List<String> values) {
		if (values.isEmpty()) {
			tracker.setPolicy(TrackingPolicy.ALL);
			tracker.getValues().clear();
			return;
		}
		tracker.setPolicy(TrackingPolicy.SET);
		tracker.getValues().addAll(values);
	}
}

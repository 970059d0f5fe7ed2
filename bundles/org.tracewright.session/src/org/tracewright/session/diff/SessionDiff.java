// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Tracer;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.TraceOutput;
import org.tracewright.session.terms.Tracers;

/**
 * What has to be done so that a session becomes what is wanted, in an order in which it can be done. What is wanted and says nothing of something (null, default)
 * is content with what is; a channel, rule, tracker value, schedule or trigger that is not in it is not wanted.
 */
public final class SessionDiff {

	private final Session wanted;
	private final Session actual;
	private final String name;
	/** Whether it is one of Java programs. */
	private final boolean java;
	private final List<Change> changes = new ArrayList<>();

	private SessionDiff(Session wanted, Session actual) {
		this.wanted = wanted;
		this.actual = actual;
		name = wanted.getName();
		java = isJava(wanted, actual);
	}

	/** Whether a session is, or is to be, one of Java programs. */
	static boolean isJava(Session wanted, Session actual) {
		return Tracers.of(wanted) == Tracer.TRACEWRIGHT || Tracers.of(actual) == Tracer.TRACEWRIGHT;
	}

	/**
	 * The changes; none when all is as wanted.
	 *
	 * @param wanted the session as it should be
	 * @param actual the session of this name as it is, with the triggers that belong to it; null when there is none
	 */
	public static List<Change> of(Session wanted, Session actual) {
		List<Change> all = new ArrayList<>();
		Session start = actual;
		if (actual != null) {
			List<Change.Reason> reasons = new Obstacles(wanted, actual).reasons();
			if (!reasons.isEmpty()) {
				all.add(new Change.Recreate(wanted.getName(), reasons));
				start = null;
			}
		}
		if (start == null) {
			all.add(new Change.CreateSession(wanted));
			start = created(wanted);
		}
		SessionDiff diff = new SessionDiff(wanted, start);
		diff.compare(actual);
		all.addAll(diff.changes);
		return List.copyOf(all);
	}

	/** A session as it is when it has just been created. */
	private static Session created(Session wanted) {
		Session session = SessionFactory.eINSTANCE.createSession();
		session.setName(wanted.getName());
		session.setState(SessionState.INACTIVE);
		return session;
	}

	private void compare(Session withTriggers) {
		if (wanted.getState() == SessionState.INACTIVE && actual.getState() == SessionState.ACTIVE)
			changes.add(new Change.Stop(name));
		TriggerDiff triggers = new TriggerDiff(wanted, withTriggers);
		changes.addAll(triggers.removed());
		for (Domain domain : wanted.getDomains())
			channels(domain);
		for (Domain domain : wanted.getDomains())
			trackers(domain, domain(actual, domain.getType()));
		for (Domain domain : wanted.getDomains())
			rules(domain);
		for (Domain domain : actual.getDomains())
			unwanted(domain);
		snapshotOutputs();
		if (java)
			schedules();
		else
			for (RotationKind kind : RotationKind.values())
				rotation(kind);
		changes.addAll(triggers.added());
		if (wanted.getState() == SessionState.ACTIVE && actual.getState() != SessionState.ACTIVE)
			changes.add(new Change.Start(name));
	}

	static Domain domain(Session session, DomainType type) {
		return session.getDomains().stream().filter(d -> d.getType() == type).findFirst().orElse(null);
	}

	/** The channel of that name; in a domain of loggers the one that there is. */
	static Channel channel(Domain domain, Channel like) {
		if (domain == null)
			return null;
		boolean agent = AgentChannels.isAgent(domain.getType());
		return domain.getChannels().stream().filter(c -> agent || Objects.equals(c.getName(), like.getName())).findFirst()
				.orElse(null);
	}

	/** The name that a channel has for LTTng. */
	static String channelName(DomainType domain, Channel channel) {
		return AgentChannels.isAgent(domain) ? AgentChannels.name(domain) : channel.getName();
	}

	private void channels(Domain domain) {
		Domain there = domain(actual, domain.getType());
		for (Channel channel : domain.getChannels()) {
			String channelName = channelName(domain.getType(), channel);
			Channel old = channel(there, channel);
			if (old == null)
				changes.add(new Change.AddChannel(name, domain.getType(), scheme(domain), channel));
			// They come with the channel: a session that has recorded takes no more.
			if (old == null && domain.getType() == DomainType.JAVA)
				continue;
			for (Context context : channel.getContexts())
				if (old == null || old.isContextsUnknown() || !has(old, context))
					changes.add(new Change.AddContext(name, domain.getType(), channelName, context.getType()));
		}
	}

	/** The buffers of loggers are those of user space. */
	private BufferScheme scheme(Domain domain) {
		Domain home = AgentChannels.isAgent(domain.getType()) ? domain(wanted, DomainType.UST) : null;
		return domain.getBufferScheme() == BufferScheme.DEFAULT && home != null
				? home.getBufferScheme()
				: domain.getBufferScheme();
	}

	static boolean has(Channel channel, Context context) {
		return channel.getContexts().stream().anyMatch(c -> Objects.equals(c.getType(), context.getType()));
	}

	private void trackers(Domain domain, Domain there) {
		if (domain.getType() == DomainType.JAVA)
			changes.addAll(ProgramDiff.of(name, domain, there));
		else
			changes.addAll(TrackerDiff.of(name, domain, there));
	}

	private void rules(Domain domain) {
		Domain there = domain(actual, domain.getType());
		for (Channel channel : domain.getChannels()) {
			Channel old = channel(there, channel);
			changes.addAll(new RuleDiff(name, domain.getType(), channelName(domain.getType(), channel), channel.getRules(),
					old == null ? List.of() : old.getRules()).changes());
			boolean enabled = old == null || old.isEnabled();
			if (channel.isEnabled() && !enabled)
				changes.add(new Change.EnableChannel(name, domain.getType(), channelName(domain.getType(), channel)));
			else if (!channel.isEnabled() && enabled)
				changes.add(new Change.DisableChannel(name, domain.getType(), channelName(domain.getType(), channel)));
		}
	}

	/** What is there and not wanted can be disabled, not taken away. */
	private void unwanted(Domain there) {
		Domain domain = domain(wanted, there.getType());
		if (domain == null)
			trackers(none(there.getType()), there);
		for (Channel old : there.getChannels())
			if (old.isEnabled() && channel(domain, old) == null)
				changes.add(new Change.DisableChannel(name, there.getType(), channelName(there.getType(), old)));
	}

	private static Domain none(DomainType type) {
		Domain domain = SessionFactory.eINSTANCE.createDomain();
		domain.setType(type);
		return domain;
	}

	private void snapshotOutputs() {
		List<SnapshotOutput> outputs = wantedOutputs(wanted);
		// Snapshots of Java programs are in the output of their session.
		if (outputs.isEmpty() || java)
			return;
		List<SnapshotOutput> left = new ArrayList<>(actual.getSnapshotOutputs());
		List<SnapshotOutput> missing = new ArrayList<>();
		for (SnapshotOutput output : outputs) {
			SnapshotOutput found = left.stream().filter(old -> same(output, old)).findFirst().orElse(null);
			if (found == null)
				missing.add(output);
			left.remove(found);
		}
		// LTTng takes one output only: the old one goes first.
		left.forEach(old -> changes.add(new Change.RemoveSnapshotOutput(name, old)));
		missing.forEach(output -> changes.add(new Change.AddSnapshotOutput(name, output)));
	}

	/** The outputs for snapshots of a session; its own output is one when there is no other. None means: as the tracer chooses. */
	public static List<SnapshotOutput> wantedOutputs(Session session) {
		if (session.getKind() != SessionKind.SNAPSHOT || !session.getSnapshotOutputs().isEmpty() || session.getOutput() == null)
			return session.getSnapshotOutputs();
		SnapshotOutput output = SessionFactory.eINSTANCE.createSnapshotOutput();
		output.setOutput(session.getOutput());
		output.setDataUrl(session.getDataUrl());
		return List.of(output);
	}

	private static boolean same(SnapshotOutput wanted, SnapshotOutput actual) {
		return (wanted.getName() == null || wanted.getName().equals(actual.getName()))
				&& size(wanted.getMaxSize()) == size(actual.getMaxSize())
				&& allows(wanted.getOutput(), wanted.getDataUrl(), actual.getOutput(), actual.getDataUrl());
	}

	private static long size(Long size) {
		return size == null ? 0 : size;
	}

	/** Whether an output that is there can be the one that is wanted; null is content with any. */
	static boolean allows(String wanted, String wantedData, String actual, String actualData) {
		TraceOutput output = output(wanted, wantedData);
		TraceOutput there = output(actual, actualData);
		return output == null || there == null ? wanted == null || wanted.equals(actual) : output.allows(there);
	}

	private static TraceOutput output(String text, String data) {
		TraceOutput output = text == null ? null : TraceOutput.of(text);
		TraceOutput apart = data == null ? null : TraceOutput.of(data);
		if (output == null || apart == null || !output.isNetwork() || !apart.isNetwork())
			return output;
		return new TraceOutput(null, output.version6(), output.host(), output.controlPort(), apart.controlPort(), output.path());
	}

	private void rotation(RotationKind kind) {
		Long before = threshold(actual, kind);
		Long after = threshold(wanted, kind);
		if (!Objects.equals(before, after))
			changes.add(new Change.SetRotation(name, kind, before, after));
	}

	private void schedules() {
		Long bytes = threshold(wanted, RotationKind.SIZE);
		Long micros = threshold(wanted, RotationKind.PERIOD);
		if (!Objects.equals(bytes, threshold(actual, RotationKind.SIZE))
				|| !Objects.equals(micros, threshold(actual, RotationKind.PERIOD)))
			changes.add(new Change.SetSchedules(name, bytes, micros));
	}

	private static Long threshold(Session session, RotationKind kind) {
		for (RotationSchedule schedule : session.getRotationSchedules())
			if (schedule.getKind() == kind)
				return schedule.getThreshold();
		return null;
	}
}

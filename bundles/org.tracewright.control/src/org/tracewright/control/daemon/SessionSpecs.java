// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelStatus;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.Statistics;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.diff.Change;
import org.tracewright.session.diff.ProgramDiff;
import org.tracewright.session.terms.Tracers;

/** Sessions of the protocol as models, and the other way. */
public final class SessionSpecs {

	private static final String CTF_2 = "ctf2";
	private static final String CTF_1 = "ctf1";
	private static final SessionFactory FACTORY = SessionFactory.eINSTANCE;

	private SessionSpecs() {
	}

	/** A session as it is wanted, with all that is in it. */
	public static SessionSpec of(Session session) {
		Domain domain = Tracers.java(session);
		List<ChannelSpec> channels = domain == null
				? List.of()
				: domain.getChannels().stream().map(channel -> channel(channel, true)).toList();
		return spec(session, channels, tracked(ProgramDiff.tracked(session.getName(), domain)),
				threshold(session, RotationKind.SIZE), threshold(session, RotationKind.PERIOD));
	}

	/** A session as it is wanted, without channels, trackers and schedules. */
	static SessionSpec empty(Session session) {
		return spec(session, List.of(), null, null, null);
	}

	private static SessionSpec spec(Session session, List<ChannelSpec> channels, TrackSpec tracked, Long bytes, Long micros) {
		Domain domain = Tracers.java(session);
		Boolean perProcess = domain == null || domain.getBufferScheme() == BufferScheme.DEFAULT
				? null
				: Boolean.valueOf(domain.getBufferScheme() == BufferScheme.PER_PID);
		String format = switch (session.getTraceFormat()) {
			case DEFAULT -> null;
			case CTF_18 -> CTF_1;
			case CTF_20 -> CTF_2;
		};
		return new SessionSpec(session.getName(), session.getKind() == SessionKind.SNAPSHOT, session.getOutput(), format,
				perProcess, session.getMemoryLimit(), channels, tracked, bytes, micros);
	}

	private static Long threshold(Session session, RotationKind kind) {
		return session.getRotationSchedules().stream().filter(s -> s.getKind() == kind).map(RotationSchedule::getThreshold)
				.findFirst().orElse(null);
	}

	/** What programs are recorded; null for all. */
	static TrackSpec tracked(Change.TrackPrograms programs) {
		if (programs.all())
			return null;
		return new TrackSpec(programs.pids().stream().map(Long::valueOf).toList(),
				programs.names().isEmpty() ? null : programs.names());
	}

	/**
	 * A channel as it is wanted.
	 *
	 * @param whole whether its rules are in it, and whether it is enabled; else these are added by requests of their own
	 */
	static ChannelSpec channel(Channel channel, boolean whole) {
		Boolean overwrite = switch (channel.getLossMode()) {
			case DEFAULT -> null;
			case DISCARD -> false;
			case OVERWRITE -> true;
		};
		return new ChannelSpec(channel.getName(), whole ? Boolean.valueOf(channel.isEnabled()) : null,
				number(channel.getSubBufferSize()), number(channel.getSubBufferCount()), overwrite, channel.getSwitchTimer(),
				channel.getBlockingTimeout(), channel.getTraceFileSize(), number(channel.getTraceFileCount()),
				channel.getContexts().stream().map(Context::getType).toList(),
				whole ? channel.getRules().stream().map(r -> rule(r, r.isEnabled())).toList() : List.of());
	}

	private static Integer number(Long value) {
		return value == null ? null : Integer.valueOf(Math.toIntExact(value));
	}

	/** An event rule as it is wanted. */
	static RuleSpec rule(EventRule rule, boolean enabled) {
		boolean any = rule.getLogLevelRule() == LogLevelRule.ANY;
		String name = rule.getName() == null || rule.getName().isEmpty() ? "*" : rule.getName();
		return new RuleSpec(name, rule.getExclusions().isEmpty() ? null : List.copyOf(rule.getExclusions()),
				any ? null : rule.getLogLevel(), any ? null : Boolean.valueOf(rule.getLogLevelRule() == LogLevelRule.EXACTLY),
				rule.getFilter() == null || rule.getFilter().isEmpty() ? null : rule.getFilter(), enabled);
	}

	/** A session as it is. */
	public static Session of(SessionInfo info) {
		Session session = wanted(info.session());
		session.setOutput(info.output());
		session.setState(info.active() ? SessionState.ACTIVE : SessionState.INACTIVE);
		session.setStartedBefore(info.startedBefore());
		session.setCreated(info.created());
		session.setStatistics(statistics(info.discarded(), info.overwritten() + info.lostPackets(), info.memory()));
		Map<String, ChannelStatus> statuses = new HashMap<>();
		list(info.channels()).forEach(status -> statuses.put(status.name(), status));
		for (Channel channel : Tracers.java(session).getChannels()) {
			ChannelStatus status = statuses.get(channel.getName());
			if (status != null)
				channel.setStatistics(statistics(status.discarded(), status.overwritten(), status.memory()));
		}
		return session;
	}

	private static Statistics statistics(long discarded, long lost, long memory) {
		Statistics statistics = FACTORY.createStatistics();
		statistics.setDiscardedEvents(discarded);
		statistics.setLostPackets(lost);
		statistics.setMemoryBytes(memory);
		return statistics;
	}

	/** A session as it was asked for: with the domain of Java programs, whatever is in it. */
	public static Session wanted(SessionSpec spec) {
		Session session = FACTORY.createSession();
		session.setName(spec.name());
		session.setKind(is(spec.snapshot()) ? SessionKind.SNAPSHOT : SessionKind.LOCAL);
		session.setOutput(spec.output());
		session.setTraceFormat(CTF_1.equals(spec.format()) ? TraceFormat.CTF_18 : TraceFormat.CTF_20);
		session.setMemoryLimit(spec.memory());
		Domain domain = FACTORY.createDomain();
		domain.setType(DomainType.JAVA);
		domain.setBufferScheme(is(spec.perProcess()) ? BufferScheme.PER_PID : BufferScheme.PER_UID);
		list(spec.channels()).forEach(channel -> domain.getChannels().add(channel(channel)));
		domain.getTrackers().addAll(trackers(spec.tracked()));
		session.getDomains().add(domain);
		schedule(session, RotationKind.SIZE, spec.rotateBytes());
		schedule(session, RotationKind.PERIOD, spec.rotateMicros());
		return session;
	}

	private static boolean is(Boolean flag) {
		return flag != null && flag;
	}

	private static <T> List<T> list(List<T> list) {
		return list == null ? List.of() : list;
	}

	private static void schedule(Session session, RotationKind kind, Long threshold) {
		if (threshold == null)
			return;
		RotationSchedule schedule = FACTORY.createRotationSchedule();
		schedule.setKind(kind);
		schedule.setThreshold(threshold);
		session.getRotationSchedules().add(schedule);
	}

	private static List<ProcessTracker> trackers(TrackSpec tracked) {
		List<ProcessTracker> trackers = new ArrayList<>();
		if (tracked == null)
			return trackers;
		if (!list(tracked.pids()).isEmpty())
			trackers.add(tracker(ProcessAttribute.VPID, tracked.pids().stream().map(Object::toString).toList()));
		if (!list(tracked.names()).isEmpty())
			trackers.add(tracker(ProcessAttribute.PROGRAM, tracked.names()));
		if (trackers.isEmpty()) {
			ProcessTracker none = tracker(ProcessAttribute.VPID, List.of());
			none.setPolicy(TrackingPolicy.NONE);
			trackers.add(none);
		}
		return trackers;
	}

	private static ProcessTracker tracker(ProcessAttribute attribute, List<String> values) {
		ProcessTracker tracker = FACTORY.createProcessTracker();
		tracker.setAttribute(attribute);
		tracker.getValues().addAll(values);
		return tracker;
	}

	private static Channel channel(ChannelSpec spec) {
		Channel channel = FACTORY.createChannel();
		channel.setName(spec.name());
		channel.setEnabled(spec.enabled() == null || spec.enabled());
		channel.setLossMode(
				spec.overwrite() == null ? LossMode.DEFAULT : spec.overwrite() ? LossMode.OVERWRITE : LossMode.DISCARD);
		channel.setSubBufferSize(number(spec.subBufferSize()));
		channel.setSubBufferCount(number(spec.subBufferCount()));
		channel.setSwitchTimer(spec.flushMicros());
		channel.setBlockingTimeout(spec.blockingMicros());
		channel.setTraceFileSize(spec.fileSize());
		channel.setTraceFileCount(number(spec.fileCount()));
		for (String type : list(spec.contexts())) {
			Context context = FACTORY.createContext();
			context.setType(type);
			channel.getContexts().add(context);
		}
		list(spec.rules()).forEach(rule -> channel.getRules().add(rule(rule)));
		return channel;
	}

	private static Long number(Integer value) {
		return value == null ? null : Long.valueOf(value);
	}

	private static EventRule rule(RuleSpec spec) {
		EventRule rule = FACTORY.createEventRule();
		rule.setName(Objects.requireNonNullElse(spec.name(), "*"));
		rule.getExclusions().addAll(list(spec.exclusions()).stream().distinct().toList());
		if (spec.level() != null) {
			rule.setLogLevel(spec.level());
			rule.setLogLevelRule(is(spec.onlyLevel()) ? LogLevelRule.EXACTLY : LogLevelRule.AT_LEAST);
		}
		rule.setFilter(spec.filter());
		rule.setEnabled(spec.enabled() == null || spec.enabled());
		return rule;
	}
}

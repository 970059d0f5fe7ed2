// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.session.BufferAllocation;
import org.tracewright.session.BufferPreallocation;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.MemoryReclaim;
import org.tracewright.session.OutputType;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Statistics;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.TraceOutput;

/**
 * Makes sessions of elements: those of the machine interface, and those of the files that {@code lttng save} writes, which have the same names in other places.
 */
final class SessionBuilder {

	// What LTTng lists for a channel that follows its session.
	private static final long NO_LIVE_TIMER = 0xFFFFFFFFL;

	private final SessionFactory factory = SessionFactory.eINSTANCE;

	Session session(MiNode node) {
		Session session = factory.createSession();
		session.setName(node.takeText("name"));
		Boolean active = node.takeBoolean("enabled");
		if (active == null)
			active = node.takeBoolean("started");
		if (active != null)
			session.setState(active ? SessionState.ACTIVE : SessionState.INACTIVE);
		session.setStartedBefore(Boolean.TRUE.equals(active));
		session.setShmPath(node.takeText("shared_memory_path"));
		if (node.has("trace_format"))
			session.setTraceFormat(format(node.take("trace_format"), session));
		session.setOutput(emptyIsNull(node.takeText("path")));
		// Saved sessions have some of their parts apart.
		MiNode attributes = node.take("attributes");
		MiNode saved = node.take("output");
		kind(session, node, attributes, saved);
		schedules(session, node.take("rotation_schedules"));
		schedules(session, attributes.take("rotation_schedules"));
		for (MiNode snapshot : node.take("snapshots").takeAll("snapshot"))
			session.getSnapshotOutputs().add(snapshotOutput(snapshot));
		List<MiNode> domains = node.take("domains").takeAll("domain");
		domains.forEach(domain -> domain(session, domain));
		loggers(session);
		sum(session);
		OtherValues.collect("attributes/", attributes, session.getOther());
		OtherValues.collect("output/", saved, session.getOther());
		OtherValues.keep(node, session);
		return session;
	}

	private void kind(Session session, MiNode node, MiNode attributes, MiNode saved) {
		// A number in lists, a truth value in saved sessions.
		Boolean snapshot = node.has("snapshot_mode")
				? node.takeBoolean("snapshot_mode")
				: attributes.takeBoolean("snapshot_mode");
		Long live = node.has("live_timer_interval")
				? node.takeLong("live_timer_interval")
				: attributes.takeLong("live_timer_interval");
		MiNode consumer = saved.take("consumer_output");
		if (consumer.has("enabled"))
			session.setNoOutput(!consumer.takeBoolean("enabled"));
		destination(session, consumer.take("destination"));
		for (MiNode output : saved.take("snapshot_outputs").takeAll("output"))
			session.getSnapshotOutputs().add(savedSnapshotOutput(output));
		boolean snapshots = Boolean.TRUE.equals(snapshot) || !session.getSnapshotOutputs().isEmpty();
		TraceOutput output = session.getOutput() == null ? null : TraceOutput.of(session.getOutput());
		if (snapshots)
			session.setKind(SessionKind.SNAPSHOT);
		else if (live != null && live > 0) {
			session.setKind(SessionKind.LIVE);
			session.setLiveTimer(live);
		} else if (output != null && output.isNetwork())
			session.setKind(SessionKind.NETWORK);
	}

	private static void destination(Session session, MiNode destination) {
		MiNode network = destination.take("net_output");
		if (destination.has("path"))
			session.setOutput(emptyIsNull(destination.takeText("path")));
		if (network.has("control_uri"))
			session.setOutput(network.takeText("control_uri"));
		session.setDataUrl(network.takeText("data_uri"));
	}

	private static TraceFormat format(MiNode node, Session session) {
		// In the files of saved sessions the format is an element within.
		String text = node.hasChildren() ? node.rest().getFirst().name : node.text();
		node.takeAll();
		return switch (text) {
			case "CTF_1_8" -> TraceFormat.CTF_18;
			case "CTF_2" -> TraceFormat.CTF_20;
			default -> {
				session.getOther().add(OtherValues.value("trace_format", text));
				yield TraceFormat.DEFAULT;
			}
		};
	}

	private void schedules(Session session, MiNode node) {
		for (MiNode periodic : node.takeAll("periodic"))
			session.getRotationSchedules().add(schedule(RotationKind.PERIOD, periodic, "time_us"));
		for (MiNode size : node.takeAll("size_threshold"))
			session.getRotationSchedules().add(schedule(RotationKind.SIZE, size, "bytes"));
		OtherValues.collect("rotation_schedules/", node, session.getOther());
	}

	private RotationSchedule schedule(RotationKind kind, MiNode node, String value) {
		RotationSchedule schedule = factory.createRotationSchedule();
		schedule.setKind(kind);
		Long threshold = node.takeLong(value);
		schedule.setThreshold(threshold == null ? 0 : threshold);
		OtherValues.keep(node, schedule);
		return schedule;
	}

	SnapshotOutput snapshotOutput(MiNode node) {
		SnapshotOutput output = factory.createSnapshotOutput();
		Long id = node.takeLong("id");
		output.setId(id == null ? null : id.intValue());
		output.setName(emptyIsNull(node.takeText("name")));
		output.setOutput(emptyIsNull(node.takeText("ctrl_url")));
		output.setDataUrl(emptyIsNull(node.takeText("data_url")));
		output.setMaxSize(node.takeLong("max_size"));
		OtherValues.keep(node, output);
		return output;
	}

	private SnapshotOutput savedSnapshotOutput(MiNode node) {
		SnapshotOutput output = factory.createSnapshotOutput();
		output.setName(emptyIsNull(node.takeText("name")));
		output.setMaxSize(node.takeLong("max_size"));
		MiNode destination = node.take("consumer_output").take("destination");
		MiNode network = destination.take("net_output");
		output.setOutput(network.has("control_uri") ? network.takeText("control_uri") : destination.takeText("path"));
		output.setDataUrl(network.takeText("data_uri"));
		OtherValues.keep(node, output);
		return output;
	}

	private void domain(Session session, MiNode node) {
		MiNode typeNode = node.take("type");
		DomainType type = type(typeNode.text());
		if (type == null) {
			OtherValues.whole("domains/domain/type", typeNode, session.getOther());
			OtherValues.collect("domains/domain/", node, session.getOther());
			return;
		}
		Domain domain = domainOf(session, type);
		if (node.has("buffer_type"))
			domain.setBufferScheme(switch (node.takeText("buffer_type")) {
				case "PER_UID" -> BufferScheme.PER_UID;
				case "PER_PID" -> BufferScheme.PER_PID;
				case "GLOBAL" -> BufferScheme.GLOBAL;
				default -> BufferScheme.DEFAULT;
			});
		for (MiNode channel : node.take("channels").takeAll("channel"))
			domain.getChannels().add(channel(channel, type));
		// The rules of loggers are listed without their channel.
		if (node.has("events"))
			rules(node.take("events"), type, agentChannel(domain));
		trackers(domain, node.take("process_attr_trackers"));
		OtherValues.keep(node, domain);
	}

	/** The domain as the tracer names it, or null. */
	static DomainType type(String text) {
		return DomainType.get(text.toLowerCase(Locale.ROOT));
	}

	private Domain domainOf(Session session, DomainType type) {
		for (Domain domain : session.getDomains())
			if (domain.getType() == type)
				return domain;
		Domain domain = factory.createDomain();
		domain.setType(type);
		session.getDomains().add(domain);
		return domain;
	}

	private Channel agentChannel(Domain domain) {
		if (domain.getChannels().isEmpty()) {
			Channel channel = factory.createChannel();
			channel.setName(AgentChannels.name(domain.getType()));
			channel.setContextsUnknown(true);
			domain.getChannels().add(channel);
		}
		return domain.getChannels().getFirst();
	}

	/** The channels of loggers are listed among those of user space; here each is in the domain that it serves. */
	private void loggers(Session session) {
		for (Domain domain : List.copyOf(session.getDomains()))
			for (Channel channel : List.copyOf(domain.getChannels())) {
				DomainType served = domain.getType() == DomainType.UST ? AgentChannels.served(channel.getName()) : null;
				if (served == null)
					continue;
				// LTTng 2.16 lists the events by which it records loggers, which nobody has asked for.
				channel.getRules().removeIf(
						rule -> rule.getName() != null && rule.getName().startsWith("lttng_" + served.getLiteral() + ':'));
				Domain own = domainOf(session, served);
				own.setBufferScheme(domain.getBufferScheme());
				if (!own.getChannels().isEmpty())
					channel.getRules().addAll(List.copyOf(own.getChannels().removeFirst().getRules()));
				own.getChannels().addFirst(channel);
			}
		// Saved sessions name the domains of loggers that have nothing.
		session.getDomains()
				.removeIf(d -> AgentChannels.isAgent(d.getType()) && d.getChannels().isEmpty() && d.getOther().isEmpty());
	}

	Channel channel(MiNode node, DomainType domain) {
		Channel channel = factory.createChannel();
		channel.setName(node.takeText("name"));
		Boolean enabled = node.takeBoolean("enabled");
		channel.setEnabled(enabled == null || enabled);
		// Saved channels have their attributes at hand, listed ones in an element.
		MiNode attributes = node.has("attributes") ? node.take("attributes") : node;
		attributes(channel, attributes);
		if (node.has("events"))
			rules(node.take("events"), domain, channel);
		channel.setContextsUnknown(!node.has("contexts"));
		for (MiNode context : node.take("contexts").takeAll("context"))
			channel.getContexts().add(context(context));
		MiNode memory = node.take("data_stream_info_sets");
		Long bytes = memory.takeLong("total_memory_usage_bytes");
		if (bytes != null)
			statistics(channel).setMemoryBytes(bytes);
		node.take("success");
		if (attributes != node)
			OtherValues.collect("attributes/", attributes, channel.getOther());
		OtherValues.keep(node, channel);
		return channel;
	}

	private void attributes(Channel channel, MiNode node) {
		MiNode mode = node.take("overwrite_mode");
		channel.setLossMode(switch (mode.text()) {
			case "OVERWRITE" -> LossMode.OVERWRITE;
			case "DISCARD" -> LossMode.DISCARD;
			default -> LossMode.DEFAULT;
		});
		channel.setSubBufferSize(node.takeLong("subbuffer_size"));
		channel.setSubBufferCount(node.takeLong("subbuffer_count"));
		channel.setSwitchTimer(node.takeLong("switch_timer_interval"));
		channel.setReadTimer(node.takeLong("read_timer_interval"));
		channel.setMonitorTimer(node.takeLong("monitor_timer_interval"));
		channel.setWatchdogTimer(node.takeLong("watchdog_timer_interval"));
		channel.setBlockingTimeout(node.takeLong("blocking_timeout"));
		channel.setTraceFileSize(node.takeLong("tracefile_size"));
		channel.setTraceFileCount(node.takeLong("tracefile_count"));
		channel.setOutputType(switch (node.take("output_type").text()) {
			case "MMAP" -> OutputType.MMAP;
			case "SPLICE" -> OutputType.SPLICE;
			default -> OutputType.DEFAULT;
		});
		channel.setAllocation(switch (node.take("allocation_policy").text()) {
			case "PER_CPU" -> BufferAllocation.PER_CPU;
			case "PER_CHANNEL" -> BufferAllocation.PER_CHANNEL;
			default -> BufferAllocation.DEFAULT;
		});
		channel.setPreallocation(switch (node.take("preallocation_policy").text()) {
			case "PREALLOCATE" -> BufferPreallocation.PREALLOCATE;
			case "ON_DEMAND" -> BufferPreallocation.ON_DEMAND;
			default -> BufferPreallocation.DEFAULT;
		});
		if (node.has("reclaim_policy")) {
			MiNode policy = node.take("reclaim_policy");
			channel.setReclaim(policy.has("periodic") ? MemoryReclaim.OLDER_THAN : MemoryReclaim.CONSUMED);
			channel.setReclaimAge(policy.take("periodic").takeLong("age_threshold"));
			policy.take("consumed");
			OtherValues.collect("reclaim_policy/", policy, channel.getOther());
		}
		Long live = node.takeLong("live_timer_interval");
		if (live != null && live != 0 && live != NO_LIVE_TIMER)
			channel.getOther().add(OtherValues.value("live_timer_interval", live.toString()));
		Long discarded = node.takeLong("discarded_events");
		Long lost = node.takeLong("lost_packets");
		if (discarded != null || lost != null) {
			statistics(channel).setDiscardedEvents(discarded);
			statistics(channel).setLostPackets(lost);
		}
	}

	private Statistics statistics(Channel channel) {
		if (channel.getStatistics() == null)
			channel.setStatistics(factory.createStatistics());
		return channel.getStatistics();
	}

	private void sum(Session session) {
		Statistics sum = factory.createStatistics();
		boolean known = false;
		for (Domain domain : session.getDomains())
			for (Channel channel : domain.getChannels()) {
				Statistics one = channel.getStatistics();
				if (one == null)
					continue;
				known = true;
				sum.setDiscardedEvents(plus(sum.getDiscardedEvents(), one.getDiscardedEvents()));
				sum.setLostPackets(plus(sum.getLostPackets(), one.getLostPackets()));
				sum.setMemoryBytes(plus(sum.getMemoryBytes(), one.getMemoryBytes()));
			}
		if (known)
			session.setStatistics(sum);
	}

	private static Long plus(Long sum, Long more) {
		return sum == null ? more : more == null ? sum : Long.valueOf(sum + more);
	}

	private static void rules(MiNode node, DomainType domain, Channel channel) {
		List<EventRule> rules = new ArrayList<>();
		for (MiNode event : node.takeAll("event"))
			rules.add(RuleBuilder.listed(event, domain));
		channel.getRules().addAll(rules);
		OtherValues.collect("events/", node, channel.getOther());
	}

	Context context(MiNode node) {
		Context context = factory.createContext();
		MiNode perf = node.take("perf");
		MiNode app = node.take("app");
		String symbol = emptyIsNull(node.takeText("symbol"));
		String type = node.takeText("type");
		node.take("success");
		if (app.hasChildren())
			context.setType("$app." + app.takeText("provider_name") + ':' + app.takeText("ctx_name"));
		else if (perf.hasChildren())
			context.setType(perf(perf));
		else if (symbol != null)
			context.setType(symbol);
		else if (type != null)
			// The two contexts whose names have hyphens.
			context.setType(type.toLowerCase(Locale.ROOT).replace("callstack_", "callstack-"));
		OtherValues.collect("perf/", perf, context.getOther());
		OtherValues.collect("app/", app, context.getOther());
		OtherValues.keep(node, context);
		return context;
	}

	/** The name that was asked for, of the name that the field has: {@code perf_thread_cpu_cycles}. */
	private static String perf(MiNode node) {
		String name = node.takeText("name");
		if (name == null)
			return "perf";
		for (String scope : new String[]{"perf_cpu_", "perf_thread_"})
			if (name.startsWith(scope))
				return scope.replace('_', ':') + name.substring(scope.length()).replace('_', '-');
		return name;
	}

	private void trackers(Domain domain, MiNode node) {
		for (ProcessAttribute attribute : ProcessAttribute.values())
			for (MiNode tracker : node.takeAll(attribute.getLiteral() + "_process_attr_tracker"))
				domain.getTrackers().add(tracker(attribute, tracker));
		OtherValues.collect("process_attr_trackers/", node, domain.getOther());
	}

	private ProcessTracker tracker(ProcessAttribute attribute, MiNode node) {
		ProcessTracker tracker = factory.createProcessTracker();
		tracker.setAttribute(attribute);
		MiNode values = node.take("process_attr_values");
		for (MiNode value : values.takeAll(attribute.getLiteral())) {
			MiNode type = value.has("type") ? value.take("type") : value;
			if (type.has("all"))
				tracker.setPolicy(TrackingPolicy.ALL);
			else
				tracker.getValues().add(type.has("name") ? type.takeText("name") : type.takeText("id"));
		}
		if (tracker.getValues().isEmpty() && tracker.getPolicy() == TrackingPolicy.SET)
			tracker.setPolicy(TrackingPolicy.NONE);
		OtherValues.collect("process_attr_values/", values, tracker.getOther());
		OtherValues.keep(node, tracker);
		return tracker;
	}

	static String emptyIsNull(String text) {
		return text == null || text.isEmpty() ? null : text;
	}
}

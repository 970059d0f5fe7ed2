// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.OutputType;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.RotationKind;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.diff.Change;
import org.tracewright.session.diff.SessionDiff;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.TraceOutput;

/**
 * The commands of LTTng 2.13 to 2.16 that make a change: argument vectors, from the name of the program on, and never text for a shell. An option that is not set is
 * not given; so a command is understood by each version that knows the options that are.
 */
public final class LttngCommands {

	private static final List<String> PROGRAM = List.of("lttng", "--mi", "xml");

	private LttngCommands() {
	}

	/**
	 * The commands of a change, in their order.
	 *
	 * @throws IllegalArgumentException when there is no command for it; the message says why. Validation finds such things before
	 */
	public static List<List<String>> of(Change change) {
		return switch (change) {
			case Change.Recreate recreate -> List.of(named("destroy", recreate.session()));
			case Change.CreateSession create -> List.of(create(create.wanted()));
			case Change.Start start -> List.of(named("start", start.session()));
			case Change.Stop stop -> List.of(named("stop", stop.session()));
			case Change.AddChannel add -> List.of(channel(add));
			case Change.EnableChannel c -> List.of(switched("enable-channel", c.session(), c.domain(), c.channel()));
			case Change.DisableChannel c -> List.of(switched("disable-channel", c.session(), c.domain(), c.channel()));
			case Change.AddEventRule r -> List.of(rule(r.session(), r.domain(), r.channel(), r.rule()));
			case Change.EnableEventRule r -> List.of(rule(r.session(), r.domain(), r.channel(), r.rule()));
			// A rule for all loggers that comes counts twice itself, and once for each rule that is there.
			case Change.DisableEventRule r when AgentChannels.isAgent(r.domain()) -> List.of(disabled(r), disabled(r));
			case Change.DisableEventRule r -> List.of(disabled(r));
			case Change.AddContext add -> List.of(context(add));
			case Change.Track track ->
				List.of(tracked("track", track.session(), track.domain(), track.attribute(), track.values()));
			case Change.Untrack track ->
				List.of(tracked("untrack", track.session(), track.domain(), track.attribute(), track.values()));
			case Change.AddSnapshotOutput add -> List.of(snapshotOutput(add.session(), add.output()));
			case Change.RemoveSnapshotOutput remove -> List.of(removed(remove.session(), remove.output()));
			case Change.SetRotation rotation -> rotation(rotation);
			case Change.TrackPrograms programs -> throw notForLttng();
			case Change.SetSchedules schedules -> throw notForLttng();
			case Change.AddTrigger add -> List.of(TriggerArguments.add(add.trigger()));
			case Change.RemoveTrigger remove -> List.of(TriggerArguments.remove(remove.trigger()));
		};
	}

	private static IllegalArgumentException notForLttng() {
		return new IllegalArgumentException("LTTng does not record the domain java: that is for Tracewright's session daemon");
	}

	/** A command with nothing but its name yet. */
	static List<String> command(String... words) {
		List<String> command = new ArrayList<>(PROGRAM);
		command.addAll(List.of(words));
		return command;
	}

	/** An option with its value, which may be any text. */
	static void option(List<String> command, String name, Object value) {
		if (value != null)
			command.add("--" + name + '=' + value);
	}

	/** An argument that is no option, whatever it looks like. */
	private static void argument(List<String> command, String value) {
		if (value.startsWith("-"))
			command.add("--");
		command.add(value);
	}

	private static String required(String value, String otherwise) {
		if (value == null || value.isEmpty())
			throw new IllegalArgumentException(otherwise);
		return value;
	}

	private static List<String> named(String verb, String session) {
		List<String> command = command(verb);
		argument(command, required(session, "the session has no name"));
		return command;
	}

	private static List<String> create(Session session) {
		List<String> command = command("create");
		boolean snapshot = session.getKind() == SessionKind.SNAPSHOT;
		if (snapshot)
			command.add("--snapshot");
		if (session.getKind() == SessionKind.LIVE)
			command.add(session.getLiveTimer() == null ? "--live" : "--live=" + session.getLiveTimer());
		// The outputs of snapshots are added by commands of their own, as they have names and sizes.
		if (session.isNoOutput() || snapshot && !SessionDiff.wantedOutputs(session).isEmpty())
			command.add("--no-output");
		else if (!snapshot)
			output(command, session.getOutput(), session.getDataUrl());
		option(command, "shm-path", session.getShmPath());
		if (session.getTraceFormat() != TraceFormat.DEFAULT)
			option(command, "trace-format", session.getTraceFormat().getLiteral());
		argument(command, required(session.getName(), "the session has no name"));
		return command;
	}

	/** Options for where a trace goes, as {@code create} has them. */
	private static void output(List<String> command, String output, String data) {
		if (output == null)
			return;
		if (data != null) {
			option(command, "ctrl-url", output);
			option(command, "data-url", data);
		} else if (isFolder(output))
			option(command, "output", TraceOutput.of(output).folder());
		else
			option(command, "set-url", output);
	}

	private static boolean isFolder(String output) {
		TraceOutput parsed = TraceOutput.of(output);
		return parsed != null && !parsed.isNetwork();
	}

	private static String domain(DomainType domain) {
		return "--" + switch (domain) {
			case KERNEL -> "kernel";
			case UST -> "userspace";
			case JAVA -> throw notForLttng();
			default -> domain.getLiteral();
		};
	}

	private static List<String> channel(Change.AddChannel add) {
		Channel channel = add.channel();
		List<String> command = switchedOptions("enable-channel", add.session(), add.domain());
		switch (add.scheme()) {
			case DEFAULT -> {
				// The tracer chooses.
			}
			case PER_UID -> command.add("--buffers-uid");
			case PER_PID -> command.add("--buffers-pid");
			case GLOBAL -> command.add("--buffers-global");
		}
		switch (channel.getLossMode()) {
			case DEFAULT -> {
				// The tracer chooses.
			}
			case DISCARD -> command.add("--discard");
			case OVERWRITE -> command.add("--overwrite");
		}
		option(command, "subbuf-size", channel.getSubBufferSize());
		option(command, "num-subbuf", channel.getSubBufferCount());
		option(command, "switch-timer", channel.getSwitchTimer());
		option(command, "read-timer", channel.getReadTimer());
		option(command, "monitor-timer", channel.getMonitorTimer());
		option(command, "watchdog-timer", channel.getWatchdogTimer());
		if (channel.getOutputType() != OutputType.DEFAULT)
			option(command, "output", channel.getOutputType().getLiteral());
		option(command, "tracefile-size", channel.getTraceFileSize());
		option(command, "tracefile-count", channel.getTraceFileCount());
		if (channel.getBlockingTimeout() != null)
			option(command, "blocking-timeout", channel.getBlockingTimeout() < 0 ? "inf" : channel.getBlockingTimeout());
		policies(command, channel);
		argument(command, channelName(add.domain(), channel.getName()));
		return command;
	}

	private static void policies(List<String> command, Channel channel) {
		if (channel.getAllocation().getValue() != 0)
			option(command, "buffer-allocation", channel.getAllocation().getLiteral());
		if (channel.getPreallocation().getValue() != 0)
			option(command, "buffer-preallocation", channel.getPreallocation().getLiteral());
		switch (channel.getReclaim()) {
			case DEFAULT -> {
				// The tracer chooses.
			}
			case OFF, CONSUMED -> option(command, "auto-reclaim-memory", channel.getReclaim().getLiteral());
			case OLDER_THAN -> option(command, "auto-reclaim-memory", "older-than:" + channel.getReclaimAge());
		}
	}

	/** Channels of loggers are made and switched where LTTng has them: in user space. */
	private static String channelName(DomainType domain, String name) {
		String channel = AgentChannels.isAgent(domain) ? AgentChannels.name(domain) : required(name, "the channel has no name");
		if (channel.contains(","))
			throw new IllegalArgumentException(
					"the name of channel '" + channel + "' has a comma, which LTTng takes for the end of the name");
		return channel;
	}

	private static List<String> switchedOptions(String verb, String session, DomainType domain) {
		List<String> command = command(verb, domain(AgentChannels.home(domain)));
		option(command, "session", session);
		return command;
	}

	private static List<String> switched(String verb, String session, DomainType domain, String channel) {
		List<String> command = switchedOptions(verb, session, domain);
		argument(command, channelName(domain, channel));
		return command;
	}

	private static List<String> rule(String session, DomainType domain, String channel, EventRule rule) {
		List<String> command = command("enable-event", domain(domain));
		option(command, "session", session);
		// LTTng knows the channel of a domain of loggers itself.
		if (!AgentChannels.isAgent(domain))
			option(command, "channel", channel);
		kind(command, domain, rule);
		if (!rule.getExclusions().isEmpty())
			option(command, "exclude", String.join(",", rule.getExclusions().stream().map(x -> x.replace(",", "\\,")).toList()));
		if (rule.getLogLevelRule() != LogLevelRule.ANY)
			option(command, rule.getLogLevelRule() == LogLevelRule.EXACTLY ? "loglevel-only" : "loglevel", rule.getLogLevel());
		if (rule.getFilter() != null && !rule.getFilter().isEmpty())
			option(command, "filter", rule.getFilter());
		name(command, rule, "--all");
		return command;
	}

	private static void kind(List<String> command, DomainType domain, EventRule rule) {
		switch (rule.getKind()) {
			case TRACEPOINT -> {
				if (domain == DomainType.KERNEL)
					command.add("--tracepoint");
			}
			case SYSCALL -> command.add("--syscall");
			case KPROBE -> option(command, "probe", required(rule.getLocation(), "the probe has no place"));
			case KRETPROBE -> option(command, "function", required(rule.getLocation(), "the probe has no place"));
			case USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT -> option(command, "userspace-probe", program(rule));
			case SYSCALL_ENTRY, SYSCALL_EXIT, FUNCTION -> throw new IllegalArgumentException(
					"LTTng has no command for an event rule of the kind " + rule.getKind().getLiteral());
		}
	}

	/** Where a probe of a program is, with the way to look for it. */
	static String program(EventRule rule) {
		String prefix = rule.getKind() == EventRuleKind.USERSPACE_PROBE_SDT ? "sdt:" : "elf:";
		String location = required(rule.getLocation(), "the probe has no place");
		return location.startsWith(prefix) ? location : prefix + location;
	}

	private static void name(List<String> command, EventRule rule, String all) {
		String name = rule.getName();
		if (name == null || name.isEmpty() || name.equals("*")) {
			command.add(all);
			return;
		}
		if (name.contains(","))
			throw new IllegalArgumentException("the name '" + name + "' has a comma, which LTTng takes for the end of the name");
		argument(command, name);
	}

	private static List<String> disabled(Change.DisableEventRule change) {
		List<String> command = command("disable-event", domain(change.domain()));
		option(command, "session", change.session());
		if (!AgentChannels.isAgent(change.domain()))
			option(command, "channel", change.channel());
		if (change.domain() == DomainType.KERNEL)
			switch (change.rule().getKind()) {
				case TRACEPOINT -> command.add("--tracepoint");
				case SYSCALL, SYSCALL_ENTRY, SYSCALL_EXIT -> command.add("--syscall");
				case KPROBE -> command.add("--probe");
				case KRETPROBE, FUNCTION -> command.add("--function");
				case USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT -> {
					// There is no option: rules of any kind with this name are disabled.
				}
			}
		// Not --all-events: that would disable more than the rule that matches all.
		EventRule rule = change.rule();
		name(command, rule, "*");
		return command;
	}

	private static List<String> context(Change.AddContext add) {
		// There is no option for Python here: its channel is one of user space for this command.
		List<String> command = command("add-context", domain(add.domain() == DomainType.PYTHON ? DomainType.UST : add.domain()));
		option(command, "session", add.session());
		option(command, "channel", channelName(add.domain(), add.channel()));
		option(command, "type", required(add.type(), "the context has no type"));
		return command;
	}

	private static List<String> tracked(String verb, String session, DomainType domain, ProcessAttribute attribute,
			List<String> values) {
		List<String> command = command(verb, domain(domain));
		option(command, "session", session);
		for (String value : values)
			if (value.contains(",") || value.isEmpty())
				throw new IllegalArgumentException("'" + value + "' is no process, user or group");
		if (values.isEmpty()) {
			command.add("--" + attribute.getLiteral());
			command.add("--all");
		} else
			option(command, attribute.getLiteral(), String.join(",", values));
		return command;
	}

	private static List<String> snapshotOutput(String session, SnapshotOutput output) {
		List<String> command = command("snapshot", "add-output");
		option(command, "session", session);
		option(command, "name", output.getName());
		if (output.getMaxSize() != null && output.getMaxSize() > 0)
			option(command, "max-size", output.getMaxSize());
		String place = required(output.getOutput(), "the snapshot output has no place");
		if (output.getDataUrl() != null) {
			option(command, "ctrl-url", place);
			option(command, "data-url", output.getDataUrl());
		} else
			argument(command, isFolder(place) ? "file://" + TraceOutput.of(place).folder() : place);
		return command;
	}

	private static List<String> removed(String session, SnapshotOutput output) {
		List<String> command = command("snapshot", "del-output");
		option(command, "session", session);
		argument(command,
				output.getId() != null
						? output.getId().toString()
						: required(output.getName(), "the snapshot output has neither number nor name"));
		return command;
	}

	/** A schedule that is there is taken away before another one is set; LTTng changes none. */
	private static List<List<String>> rotation(Change.SetRotation change) {
		String option = change.kind() == RotationKind.SIZE ? "size" : "timer";
		List<List<String>> commands = new ArrayList<>();
		if (change.before() != null) {
			List<String> command = command("disable-rotation");
			option(command, "session", change.session());
			command.add("--" + option);
			commands.add(command);
		}
		if (change.after() != null) {
			List<String> command = command("enable-rotation");
			option(command, "session", change.session());
			option(command, option, change.after());
			commands.add(command);
		}
		return commands;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.math.BigDecimal;
import java.util.List;

import org.tracewright.session.Action;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.BufferUsageKind;
import org.tracewright.session.Condition;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.OtherCondition;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.RotationMoment;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.TraceOutput;

/** The commands for triggers. */
final class TriggerArguments {

	private TriggerArguments() {
	}

	static List<String> add(Trigger trigger) {
		List<String> command = LttngCommands.command("add-trigger");
		LttngCommands.option(command, "name", trigger.getName());
		LttngCommands.option(command, "owner-uid", trigger.getOwner());
		condition(command, trigger.getCondition());
		if (trigger.getActions().isEmpty())
			throw new IllegalArgumentException("the trigger does nothing: it needs an action");
		trigger.getActions().forEach(action -> action(command, action));
		return command;
	}

	static List<String> remove(Trigger trigger) {
		List<String> command = LttngCommands.command("remove-trigger");
		LttngCommands.option(command, "owner-uid", trigger.getOwner());
		argument(command, trigger.getName());
		return command;
	}

	/** An argument that is no option. The commands for triggers have no sign for the end of options. */
	private static void argument(List<String> command, String value) {
		if (value == null || value.isEmpty())
			throw new IllegalArgumentException("a name is missing");
		if (value.startsWith("-"))
			throw new IllegalArgumentException("LTTng takes the name '" + value + "' for an option");
		command.add(value);
	}

	private static void condition(List<String> command, Condition condition) {
		switch (condition) {
			case EventRuleMatches matches -> {
				LttngCommands.option(command, "condition", "event-rule-matches");
				if (matches.getRule() == null)
					throw new IllegalArgumentException("the condition has no event rule");
				matches.getCaptures().forEach(capture -> LttngCommands.option(command, "capture", capture));
				rule(command, matches.getDomain(), matches.getRule());
			}
			case BufferUsage usage -> {
				LttngCommands.option(command, "condition",
						"channel-buffer-usage-" + (usage.getKind() == BufferUsageKind.HIGH ? "ge" : "le"));
				LttngCommands.option(command, "session", usage.getSession());
				LttngCommands.option(command, "channel", usage.getChannel());
				LttngCommands.option(command, "domain",
						usage.getDomain() == DomainType.UST ? "user" : usage.getDomain().getLiteral());
				LttngCommands.option(command, "threshold-size", usage.getBytes());
				if (usage.getRatio() != null)
					LttngCommands.option(command, "threshold-ratio", BigDecimal.valueOf(usage.getRatio()).toPlainString());
			}
			case ConsumedSize consumed -> {
				LttngCommands.option(command, "condition", "session-consumed-size-ge");
				LttngCommands.option(command, "session", consumed.getSession());
				LttngCommands.option(command, "threshold-size", consumed.getBytes());
			}
			case RotationCondition rotation -> {
				LttngCommands.option(command, "condition",
						"session-rotation-" + (rotation.getMoment() == RotationMoment.ONGOING ? "starts" : "finishes"));
				LttngCommands.option(command, "session", rotation.getSession());
			}
			case OtherCondition other ->
				throw new IllegalArgumentException("the condition '" + other.getType() + "' is not known here");
			case null -> throw new IllegalArgumentException("the trigger has no condition");
			default -> throw new IllegalArgumentException("the condition is not known here");
		}
	}

	private static void rule(List<String> command, DomainType domain, EventRule rule) {
		LttngCommands.option(command, "type", switch (domain) {
			case KERNEL -> switch (rule.getKind()) {
				case TRACEPOINT -> "kernel:tracepoint";
				case SYSCALL -> "kernel:syscall:entry+exit";
				case SYSCALL_ENTRY -> "kernel:syscall:entry";
				case SYSCALL_EXIT -> "kernel:syscall:exit";
				case KPROBE -> "kernel:kprobe";
				case USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT -> "kernel:uprobe";
				case KRETPROBE, FUNCTION -> throw new IllegalArgumentException(
						"LTTng has no trigger for an event rule of the kind " + rule.getKind().getLiteral());
			};
			case UST -> "user:tracepoint";
			case JUL, LOG4J, LOG4J2, PYTHON -> domain.getLiteral() + ":logging";
			case JAVA -> throw new IllegalArgumentException("LTTng has no trigger for events of Java programs of Tracewright's");
		});
		switch (rule.getKind()) {
			case KPROBE -> {
				LttngCommands.option(command, "location", rule.getLocation());
				LttngCommands.option(command, "event-name", rule.getName());
			}
			case USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT -> {
				LttngCommands.option(command, "location", LttngCommands.program(rule));
				LttngCommands.option(command, "event-name", rule.getName());
			}
			default -> LttngCommands.option(command, "name", rule.getName());
		}
		rule.getExclusions().forEach(exclusion -> LttngCommands.option(command, "exclude-name", exclusion));
		if (rule.getLogLevelRule() != LogLevelRule.ANY)
			LttngCommands.option(command, "log-level",
					rule.getLogLevel() + (rule.getLogLevelRule() == LogLevelRule.AT_LEAST ? ".." : ""));
		if (rule.getFilter() != null && !rule.getFilter().isEmpty())
			LttngCommands.option(command, "filter", rule.getFilter());
	}

	private static void action(List<String> command, Action action) {
		LttngCommands.option(command, "action", switch (action.getKind()) {
			case NOTIFY -> "notify";
			case START -> "start-session";
			case STOP -> "stop-session";
			case ROTATE -> "rotate-session";
			case SNAPSHOT -> "snapshot-session";
			case INCREMENT_MAP_VALUE -> "incr-map-value";
			case OTHER -> throw new IllegalArgumentException("an action of the trigger is not known here");
		});
		switch (action.getKind()) {
			case START, STOP, ROTATE, SNAPSHOT -> argument(command, action.getSession());
			case INCREMENT_MAP_VALUE -> {
				LttngCommands.option(command, "session", action.getSession());
				LttngCommands.option(command, "channel", action.getChannel());
				LttngCommands.option(command, "type", action.getChannelType());
				LttngCommands.option(command, "key", action.getKey());
				return;
			}
			case NOTIFY, OTHER -> {
				// No session.
			}
		}
		if (action.getSnapshotOutput() != null)
			output(command, action.getSnapshotOutput());
		if (action.getRateCount() != 1 || action.getRate().getValue() != 0)
			LttngCommands.option(command, "rate-policy", action.getRate().getLiteral() + ':' + action.getRateCount());
	}

	private static void output(List<String> command, SnapshotOutput output) {
		LttngCommands.option(command, "name", output.getName());
		if (output.getMaxSize() != null && output.getMaxSize() > 0)
			LttngCommands.option(command, "max-size", output.getMaxSize());
		String place = output.getOutput();
		if (place == null)
			return;
		if (output.getDataUrl() != null) {
			LttngCommands.option(command, "ctrl-url", place);
			LttngCommands.option(command, "data-url", output.getDataUrl());
			return;
		}
		TraceOutput parsed = TraceOutput.of(place);
		if (parsed != null && !parsed.isNetwork())
			LttngCommands.option(command, "path", parsed.folder());
		else
			LttngCommands.option(command, "url", place);
	}
}

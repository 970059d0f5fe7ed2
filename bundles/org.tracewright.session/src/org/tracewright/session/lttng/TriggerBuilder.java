// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.List;

import org.tracewright.session.Action;
import org.tracewright.session.ActionKind;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.BufferUsageKind;
import org.tracewright.session.Condition;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.OtherCondition;
import org.tracewright.session.OtherValue;
import org.tracewright.session.RatePolicyKind;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.RotationMoment;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Trigger;

/** Makes triggers of elements. */
final class TriggerBuilder {

	private final SessionFactory factory = SessionFactory.eINSTANCE;
	private final SessionBuilder sessions = new SessionBuilder();

	Trigger trigger(MiNode node) {
		Trigger trigger = factory.createTrigger();
		trigger.setName(node.takeText("name"));
		trigger.setOwner(node.takeLong("owner_uid"));
		MiNode condition = node.take("condition");
		errors(condition, trigger.getOther());
		for (MiNode kind : condition.takeAll())
			trigger.setCondition(condition(kind));
		for (MiNode action : node.takeAll("action"))
			actions(action, trigger);
		errors(node, trigger.getOther());
		OtherValues.keep(node, trigger);
		return trigger;
	}

	/** Counts of what went wrong with a trigger; each is a value of its own. */
	private static void errors(MiNode node, List<OtherValue> to) {
		MiNode results = node.take("error_query_results");
		for (MiNode result : results.takeAll("error_query_result")) {
			result.take("description");
			String name = result.takeText("name");
			to.add(OtherValues.value(name, result.take("error_query_result_counter").takeText("value")));
			OtherValues.collect(name + '/', result, to);
		}
		OtherValues.collect("error_query_results/", results, to);
	}

	private Condition condition(MiNode node) {
		Condition condition = switch (node.name) {
			case "condition_event_rule_matches" -> matches(node);
			case "condition_buffer_usage_high" -> usage(node, BufferUsageKind.HIGH);
			case "condition_buffer_usage_low" -> usage(node, BufferUsageKind.LOW);
			case "condition_session_consumed_size" -> consumed(node);
			case "condition_session_rotation_ongoing" -> rotation(node, RotationMoment.ONGOING);
			case "condition_session_rotation_completed" -> rotation(node, RotationMoment.COMPLETED);
			default -> {
				OtherCondition other = factory.createOtherCondition();
				other.setType(node.name);
				yield other;
			}
		};
		OtherValues.keep(node, condition);
		return condition;
	}

	private Condition matches(MiNode node) {
		EventRuleMatches matches = factory.createEventRuleMatches();
		MiNode rules = node.take("event_rule");
		for (MiNode rule : rules.rest()) {
			DomainType domain = RuleBuilder.domain(rule);
			if (domain == null)
				continue;
			rules.take(rule.name);
			EventRule made = RuleBuilder.ofTrigger(rule);
			matches.setDomain(domain);
			matches.setRule(made);
		}
		OtherValues.collect("event_rule/", rules, matches.getOther());
		MiNode captures = node.take("capture_descriptors");
		for (MiNode expression : captures.takeAll("event_expr"))
			matches.getCaptures().add(expression(expression));
		OtherValues.collect("capture_descriptors/", captures, matches.getOther());
		return matches;
	}

	/** A capture as it is written on the command line. */
	private static String expression(MiNode node) {
		for (MiNode kind : node.takeAll())
			switch (kind.name) {
				case "event_expr_payload_field" -> {
					return kind.takeText("name");
				}
				case "event_expr_channel_context_field" -> {
					return "$ctx." + kind.takeText("name");
				}
				case "event_expr_app_specific_context_field" -> {
					return "$app." + kind.takeText("provider_name") + ':' + kind.takeText("type_name");
				}
				case "event_expr_array_field_element" -> {
					String index = kind.takeText("index");
					return expression(kind.take("event_expr")) + '[' + index + ']';
				}
				default -> {
					return '?' + kind.name;
				}
			}
		return "?";
	}

	private Condition usage(MiNode node, BufferUsageKind kind) {
		BufferUsage usage = factory.createBufferUsage();
		usage.setKind(kind);
		usage.setSession(node.takeText("session_name"));
		usage.setChannel(node.takeText("channel_name"));
		MiNode domain = node.take("domain");
		DomainType type = SessionBuilder.type(domain.text());
		if (type == null)
			OtherValues.whole("domain", domain, usage.getOther());
		else
			usage.setDomain(type);
		usage.setBytes(node.takeLong("threshold_bytes"));
		if (node.has("threshold_ratio"))
			usage.setRatio(ratio(node.takeText("threshold_ratio")));
		return usage;
	}

	private static Double ratio(String text) {
		try {
			// Written in the locale of the target.
			return Double.valueOf(text.strip().replace(',', '.'));
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private Condition consumed(MiNode node) {
		ConsumedSize consumed = factory.createConsumedSize();
		consumed.setSession(node.takeText("session_name"));
		Long bytes = node.takeLong("threshold_bytes");
		consumed.setBytes(bytes == null ? 0 : bytes);
		return consumed;
	}

	private Condition rotation(MiNode node, RotationMoment moment) {
		RotationCondition rotation = factory.createRotationCondition();
		rotation.setMoment(moment);
		rotation.setSession(node.takeText("session_name"));
		return rotation;
	}

	private void actions(MiNode node, Trigger trigger) {
		errors(node, trigger.getOther());
		for (MiNode kind : node.takeAll())
			if (kind.name.equals("action_list"))
				kind.takeAll("action").forEach(action -> actions(action, trigger));
			else
				trigger.getActions().add(action(kind));
	}

	private Action action(MiNode node) {
		Action action = factory.createAction();
		action.setKind(switch (node.name) {
			case "action_notify" -> ActionKind.NOTIFY;
			// LTTng 2.13's schema has the names without the ending, its replies with it.
			case "action_start_session", "action_start" -> ActionKind.START;
			case "action_stop_session", "action_stop" -> ActionKind.STOP;
			case "action_rotate_session" -> ActionKind.ROTATE;
			case "action_snapshot_session" -> ActionKind.SNAPSHOT;
			case "action_increment_map_value" -> ActionKind.INCREMENT_MAP_VALUE;
			default -> ActionKind.OTHER;
		});
		if (action.getKind() == ActionKind.OTHER)
			action.getOther().add(OtherValues.value("type", node.name));
		action.setSession(node.takeText("session_name"));
		action.setChannelType(node.takeText("channel_type"));
		action.setChannel(node.takeText("channel_name"));
		action.setKey(node.takeText("key_template"));
		if (node.has("output")) {
			SnapshotOutput output = sessions.snapshotOutput(node.take("output"));
			action.setSnapshotOutput(output);
		}
		MiNode rate = node.take("rate_policy");
		rate(action, rate.take("rate_policy_every_n").takeLong("interval"), RatePolicyKind.EVERY);
		rate(action, rate.take("rate_policy_once_after_n").takeLong("threshold"), RatePolicyKind.ONCE_AFTER);
		OtherValues.collect("rate_policy/", rate, action.getOther());
		OtherValues.keep(node, action);
		return action;
	}

	private static void rate(Action action, Long count, RatePolicyKind kind) {
		if (count != null) {
			action.setRate(kind);
			action.setRateCount(count);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.OptionalLong;

import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.LogLevels;
import org.tracewright.session.terms.ProbeLocation;

/** Makes event rules of elements: those of channels, and those of triggers. */
final class RuleBuilder {

	private RuleBuilder() {
	}

	/** A rule of a channel, as lists and saved sessions have it. */
	static EventRule listed(MiNode node, DomainType domain) {
		EventRule rule = SessionFactory.eINSTANCE.createEventRule();
		rule.setName(node.takeText("name"));
		Boolean enabled = node.takeBoolean("enabled");
		rule.setEnabled(enabled == null || enabled);
		MiNode exclusions = node.take("exclusions");
		exclusions.takeAll("exclusion").forEach(exclusion -> rule.getExclusions().add(exclusion.text()));
		kind(rule, node);
		level(rule, domain, node.takeText("loglevel"), node.take("loglevel_type").text());
		rule.setFilter(
				SessionBuilder.emptyIsNull(node.has("filter") ? node.takeText("filter") : node.takeText("filter_expression")));
		if (AgentChannels.isAgent(domain))
			rule.setFilter(asked(rule, domain));
		node.take("success");
		OtherValues.keep(node, rule);
		return rule;
	}

	private static void kind(EventRule rule, MiNode node) {
		String type = node.takeText("type");
		MiNode attributes = node.take("attributes");
		switch (type == null ? "TRACEPOINT" : type) {
			case "TRACEPOINT" -> rule.setKind(EventRuleKind.TRACEPOINT);
			case "SYSCALL" -> rule.setKind(EventRuleKind.SYSCALL);
			case "PROBE", "KPROBE" -> rule.setKind(EventRuleKind.KPROBE);
			case "FUNCTION", "KRETPROBE" -> rule.setKind(EventRuleKind.KRETPROBE);
			case "FUNCTION_ENTRY" -> rule.setKind(EventRuleKind.FUNCTION);
			case "USERSPACE_PROBE" -> rule.setKind(EventRuleKind.USERSPACE_PROBE_ELF);
			default -> rule.getOther().add(OtherValues.value("type", type));
		}
		for (String name : new String[]{"probe_attributes", "function_attributes"}) {
			MiNode place = attributes.take(name);
			if (place.hasChildren())
				rule.setLocation(kernelPlace(place));
			OtherValues.collect("attributes/" + name + '/', place, rule.getOther());
		}
		for (String name : new String[]{"userspace_probe_function_attributes", "userspace_probe_tracepoint_attributes"}) {
			MiNode place = attributes.take(name);
			if (place.hasChildren())
				program(rule, place, place.takeText("binary_path"));
			OtherValues.collect("attributes/" + name + '/', place, rule.getOther());
		}
		OtherValues.collect("attributes/", attributes, rule.getOther());
	}

	private static String kernelPlace(MiNode place) {
		Long address = place.takeLong("address");
		Long offset = place.takeLong("offset");
		String symbol = SessionBuilder
				.emptyIsNull(place.has("symbol_name") ? place.takeText("symbol_name") : place.takeText("name"));
		if (symbol != null)
			return ProbeLocation.symbol(symbol, offset == null ? 0 : offset);
		return address == null ? null : ProbeLocation.address(address);
	}

	private static void program(EventRule rule, MiNode place, String path) {
		MiNode lookup = place.take("lookup_method");
		if (place.has("provider_name") || place.has("probe_name")) {
			rule.setKind(EventRuleKind.USERSPACE_PROBE_SDT);
			rule.setLocation(ProbeLocation.inProgram(path, place.takeText("provider_name"), place.takeText("probe_name")));
		} else {
			rule.setKind(EventRuleKind.USERSPACE_PROBE_ELF);
			String function = place.has("function_name") ? place.takeText("function_name") : place.takeText("name");
			rule.setLocation(ProbeLocation.inProgram(path, function));
		}
		if (!lookup.text().matches("|ELF|SDT|DEFAULT"))
			OtherValues.whole("lookup_method", lookup, rule.getOther());
	}

	private static void level(EventRule rule, DomainType domain, String level, String type) {
		switch (type) {
			case "RANGE" -> rule.setLogLevelRule(LogLevelRule.AT_LEAST);
			case "SINGLE" -> rule.setLogLevelRule(LogLevelRule.EXACTLY);
			default -> {
				// A level that is not asked for is what LTTng fills the place with.
				return;
			}
		}
		if (level == null)
			return;
		OptionalLong number = MiNode.number(level);
		rule.setLogLevel(number.isPresent() ? LogLevels.name(domain, (int) number.getAsLong()) : LogLevels.plain(domain, level));
	}

	/**
	 * The filter that was asked for. In the domains of loggers LTTng lists the filter together with the conditions that it makes of the name and the log level:
	 * {@code ((FILTER) && (logger_name == "NAME")) && (int_loglevel >= 800)}.
	 */
	private static String asked(EventRule rule, DomainType domain) {
		String filter = rule.getFilter();
		if (filter != null && rule.getLogLevelRule() != LogLevelRule.ANY && rule.getLogLevel() != null) {
			String operator = rule.getLogLevelRule() == LogLevelRule.EXACTLY ? "==" : domain == DomainType.LOG4J2 ? "<=" : ">=";
			OptionalLong number = MiNode.number(rule.getLogLevel());
			int value = LogLevels.value(domain, rule.getLogLevel()).orElse((int) number.orElse(0));
			filter = without(filter, "int_loglevel " + operator + ' ' + value);
		}
		if (filter != null && rule.getName() != null && !rule.getName().equals("*"))
			filter = without(filter, "logger_name == \"" + rule.getName() + '"');
		return filter;
	}

	private static String without(String filter, String condition) {
		String suffix = ") && (" + condition + ')';
		if (filter.equals(condition))
			return null;
		return filter.startsWith("(") && filter.endsWith(suffix)
				? filter.substring(1, filter.length() - suffix.length())
				: filter;
	}

	/** A rule of a trigger, of the element within {@code event_rule}; null when its kind is not known here. */
	static EventRule ofTrigger(MiNode node) {
		EventRule rule = SessionFactory.eINSTANCE.createEventRule();
		DomainType domain = domain(node);
		if (domain == null)
			return null;
		rule.setName(node.has("event_name") ? node.takeText("event_name") : node.takeText("name_pattern"));
		rule.setFilter(SessionBuilder.emptyIsNull(node.takeText("filter_expression")));
		node.take("name_pattern_exclusions").takeAll("name_pattern_exclusion")
				.forEach(exclusion -> rule.getExclusions().add(exclusion.text()));
		MiNode level = node.take("log_level_rule");
		level(rule, domain, level.take("log_level_rule_exactly"), LogLevelRule.EXACTLY);
		level(rule, domain, level.take("log_level_rule_at_least_as_severe_as"), LogLevelRule.AT_LEAST);
		OtherValues.collect("log_level_rule/", level, rule.getOther());
		if (node.name.equals("event_rule_kernel_syscall"))
			rule.setKind(switch (node.take("emission_site").text()) {
				case "entry" -> EventRuleKind.SYSCALL_ENTRY;
				case "exit" -> EventRuleKind.SYSCALL_EXIT;
				default -> EventRuleKind.SYSCALL;
			});
		if (node.name.equals("event_rule_kernel_kprobe")) {
			rule.setKind(EventRuleKind.KPROBE);
			MiNode place = node.take("kernel_probe_location");
			for (MiNode kind : place.takeAll())
				rule.setLocation(kernelPlace(kind));
		}
		if (node.name.equals("event_rule_kernel_uprobe")) {
			MiNode place = node.take("userspace_probe_location");
			for (MiNode kind : place.takeAll()) {
				kind.take("userspace_probe_location_lookup_method");
				kind.take("instrumentation_type");
				program(rule, kind, kind.takeText("binary_path"));
			}
		}
		OtherValues.keep(node, rule);
		return rule;
	}

	private static void level(EventRule rule, DomainType domain, MiNode node, LogLevelRule kind) {
		Long level = node.takeLong("level");
		if (level != null) {
			rule.setLogLevelRule(kind);
			rule.setLogLevel(LogLevels.name(domain, level.intValue()));
		}
	}

	/** The domain of a rule of a trigger, by the name of its element; null when it is not known here. */
	static DomainType domain(MiNode node) {
		return switch (node.name) {
			case "event_rule_user_tracepoint" -> DomainType.UST;
			case "event_rule_kernel_kprobe", "event_rule_kernel_syscall", "event_rule_kernel_tracepoint",
					"event_rule_kernel_uprobe" ->
				DomainType.KERNEL;
			case "event_rule_jul_logging" -> DomainType.JUL;
			case "event_rule_log4j_logging" -> DomainType.LOG4J;
			case "event_rule_log4j2_logging" -> DomainType.LOG4J2;
			case "event_rule_python_logging" -> DomainType.PYTHON;
			default -> null;
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.LogLevels;
import org.tracewright.session.terms.ProbeLocation;

/** The rules of event rules: those of channels, and those of triggers. */
final class EventRuleRules {

	private final Findings findings;
	private final DomainType domain;

	EventRuleRules(Findings findings, DomainType domain) {
		this.findings = findings;
		this.domain = domain;
	}

	/** Checks the rules of a channel. */
	void check(Channel channel) {
		List<EventRule> rules = channel.getRules();
		for (int i = 0; i < rules.size(); i++) {
			EventRule rule = rules.get(i);
			check(rule);
			recording(rule);
			for (int k = 0; k < i; k++)
				pair(rules.get(k), rule);
		}
	}

	/** What is so for a rule that records only: its command has less to say than that of a trigger. */
	private void recording(EventRule rule) {
		switch (rule.getKind()) {
			case SYSCALL_ENTRY, SYSCALL_EXIT -> findings.error(rule, Literals.EVENT_RULE__KIND,
					"LTTng records entry and exit of system calls together; the one or the other is for triggers");
			case FUNCTION ->
				findings.error(rule, Literals.EVENT_RULE__KIND, "LTTng has no command for this kind any more: use a kretprobe");
			default -> {
				// All others are recorded.
			}
		}
		if (rule.getName() != null && rule.getName().contains(","))
			findings.error(rule, Literals.EVENT_RULE__NAME, "LTTng takes a comma for the end of the name: write two rules");
	}

	private void pair(EventRule one, EventRule other) {
		if (!Objects.equals(one.getName(), other.getName()))
			return;
		EventRule copy = EcoreUtil.copy(one);
		copy.setEnabled(other.isEnabled());
		if (EcoreUtil.equals(copy, other))
			findings.error(other, null, "the channel has this rule already");
		else if (AgentChannels.isAgent(domain) && all(one) && one.isEnabled() != other.isEnabled())
			findings.error(other, Literals.EVENT_RULE__ENABLED,
					"LTTng enables and disables all rules for all loggers together, and another one is "
							+ (one.isEnabled() ? "enabled" : "disabled"));
	}

	private static boolean all(EventRule rule) {
		return rule.getName() == null || rule.getName().isEmpty() || rule.getName().equals("*");
	}

	/** Checks one rule, wherever it is. */
	void check(EventRule rule) {
		boolean probe = isProbe(rule.getKind());
		Names.length(findings, rule, Literals.EVENT_RULE__NAME, rule.getName());
		if (rule.getKind() != EventRuleKind.TRACEPOINT && domain != DomainType.KERNEL)
			findings.error(rule, Literals.EVENT_RULE__KIND, "rules of this kind are for the kernel only");
		if (probe)
			probe(rule);
		else if (rule.getLocation() != null)
			findings.warning(rule, Literals.EVENT_RULE__LOCATION, "only probes have a place");
		if (rule.getName() != null && rule.getName().startsWith("sys_") && rule.getKind().getLiteral().startsWith("syscall"))
			findings.warning(rule, Literals.EVENT_RULE__NAME, "names of system calls have no sys_: this matches nothing");
		exclusions(rule);
		level(rule);
		filter(rule, probe);
	}

	private static boolean isProbe(EventRuleKind kind) {
		return switch (kind) {
			case KPROBE, KRETPROBE, USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT, FUNCTION -> true;
			case TRACEPOINT, SYSCALL, SYSCALL_ENTRY, SYSCALL_EXIT -> false;
		};
	}

	private void probe(EventRule rule) {
		if (all(rule))
			findings.error(rule, Literals.EVENT_RULE__NAME, "a probe needs a name for its events");
		else if (rule.getName().contains("*"))
			findings.warning(rule, Literals.EVENT_RULE__NAME, "this is the name of the events of the probe, not a pattern");
		String location = rule.getLocation();
		if (location == null || location.isBlank()) {
			findings.error(rule, Literals.EVENT_RULE__LOCATION, "a probe needs a place");
			return;
		}
		int parts = ProbeLocation.parts(location).size();
		if (rule.getKind() == EventRuleKind.USERSPACE_PROBE_ELF && parts != 2)
			findings.error(rule, Literals.EVENT_RULE__LOCATION, "the place is written PATH:SYMBOL");
		if (rule.getKind() == EventRuleKind.USERSPACE_PROBE_SDT && parts != 3)
			findings.error(rule, Literals.EVENT_RULE__LOCATION, "the place is written PATH:PROVIDER:NAME");
	}

	private void exclusions(EventRule rule) {
		if (rule.getExclusions().isEmpty())
			return;
		String name = all(rule) ? "*" : rule.getName();
		if (domain != DomainType.UST) {
			findings.error(rule, Literals.EVENT_RULE__EXCLUSIONS, "exclusions are for user space only");
			return;
		}
		if (!name.replace("\\*", "").contains("*")) {
			findings.error(rule, Literals.EVENT_RULE__EXCLUSIONS,
					"a rule for one name has nothing to exclude: the name needs a *");
			return;
		}
		for (String exclusion : rule.getExclusions())
			exclusion(rule, name, exclusion);
	}

	/** LTTng compares the beginnings when both have a * at the end only, or none. */
	private void exclusion(EventRule rule, String name, String exclusion) {
		if (exclusion.isEmpty()) {
			findings.error(rule, Literals.EVENT_RULE__EXCLUSIONS, "an exclusion is empty");
			return;
		}
		if (name.indexOf('*') != name.length() - 1 || exclusion.contains("*") && exclusion.indexOf('*') != exclusion.length() - 1)
			return;
		String beginning = name.substring(0, name.length() - 1);
		boolean pattern = exclusion.endsWith("*");
		String excluded = pattern ? exclusion.substring(0, exclusion.length() - 1) : exclusion;
		if (pattern && beginning.startsWith(excluded))
			findings.error(rule, Literals.EVENT_RULE__EXCLUSIONS, "'" + exclusion + "' excludes all that the rule matches");
		else if (!excluded.startsWith(beginning))
			findings.warning(rule, Literals.EVENT_RULE__EXCLUSIONS, "'" + exclusion + "' excludes nothing that the rule matches");
	}

	private void level(EventRule rule) {
		String level = rule.getLogLevel();
		if (rule.getLogLevelRule() == LogLevelRule.ANY) {
			if (level != null && !level.isEmpty())
				findings.warning(rule, Literals.EVENT_RULE__LOG_LEVEL, "the level is not used, as the rule takes any");
			return;
		}
		if (domain == DomainType.KERNEL)
			findings.error(rule, Literals.EVENT_RULE__LOG_LEVEL_RULE, "events of the kernel have no log level");
		else if (level == null || level.isEmpty())
			findings.error(rule, Literals.EVENT_RULE__LOG_LEVEL, "a log level is needed");
		else if (LogLevels.value(domain, level).isEmpty())
			findings.error(rule, Literals.EVENT_RULE__LOG_LEVEL, "the domain " + domain.getLiteral() + " has no level '" + level
					+ "'; it has " + String.join(", ", LogLevels.names(domain)));
	}

	private void filter(EventRule rule, boolean probe) {
		String filter = rule.getFilter();
		if (filter == null || filter.isEmpty())
			return;
		if (probe)
			findings.error(rule, Literals.EVENT_RULE__FILTER, "events of probes have no fields to filter by");
		else if (filter.isBlank())
			findings.error(rule, Literals.EVENT_RULE__FILTER, "it is blank");
		else if (!balanced(filter))
			findings.error(rule, Literals.EVENT_RULE__FILTER, "a quotation mark or a parenthesis is open");
	}

	/** Whether all quotation marks and parentheses are closed; the language itself is checked by the tracer. */
	static boolean balanced(String filter) {
		int depth = 0;
		boolean quoted = false;
		for (int i = 0; i < filter.length(); i++) {
			char c = filter.charAt(i);
			if (quoted && c == '\\')
				i++;
			else if (c == '"')
				quoted = !quoted;
			else if (!quoted && c == '(')
				depth++;
			else if (!quoted && c == ')' && --depth < 0)
				return false;
		}
		return depth == 0 && !quoted;
	}
}

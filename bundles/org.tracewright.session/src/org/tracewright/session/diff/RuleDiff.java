// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.terms.AgentChannels;

/**
 * Changes of the event rules of a channel. LTTng tells rules apart by all that they say, but disables all of one name; so this follows what each change does to the
 * others, and repairs it. Tracewright's own daemon disables the one that is meant.
 */
final class RuleDiff {

	/** A rule that the channel has, or will have. */
	private static final class Entry {

		final EventRule rule;
		/** What is wanted of it, null when it is not wanted. */
		EventRule wanted;
		boolean enabled;

		Entry(EventRule rule, boolean enabled) {
			this.rule = rule;
			this.enabled = enabled;
		}

		boolean wrong() {
			return enabled && (wanted == null || !wanted.isEnabled());
		}
	}

	private final String session;
	private final DomainType domain;
	private final String channel;
	private final List<Entry> entries = new ArrayList<>();
	private final List<Change> changes = new ArrayList<>();

	RuleDiff(String session, DomainType domain, String channel, List<EventRule> wanted, List<EventRule> actual) {
		this.session = session;
		this.domain = domain;
		this.channel = channel;
		actual.forEach(rule -> entries.add(new Entry(rule, rule.isEnabled())));
		List<EventRule> missing = new ArrayList<>();
		for (EventRule rule : wanted) {
			Entry found = entries.stream().filter(e -> SameRule.test(domain, rule, e.rule)).findFirst().orElse(null);
			if (found == null)
				missing.add(rule);
			else if (found.wanted == null)
				found.wanted = rule;
		}
		// In a domain of loggers a rule that matches all puts all others in force when it comes: it comes first.
		enable(e -> matchesAll(e.rule));
		missing.stream().filter(this::matchesAll).forEach(this::add);
		disable();
		missing.stream().filter(rule -> !matchesAll(rule)).forEach(this::add);
		disable();
		enable(e -> true);
	}

	private boolean matchesAll(EventRule rule) {
		return AgentChannels.isAgent(domain) && SameRule.name(rule).equals("*");
	}

	private void add(EventRule rule) {
		// The same rule may be written twice.
		if (entries.stream().anyMatch(e -> SameRule.test(domain, rule, e.rule)))
			return;
		Entry added = new Entry(rule, true);
		added.wanted = rule;
		entries.add(added);
		changes.add(new Change.AddEventRule(session, domain, channel, rule));
		if (matchesAll(rule))
			entries.forEach(e -> e.enabled = true);
	}

	private void enable(Predicate<Entry> which) {
		for (Entry entry : entries)
			if (which.test(entry) && entry.wanted != null && entry.wanted.isEnabled() && !entry.enabled) {
				// The daemon looks for the one that is spelled alike.
				EventRule rule = domain == DomainType.JAVA ? entry.rule : entry.wanted;
				changes.add(new Change.EnableEventRule(session, domain, channel, rule));
				entry.enabled = true;
				if (matchesAll(entry.rule))
					entries.forEach(e -> e.enabled = true);
			}
	}

	private void disable() {
		for (Entry entry : entries)
			if (entry.wrong()) {
				changes.add(new Change.DisableEventRule(session, domain, channel, entry.rule));
				entries.stream().filter(e -> e == entry || domain != DomainType.JAVA && disabledWith(e.rule, entry.rule))
						.forEach(e -> e.enabled = false);
			}
	}

	/** Whether disabling one rule disables another too. */
	static boolean disabledWith(EventRule other, EventRule rule) {
		// There is no option for probes of programs: all kinds of that name are disabled.
		return SameRule.name(other).equals(SameRule.name(rule))
				&& (isProgram(rule.getKind()) || other.getKind() == rule.getKind());
	}

	private static boolean isProgram(EventRuleKind kind) {
		return kind == EventRuleKind.USERSPACE_PROBE_ELF || kind == EventRuleKind.USERSPACE_PROBE_SDT;
	}

	List<Change> changes() {
		return changes;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.session.Action;
import org.tracewright.session.ActionKind;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.OtherCondition;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.Trigger;

/** The rules of triggers. */
final class TriggerRules {

	private final Findings findings;
	private final Versions versions;
	private final Session session;

	TriggerRules(Findings findings, Versions versions, Session session) {
		this.findings = findings;
		this.versions = versions;
		this.session = session;
	}

	void check() {
		Set<String> names = new HashSet<>();
		for (Trigger trigger : session.getTriggers()) {
			argument(trigger, Literals.TRIGGER__NAME, trigger.getName(), "a trigger needs a name, by which it is found again");
			if (trigger.getName() != null && !names.add(trigger.getName()))
				findings.error(trigger, Literals.TRIGGER__NAME, "another trigger of the session has this name too");
			condition(trigger);
			if (trigger.getActions().isEmpty())
				findings.error(trigger, Literals.TRIGGER__ACTIONS, "a trigger needs an action");
			trigger.getActions().forEach(this::action);
		}
	}

	/** The commands for triggers take names that begin with a hyphen for options, and have no way to say otherwise. */
	private void argument(EObject element, EStructuralFeature feature, String name, String missing) {
		if (name == null || name.isEmpty())
			findings.error(element, feature, missing);
		else if (name.startsWith("-"))
			findings.error(element, feature,
					"LTTng takes the name '" + name + "' for an option: it cannot begin with a hyphen here");
		else
			Names.length(findings, element, feature, name);
	}

	private void named(EObject element, EStructuralFeature feature, String name, String what) {
		if (name == null || name.isEmpty())
			findings.error(element, feature, "the name of a " + what + " is needed");
	}

	private void condition(Trigger trigger) {
		switch (trigger.getCondition()) {
			case null -> findings.error(trigger, Literals.TRIGGER__CONDITION, "a trigger needs a condition");
			case EventRuleMatches matches -> matches(matches);
			case BufferUsage usage -> usage(usage);
			case ConsumedSize consumed -> {
				versions.needs(15, consumed, null, "this condition on the command line");
				named(consumed, Literals.CONSUMED_SIZE__SESSION, consumed.getSession(), "session");
				if (consumed.getBytes() < 1)
					findings.error(consumed, Literals.CONSUMED_SIZE__BYTES, "it must be more than 0");
			}
			case RotationCondition rotation -> {
				versions.needs(15, rotation, null, "this condition on the command line");
				named(rotation, Literals.ROTATION_CONDITION__SESSION, rotation.getSession(), "session");
			}
			case OtherCondition other -> findings.error(other, null, "the condition '" + other.getType() + "' is not known here");
			default -> findings.error(trigger, Literals.TRIGGER__CONDITION, "the condition is not known here");
		}
	}

	private void matches(EventRuleMatches matches) {
		EventRule rule = matches.getRule();
		if (matches.getDomain() == DomainType.JAVA)
			findings.error(matches, Literals.EVENT_RULE_MATCHES__DOMAIN, "there are no triggers for Java programs");
		if (matches.getDomain() == DomainType.LOG4J2)
			versions.needs(14, matches, Literals.EVENT_RULE_MATCHES__DOMAIN, "the domain log4j2");
		if (rule == null) {
			findings.error(matches, Literals.EVENT_RULE_MATCHES__RULE, "the condition needs an event rule");
			return;
		}
		new EventRuleRules(findings, matches.getDomain()).check(rule);
		if (rule.getKind() == EventRuleKind.KRETPROBE || rule.getKind() == EventRuleKind.FUNCTION)
			findings.error(rule, Literals.EVENT_RULE__KIND, "there is no trigger for rules of this kind");
	}

	private void usage(BufferUsage usage) {
		versions.needs(15, usage, null, "this condition on the command line");
		named(usage, Literals.BUFFER_USAGE__SESSION, usage.getSession(), "session");
		named(usage, Literals.BUFFER_USAGE__CHANNEL, usage.getChannel(), "channel");
		if (usage.getBytes() == null == (usage.getRatio() == null))
			findings.error(usage, Literals.BUFFER_USAGE__BYTES, "either bytes or a ratio is needed");
		if (usage.getBytes() != null && usage.getBytes() < 0)
			findings.error(usage, Literals.BUFFER_USAGE__BYTES, "it cannot be less than 0");
		if (usage.getRatio() != null && !(usage.getRatio() >= 0 && usage.getRatio() <= 1))
			findings.error(usage, Literals.BUFFER_USAGE__RATIO, "a ratio is from 0 to 1");
	}

	private void action(Action action) {
		switch (action.getKind()) {
			case START, STOP, ROTATE, SNAPSHOT ->
				argument(action, Literals.ACTION__SESSION, action.getSession(), "the name of a session is needed");
			case INCREMENT_MAP_VALUE -> {
				versions.needs(16, action, Literals.ACTION__KIND, "counting in maps");
				named(action, Literals.ACTION__SESSION, action.getSession(), "session");
				named(action, Literals.ACTION__CHANNEL, action.getChannel(), "map channel");
				named(action, Literals.ACTION__KEY, action.getKey(), "key");
			}
			case OTHER -> findings.error(action, Literals.ACTION__KIND, "the action is not known here");
			case NOTIFY -> {
				// It needs nothing.
			}
		}
		if (action.getRateCount() < 1)
			findings.error(action, Literals.ACTION__RATE_COUNT, "it must be more than 0");
		if (action.getSnapshotOutput() != null && action.getKind() != ActionKind.SNAPSHOT)
			findings.warning(action, Literals.ACTION__SNAPSHOT_OUTPUT, "only snapshots have an output");
		if (action.getKind() == ActionKind.SNAPSHOT && session.getName() != null && session.getName().equals(action.getSession())
				&& session.getKind() != SessionKind.SNAPSHOT)
			findings.error(action, Literals.ACTION__SESSION, "this session is not one for snapshots");
	}
}

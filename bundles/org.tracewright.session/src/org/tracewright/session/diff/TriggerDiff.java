// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.session.Action;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.Condition;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.Session;
import org.tracewright.session.SessionElement;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.LogLevels;
import org.tracewright.session.terms.ProbeLocation;

/** Changes of triggers. They are told apart by their names, and cannot be changed: another one takes the place. */
public final class TriggerDiff {

	private final List<Change> removed = new ArrayList<>();
	private final List<Change> added = new ArrayList<>();

	TriggerDiff(Session wanted, Session actual) {
		List<Trigger> there = actual == null ? List.of() : actual.getTriggers();
		for (Trigger old : there)
			if (wanted.getTriggers().stream().noneMatch(t -> same(t, old)))
				removed.add(new Change.RemoveTrigger(wanted.getName(), old));
		for (Trigger trigger : wanted.getTriggers())
			if (there.stream().noneMatch(old -> same(trigger, old)))
				added.add(new Change.AddTrigger(wanted.getName(), trigger));
	}

	List<Change> removed() {
		return removed;
	}

	List<Change> added() {
		return added;
	}

	/**
	 * The triggers that belong to a session: those that speak of it, and those that have a name that it wants. LTTng knows no owner of a trigger but a user.
	 *
	 * @param all triggers of the target
	 */
	public static List<Trigger> belonging(List<Trigger> all, Session session) {
		return all.stream().filter(trigger -> speaksOf(trigger, session.getName())
				|| session.getTriggers().stream().anyMatch(t -> Objects.equals(t.getName(), trigger.getName()))).toList();
	}

	private static boolean speaksOf(Trigger trigger, String session) {
		boolean condition = switch (trigger.getCondition()) {
			case BufferUsage usage -> session.equals(usage.getSession());
			case ConsumedSize consumed -> session.equals(consumed.getSession());
			case RotationCondition rotation -> session.equals(rotation.getSession());
			case null, default -> false;
		};
		return condition || trigger.getActions().stream().anyMatch(action -> session.equals(action.getSession()));
	}

	private static boolean same(Trigger wanted, Trigger actual) {
		return Objects.equals(wanted.getName(), actual.getName())
				&& (wanted.getOwner() == null || wanted.getOwner().equals(actual.getOwner()))
				&& EcoreUtil.equals(normal(wanted.getCondition()), normal(actual.getCondition()))
				&& EcoreUtil.equals(wanted.getActions().stream().map(TriggerDiff::normal).toList(),
						actual.getActions().stream().map(TriggerDiff::normal).toList());
	}

	/** A copy in one of the spellings that mean the same, without what LTTng adds. */
	private static EObject normal(SessionElement element) {
		if (element == null)
			return null;
		SessionElement copy = EcoreUtil.copy(element);
		if (copy instanceof Condition && copy instanceof EventRuleMatches matches && matches.getRule() != null)
			normal(matches.getDomain(), matches.getRule());
		if (copy instanceof Action action && action.getSnapshotOutput() instanceof SnapshotOutput output) {
			output.setId(null);
			if (output.getMaxSize() != null && output.getMaxSize() == 0)
				output.setMaxSize(null);
			output.getOther().clear();
		}
		copy.getOther().clear();
		return copy;
	}

	private static void normal(DomainType domain, EventRule rule) {
		rule.getOther().clear();
		rule.setEnabled(true);
		rule.setName(SameRule.name(rule));
		if (rule.getFilter() != null && rule.getFilter().isEmpty())
			rule.setFilter(null);
		if (rule.getLogLevelRule() == LogLevelRule.ANY)
			rule.setLogLevel(null);
		else if (rule.getLogLevel() != null)
			rule.setLogLevel(LogLevels.plain(domain, rule.getLogLevel()));
		if (rule.getLocation() != null)
			rule.setLocation(ProbeLocation.normal(rule.getLocation()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.analysis.LatencyRules.Fault;
import org.tracewright.analysis.LatencyRules.Place;
import org.tracewright.analysis.LatencyRules.Places;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Trace;

/** Compares rules with what a trace can have. */
public final class RuleCheck {

	private final Trace trace;
	private final List<Fault> faults = new ArrayList<>();

	private RuleCheck(Trace trace) {
		this.trace = trace;
	}

	/** See {@link LatencyRules#check}. */
	public static List<Fault> check(LatencyRules rules, Trace trace) {
		RuleCheck check = new RuleCheck(trace);
		for (int i = 0; i < rules.rules().size(); i++)
			check.rule(rules.rules().get(i), rules.places().get(i));
		return List.copyOf(check.faults);
	}

	private void rule(LatencyRule rule, Places places) {
		EventNames beginNames = new EventNames(rule.begin());
		EventNames endNames = new EventNames(rule.end());
		List<EventType> begins = events(beginNames, rule.begin(), places.begin());
		List<EventType> ends = events(endNames, rule.end(), places.end());
		for (int i = 0; i < rule.keys().size(); i++) {
			LatencyRule.Key key = rule.keys().get(i);
			boolean found = field(begins, rule.begin(), key.begin(), places.begins().get(i));
			if (found || !places.ends().get(i).equals(places.begins().get(i)))
				field(ends, rule.end(), key.end(), places.ends().get(i));
		}
		if (begins.isEmpty() || ends.isEmpty() || !beginNames.hasStar() || !endNames.hasStar())
			return;
		Set<String> begun = begins.stream().map(beginNames::star).collect(Collectors.toSet());
		if (ends.stream().map(endNames::star).noneMatch(begun::contains))
			faults.add(new Fault(places.end(),
					"in this trace '*' never stands for the same text in '" + rule.begin() + "' and '" + rule.end() + "'"));
	}

	private List<EventType> events(EventNames names, String pattern, Place place) {
		List<EventType> types = trace.eventTypes().stream().filter(names::matches).toList();
		if (types.isEmpty())
			faults.add(new Fault(place, "this trace has no event '" + pattern + "'"));
		return types;
	}

	private boolean field(List<EventType> types, String event, String field, Place place) {
		if (types.isEmpty() || types.stream().anyMatch(type -> Sides.key(type, field) != null))
			return true;
		faults.add(new Fault(place, "in this trace '" + event + "' has no field '" + field + "' that is an integer or a text"));
		return false;
	}
}

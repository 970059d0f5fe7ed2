// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.analysis.LatencyRules.Fault;
import org.tracewright.analysis.LatencyRules.Named;
import org.tracewright.analysis.LatencyRules.Place;
import org.tracewright.analysis.LatencyRules.Places;
import org.tracewright.trace.EventType;

/** Compares rules with what traces can have: a rule is for many, so that what one of them has is not missing. */
public final class RuleCheck {

	/** Traces that a fault names; how many more there are is told. */
	private static final int MOST_NAMES = 5;

	private final List<Named> traces;
	/** Ends a fault. */
	private final String where;
	private List<Fault> faults;

	private RuleCheck(List<Named> traces) {
		this.traces = traces;
		where = where(traces.stream().map(Named::name).toList());
	}

	private static String where(List<String> names) {
		String few = names.stream().limit(MOST_NAMES).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
		String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
		return (names.size() == 1 ? " in the open trace " : " in any of the open traces ") + few + more;
	}

	/** See {@link LatencyRules#check}. */
	public static List<Fault> check(LatencyRules rules, List<Named> traces) {
		if (traces.isEmpty())
			return List.of();
		RuleCheck check = new RuleCheck(traces);
		List<Fault> all = new ArrayList<>();
		for (int i = 0; i < rules.rules().size(); i++)
			all.addAll(check.rule(rules.rules().get(i), rules.places().get(i)));
		return List.copyOf(all);
	}

	/** What no trace has. */
	private List<Fault> rule(LatencyRule rule, Places places) {
		for (Named trace : traces)
			if (faults(rule, places, trace.trace().eventTypes()).isEmpty())
				return List.of();
		List<Fault> missing = faults(rule, places, traces.stream().flatMap(trace -> trace.trace().eventTypes().stream()).toList());
		// What one lacks, another has: they are not read together.
		return missing.isEmpty() ? List.of(fault(places.end(), "begin and end of this rule together")) : missing;
	}

	private List<Fault> faults(LatencyRule rule, Places places, List<EventType> types) {
		faults = new ArrayList<>();
		EventNames beginNames = new EventNames(rule.begin());
		EventNames endNames = new EventNames(rule.end());
		List<EventType> begins = events(types, beginNames, rule.begin(), places.begin());
		List<EventType> ends = events(types, endNames, rule.end(), places.end());
		for (int i = 0; i < rule.keys().size(); i++) {
			LatencyRule.Key key = rule.keys().get(i);
			boolean found = field(begins, rule.begin(), key.begin(), places.begins().get(i));
			if (found || !places.ends().get(i).equals(places.begins().get(i)))
				field(ends, rule.end(), key.end(), places.ends().get(i));
		}
		if (begins.isEmpty() || ends.isEmpty() || !beginNames.hasStar() || !endNames.hasStar())
			return faults;
		Set<String> begun = begins.stream().map(beginNames::star).collect(Collectors.toSet());
		if (ends.stream().map(endNames::star).noneMatch(begun::contains))
			faults.add(fault(places.end(),
					"text for which '*' stands both in '" + rule.begin() + "' and in '" + rule.end() + "'"));
		return faults;
	}

	private Fault fault(Place place, String missing) {
		return new Fault(place, "no " + missing + where);
	}

	private List<EventType> events(List<EventType> types, EventNames names, String pattern, Place place) {
		List<EventType> found = types.stream().filter(names::matches).toList();
		if (found.isEmpty())
			faults.add(fault(place, "event '" + pattern + "'"));
		return found;
	}

	private boolean field(List<EventType> types, String event, String field, Place place) {
		if (types.isEmpty() || types.stream().anyMatch(type -> Sides.key(type, field) != null))
			return true;
		faults.add(fault(place, "field '" + field + "' of '" + event + "', an integer or a text,"));
		return false;
	}
}

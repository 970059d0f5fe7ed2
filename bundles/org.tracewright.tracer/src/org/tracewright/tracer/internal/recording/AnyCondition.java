// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.util.List;

import org.tracewright.filter.Accessor;
import org.tracewright.filter.Condition;
import org.tracewright.filter.FilterProblem;

/** Chooses what one of several conditions chooses. */
record AnyCondition(List<Condition> conditions) implements Condition {

	@Override
	public boolean test(Accessor event) {
		for (int i = 0; i < conditions.size(); i++)
			if (conditions.get(i).test(event))
				return true;
		return false;
	}

	@Override
	public boolean never() {
		return conditions.stream().allMatch(Condition::never);
	}

	@Override
	public boolean always() {
		return conditions.stream().anyMatch(Condition::always);
	}

	@Override
	public long from() {
		return conditions.stream().mapToLong(Condition::from).min().orElse(Long.MIN_VALUE);
	}

	@Override
	public long until() {
		return conditions.stream().mapToLong(Condition::until).max().orElse(Long.MAX_VALUE);
	}

	@Override
	public List<FilterProblem> problems() {
		return conditions.stream().flatMap(c -> c.problems().stream()).toList();
	}
}

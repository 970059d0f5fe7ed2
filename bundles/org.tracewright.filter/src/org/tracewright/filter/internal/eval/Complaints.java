// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.filter.Expression;
import org.tracewright.filter.FilterProblem;
import org.tracewright.filter.Reference;
import org.tracewright.filter.Span;

/** Collects what one kind of record cannot decide. */
final class Complaints {

	/**
	 * One of them.
	 *
	 * @param test    place of the comparison or other test that cannot be decided
	 * @param missing the reference that does not resolve; null when values do not fit
	 * @param problem in words
	 */
	record Complaint(Span test, Reference missing, FilterProblem problem) {
	}

	private final List<Complaint> all = new ArrayList<>();
	private Span test;

	/** What comes next is about this test. */
	void enter(Expression expression) {
		test = expression.span();
	}

	void missing(Reference reference) {
		all.add(new Complaint(test, reference, unknown(reference, "")));
	}

	void unfit(String message, Span span) {
		all.add(new Complaint(test, null, new FilterProblem(message, span)));
	}

	List<Complaint> all() {
		return all;
	}

	/** Says that a reference does not resolve. */
	static FilterProblem unknown(Reference reference, String hint) {
		String what = reference.root().special() ? "records have no '" : "unknown field '";
		return new FilterProblem(what + reference.text() + "'" + hint, reference.span());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tracewright.filter.Expression;
import org.tracewright.filter.FilterException;
import org.tracewright.filter.FilterProblem;
import org.tracewright.filter.Reference;
import org.tracewright.filter.Schema;
import org.tracewright.filter.Span;
import org.tracewright.filter.internal.eval.Complaints.Complaint;

/** Finds tests that no kind of record can decide. */
public final class Check {

	private final Collection<? extends Schema> schemas;
	/** By test, what the kinds of record say that were asked. */
	private final Map<Span, Set<Complaint>> hopeless = new LinkedHashMap<>();

	private Check(Collection<? extends Schema> schemas) {
		this.schemas = schemas;
	}

	/**
	 * Checks a filter.
	 *
	 * @throws FilterException for the first such test
	 */
	public static void run(Expression expression, Collection<? extends Schema> schemas) throws FilterException {
		Check check = new Check(schemas);
		boolean first = true;
		for (Schema schema : schemas) {
			check.add(Binder.complaints(expression, schema), first);
			if (check.hopeless.isEmpty())
				return;
			first = false;
		}
		for (Set<Complaint> complaints : check.hopeless.values()) {
			FilterProblem problem = check.problem(complaints);
			throw new FilterException(problem.message(), problem.span());
		}
	}

	private void add(List<Complaint> complaints, boolean first) {
		Set<Span> tests = new HashSet<>();
		for (Complaint complaint : complaints) {
			tests.add(complaint.test());
			if (first)
				hopeless.computeIfAbsent(complaint.test(), t -> new LinkedHashSet<>());
			Set<Complaint> known = hopeless.get(complaint.test());
			if (known != null)
				known.add(complaint);
		}
		hopeless.keySet().retainAll(tests);
	}

	/** Values that do not fit say more than fields that other kinds of record lack. */
	private FilterProblem problem(Set<Complaint> complaints) {
		for (Complaint complaint : complaints)
			if (complaint.missing() == null)
				return complaint.problem();
		for (Complaint complaint : complaints)
			if (schemas.stream().allMatch(schema -> schema.resolve(complaint.missing()).isEmpty()))
				return Complaints.unknown(complaint.missing(), hint(complaint.missing()));
		Complaint one = complaints.iterator().next();
		return new FilterProblem("no kind of record has all the fields that are compared here", one.test());
	}

	private String hint(Reference reference) {
		Set<String> names = new TreeSet<>();
		schemas.forEach(schema -> names.addAll(schema.names()));
		return Hints.of(reference.text(), names);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tracewright.filter.Accessor;
import org.tracewright.filter.Condition;
import org.tracewright.filter.Expression;
import org.tracewright.filter.Expression.And;
import org.tracewright.filter.Expression.Comparison;
import org.tracewright.filter.Expression.Exists;
import org.tracewright.filter.Expression.Match;
import org.tracewright.filter.Expression.Membership;
import org.tracewright.filter.Expression.Not;
import org.tracewright.filter.Expression.Or;
import org.tracewright.filter.FilterProblem;
import org.tracewright.filter.Operand;
import org.tracewright.filter.Schema;
import org.tracewright.filter.Source;
import org.tracewright.filter.internal.eval.Complaints.Complaint;

/** Makes a filter fit for a kind of record: resolves references, decides what does not depend on the record, and builds nodes for the rest. */
public final class Binder {

	private final Schema schema;
	private final Complaints complaints = new Complaints();
	private final Comparisons comparisons;

	private Binder(Schema schema) {
		this.schema = schema;
		comparisons = new Comparisons(schema, complaints);
	}

	/** Binds a filter. */
	public static Condition bind(Expression expression, Schema schema) {
		Binder binder = new Binder(schema);
		Node root = binder.node(expression);
		TimeRange times = TimeRange.of(root, Verdict.TRUE);
		if (times.isEmpty())
			root = new Node.Constant(Verdict.FALSE);
		List<FilterProblem> problems = binder.complaints.all().stream().map(Complaint::problem).toList();
		return new Bound(root, root.outcomes(), times, problems);
	}

	/** What a kind of record cannot decide. */
	static List<Complaint> complaints(Expression expression, Schema schema) {
		Binder binder = new Binder(schema);
		binder.node(expression);
		return binder.complaints.all();
	}

	private Node node(Expression expression) {
		Node node = switch (expression) {
			case And and -> junction(Verdict.FALSE, and.terms());
			case Or or -> junction(Verdict.TRUE, or.terms());
			case Not not -> new Node.Opposite(node(not.term()));
			case Comparison comparison -> comparisons.comparison(comparison);
			case Membership membership -> comparisons.membership(membership);
			case Match match -> comparisons.match(match);
			case Exists exists -> exists(exists);
			case Operand operand -> comparisons.truth(operand);
		};
		int outcomes = node.outcomes();
		return Integer.bitCount(outcomes) == 1 ? new Node.Constant(outcomes) : node;
	}

	private Node junction(int decisive, List<Expression> terms) {
		List<Node> nodes = new ArrayList<>();
		for (Expression term : terms) {
			Node node = node(term);
			if (node.outcomes() != Verdict.not(decisive))
				nodes.add(node);
		}
		return nodes.size() == 1 ? nodes.getFirst() : new Node.Junction(decisive, nodes.toArray(Node[]::new));
	}

	private Node exists(Exists exists) {
		Optional<Source> source = schema.resolve(exists.reference());
		if (source.isPresent() && source.get() instanceof Source.Slot slot && slot.optional())
			return new Node.Has(slot.number());
		return new Node.Constant(Verdict.of(source.isPresent()));
	}

	/** A filter that was bound. */
	private record Bound(Node root, int outcomes, TimeRange times, List<FilterProblem> problems) implements Condition {

		@Override
		public boolean test(Accessor record) {
			return root.test(record) == Verdict.TRUE;
		}

		@Override
		public boolean never() {
			return (outcomes & Verdict.TRUE) == 0;
		}

		@Override
		public boolean always() {
			return outcomes == Verdict.TRUE;
		}

		@Override
		public long from() {
			return times.from();
		}

		@Override
		public long until() {
			return times.until();
		}
	}
}

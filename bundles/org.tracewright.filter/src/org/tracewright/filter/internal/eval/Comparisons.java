// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.tracewright.filter.Expression.Choice;
import org.tracewright.filter.Expression.Comparator;
import org.tracewright.filter.Expression.Comparison;
import org.tracewright.filter.Expression.Match;
import org.tracewright.filter.Expression.Membership;
import org.tracewright.filter.Expression.Range;
import org.tracewright.filter.Expression.Single;
import org.tracewright.filter.Label;
import org.tracewright.filter.Literal;
import org.tracewright.filter.Operand;
import org.tracewright.filter.Schema;
import org.tracewright.filter.internal.eval.Value.Nothing;
import org.tracewright.filter.internal.eval.Value.OfReal;
import org.tracewright.filter.internal.eval.Value.OfText;
import org.tracewright.filter.internal.eval.Value.OfWhole;

/** Binds comparisons, lists and matches: most become a look whether a key lies in some ranges. */
final class Comparisons {

	private static final Node UNKNOWN = new Node.Constant(Verdict.UNKNOWN);

	private final Schema schema;
	private final Complaints complaints;
	private final Operands operands;

	Comparisons(Schema schema, Complaints complaints) {
		this.schema = schema;
		this.complaints = complaints;
		operands = new Operands(schema, complaints);
	}

	/** Whether a value is not 0. */
	Node truth(Operand operand) {
		complaints.enter(operand);
		Value value = operands.value(operand);
		if (value instanceof OfText) {
			complaints.unfit(Words.of(operand, value) + ", which is neither true nor false: compare it", operand.span());
			return UNKNOWN;
		}
		return value instanceof Nothing ? UNKNOWN : within(value, Comparator.NOT_EQUAL, BigDecimal.ZERO);
	}

	Node comparison(Comparison comparison) {
		complaints.enter(comparison);
		Value left = operands.value(comparison.left());
		Value right = operands.value(comparison.right());
		if (left instanceof Nothing || right instanceof Nothing)
			return UNKNOWN;
		boolean swap = literal(left) && (pattern(left) || !literal(right)) || left.constant() != null && right.constant() == null;
		Comparator comparator = swap ? comparison.comparator().swapped() : comparison.comparator();
		Node node = swap ? compare(right, comparator, left) : compare(left, comparator, right);
		if (node != null)
			return node;
		complaints.unfit(Words.mismatch(comparison, left, right), comparison.right().span());
		return UNKNOWN;
	}

	private static boolean literal(Value value) {
		return value instanceof OfText text && text.literal() != null;
	}

	private static boolean pattern(Value value) {
		return value instanceof OfText text && text.literal().pattern();
	}

	/** Null when the values do not compare. */
	private Node compare(Value left, Comparator comparator, Value right) {
		BigDecimal constant = right.constant();
		if (left instanceof OfText first)
			return right instanceof OfText second ? texts(first, comparator, second) : null;
		if (right instanceof OfText text)
			return left instanceof OfWhole whole ? named(whole, comparator, text.literal()) : null;
		if (constant != null)
			return within(left, comparator, constant);
		int wanted = Order.wanted(comparator);
		if (left instanceof OfReal first)
			return right instanceof OfReal second
					? new Node.Reals(first.real(), wanted, second.real())
					: new Node.RealAndWhole(first.real(), wanted, ((OfWhole) right).whole());
		Whole first = ((OfWhole) left).whole();
		return right instanceof OfReal second
				? new Node.RealAndWhole(second.real(), Order.wanted(comparator.swapped()), first)
				: new Node.Wholes(first, wanted, ((OfWhole) right).whole());
	}

	private static Node within(Value number, Comparator comparator, BigDecimal constant) {
		if (number instanceof OfWhole whole)
			return within(whole, whole.space().where(comparator, constant));
		return new Node.RealIn(((OfReal) number).real(), KeySpace.REAL.where(comparator, constant));
	}

	private static Node within(OfWhole whole, Ranges ranges) {
		return new Node.WholeIn(whole.whole(), whole.space(), ranges, whole.time());
	}

	private static Node texts(OfText left, Comparator comparator, OfText right) {
		if (comparator.ordered() || right.literal() == null)
			return new Node.Texts(left.text(), Order.wanted(comparator), right.text());
		Node node = new Node.TextIn(left.text(), TextSet.of(List.of(right.literal())));
		return comparator == Comparator.EQUAL ? node : new Node.Opposite(node);
	}

	/** Compares the time with a date, or an enumeration with a label. Null when it is neither, or the text is no literal. */
	private Node named(OfWhole whole, Comparator comparator, Literal.Text text) {
		if (text == null)
			return null;
		if (whole.time()) {
			BigDecimal time = time(text);
			return time == null ? UNKNOWN : within(whole, comparator, time);
		}
		if (whole.labels().isEmpty() || comparator.ordered())
			return null;
		Ranges ranges = labelled(whole, text);
		return within(whole, comparator == Comparator.EQUAL ? ranges : ranges.complement());
	}

	/** The time that a text says, ns; null when it says none. */
	private BigDecimal time(Literal.Text text) {
		OptionalLong time = text.pattern() ? OptionalLong.empty() : schema.time(text.parts().getFirst());
		if (time.isPresent())
			return BigDecimal.valueOf(time.getAsLong());
		complaints.unfit(Words.of(text) + " is no time: write one as in \"2026-05-01T10:20:30.5Z\"", text.span());
		return null;
	}

	private Ranges labelled(OfWhole whole, Literal.Text text) {
		TextSet set = TextSet.of(List.of(text));
		Ranges ranges = labelled(whole, label -> set.contains(Text.of(label).fixed()));
		List<String> names = whole.labels().stream().map(Label::name).toList();
		if (!text.pattern() && !names.contains(text.parts().getFirst()))
			complaints.unfit("there is no label " + Words.of(text) + Hints.of(text.parts().getFirst(), names), text.span());
		return ranges;
	}

	private static Ranges labelled(OfWhole whole, Predicate<String> wanted) {
		List<Ranges> ranges = new ArrayList<>();
		long bias = whole.space().bias();
		for (Label label : whole.labels())
			if ((label.lower() ^ bias) <= (label.upper() ^ bias) && wanted.test(label.name()))
				ranges.add(Ranges.of(label.lower() ^ bias, label.upper() ^ bias));
		return Ranges.union(ranges);
	}

	Node match(Match match) {
		complaints.enter(match);
		Pattern pattern = Pattern.compile(match.pattern());
		Value value = operands.value(match.operand());
		Node node = UNKNOWN;
		if (value instanceof OfText text)
			node = new Node.Found(text.text(), pattern);
		else if (value instanceof OfWhole whole && !whole.labels().isEmpty())
			node = within(whole, labelled(whole, label -> RegexSearch.find(pattern, label) == Verdict.TRUE));
		else if (!(value instanceof Nothing))
			complaints.unfit("regular expressions are for texts, and " + Words.of(match.operand(), value),
					match.operand().span());
		return match.negated() ? new Node.Opposite(node) : node;
	}

	Node membership(Membership membership) {
		complaints.enter(membership);
		Value value = operands.value(membership.operand());
		return switch (value) {
			case Nothing nothing -> UNKNOWN;
			case OfText text -> textMember(membership, text);
			case OfReal real -> new Node.RealIn(real.real(), ranges(membership, real, KeySpace.REAL));
			case OfWhole whole -> within(whole, ranges(membership, whole, whole.space()));
		};
	}

	private Node textMember(Membership membership, OfText text) {
		List<Literal.Text> texts = new ArrayList<>();
		for (Choice choice : membership.choices())
			if (choice instanceof Single(Literal.Text literal))
				texts.add(literal);
		if (texts.isEmpty())
			nothingFits(membership, text);
		return new Node.TextIn(text.text(), TextSet.of(texts));
	}

	private Ranges ranges(Membership membership, Value value, KeySpace space) {
		List<Ranges> all = new ArrayList<>();
		boolean fits = false;
		for (Choice choice : membership.choices()) {
			Ranges ranges = switch (choice) {
				case Single single -> single(value, space, single.value());
				case Range range -> between(value, space, range);
			};
			fits |= ranges != null;
			if (ranges != null)
				all.add(ranges);
		}
		if (!fits)
			nothingFits(membership, value);
		return Ranges.union(all);
	}

	private void nothingFits(Membership membership, Value value) {
		if (!membership.choices().isEmpty())
			complaints.unfit(Words.of(membership.operand(), value) + ", but nothing in the list is", membership.span());
	}

	private Ranges single(Value value, KeySpace space, Literal literal) {
		if (literal instanceof Literal.Text text && value instanceof OfWhole whole && !whole.time() && !whole.labels().isEmpty())
			return labelled(whole, text);
		BigDecimal constant = constant(value, literal);
		return constant == null ? null : space.where(Comparator.EQUAL, constant);
	}

	private Ranges between(Value value, KeySpace space, Range range) {
		BigDecimal low = constant(value, range.low());
		BigDecimal high = constant(value, range.high());
		return low == null || high == null ? null : space.between(low, high);
	}

	/** A literal as a number; null when it is none for this value. */
	private BigDecimal constant(Value value, Literal literal) {
		if (literal instanceof Literal.Text text)
			return value instanceof OfWhole whole && whole.time() ? time(text) : null;
		return Operands.literal(literal).constant();
	}
}

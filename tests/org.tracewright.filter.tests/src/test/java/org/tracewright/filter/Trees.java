// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.tracewright.filter.Expression.Choice;
import org.tracewright.filter.Expression.Comparator;
import org.tracewright.filter.Operand.BitOperator;
import org.tracewright.filter.Reference.Root;
import org.tracewright.filter.Reference.Step;

/** Random trees that a text can have, without places; and trees without their places. */
final class Trees {

	private static final Span NOWHERE = new Span(0, 0);
	private static final String[] NAMES = {"a", "prio", "_x1", "in", "true", "has", "odd name", "ä", "`", "\\", "p:n", "0", "😀",
			"not"};
	private static final String[] PIECES = {"", "a", "GET ", "\"", "\\", "*", "é", "😀", "\n", "\u0000", "\u007f", "\ud800", "9",
			"`", "$"};
	private static final String[] REGEXES = {"a", "^\\d+$", "\"", "\\\\", "[a-z]*?", "é|😀", ""};

	private final Random random;

	Trees(Random random) {
		this.random = random;
	}

	private <T> T any(T[] values) {
		return values[random.nextInt(values.length)];
	}

	private <T> List<T> some(int least, int most, Supplier<T> supplier) {
		List<T> list = new ArrayList<>();
		for (int n = least + random.nextInt(most - least + 1); n > 0; n--)
			list.add(supplier.get());
		return list;
	}

	Expression condition(int depth) {
		return switch (random.nextInt(depth == 0 ? 5 : 8)) {
			case 0, 1 -> comparison(depth);
			case 2 -> new Expression.Membership(searched(depth), some(0, 4, this::choice), NOWHERE);
			case 3 -> new Expression.Match(searched(depth), any(REGEXES), random.nextBoolean(), NOWHERE);
			case 4 -> random.nextBoolean() ? new Expression.Exists(reference(), NOWHERE) : integer(depth);
			case 5 -> new Expression.Not(condition(depth - 1), NOWHERE);
			case 6 -> new Expression.And(some(2, 4, () -> condition(depth - 1)), NOWHERE);
			default -> new Expression.Or(some(2, 4, () -> condition(depth - 1)), NOWHERE);
		};
	}

	private Expression comparison(int depth) {
		Comparator comparator = any(Comparator.values());
		Operand right = random.nextInt(3) > 0 ? searched(depth) : text(comparator.ordered() ? 1 : 3);
		return new Expression.Comparison(searched(depth), comparator, right, NOWHERE);
	}

	private Operand searched(int depth) {
		return random.nextInt(10) == 0 ? text(1) : random.nextInt(4) == 0 ? real() : integer(depth);
	}

	private Operand integer(int depth) {
		return switch (random.nextInt(depth == 0 ? 4 : 8)) {
			case 0, 1 -> reference();
			case 2 -> whole();
			case 3 -> new Literal.Truth(random.nextBoolean(), NOWHERE);
			case 4 -> new Operand.Bitwise(any(BitOperator.values()), some(2, 3, () -> integer(depth - 1)), NOWHERE);
			case 5 -> new Operand.Shift(integer(depth - 1), random.nextBoolean(), distance(depth - 1), NOWHERE);
			case 6 -> new Operand.Complement(integer(depth - 1), NOWHERE);
			default -> new Operand.Negation(random.nextBoolean() ? integer(depth - 1) : whole(), NOWHERE);
		};
	}

	private Operand distance(int depth) {
		Operand operand = integer(depth);
		return operand instanceof Literal.Whole ? new Literal.Whole(BigInteger.valueOf(random.nextInt(64)), NOWHERE) : operand;
	}

	private Literal whole() {
		BigInteger value = BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
		return new Literal.Whole(random.nextInt(4) == 0 ? value.add(BigInteger.ONE.shiftLeft(63)) : value, NOWHERE);
	}

	private Literal real() {
		double value = Double.longBitsToDouble(random.nextLong());
		return new Literal.Real(Double.isFinite(value) ? value : -0.0, NOWHERE);
	}

	private Literal text(int most) {
		List<String> parts = some(1, most, () -> any(PIECES) + any(PIECES));
		for (int i = 1; i < parts.size() - 1; i++)
			if (parts.get(i).isEmpty())
				parts.set(i, "x");
		return new Literal.Text(parts, NOWHERE);
	}

	private Choice choice() {
		if (random.nextInt(3) > 0)
			return new Expression.Single(random.nextInt(3) == 0 ? text(3) : random.nextBoolean() ? whole() : real());
		if (random.nextInt(3) == 0)
			return new Expression.Range(text(1), text(1));
		Literal.Whole low = (Literal.Whole) whole();
		BigInteger high = low.value().add(BigInteger.valueOf(random.nextInt(9)))
				.min(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
		return new Expression.Range(low, new Literal.Whole(high, NOWHERE));
	}

	private Reference reference() {
		Root root = random.nextBoolean() ? Root.ANY : any(Root.values());
		if (root.special())
			return new Reference(root, List.of(), NOWHERE);
		List<Step> path = new ArrayList<>(List.of(new Reference.Name(any(NAMES))));
		path.addAll(some(0, 3,
				() -> random.nextBoolean() ? new Reference.Name(any(NAMES)) : new Reference.Index(random.nextInt(99))));
		return new Reference(root, path, NOWHERE);
	}

	static Expression withoutSpans(Expression tree) {
		return switch (tree) {
			case Expression.And and -> new Expression.And(and.terms().stream().map(Trees::withoutSpans).toList(), NOWHERE);
			case Expression.Or or -> new Expression.Or(or.terms().stream().map(Trees::withoutSpans).toList(), NOWHERE);
			case Expression.Not not -> new Expression.Not(withoutSpans(not.term()), NOWHERE);
			case Expression.Comparison c -> new Expression.Comparison(value(c.left()), c.comparator(), value(c.right()), NOWHERE);
			case Expression.Membership m ->
				new Expression.Membership(value(m.operand()), m.choices().stream().map(Trees::choice).toList(), NOWHERE);
			case Expression.Match m -> new Expression.Match(value(m.operand()), m.pattern(), m.negated(), NOWHERE);
			case Expression.Exists e -> new Expression.Exists((Reference) value(e.reference()), NOWHERE);
			case Operand operand -> value(operand);
		};
	}

	private static Choice choice(Choice choice) {
		return switch (choice) {
			case Expression.Single s -> new Expression.Single((Literal) value(s.value()));
			case Expression.Range r -> new Expression.Range((Literal) value(r.low()), (Literal) value(r.high()));
		};
	}

	private static Operand value(Operand operand) {
		return switch (operand) {
			case Operand.Bitwise b ->
				new Operand.Bitwise(b.operator(), b.operands().stream().map(Trees::value).toList(), NOWHERE);
			case Operand.Shift s -> new Operand.Shift(value(s.operand()), s.left(), value(s.distance()), NOWHERE);
			case Operand.Complement c -> new Operand.Complement(value(c.operand()), NOWHERE);
			case Operand.Negation n -> new Operand.Negation(value(n.operand()), NOWHERE);
			case Reference r -> new Reference(r.root(), r.path(), NOWHERE);
			case Literal.Whole w -> new Literal.Whole(w.value(), NOWHERE);
			case Literal.Real r -> new Literal.Real(r.value(), NOWHERE);
			case Literal.Text t -> new Literal.Text(t.parts(), NOWHERE);
			case Literal.Truth t -> new Literal.Truth(t.value(), NOWHERE);
		};
	}
}

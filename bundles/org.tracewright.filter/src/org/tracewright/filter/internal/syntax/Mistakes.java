// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.math.BigInteger;

import org.tracewright.filter.Expression;
import org.tracewright.filter.Expression.Comparator;
import org.tracewright.filter.Expression.Not;
import org.tracewright.filter.FilterException;
import org.tracewright.filter.Literal;
import org.tracewright.filter.Operand;
import org.tracewright.filter.internal.syntax.Token.Kind;

/** Tells values from conditions, and says what to do when one stands where the other should. */
final class Mistakes {

	private Mistakes() {
	}

	/** An expression that can be true or false. */
	static Expression condition(Expression expression) throws FilterException {
		if (expression instanceof Literal.Text)
			throw new FilterException(
					"a text alone is neither true nor false: compare a field with it, as in $name == \"sched_*\"",
					expression.span());
		return expression;
	}

	/** A side of a comparison. */
	static Operand compared(Token operator, Expression expression) throws FilterException {
		if (expression instanceof Operand operand)
			return operand;
		if (expression instanceof Not not)
			throw new FilterException(
					"'!' belongs to '" + Printer.print(not.term()) + "' alone here: put parentheses around the comparison",
					not.span());
		throw new FilterException(
				"'" + operator.text() + "' compares values, not conditions: join conditions with '&&', '||' and '!'",
				operator.span());
	}

	/** An operand of a bit operator, of which the sides are given for the message. */
	static Operand bits(Token operator, Expression expression, Expression left, Expression right) throws FilterException {
		String symbol = operator.text();
		if (expression instanceof Literal.Text || expression instanceof Literal.Real)
			throw new FilterException("'" + symbol + "' works on the bits of integers", expression.span());
		if (expression instanceof Operand operand)
			return operand;
		if (left instanceof Operand || right instanceof Operand)
			throw new FilterException("comparisons bind tighter than '" + symbol + "': put parentheses around it, as in (flags "
					+ symbol + " 4) != 0", operator.span());
		throw new FilterException("'" + symbol + "' works on the bits of integers: join conditions with '&&' or '||'",
				operator.span());
	}

	/** What a prefix works on. */
	static Operand prefixed(Token operator, Expression expression) throws FilterException {
		if (!(expression instanceof Operand operand))
			throw new FilterException("'" + operator.text() + "' works on numbers: use '!' to turn a condition over",
					operator.span());
		boolean real = expression instanceof Literal.Real && !operator.symbol("-");
		if (real || expression instanceof Literal.Text)
			throw new FilterException(
					"'" + operator.text() + "' works on " + (operator.symbol("-") ? "numbers" : "the bits of integers"),
					expression.span());
		return operand;
	}

	/** By how much bits are shifted. */
	static Operand distance(Operand operand) throws FilterException {
		if (operand instanceof Literal.Whole whole
				&& (whole.value().signum() < 0 || whole.value().compareTo(BigInteger.valueOf(63)) > 0))
			throw new FilterException("a shift is by 0 to 63 bits", operand.span());
		return operand;
	}

	/** Wildcards ask for equality, on one side. */
	static void patterns(Comparator comparator, Operand left, Operand right) throws FilterException {
		boolean first = left instanceof Literal.Text text && text.pattern();
		boolean second = right instanceof Literal.Text text && text.pattern();
		if (comparator.ordered() && (first || second))
			throw new FilterException("'*' is a wildcard with '==' and '!=' alone: write '\\*' for the character",
					(second ? right : left).span());
		if (first && second)
			throw new FilterException("both sides have wildcards: write '\\*' for the character on one of them", right.span());
	}

	/** What is looked for in a list, or by a regular expression. */
	static Operand searched(Token operator, Expression expression) throws FilterException {
		if (expression instanceof Literal.Text text && text.pattern())
			throw new FilterException("'*' is no wildcard before '" + operator.text() + "': write '\\*' for the character",
					text.span());
		return compared(operator, expression);
	}

	/** A value was expected. */
	static FilterException noValue(Token token) {
		if (token.kind() == Kind.END)
			return new FilterException("expected a value or condition at the end of the filter", token.span());
		if (token.symbol("+"))
			return new FilterException("numbers have no '+' before them: leave it out", token.span());
		if (token.symbol("."))
			return new FilterException("expected a value before '.': write 0.5 for .5", token.span());
		if (token.kind() == Kind.WORD)
			return new FilterException(
					"expected a value before '" + token.text() + "': put it in back quotes if it is the name of a field",
					token.span());
		return new FilterException("expected a value before '" + token.text() + "'", token.span());
	}

	/** An operator was expected, or the end. */
	static FilterException unexpected(Token token) {
		if (token.kind() == Kind.SYMBOL && "+-*/%".contains(token.text()))
			return new FilterException(
					"filters do not calculate, so '" + token.text() + "' cannot stand here: there are & | ^ ~ << >> for bits",
					token.span());
		if (token.symbol("="))
			return new FilterException("'=' is no operator: write '==' to compare", token.span());
		if (token.symbol(")"))
			return new FilterException("this ')' closes nothing: leave it out or put a '(' before", token.span());
		if (token.symbol("!") || token.symbol("~") || token.word("not"))
			return new FilterException("expected an operator such as '&&' before '" + token.text() + "'", token.span());
		return new FilterException("expected an operator such as '==' or '&&' before '" + token.text() + "'", token.span());
	}
}

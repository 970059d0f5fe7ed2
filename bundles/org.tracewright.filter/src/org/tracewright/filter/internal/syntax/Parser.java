// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.filter.Expression;
import org.tracewright.filter.Expression.And;
import org.tracewright.filter.Expression.Comparator;
import org.tracewright.filter.Expression.Comparison;
import org.tracewright.filter.Expression.Match;
import org.tracewright.filter.Expression.Not;
import org.tracewright.filter.Expression.Or;
import org.tracewright.filter.FilterException;
import org.tracewright.filter.Literal;
import org.tracewright.filter.Operand;
import org.tracewright.filter.Operand.BitOperator;
import org.tracewright.filter.Operand.Bitwise;
import org.tracewright.filter.Operand.Complement;
import org.tracewright.filter.Operand.Negation;
import org.tracewright.filter.Operand.Shift;
import org.tracewright.filter.Span;
import org.tracewright.filter.internal.syntax.Token.Kind;

/**
 * Reads filters with the precedence of C. Conditions and values are kept apart: {@code a == b & c}, which C reads as {@code (a == b) & c}, is an error with
 * a hint. Only parentheses and prefixes nest, and they are counted, so that no text makes the stack overflow here or where the tree is walked.
 */
public final class Parser {

	private static final int MAX_LENGTH = 65_536;
	private static final int MAX_DEPTH = 200;

	private final Tokens tokens;
	private final ValueParser values;
	private int depth;

	private Parser(Tokens tokens) {
		this.tokens = tokens;
		values = new ValueParser(tokens);
	}

	/**
	 * The tree of a filter.
	 *
	 * @throws FilterException if it is none
	 */
	public static Expression parse(String text) throws FilterException {
		if (text.length() > MAX_LENGTH)
			throw new FilterException(
					"this filter has " + text.length() + " characters, but at most " + MAX_LENGTH + " are allowed",
					new Span(MAX_LENGTH, text.length() - MAX_LENGTH));
		if (text.isBlank())
			throw new FilterException("the filter is empty: write a condition such as prio < 20", new Span(0, text.length()));
		Parser parser = new Parser(new Tokens(Lexer.tokens(text)));
		Expression expression = parser.or();
		if (parser.tokens.peek().kind() != Kind.END)
			throw Mistakes.unexpected(parser.tokens.peek());
		return Mistakes.condition(expression);
	}

	private Expression or() throws FilterException {
		Expression first = and();
		if (!tokens.at("||", "or"))
			return first;
		List<Expression> terms = new ArrayList<>(List.of(Mistakes.condition(first)));
		while (tokens.at("||", "or")) {
			tokens.next();
			terms.add(Mistakes.condition(and()));
		}
		return new Or(terms, first.span().to(terms.getLast().span()));
	}

	private Expression and() throws FilterException {
		Expression first = bits(0);
		if (!tokens.at("&&", "and"))
			return first;
		List<Expression> terms = new ArrayList<>(List.of(Mistakes.condition(first)));
		while (tokens.at("&&", "and")) {
			tokens.next();
			terms.add(Mistakes.condition(bits(0)));
		}
		return new And(terms, first.span().to(terms.getLast().span()));
	}

	private Expression bits(int level) throws FilterException {
		BitOperator[] operators = BitOperator.values();
		if (level == operators.length)
			return comparison();
		BitOperator operator = operators[level];
		Expression first = bits(level + 1);
		if (!tokens.peek().symbol(operator.symbol()))
			return first;
		List<Operand> operands = new ArrayList<>();
		Expression last = first;
		while (tokens.peek().symbol(operator.symbol())) {
			Token token = tokens.next();
			Expression left = last;
			last = bits(level + 1);
			if (operands.isEmpty())
				operands.add(Mistakes.bits(token, left, left, last));
			operands.add(Mistakes.bits(token, last, left, last));
		}
		return new Bitwise(operator, operands, first.span().to(last.span()));
	}

	private Expression comparison() throws FilterException {
		Expression left = shift();
		Token token = tokens.peek();
		Expression result = comparison(left, token);
		if (result != left && comparing(tokens.peek()))
			throw new FilterException("comparisons do not chain: write a < b && b < c instead of a < b < c",
					tokens.peek().span());
		return result;
	}

	private boolean comparing(Token token) {
		boolean notIn = token.word("not") && tokens.peekSecond().word("in");
		return comparator(token) != null || token.symbol("=~") || token.symbol("!~") || token.word("in") || notIn;
	}

	private Expression comparison(Expression left, Token token) throws FilterException {
		Comparator comparator = comparator(token);
		if (comparator != null) {
			tokens.next();
			Operand operand = Mistakes.compared(token, left);
			Operand right = Mistakes.compared(token, shift(token));
			Mistakes.patterns(comparator, operand, right);
			return new Comparison(operand, comparator, right, left.span().to(right.span()));
		}
		if (token.symbol("=~") || token.symbol("!~")) {
			tokens.next();
			Operand operand = Mistakes.searched(token, left);
			Token pattern = values.regex(token);
			return new Match(operand, pattern.text(), token.text().equals("!~"), left.span().to(pattern.span()));
		}
		if (token.word("in")) {
			tokens.next();
			return values.list(Mistakes.searched(token, left));
		}
		if (token.word("not") && tokens.peekSecond().word("in")) {
			tokens.next();
			Expression list = values.list(Mistakes.searched(tokens.next(), left));
			return new Not(list, list.span());
		}
		return left;
	}

	private static Comparator comparator(Token token) {
		for (Comparator comparator : Comparator.values())
			if (token.symbol(comparator.symbol()))
				return comparator;
		return null;
	}

	/** Right side of an operator. */
	private Expression shift(Token operator) throws FilterException {
		if (tokens.peek().kind() == Kind.END)
			throw new FilterException("expected a value after '" + operator.text() + "'", tokens.peek().span());
		return shift();
	}

	private Expression shift() throws FilterException {
		Expression first = unary();
		Token token = tokens.peek();
		if (!token.symbol("<<") && !token.symbol(">>"))
			return first;
		tokens.next();
		Expression second = unary();
		Operand operand = Mistakes.bits(token, first, first, second);
		Operand distance = Mistakes.distance(Mistakes.bits(token, second, first, second));
		if (tokens.at("<<", ">>"))
			throw new FilterException("shifts do not chain: put parentheses around the first", tokens.peek().span());
		return new Shift(operand, token.text().equals("<<"), distance, first.span().to(second.span()));
	}

	private Expression unary() throws FilterException {
		Token token = tokens.peek();
		boolean not = token.symbol("!") || token.word("not");
		if (!not && !token.symbol("~") && !token.symbol("-") && !token.symbol("(") && !token.symbol("!~"))
			return values.primary();
		if (++depth > MAX_DEPTH)
			throw new FilterException("this is nested more than " + MAX_DEPTH + " deep: leave out parentheses, or use lists",
					token.span());
		tokens.next();
		Expression result;
		if (not) {
			Expression term = Mistakes.condition(unary());
			result = new Not(term, token.span().to(term.span()));
		} else if (token.symbol("(")) {
			result = or();
			values.expect(")", token);
		} else if (token.symbol("!~")) {
			// '!' right before '~' reads as one operator.
			Operand operand = Mistakes.prefixed(token, unary());
			Span span = new Span(token.span().offset() + 1, 1).to(operand.span());
			result = new Not(new Complement(operand, span), token.span().to(operand.span()));
		} else if (token.symbol("~")) {
			Operand operand = Mistakes.prefixed(token, unary());
			result = new Complement(operand, token.span().to(operand.span()));
		} else {
			result = minus(token);
		}
		depth--;
		return result;
	}

	private Operand minus(Token token) throws FilterException {
		if (tokens.peek().kind() == Kind.NUMBER) {
			Literal number = tokens.next().literal();
			return ValueParser.negative(number, token.span().to(number.span()));
		}
		Operand operand = Mistakes.prefixed(token, unary());
		return new Negation(operand, token.span().to(operand.span()));
	}
}

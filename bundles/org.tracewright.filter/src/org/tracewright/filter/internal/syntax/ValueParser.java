// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.filter.Expression;
import org.tracewright.filter.Expression.Choice;
import org.tracewright.filter.Expression.Exists;
import org.tracewright.filter.Expression.Membership;
import org.tracewright.filter.Expression.Range;
import org.tracewright.filter.Expression.Single;
import org.tracewright.filter.FilterException;
import org.tracewright.filter.Literal;
import org.tracewright.filter.Operand;
import org.tracewright.filter.Reference;
import org.tracewright.filter.Reference.Index;
import org.tracewright.filter.Reference.Name;
import org.tracewright.filter.Reference.Root;
import org.tracewright.filter.Reference.Step;
import org.tracewright.filter.Span;
import org.tracewright.filter.internal.syntax.Token.Kind;

/** Reads what does not nest: literals, lists, references. */
final class ValueParser {

	private static final int MAX_CHOICES = 10_000;
	private static final BigInteger LOWEST = BigInteger.ONE.shiftLeft(63).negate();

	private final Tokens tokens;

	ValueParser(Tokens tokens) {
		this.tokens = tokens;
	}

	/** A literal, a reference or {@code has(reference)}. */
	Expression primary() throws FilterException {
		Token token = tokens.peek();
		if ((token.word("has") || token.word("exists")) && tokens.peekSecond().symbol("(")) {
			tokens.next();
			Token open = tokens.next();
			if (!names(tokens.peek()))
				throw new FilterException("expected the name of a field after '" + token.text() + "('", tokens.peek().span());
			Reference reference = reference(tokens.peek());
			Token close = expect(")", open);
			return new Exists(reference, token.span().to(close.span()));
		}
		Literal literal = literal(token);
		return literal == null ? reference(token) : literal;
	}

	/** A literal without a sign; null if something else is next. */
	private Literal literal(Token token) {
		boolean truth = token.word("true") || token.word("false");
		if (!truth && token.literal() == null)
			return null;
		tokens.next();
		return truth ? new Literal.Truth(token.text().equals("true"), token.span()) : token.literal();
	}

	/** Less than 0. */
	static Literal negative(Literal number, Span span) throws FilterException {
		if (number instanceof Literal.Real real)
			return new Literal.Real(-real.value(), span);
		BigInteger value = ((Literal.Whole) number).value().negate();
		if (value.compareTo(LOWEST) < 0)
			throw new FilterException("this number does not fit into 64 bits: the least is -9223372036854775808", span);
		return new Literal.Whole(value, span);
	}

	private Reference reference(Token first) throws FilterException {
		Root root = Root.ANY;
		if (!names(first))
			throw Mistakes.noValue(first);
		if (first.kind() == Kind.SPECIAL)
			root = root(first);
		Token last = tokens.next();
		if (root.special()) {
			if (tokens.at(".", "["))
				throw new FilterException("'" + first.text() + "' is a value without members: leave out what follows",
						tokens.peek().span());
			return new Reference(root, List.of(), first.span());
		}
		List<Step> path = new ArrayList<>();
		if (root == Root.ANY) {
			path.add(new Name(first.text()));
		} else {
			if (!tokens.peek().symbol("."))
				throw new FilterException("expected '.' and a name after '" + first.text() + "'", tokens.peek().span());
			tokens.next();
			last = name(path, root == Root.APPLICATION);
		}
		while (tokens.at(".", "[")) {
			if (tokens.next().symbol("."))
				last = name(path, false);
			else
				last = index(path);
		}
		return new Reference(root, path, first.span().to(last.span()));
	}

	/** Whether a reference begins here. */
	private static boolean names(Token token) {
		boolean word = token.kind() == Kind.WORD && !Names.reserved(token.text());
		return word || token.kind() == Kind.QUOTED_NAME || token.kind() == Kind.SPECIAL;
	}

	private static Root root(Token token) throws FilterException {
		for (Root root : Root.values())
			if (root.symbol().equals(token.text()))
				return root;
		throw new FilterException(
				"unknown name '" + token.text() + "': there are $payload, $ctx, $app, $header and $packet, followed by"
						+ " '.' and a name, and $name, $stream, $cpu, $time, $level, $id and $trace",
				token.span());
	}

	/** One name, which has colons when an application provides it. */
	private Token name(List<Step> path, boolean colons) throws FilterException {
		Token token = tokens.peek();
		if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED_NAME)
			throw new FilterException(
					"expected a name after '.': put names with other characters than letters, digits and '_' in back quotes",
					token.span());
		tokens.next();
		StringBuilder text = new StringBuilder(token.text());
		while (colons && tokens.peek().symbol(":") && tokens.peekSecond().kind() == Kind.WORD) {
			tokens.next();
			token = tokens.next();
			text.append(':').append(token.text());
		}
		path.add(new Name(text.toString()));
		return token;
	}

	private Token index(List<Step> path) throws FilterException {
		Token token = tokens.next();
		if (!(token.literal() instanceof Literal.Whole index) || index.value().bitLength() > 31)
			throw new FilterException("expected the number of an element, from 0 to 2147483647, between '[' and ']'",
					token.span());
		path.add(new Index(index.value().intValue()));
		return expect("]", token);
	}

	/** The right side of {@code =~}. */
	Token regex(Token operator) throws FilterException {
		Token token = tokens.peek();
		if (token.kind() != Kind.REGEX)
			throw new FilterException("expected a regular expression in double quotes after '" + operator.text() + "'",
					token.span());
		Regexes.check(token);
		return tokens.next();
	}

	/** The right side of {@code in}. */
	Expression list(Operand operand) throws FilterException {
		Token open = tokens.peek();
		if (!open.symbol("{"))
			throw new FilterException("expected '{' after 'in': lists are written {1, 2, 5..9}", open.span());
		tokens.next();
		List<Choice> choices = new ArrayList<>();
		while (!tokens.peek().symbol("}")) {
			if (choices.size() == MAX_CHOICES)
				throw new FilterException("this list has more than " + MAX_CHOICES + " entries: use ranges or patterns",
						tokens.peek().span());
			choices.add(choice());
			if (!tokens.peek().symbol("}"))
				expect(",", open);
		}
		return new Membership(operand, choices, operand.span().to(tokens.next().span()));
	}

	private Choice choice() throws FilterException {
		Literal low = constant();
		if (!tokens.peek().symbol(".."))
			return new Single(low);
		Token dots = tokens.next();
		Literal high = constant();
		BigDecimal from = number(low);
		BigDecimal to = number(high);
		boolean times = low instanceof Literal.Text first && high instanceof Literal.Text last && !first.pattern()
				&& !last.pattern();
		if (!times && (from == null || to == null))
			throw new FilterException("expected numbers or times on both sides of '..'", dots.span());
		if (!times && from.compareTo(to) > 0)
			throw new FilterException("this range has no values: write the lower number first", low.span().to(high.span()));
		return new Range(low, high);
	}

	private Literal constant() throws FilterException {
		Token token = tokens.peek();
		boolean minus = token.symbol("-");
		if (minus)
			tokens.next();
		Token value = tokens.peek();
		Literal literal = literal(value);
		if (literal == null || minus && number(literal) == null)
			throw new FilterException("expected a number or a text: lists have no other values", value.span());
		return minus ? negative(literal, token.span().to(literal.span())) : literal;
	}

	private static BigDecimal number(Literal literal) {
		if (literal instanceof Literal.Whole whole)
			return new BigDecimal(whole.value());
		return literal instanceof Literal.Real real ? new BigDecimal(real.value()) : null;
	}

	/** Takes a bracket or comma; the other is the one that it belongs to. */
	Token expect(String symbol, Token opened) throws FilterException {
		Token token = tokens.peek();
		if (token.symbol(symbol))
			return tokens.next();
		if (token.kind() == Kind.END)
			throw new FilterException("'" + opened.text() + "' has no closing '" + (symbol.equals(",") ? "}" : symbol) + "'",
					opened.span());
		if (symbol.equals(","))
			throw new FilterException("expected ',' or '}' in this list", token.span());
		throw symbol.equals(")") ? Mistakes.unexpected(token) : new FilterException("expected '" + symbol + "'", token.span());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.util.List;

/**
 * The tree of a filter: what can be true, false or unknown of a record. An {@link Operand} as an expression is true when it is not 0.
 *
 * Trees differ when their spans do; {@link Filter#equals} looks at the meaning.
 */
public sealed interface Expression permits Operand, Expression.And, Expression.Or, Expression.Not, Expression.Comparison,
		Expression.Membership, Expression.Match, Expression.Exists {

	/** Place in the text, without parentheses around it. */
	Span span();

	/** How two values are compared. */
	enum Comparator {
		/** Equal; a text with wildcards matches. */
		EQUAL("=="),
		/** Not equal. */
		NOT_EQUAL("!="),
		/** Less. */
		LESS("<"),
		/** Less or equal. */
		LESS_OR_EQUAL("<="),
		/** Greater. */
		GREATER(">"),
		/** Greater or equal. */
		GREATER_OR_EQUAL(">=");

		private final String symbol;

		Comparator(String symbol) {
			this.symbol = symbol;
		}

		/** As written in filters. */
		public String symbol() {
			return symbol;
		}

		/** The one that says the same with left and right swapped. */
		public Comparator swapped() {
			return switch (this) {
				case EQUAL, NOT_EQUAL -> this;
				case LESS -> GREATER;
				case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
				case GREATER -> LESS;
				case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
			};
		}

		/** Whether it asks for an order, and not for equality alone. */
		public boolean ordered() {
			return this != EQUAL && this != NOT_EQUAL;
		}
	}

	/**
	 * All of these.
	 *
	 * @param terms at least two
	 * @param span  place in the text
	 */
	record And(List<Expression> terms, Span span) implements Expression {

		/** Copies the terms. */
		public And {
			terms = List.copyOf(terms);
		}
	}

	/**
	 * Any of these.
	 *
	 * @param terms at least two
	 * @param span  place in the text
	 */
	record Or(List<Expression> terms, Span span) implements Expression {

		/** Copies the terms. */
		public Or {
			terms = List.copyOf(terms);
		}
	}

	/**
	 * The opposite; of unknown, unknown.
	 *
	 * @param term the expression
	 * @param span place in the text
	 */
	record Not(Expression term, Span span) implements Expression {
	}

	/**
	 * A comparison of two values; unknown when one is missing.
	 *
	 * @param left       left side
	 * @param comparator what must hold
	 * @param right      right side
	 * @param span       place in the text
	 */
	record Comparison(Operand left, Comparator comparator, Operand right, Span span) implements Expression {
	}

	/**
	 * A value is one of a list.
	 *
	 * @param operand the value
	 * @param choices the list, maybe empty
	 * @param span    place in the text
	 */
	record Membership(Operand operand, List<Choice> choices, Span span) implements Expression {

		/** Copies the choices. */
		public Membership {
			choices = List.copyOf(choices);
		}
	}

	/** An entry of a list. */
	sealed interface Choice {
	}

	/**
	 * One value, or all texts of a pattern.
	 *
	 * @param value the value
	 */
	record Single(Literal value) implements Choice {
	}

	/**
	 * All values between two, both included: numbers, or texts that are times.
	 *
	 * @param low  first value
	 * @param high last value
	 */
	record Range(Literal low, Literal high) implements Choice {
	}

	/**
	 * A text has a part that a regular expression describes; unknown when the search takes too many steps.
	 *
	 * @param operand the text, or an enumeration of which the labels are looked at
	 * @param pattern for {@link java.util.regex.Pattern}
	 * @param negated whether the text must have no such part
	 * @param span    place in the text
	 */
	record Match(Operand operand, String pattern, boolean negated, Span span) implements Expression {
	}

	/**
	 * The record has a value; never unknown.
	 *
	 * @param reference which
	 * @param span      place in the text
	 */
	record Exists(Reference reference, Span span) implements Expression {
	}
}

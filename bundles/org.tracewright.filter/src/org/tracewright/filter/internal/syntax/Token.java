// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import org.tracewright.filter.Literal;
import org.tracewright.filter.Span;

/**
 * A word of the language.
 *
 * @param kind    what it is
 * @param text    operator, name (without back quotes), pattern (without quotes), or as written
 * @param literal value of a number or text, else null
 * @param span    place in the text
 */
record Token(Kind kind, String text, Literal literal, Span span) {

	enum Kind {
		SYMBOL, WORD, QUOTED_NAME, SPECIAL, NUMBER, TEXT, REGEX, END
	}

	/** Whether it is this operator or bracket. */
	boolean symbol(String symbol) {
		return kind == Kind.SYMBOL && text.equals(symbol);
	}

	/** Whether it is this word, which is not a name then. */
	boolean word(String word) {
		return kind == Kind.WORD && text.equals(word);
	}
}

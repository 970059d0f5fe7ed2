// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.util.List;

/** The tokens of a filter, and how far they are read. The last one, the end, stays. */
final class Tokens {

	private final List<Token> all;
	private int at;

	Tokens(List<Token> all) {
		this.all = all;
	}

	Token peek() {
		return all.get(at);
	}

	Token peekSecond() {
		return all.get(Math.min(at + 1, all.size() - 1));
	}

	Token next() {
		Token token = all.get(at);
		if (at < all.size() - 1)
			at++;
		return token;
	}

	/** Whether one of these symbols or words is next. */
	boolean at(String symbol, String other) {
		Token token = peek();
		return token.symbol(symbol) || token.symbol(other) || token.word(other);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.filter.FilterException;
import org.tracewright.filter.Literal;
import org.tracewright.filter.Span;
import org.tracewright.filter.internal.syntax.Token.Kind;

/** Cuts the text of a filter into tokens. */
final class Lexer {

	private static final List<String> SYMBOLS = List.of("&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "=~", "!~", "..", "&",
			"|", "^", "~", "!", "<", ">", "(", ")", "{", "}", "[", "]", ",", ".", ":", "=", "+", "-", "*", "/", "%");

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private int at;

	private Lexer(String text) {
		this.text = text;
	}

	/** All tokens, with one of kind end. */
	static List<Token> tokens(String text) throws FilterException {
		Lexer lexer = new Lexer(text);
		while (lexer.skipSpace())
			lexer.tokens.add(lexer.next());
		lexer.tokens.add(new Token(Kind.END, "", null, new Span(text.length(), 0)));
		return lexer.tokens;
	}

	private boolean skipSpace() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
		return at < text.length();
	}

	private Token next() throws FilterException {
		int start = at;
		char c = text.charAt(at);
		if (c >= '0' && c <= '9') {
			NumberReader reader = new NumberReader(text, start);
			Literal number = reader.read();
			at = number.span().end();
			return new Token(Kind.NUMBER, text.substring(start, at), number, number.span());
		}
		if (c == '"')
			return text();
		if (c == '`')
			return quotedName();
		if (c == '$') {
			at++;
			skipWord();
			return token(Kind.SPECIAL, start);
		}
		if (Names.start(c)) {
			skipWord();
			return token(Kind.WORD, start);
		}
		for (String symbol : SYMBOLS) {
			if (text.startsWith(symbol, at)) {
				at += symbol.length();
				return token(Kind.SYMBOL, start);
			}
		}
		if (c == '\'')
			throw new FilterException("single quotes have no meaning here: put texts in double quotes", new Span(at, 1));
		int point = text.codePointAt(at);
		throw new FilterException(
				"unexpected character '" + Names.visible(point)
						+ "': put texts in double quotes and names like this in back quotes",
				new Span(at, Character.charCount(point)));
	}

	private void skipWord() {
		while (at < text.length() && Names.part(text.charAt(at)))
			at++;
	}

	private Token token(Kind kind, int start) {
		return new Token(kind, text.substring(start, at), null, new Span(start, at - start));
	}

	private Token text() throws FilterException {
		int start = at++;
		while (at < text.length() && text.charAt(at) != '"')
			at += text.charAt(at) == '\\' ? 2 : 1;
		if (at >= text.length())
			throw new FilterException("the text that begins here has no closing quote", new Span(start, 1));
		at++;
		Span span = new Span(start, at - start);
		Token last = tokens.isEmpty() ? null : tokens.getLast();
		if (last != null && (last.symbol("=~") || last.symbol("!~")))
			return new Token(Kind.REGEX, regex(start + 1, at - 1), null, span);
		List<String> parts = Texts.read(text, start + 1, at - 1);
		return new Token(Kind.TEXT, text.substring(start, at), new Literal.Text(parts, span), span);
	}

	/** A pattern is taken as it stands, but for the backslash before a quote. */
	private String regex(int start, int end) {
		StringBuilder out = new StringBuilder();
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '\\' && text.charAt(i + 1) != '"')
				out.append(c).append(text.charAt(++i));
			else if (c != '\\')
				out.append(c);
		}
		return out.toString();
	}

	private Token quotedName() throws FilterException {
		int start = at++;
		StringBuilder name = new StringBuilder();
		while (at < text.length() && text.charAt(at) != '`') {
			if (text.charAt(at) == '\\')
				at++;
			if (at < text.length())
				name.append(text.charAt(at++));
		}
		if (at >= text.length())
			throw new FilterException("the name that begins here has no closing back quote", new Span(start, 1));
		at++;
		Span span = new Span(start, at - start);
		if (name.isEmpty())
			throw new FilterException("there is no name between the back quotes", span);
		return new Token(Kind.QUOTED_NAME, name.toString(), null, span);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import org.tracewright.analysis.LatencyRules.Place;

/** The words of a line of rules, one after the other. */
final class RuleLine {

	/** A word without its quotes, and where it is with them. */
	record Word(String text, Place place) {
	}

	private final int line;
	private final String text;
	private int at;

	RuleLine(int line, String text) {
		this.line = line;
		this.text = text;
		skip();
	}

	private void skip() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
	}

	/** Whether a place is behind all that counts: a {@code #} behind a blank begins a comment. */
	private boolean isEnd(int place) {
		return place >= text.length()
				|| text.charAt(place) == '#' && (place == 0 || Character.isWhitespace(text.charAt(place - 1)));
	}

	boolean atEnd() {
		return isEnd(at);
	}

	/** The name of the rule, up to a colon with a blank behind it, or in quotes. */
	Word name(String expected) throws FaultException {
		int start = at;
		if (text.charAt(at) == '"') {
			Word name = quoted();
			if (atEnd() || text.charAt(at) != ':')
				throw fault("expected ':' after the rule's name");
			pass(1);
			return name;
		}
		int colon = at;
		while (!isEnd(colon) && !isColon(colon))
			colon++;
		int end = colon;
		while (end > start && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		if (isEnd(colon))
			throw new FaultException(new Place(line, start + 1, end - start), expected + "; a colon and a blank end the name");
		if (end == start)
			throw new FaultException(new Place(line, start + 1, 1), "expected the rule's name before the colon");
		at = colon;
		pass(1);
		return new Word(text.substring(start, end), new Place(line, start + 1, end - start));
	}

	private boolean isColon(int place) {
		return text.charAt(place) == ':' && (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)));
	}

	Word event(String expected) throws FaultException {
		return word(expected, ",");
	}

	Word field(String expected) throws FaultException {
		return word(expected, ",=");
	}

	/** A word in quotes, or up to a blank, an arrow or one of some characters. */
	private Word word(String expected, String ends) throws FaultException {
		if (atEnd())
			throw fault(expected);
		if (text.charAt(at) == '"')
			return quoted();
		int start = at;
		while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !text.startsWith("->", at)
				&& ends.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '"')
			at++;
		if (at == start)
			throw fault(expected);
		Word word = new Word(text.substring(start, at), new Place(line, start + 1, at - start));
		skip();
		return word;
	}

	private Word quoted() throws FaultException {
		int start = at;
		StringBuilder word = new StringBuilder();
		for (int i = at + 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				Place place = new Place(line, start + 1, i + 1 - start);
				if (word.toString().isBlank())
					throw new FaultException(place, "expected a name between the quotes");
				pass(i + 1 - start);
				return new Word(word.toString(), place);
			}
			boolean escape = c == '\\' && i + 1 < text.length() && "\"\\".indexOf(text.charAt(i + 1)) >= 0;
			word.append(escape ? text.charAt(++i) : c);
		}
		throw new FaultException(new Place(line, start + 1, text.length() - start), "expected '\"' at the end of this name");
	}

	/** Passes a symbol if it is next. */
	boolean isSymbol(String symbol) {
		if (atEnd() || !text.startsWith(symbol, at))
			return false;
		pass(symbol.length());
		return true;
	}

	void symbol(String symbol, String expected) throws FaultException {
		if (!isSymbol(symbol))
			throw fault(expected);
	}

	void keyword(String word, String expected) throws FaultException {
		int end = at + word.length();
		boolean goesOn = end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '"';
		if (!text.startsWith(word, at) || goesOn)
			throw fault(expected);
		pass(word.length());
	}

	private void pass(int characters) {
		at += characters;
		skip();
	}

	/** Something else is expected here, from the next word on. */
	FaultException fault(String expected) {
		if (atEnd()) {
			// Right behind the last word.
			int end = Math.min(at, text.length());
			while (end > 0 && Character.isWhitespace(text.charAt(end - 1)))
				end--;
			return new FaultException(new Place(line, end + 1, 0), expected);
		}
		int end = at + 1;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end)))
			end++;
		return new FaultException(new Place(line, at + 1, end - at), expected);
	}
}

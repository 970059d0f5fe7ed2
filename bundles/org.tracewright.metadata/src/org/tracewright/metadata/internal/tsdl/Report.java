// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.function.Consumer;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.TextRange;

/**
 * Collects diagnostics with their places; stops to listen after {@value #MAX} of them, so that a hostile file cannot fill the heap. Places are those of the whole
 * text, however many pieces it is read in.
 */
final class Report {

	private static final int MAX = 100;

	private final Consumer<MetadataDiagnostic> sink;
	private int count;
	private int errors;
	private int base;
	private String text = "";
	private boolean wide;

	Report(Consumer<MetadataDiagnostic> sink) {
		this.sink = sink;
	}

	/** The piece that tokens belong to from now on, and the characters before it. */
	void piece(String piece, int offset) {
		text = piece;
		base = offset;
		// Tokens count code points, texts UTF-16 units.
		wide = piece.codePointCount(0, piece.length()) != piece.length();
	}

	TextRange range(ParserRuleContext context) {
		return range(context.getStart(), context.getStop());
	}

	TextRange range(Token start, Token stop) {
		int from = Math.max(0, start.getStartIndex());
		int to = stop == null || stop.getStopIndex() < from ? Math.max(from, start.getStopIndex() + 1) : stop.getStopIndex() + 1;
		if (wide) {
			to = text.offsetByCodePoints(0, Math.min(to, text.codePointCount(0, text.length())));
			from = text.offsetByCodePoints(0, Math.min(from, text.codePointCount(0, text.length())));
		}
		return new TextRange(base + from, to - from, start.getLine(), start.getCharPositionInLine() + 1);
	}

	void error(TextRange range, String message) {
		errors++;
		add(new MetadataDiagnostic(range, "", message, false));
	}

	void error(ParserRuleContext at, String message) {
		error(range(at), message);
	}

	void warning(ParserRuleContext at, String message) {
		add(new MetadataDiagnostic(range(at), "", message, true));
	}

	/** An error found by the lexer, which has no token for it. */
	void error(int line, int column, int index, String message) {
		int from = Math.max(0, Math.min(index, text.length()));
		error(new TextRange(base + from, Math.min(1, text.length() - from), line, column), message);
	}

	int errors() {
		return errors;
	}

	private void add(MetadataDiagnostic diagnostic) {
		if (count++ < MAX)
			sink.accept(diagnostic);
	}
}

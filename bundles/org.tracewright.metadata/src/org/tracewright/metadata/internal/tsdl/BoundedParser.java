// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.tracewright.metadata.internal.tsdl.parser.TsdlLexer;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser;

/** The generated parser with a limit on nesting, so that a hostile text cannot exhaust the stack. */
final class BoundedParser extends TsdlParser {

	/** Rules within rules; a structure costs three. */
	private static final int MAX_DEPTH = 600;

	private static final int MAX_EXPECTED = 6;

	private int depth;

	private BoundedParser(TokenStream input) {
		super(input);
	}

	/** Parses as much as can be understood of a text that begins at a line and column, both from 1; syntax errors go to the report. */
	static DocumentContext parse(String text, int line, int column, Report report) {
		BaseErrorListener listener = new BaseErrorListener() {
			@Override
			public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
					RecognitionException e) {
				if (symbol instanceof Token token)
					report.error(report.range(token, token), friendly(symbol, message));
				else
					report.error(line, column + 1, recognizer instanceof TsdlLexer lexer ? lexer._tokenStartCharIndex : 0,
							message);
			}
		};
		TsdlLexer lexer = new TsdlLexer(CharStreams.fromString(text));
		lexer.setLine(line);
		lexer.setCharPositionInLine(column - 1);
		lexer.removeErrorListeners();
		lexer.addErrorListener(listener);
		BoundedParser parser = new BoundedParser(new CommonTokenStream(lexer));
		parser.removeErrorListeners();
		parser.addErrorListener(listener);
		parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
		try {
			return parser.document();
		} catch (ParseCancellationException e) {
			Token token = parser.getCurrentToken();
			report.error(report.range(token, token), e.getMessage());
			return null;
		}
	}

	@Override
	public void enterRule(ParserRuleContext context, int state, int rule) {
		if (++depth > MAX_DEPTH)
			throw new ParseCancellationException("types are nested too deeply");
		super.enterRule(context, state, rule);
	}

	@Override
	public void exitRule() {
		depth--;
		super.exitRule();
	}

	private static String friendly(Object symbol, String message) {
		if (symbol instanceof Token token && token.getType() == Token.EOF)
			return "the text ends in the middle of a declaration" + expected(message);
		if (symbol instanceof Token token)
			return "unexpected '" + abbreviated(token.getText()) + "'" + expected(message);
		return message;
	}

	private static String expected(String message) {
		int at = message.indexOf("expecting ");
		if (at < 0)
			return "";
		String list = message.substring(at + "expecting ".length());
		String[] all = list.replaceAll("^\\{|}$", "").split(", ");
		// A list of all keywords helps nobody.
		return all.length > MAX_EXPECTED ? "" : ", expected " + String.join(" or ", all);
	}

	private static String abbreviated(String text) {
		return text.length() > 40 ? text.substring(0, 40) + '…' : text;
	}
}

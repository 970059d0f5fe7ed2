// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.function.Function;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.BufferedRuleBasedScanner;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.tracewright.ui.TraceColors;

/** Scanners that give the parts of a text their colours. */
final class SourceScanners {

	private SourceScanners() {
	}

	/** For text that is all of one kind. */
	static ITokenScanner all(TraceColors color) {
		BufferedRuleBasedScanner scanner = new BufferedRuleBasedScanner(256);
		scanner.setDefaultReturnToken(token(color));
		return scanner;
	}

	/** For TSDL outside of comments and strings. */
	static ITokenScanner tsdl() {
		IToken keyword = token(TraceColors.CODE_KEYWORD);
		IToken type = token(TraceColors.CODE_TYPE);
		IToken property = token(TraceColors.CODE_PROPERTY);
		return scanner(number(), word(word -> {
			if (TsdlWords.isKeyword(word))
				return keyword;
			if (TsdlWords.PRIMITIVES.contains(word) || word.endsWith("_t")) //$NON-NLS-1$
				return type;
			return TsdlWords.isAttribute(word) ? property : null;
		}));
	}

	/** For JSON. */
	static ITokenScanner json() {
		IToken property = token(TraceColors.CODE_PROPERTY);
		IToken string = token(TraceColors.CODE_STRING);
		IToken separator = token(TraceColors.CODE_SEPARATOR);
		IToken literal = token(TraceColors.CODE_KEYWORD);
		return scanner(scanner -> string(scanner, property, string), number(),
				word(word -> word.equals("true") || word.equals("false") || word.equals("null") ? literal : null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				scanner -> {
					if (scanner.read() == org.tracewright.ui.metadata.internal.source.Token.RECORD_SEPARATOR)
						return separator;
					scanner.unread();
					return Token.UNDEFINED;
				});
	}

	private static IToken token(TraceColors color) {
		return new Token(new TextAttribute(color.color(), null, color == TraceColors.CODE_KEYWORD ? SWT.BOLD : SWT.NORMAL));
	}

	private static ITokenScanner scanner(IRule... rules) {
		BufferedRuleBasedScanner scanner = new BufferedRuleBasedScanner(4096);
		scanner.setRules(rules);
		return scanner;
	}

	private static IRule number() {
		IToken number = token(TraceColors.CODE_NUMBER);
		return scanner -> {
			int c = scanner.read();
			if (c < '0' || c > '9') {
				scanner.unread();
				return Token.UNDEFINED;
			}
			while (Character.isLetterOrDigit(c))
				c = scanner.read();
			scanner.unread();
			return number;
		};
	}

	/** All words are read as a whole, also those without a colour, so that none is found inside another one. */
	private static IRule word(Function<String, IToken> tokens) {
		return scanner -> {
			StringBuilder word = new StringBuilder();
			int c = scanner.read();
			if (!Character.isLetter(c) && c != '_') {
				scanner.unread();
				return Token.UNDEFINED;
			}
			while (c != ICharacterScanner.EOF && (Character.isLetterOrDigit(c) || c == '_')) {
				word.append((char) c);
				c = scanner.read();
			}
			scanner.unread();
			IToken token = tokens.apply(word.toString());
			return token == null ? new Token(null) : token;
		};
	}

	/** A string; the name of a property when a colon follows it. */
	private static IToken string(ICharacterScanner scanner, IToken property, IToken string) {
		int c = scanner.read();
		if (c != '"') {
			scanner.unread();
			return Token.UNDEFINED;
		}
		do {
			c = scanner.read();
			if (c == '\\') {
				scanner.read();
				c = 0;
			}
		} while (c != '"' && c != '\n' && c != ICharacterScanner.EOF);
		if (c != '"') {
			scanner.unread();
			return string;
		}
		int ahead = 0;
		do {
			c = scanner.read();
			ahead++;
		} while (c == ' ' || c == '\t');
		for (; ahead > 0; ahead--)
			scanner.unread();
		return c == ':' ? property : string;
	}
}

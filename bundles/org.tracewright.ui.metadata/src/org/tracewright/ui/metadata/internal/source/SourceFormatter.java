// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.List;

/** Indents metadata. Nothing but white space changes. */
public final class SourceFormatter {

	private static final int WIDTH = 110;
	private static final String JSON_INDENT = "  "; //$NON-NLS-1$

	private SourceFormatter() {
	}

	/** A text with its lines indented by its braces; JSON is broken into lines too, TSDL keeps those that it has. */
	public static String format(String text, boolean json) {
		return json ? sequence(text) : tsdl(text);
	}

	private static String tsdl(String text) {
		List<Token> tokens = Token.all(text, false);
		StringBuilder out = new StringBuilder();
		int next = 0;
		int depth = 0;
		int begin = 0;
		while (begin < text.length()) {
			int feed = text.indexOf('\n', begin);
			int end = feed < 0 ? text.length() : feed + 1;
			while (next < tokens.size() && tokens.get(next).end() <= begin)
				next++;
			Token first = next < tokens.size() ? tokens.get(next) : null;
			String line = text.substring(begin, end);
			String ending = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			int before = depth;
			int lead = 0;
			boolean leading = true;
			Token last = null;
			for (int i = next; i < tokens.size() && tokens.get(i).offset() < end; i++) {
				last = tokens.get(i);
				int change = last.offset() < begin ? 0 : change(last);
				leading &= change < 0;
				lead += leading ? 1 : 0;
				depth = Math.max(0, depth + change);
			}
			boolean inside = first != null && first.offset() < begin;
			boolean quoted = first != null && inside && first.kind() == Token.Kind.STRING
					|| last != null && last.end() > end - ending.length() && last.kind() == Token.Kind.STRING;
			boolean begun = first != null && inside && first.kind() == Token.Kind.STRING;
			String body = quoted ? line.substring(0, line.length() - ending.length()) : line.strip();
			if (begun || body.isEmpty())
				out.append(body);
			else if (!inside)
				out.append("\t".repeat(Math.max(0, before - lead))).append(body.stripLeading()); //$NON-NLS-1$
			else if (body.startsWith("*")) //$NON-NLS-1$
				out.append("\t".repeat(before)).append(' ').append(body); //$NON-NLS-1$
			else
				out.append(line.stripTrailing());
			out.append(ending);
			begin = end;
		}
		return out.toString();
	}

	private static int change(Token token) {
		return switch (token.text()) {
			case "{" -> 1; //$NON-NLS-1$
			case "}" -> -1; //$NON-NLS-1$
			default -> 0;
		};
	}

	private static String sequence(String text) {
		StringBuilder out = new StringBuilder();
		int begin = 0;
		while (begin < text.length()) {
			int next = text.indexOf(Token.RECORD_SEPARATOR, begin);
			int end = next < 0 ? text.length() : next;
			out.append(fragment(text.substring(begin, end)));
			if (next >= 0)
				out.append(Token.RECORD_SEPARATOR);
			begin = end + 1;
		}
		return out.toString();
	}

	private static String fragment(String text) {
		List<Token> tokens = Token.all(text, true);
		int depth = 0;
		for (Token token : tokens) {
			depth += nesting(token);
			boolean unclosed = token.kind() == Token.Kind.STRING && (token.text().length() < 2 || !token.text().endsWith("\"")); //$NON-NLS-1$
			if (depth < 0 || unclosed)
				return text;
		}
		if (depth != 0 || tokens.isEmpty())
			return text;
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < tokens.size(); i = write(tokens, i, 0, 0, out))
			if (i > 0)
				out.append('\n');
		return out.append('\n').toString();
	}

	private static int nesting(Token token) {
		return token.is("{") || token.is("[") ? 1 : token.is("}") || token.is("]") ? -1 : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Writes the value that begins with a token; returns the index after it. */
	private static int write(List<Token> tokens, int at, int indent, int used, StringBuilder out) {
		if (nesting(tokens.get(at)) <= 0) {
			out.append(tokens.get(at).text());
			return at + 1;
		}
		int end = at;
		StringBuilder line = new StringBuilder();
		for (int depth = 0; end == at || depth > 0; end++) {
			Token token = tokens.get(end);
			depth += nesting(token);
			line.append(token.text());
			if (token.is(":") || token.is(",")) //$NON-NLS-1$ //$NON-NLS-2$
				line.append(' ');
		}
		if (line.length() + used + JSON_INDENT.length() * indent <= WIDTH || end == at + 2) {
			out.append(line);
			return end;
		}
		out.append(tokens.get(at).text());
		boolean begin = true;
		int name = 0;
		for (int i = at + 1; i < end - 1;) {
			Token token = tokens.get(i);
			if (begin)
				out.append('\n').append(JSON_INDENT.repeat(indent + 1));
			name = begin ? token.text().length() + 2 : name;
			begin = token.is(","); //$NON-NLS-1$
			if (nesting(token) > 0) {
				i = write(tokens, i, indent + 1, name, out);
				continue;
			}
			out.append(token.text()).append(token.is(":") ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			i++;
		}
		out.append('\n').append(JSON_INDENT.repeat(indent)).append(tokens.get(end - 1).text());
		return end;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is around a place in a TSDL text; the text may be unfinished.
 *
 * @param block     word before the braces around the place ({@code trace}, {@code struct}, ...); empty outside of all braces
 * @param names     attributes or members written before it in the same braces
 * @param outer     members written before it in the braces around those
 * @param statement what is written of the statement up to the place, without the word at the place
 * @param types     names of types declared before it
 */
record TsdlContext(String block, List<String> names, List<String> outer, List<String> statement, Set<String> types) {

	private static final class Frame {
		private final String block;
		private final int kept;
		private final List<String> names = new ArrayList<>();
		private List<String> statement = new ArrayList<>();

		Frame(String block, int kept) {
			this.block = block;
			this.kept = kept;
		}
	}

	/** What is around an offset. */
	static TsdlContext at(String text, int offset) {
		Deque<Frame> open = new ArrayDeque<>();
		open.push(new Frame("", 0)); //$NON-NLS-1$
		Set<String> types = new LinkedHashSet<>();
		for (Token token : Token.all(text, 0, offset, false)) {
			if (token.kind() == Token.Kind.COMMENT || token.end() == offset && token.kind() == Token.Kind.WORD)
				continue;
			step(open, types, token);
		}
		List<String> outer = new ArrayList<>();
		open.stream().skip(1).forEach(f -> outer.addAll(f.names));
		Frame top = open.peek();
		return new TsdlContext(top.block, List.copyOf(top.names), outer, List.copyOf(top.statement), types);
	}

	/** Names of all types that are declared in a text. */
	static Set<String> types(String text) {
		return at(text + ' ', text.length() + 1).types;
	}

	private static void step(Deque<Frame> open, Set<String> types, Token token) {
		Frame top = open.peek();
		switch (token.text()) {
			case "{" -> { //$NON-NLS-1$
				int kind = kind(top.statement);
				open.push(new Frame(kind < 0 ? "" : top.statement.get(kind), Math.max(0, kind))); //$NON-NLS-1$
			}
			case "}" -> { //$NON-NLS-1$
				if (open.size() == 1)
					return;
				open.pop();
				// What had the braces is one type now, so that it is not taken for the owner of the next ones.
				Frame outer = open.peek();
				outer.statement = new ArrayList<>(outer.statement.subList(0, Math.min(top.kept, outer.statement.size())));
				outer.statement.add("}"); //$NON-NLS-1$
			}
			case ";" -> { //$NON-NLS-1$
				end(top, types);
				top.statement = new ArrayList<>();
			}
			default -> top.statement.add(token.text());
		}
	}

	private static int kind(List<String> statement) {
		for (int i = statement.size() - 1; i >= 0; i--)
			if (TsdlWords.TYPES.contains(statement.get(i)))
				return i;
		return !statement.isEmpty() && TsdlWords.BLOCKS.contains(statement.getFirst()) ? 0 : -1;
	}

	/** Takes the names out of a statement that has ended. */
	private static void end(Frame frame, Set<String> types) {
		List<String> words = frame.statement;
		if (words.isEmpty())
			return;
		int assigned = Math.max(words.indexOf("="), words.indexOf(":=")); //$NON-NLS-1$ //$NON-NLS-2$
		switch (words.getFirst()) {
			case "typealias" -> { //$NON-NLS-1$
				if (assigned > 0)
					types.add(String.join(" ", words.subList(assigned + 1, words.size()))); //$NON-NLS-1$
			}
			case "typedef" -> types.add(words.getLast()); //$NON-NLS-1$
			default -> {
				if (assigned > 0)
					frame.names.add(String.join("", words.subList(0, assigned))); //$NON-NLS-1$
				else
					members(frame, words);
			}
		}
	}

	private static void members(Frame frame, List<String> words) {
		int depth = 0;
		for (int i = 1; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals("[")) //$NON-NLS-1$
				depth++;
			else if (word.equals("]")) //$NON-NLS-1$
				depth--;
			boolean last = i + 1 == words.size() || words.get(i + 1).equals("[") || words.get(i + 1).equals(","); //$NON-NLS-1$ //$NON-NLS-2$
			if (depth == 0 && last && Character.isJavaIdentifierStart(word.charAt(0)))
				frame.names.add(word);
		}
	}
}

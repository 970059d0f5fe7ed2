// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is around a place in a JSON text sequence; the text may be unfinished. */
final class JsonContext {

	/**
	 * An object, and where in it the place is.
	 *
	 * @param type     value of its property {@code type}, wherever that is written; empty without one
	 * @param owner    name of the property that has it as value or in its array; empty for a fragment
	 * @param fragment whether it is a fragment
	 * @param names    of its properties
	 * @param property whose value is at the place, or null when a name is expected there
	 */
	record Place(String type, String owner, boolean fragment, List<String> names, String property) {
	}

	private static final class Frame {
		private final boolean object;
		private final String owner;
		private final boolean fragment;
		private final List<String> names = new ArrayList<>();
		private String property;
		private String type = ""; //$NON-NLS-1$

		Frame(boolean object, String owner, boolean fragment) {
			this.object = object;
			this.owner = owner;
			this.fragment = fragment;
		}
	}

	private JsonContext() {
	}

	/** First and last offset (exclusive) of the fragment at an offset, without its record separator. */
	static int[] fragment(String text, int offset) {
		int begin = text.lastIndexOf(Token.RECORD_SEPARATOR, Math.max(0, offset - 1)) + 1;
		int end = text.indexOf(Token.RECORD_SEPARATOR, begin);
		return new int[]{begin, end < 0 ? text.length() : end};
	}

	/** What is around an offset, or null outside of any object. */
	static Place at(String text, int offset) {
		int[] bounds = fragment(text, offset);
		Deque<Frame> open = new ArrayDeque<>();
		Frame found = null;
		String property = null;
		for (Token token : Token.all(text, bounds[0], bounds[1], true)) {
			if (found == null && token.end() >= offset && (token.offset() >= offset || token.kind() != Token.Kind.MARK)) {
				found = object(open);
				property = property(open);
				if (found == null)
					return null;
			}
			step(open, token);
			// The type may be written behind the place.
			if (found != null && !open.contains(found))
				break;
		}
		if (found == null) {
			found = object(open);
			property = property(open);
		}
		return found == null ? null : new Place(found.type, found.owner, found.fragment, List.copyOf(found.names), property);
	}

	private static String property(Deque<Frame> open) {
		return open.isEmpty() ? null : open.peek().object ? open.peek().property : open.peek().owner;
	}

	private static Frame object(Deque<Frame> open) {
		return open.stream().filter(f -> f.object).findFirst().orElse(null);
	}

	private static void step(Deque<Frame> open, Token token) {
		Frame top = open.peek();
		switch (token.text()) {
			case "{", "[" -> { //$NON-NLS-1$ //$NON-NLS-2$
				String owner = top == null ? "" : top.object ? top.property : top.owner; //$NON-NLS-1$
				open.push(new Frame(token.is("{"), owner == null ? "" : owner, top == null)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			case "}", "]" -> { //$NON-NLS-1$ //$NON-NLS-2$
				if (top != null)
					open.pop();
			}
			case "," -> { //$NON-NLS-1$
				if (top != null)
					top.property = null;
			}
			case ":" -> { //$NON-NLS-1$
				if (top != null && top.object && !top.names.isEmpty())
					top.property = top.names.getLast();
			}
			default -> {
				if (top == null || !top.object || token.kind() != Token.Kind.STRING)
					return;
				if (top.property == null)
					top.names.add(token.content());
				else if (top.property.equals("type")) //$NON-NLS-1$
					top.type = token.content();
			}
		}
	}
}

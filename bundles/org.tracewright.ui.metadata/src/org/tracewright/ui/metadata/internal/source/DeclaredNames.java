// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the names and ids that the blocks or fragments of a text have. */
final class DeclaredNames {

	/** A block of TSDL or a fragment, with its own simple values. */
	private record Declared(String kind, Map<String, String> values) {
	}

	private DeclaredNames() {
	}

	/** Values of a property in all fragments of a type. */
	static List<String> values(String text, String type, String property) {
		return declared(text, true).stream().filter(d -> d.kind.equals(type) && d.values.containsKey(property))
				.map(d -> d.values.get(property)).toList();
	}

	/**
	 * An id that no other stream, or event of a stream, has.
	 *
	 * @param kind   {@code stream}, {@code event}, {@code data stream class} or {@code event record class}
	 * @param stream id of the stream of an event; null for a stream
	 */
	static String freeId(String text, boolean json, String kind, String stream) {
		BigInteger free = BigInteger.ZERO;
		for (Declared declared : declared(text, json)) {
			String owner = declared.values.get(json ? "data-stream-class-id" : "stream_id"); //$NON-NLS-1$ //$NON-NLS-2$
			String id = declared.values.getOrDefault("id", "0"); //$NON-NLS-1$ //$NON-NLS-2$
			boolean same = stream == null || owner == null || owner.equals(stream);
			if (same && declared.kind.equals(kind.replace(' ', '-')) && id.matches("\\d{1,20}")) //$NON-NLS-1$
				free = free.max(new BigInteger(id).add(BigInteger.ONE));
		}
		return free.toString();
	}

	private static List<Declared> declared(String text, boolean json) {
		List<Declared> all = new ArrayList<>();
		List<Token> tokens = Token.code(text, json);
		int depth = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.kind() == Token.Kind.SEPARATOR)
				depth = 0;
			else if (token.is("{") || json && token.is("[")) { //$NON-NLS-1$ //$NON-NLS-2$
				if (depth++ == 0)
					all.add(new Declared(json || i == 0 ? "" : tokens.get(i - 1).text(), new LinkedHashMap<>())); //$NON-NLS-1$
			} else if (token.is("}") || json && token.is("]")) //$NON-NLS-1$ //$NON-NLS-2$
				depth = Math.max(0, depth - 1);
			else if (depth == 1 && !all.isEmpty() && i + 2 < tokens.size() && tokens.get(i + 1).is(json ? ":" : "=")) { //$NON-NLS-1$ //$NON-NLS-2$
				String value = tokens.get(i + 2).content();
				if (json && token.content().equals("type")) //$NON-NLS-1$
					all.set(all.size() - 1, new Declared(value, all.getLast().values));
				all.getLast().values.put(token.content(), value);
			}
		}
		return all;
	}
}

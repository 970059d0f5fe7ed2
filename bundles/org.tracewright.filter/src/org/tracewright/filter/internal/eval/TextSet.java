// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.filter.Literal;

/** Texts and patterns of texts. */
final class TextSet {

	private final ByteBuffer[] exact;
	private final Glob[] globs;

	private TextSet(ByteBuffer[] exact, Glob[] globs) {
		this.exact = exact;
		this.globs = globs;
	}

	/** From literals. Those with characters beyond the first plane are also found when they are encoded as surrogate pairs. */
	static TextSet of(List<Literal.Text> literals) {
		List<ByteBuffer> exact = new ArrayList<>();
		List<Glob> globs = new ArrayList<>();
		for (Literal.Text literal : literals) {
			add(literal, true, exact, globs);
			if (literal.parts().stream().anyMatch(Utf8::pairs))
				add(literal, false, exact, globs);
		}
		exact.sort(TextSet::compare);
		return new TextSet(exact.toArray(ByteBuffer[]::new), globs.toArray(Glob[]::new));
	}

	private static void add(Literal.Text literal, boolean joined, List<ByteBuffer> exact, List<Glob> globs) {
		if (literal.pattern())
			globs.add(Glob.of(literal.parts(), joined));
		else
			exact.add(ByteBuffer.wrap(Utf8.encode(literal.parts().getFirst(), joined)));
	}

	/** Whether a text is in the set. Hot: allocates nothing. */
	boolean contains(ByteBuffer text) {
		int low = 0;
		int high = exact.length - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			int comparison = compare(text, exact[middle]);
			if (comparison == 0)
				return true;
			if (comparison < 0)
				high = middle - 1;
			else
				low = middle + 1;
		}
		for (Glob glob : globs)
			if (glob.matches(text))
				return true;
		return false;
	}

	/** By length first, which decides most. */
	private static int compare(ByteBuffer left, ByteBuffer right) {
		int comparison = Integer.compare(left.remaining(), right.remaining());
		return comparison != 0 ? comparison : Order.of(left, right) - Order.EQUAL;
	}
}

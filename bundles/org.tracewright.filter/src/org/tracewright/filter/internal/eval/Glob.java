// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.nio.ByteBuffer;
import java.util.List;

/** A pattern over the bytes of texts: pieces with anything between them. */
final class Glob {

	private final byte[][] parts;
	private final int least;

	private Glob(byte[][] parts) {
		this.parts = parts;
		int sum = 0;
		for (byte[] part : parts)
			sum += part.length;
		least = sum;
	}

	/**
	 * From the pieces around the wildcards, two at least.
	 *
	 * @param joined how characters beyond the first plane are encoded, see {@link Utf8#encode}
	 */
	static Glob of(List<String> parts, boolean joined) {
		return new Glob(parts.stream().map(part -> Utf8.encode(part, joined)).toArray(byte[][]::new));
	}

	/** Whether a whole text is of the pattern. Hot: allocates nothing. */
	boolean matches(ByteBuffer text) {
		int start = text.position();
		int end = text.limit();
		byte[] prefix = parts[0];
		byte[] suffix = parts[parts.length - 1];
		if (end - start < least || !at(text, start, prefix) || !at(text, end - suffix.length, suffix))
			return false;
		start += prefix.length;
		end -= suffix.length;
		// The first place that fits leaves most room for what follows.
		for (int i = 1; i < parts.length - 1; i++) {
			int place = find(text, start, end, parts[i]);
			if (place < 0)
				return false;
			start = place + parts[i].length;
		}
		return true;
	}

	private static int find(ByteBuffer text, int start, int end, byte[] part) {
		for (int i = start; i <= end - part.length; i++)
			if (at(text, i, part))
				return i;
		return -1;
	}

	private static boolean at(ByteBuffer text, int index, byte[] part) {
		for (int i = 0; i < part.length; i++)
			if (text.get(index + i) != part[i])
				return false;
		return true;
	}
}

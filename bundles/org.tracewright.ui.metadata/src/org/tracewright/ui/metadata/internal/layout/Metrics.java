// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.function.ToIntFunction;

/**
 * Sizes of text in pixels.
 *
 * @param lineHeight height of a line
 * @param ascent     from the top of a line to its base line
 * @param charWidth  of an average character, at least 1
 * @param width      of a text
 */
record Metrics(int lineHeight, int ascent, int charWidth, ToIntFunction<String> width) {

	/** The text, or as much of its start as there is place for, with an ellipsis; empty when not even a character fits. */
	String fit(String text, int room) {
		if (text.isEmpty() || room < charWidth / 2)
			return ""; //$NON-NLS-1$
		if (width.applyAsInt(text) <= room)
			return text;
		int low = 0;
		int high = Math.min(text.length(), room);
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (width.applyAsInt(text.substring(0, middle) + '…') <= room)
				low = middle;
			else
				high = middle - 1;
		}
		if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1)))
			low--;
		return low == 0 ? "" : text.substring(0, low) + '…'; //$NON-NLS-1$
	}

	/** Space around text. */
	int margin() {
		return Math.max(2, lineHeight / 6);
	}
}

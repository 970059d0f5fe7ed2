// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.tracewright.ui.TraceColors;

/**
 * The colours of the parts of a metadata text.
 *
 * @param dark whether the text is on a dark background
 */
public record SourceColors(boolean dark) {

	/** A part of a text that has its own colour. */
	public enum Part {
		/** Words of the language, JSON literals. */
		KEYWORD(new RGB(0x7F, 0x00, 0x55), new RGB(0xD5, 0x8C, 0xE8)),
		/** Names of types. */
		TYPE(new RGB(0x00, 0x50, 0x8C), new RGB(0x6C, 0xC1, 0xEF)),
		/** Names of attributes and properties. */
		PROPERTY(new RGB(0x6A, 0x40, 0x00), new RGB(0xE0, 0xB8, 0x6C)),
		/** Strings. */
		STRING(new RGB(0x1B, 0x5E, 0x20), new RGB(0x9C, 0xD6, 0x8C)),
		/** Numbers. */
		NUMBER(new RGB(0x0B, 0x46, 0xA8), new RGB(0xB8, 0xC8, 0xFF)),
		/** Comments. */
		COMMENT(new RGB(0x5A, 0x62, 0x6A), new RGB(0x9A, 0xA6, 0xB2)),
		/** The record separator between fragments. */
		SEPARATOR(new RGB(0xB0, 0x30, 0x10), new RGB(0xFF, 0x9E, 0x80));

		private final RGB light;
		private final RGB dark;

		Part(RGB light, RGB dark) {
			this.light = light;
			this.dark = dark;
		}
	}

	/** The colours that can be read on the background of the current theme. */
	public static SourceColors ofTheme() {
		return on(TraceColors.TABLE_BACKGROUND.color());
	}

	/** The colours that can be read on a background. */
	public static SourceColors on(Color background) {
		RGB rgb = background == null ? new RGB(255, 255, 255) : background.getRGB();
		return new SourceColors(0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue < 128);
	}

	/** The colour of a part; it needs no disposal. */
	public Color of(Part part) {
		return new Color(dark ? part.dark : part.light);
	}
}

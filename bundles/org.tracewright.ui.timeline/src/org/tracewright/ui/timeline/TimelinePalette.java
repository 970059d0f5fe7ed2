// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import org.tracewright.analysis.Tone;

/** The colours of a timeline, each as {@code 0xRRGGBB}: those of the theme. */
public interface TimelinePalette {

	/** Parts of a timeline that have a colour. */
	enum Part {
		/** Behind rows. */
		BACKGROUND,
		/** Behind every other row. */
		ALTERNATE,
		/** Behind names and the axis. */
		HEADER,
		/** Names and the axis. */
		TEXT,
		/** Less important text. */
		FAINT,
		/** Lines of the grid and between areas. */
		GRID,
		/** The selected row. */
		SELECTED,
		/** The selected range. */
		RANGE,
		/** The selected instant. */
		CURSOR,
		/** The part of a column that several states share. */
		MIXED,
		/** Bars of densities. */
		DENSITY,
		/** Where events were lost. */
		LOST,
		/** Curves. */
		CURVE,
		/** Arrows. */
		LINK,
		/** Markers. */
		MARKER,
		/** Names on states. */
		ON_STATE,
		/** More than in what is compared with. */
		MORE,
		/** Less than in what is compared with. */
		LESS,
		/** As much as in what is compared with. */
		SAME
	}

	/** How much of their colour such events have lost. */
	int COARSE = 55;

	/** The colour of a part. */
	int of(Part part);

	/** The colour of a state. */
	int of(Tone tone);

	/** The colour of a category, from 0. */
	int category(int number);

	/** The colour of events that are counted in parts of time which are wider than pixels: pale, as what is not the whole truth. */
	default int coarse() {
		return PixelBuffer.mix(of(Part.DENSITY), of(Part.BACKGROUND), COARSE);
	}

	/** The colour of a state's value. */
	default int ofValue(long value) {
		Tone tone = Tone.of(value);
		return tone == Tone.CATEGORY ? category(Tone.colour(value)) : of(tone);
	}
}

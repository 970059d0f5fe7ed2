// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.tracewright.analysis.Tone;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.timeline.TimelinePalette;

/** The colours of the theme. */
final class ThemePalette implements TimelinePalette {

	private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
	private final Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
	private final int[] categories = new int[Tone.CATEGORIES];

	ThemePalette() {
		read();
	}

	/** Takes the colours of the theme as it is now. */
	void read() {
		for (Part part : Part.values())
			parts.put(part, rgb(colour(part)));
		for (Tone tone : Tone.values())
			tones.put(tone, rgb(colour(tone)));
		for (int i = 0; i < categories.length; i++)
			categories[i] = rgb(TraceColors.valueOf("CATEGORY_" + (i + 1))); //$NON-NLS-1$
	}

	private static int rgb(TraceColors colour) {
		Color c = colour.color();
		return c.getRed() << 16 | c.getGreen() << 8 | c.getBlue();
	}

	private static TraceColors colour(Part part) {
		return switch (part) {
			case BACKGROUND -> TraceColors.TABLE_BACKGROUND;
			case ALTERNATE -> TraceColors.TABLE_ALTERNATE;
			case HEADER -> TraceColors.HEADER_BACKGROUND;
			case TEXT -> TraceColors.TABLE_FOREGROUND;
			case FAINT -> TraceColors.FAINT_FOREGROUND;
			case GRID -> TraceColors.GRID;
			case SELECTED -> TraceColors.TIMELINE_SELECTED;
			case RANGE -> TraceColors.TIMELINE_RANGE;
			case CURSOR -> TraceColors.TIMELINE_CURSOR;
			case MIXED -> TraceColors.TIMELINE_MIXED;
			case LOST -> TraceColors.TIMELINE_LOST;
			case DENSITY -> TraceColors.TIMELINE_DENSITY;
			case CURVE -> TraceColors.TIMELINE_CURVE;
			case LINK -> TraceColors.TIMELINE_LINK;
			case MARKER -> TraceColors.TIMELINE_MARKER;
			case ON_STATE -> TraceColors.TABLE_FOREGROUND;
			case MORE -> TraceColors.DIFFERENCE_MORE;
			case LESS -> TraceColors.DIFFERENCE_LESS;
			case SAME -> TraceColors.DIFFERENCE_NONE;
		};
	}

	private static TraceColors colour(Tone tone) {
		return switch (tone) {
			case UNKNOWN -> TraceColors.STATE_UNKNOWN;
			case IDLE -> TraceColors.STATE_IDLE;
			case RUNNING -> TraceColors.STATE_RUNNING;
			case SYSTEM_CALL -> TraceColors.STATE_SYSTEM_CALL;
			case INTERRUPT -> TraceColors.STATE_INTERRUPT;
			case SOFT_INTERRUPT -> TraceColors.STATE_SOFT_INTERRUPT;
			case RUNNABLE -> TraceColors.STATE_RUNNABLE;
			case BLOCKED -> TraceColors.STATE_BLOCKED;
			case BLOCKED_IO -> TraceColors.STATE_BLOCKED_IO;
			case FINE -> TraceColors.STATE_FINE;
			case INFO -> TraceColors.STATE_INFO;
			case WARNING -> TraceColors.STATE_WARNING;
			case ERROR -> TraceColors.STATE_ERROR;
			case CATEGORY -> TraceColors.CATEGORY_1;
		};
	}

	@Override
	public int of(Part part) {
		return parts.get(part);
	}

	@Override
	public int of(Tone tone) {
		return tones.get(tone);
	}

	@Override
	public int category(int number) {
		return categories[number];
	}
}

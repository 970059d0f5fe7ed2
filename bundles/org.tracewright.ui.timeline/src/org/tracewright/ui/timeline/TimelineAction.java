// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

/** What the user can do with a timeline, by keys or otherwise. */
public enum TimelineAction {
	/** Shows more detail. */
	ZOOM_IN,
	/** Shows more time. */
	ZOOM_OUT,
	/** Earlier. */
	PAN_LEFT,
	/** Later. */
	PAN_RIGHT,
	/** The row above. */
	ROW_UP,
	/** The row below. */
	ROW_DOWN,
	/** As many rows up as there is room for. */
	PAGE_UP,
	/** As many rows down as there is room for. */
	PAGE_DOWN,
	/** The first row. */
	FIRST_ROW,
	/** The last row. */
	LAST_ROW,
	/** Moves the selected instant to the left by a pixel. */
	INSTANT_LEFT,
	/** Moves the selected instant to the right by a pixel. */
	INSTANT_RIGHT,
	/** Moves one end of the selected range to the left by a pixel: the one that is not the selected instant. */
	RANGE_LEFT,
	/** Moves it to the right by a pixel. */
	RANGE_RIGHT,
	/** Moves it to the left by many pixels. */
	RANGE_FAR_LEFT,
	/** Moves it to the right by many pixels. */
	RANGE_FAR_RIGHT,
	/** Closes the row, or goes to the one that it is below. */
	COLLAPSE,
	/** Opens the row. */
	EXPAND,
	/** Moves what is selected to the middle; the second time it fills the window. */
	FOCUS,
	/** Shows the selected range. */
	FIT_RANGE,
	/** Shows all. */
	SHOW_ALL,
	/** The next event of the row. */
	NEXT,
	/** The event of the row before. */
	PREVIOUS,
	/** Goes along an arrow that leaves the row. */
	FOLLOW,
	/** Goes back along an arrow that comes to the row. */
	FOLLOW_BACK,
	/** Marks the selected instant. */
	MARK,
	/** Selects the range of the state at the selected instant. */
	SELECT_STATE,
	/** Keeps the row at the top, or not. */
	PIN,
	/** Selects nothing. */
	CLEAR,
	/** Shows or hides the lines of the grid. */
	GRID,
	/** Shows parts of time without events short, or as long as they are. */
	COMPRESS,
	/** The visible range before. */
	BACK,
	/** Takes that back. */
	FORWARD,
	/** Opens all groups. */
	EXPAND_ALL,
	/** Closes all groups. */
	COLLAPSE_ALL,
	/** Copies what is at the selected instant as text. */
	COPY
}

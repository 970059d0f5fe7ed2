// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

/** What the values of an attribute are, and so what stands for many of them where a picture has no room for each. */
public enum AttributeKind {
	/** Numbers of states; one of the colour that lasts longest stands for all, with its share: see {@link Raster#value}. Intervals do not overlap. */
	STATE,
	/** Integers that are compared and drawn as curves; least and greatest stand for all. Intervals do not overlap. */
	NUMBER,
	/** The same for reals, see {@link Reals}. */
	REAL,
	/** Instants: intervals without length; the greatest value stands for all. */
	MARK,
	/** Intervals that may overlap, in the order of their ends, such as arrows; nothing stands for many. */
	LINK,
	/** Nothing: its parts are states that are stacked upon each other, the outermost first, such as calls within calls. */
	STACK,
	/** Nothing: attributes with something in common are parts of it. */
	GROUP,
	/** How many of something there are in all that its parent stands for: one interval over all of that time. */
	COUNT;

	/** Whether values are combined by least and greatest. */
	public boolean isRange() {
		return this == NUMBER || this == REAL || this == MARK || this == COUNT;
	}
}

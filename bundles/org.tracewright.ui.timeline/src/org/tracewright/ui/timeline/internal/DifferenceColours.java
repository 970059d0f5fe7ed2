// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.ui.timeline.PixelBuffer;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.timeline.TimelinePalette.Part;

/** Colours of differences: from that of much less over that of the same to that of much more. */
final class DifferenceColours {

	/** What differs by anything that is written is told from what does not. */
	private static final int LEAST_PERCENT = 12;

	private DifferenceColours() {
	}

	/**
	 * The colour of a difference.
	 *
	 * @param difference of shares
	 * @param greatest   the one that has the full colour
	 */
	static int of(double difference, double greatest, TimelinePalette palette) {
		double size = Math.abs(difference);
		if (size < CallTreeDifference.LEAST)
			return palette.of(Part.SAME);
		int percent = Math.clamp(Math.round(100 * size / greatest), LEAST_PERCENT, 100);
		return PixelBuffer.mix(palette.of(difference > 0 ? Part.MORE : Part.LESS), palette.of(Part.SAME), 100 - percent);
	}
}

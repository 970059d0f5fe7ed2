// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import org.tracewright.analysis.history.Raster;

/**
 * What a row looks like over a range of time.
 *
 * @param lanes   one for most rows, several for stacks; none when there is nothing
 * @param version of what was asked, grows with what is known
 */
public record RowPicture(Raster[] lanes, long begin, long end, long version) {

	/** Whether it is of a range with so many columns. */
	boolean isOf(long otherBegin, long otherEnd, int columns) {
		return begin == otherBegin && end == otherEnd && (lanes.length == 0 || lanes[0].columns() == columns);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import org.tracewright.analysis.history.Raster;

/** A column of numbers shows the greatest and the least. */
final class RangePainter extends Painter {

	private long high;
	private long low;

	@Override
	void clear() {
		high = Long.MIN_VALUE;
		low = Long.MAX_VALUE;
	}

	@Override
	void part(long from, long to, Block block, int at) {
		long value = block.value(at);
		high = Math.max(high, value);
		low = Math.min(low, value - block.extra(at));
	}

	@Override
	void finish(int at) {
		out.set(at, high, low, Raster.WHOLE, high != low);
	}

	@Override
	void whole(int first, int behind, Block block, int at) {
		out.fill(first, behind, block.value(at), block.value(at) - block.extra(at));
	}
}

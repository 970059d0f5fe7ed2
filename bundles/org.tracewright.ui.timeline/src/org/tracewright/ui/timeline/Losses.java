// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.tracewright.trace.Gap;

/**
 * When events or packets were lost: bands of time that do not overlap, each of one loss or of several that do. All times are ns since the origin. Asking for bands
 * allocates nothing.
 */
public final class Losses {

	/** Nothing was lost. */
	public static final Losses NONE = of(List.of());

	private final List<Gap> all;
	private final long[] begins;
	private final long[] ends;

	private Losses(List<Gap> all, long[] begins, long[] ends) {
		this.all = all;
		this.begins = begins;
		this.ends = ends;
	}

	/** What is lost, in any order. */
	public static Losses of(List<Gap> gaps) {
		List<Gap> sorted = new ArrayList<>(gaps);
		sorted.sort(Comparator.comparingLong(Gap::begin));
		long[] begins = new long[sorted.size()];
		long[] ends = new long[sorted.size()];
		int bands = 0;
		for (Gap gap : sorted) {
			// What has no length is there as well.
			long end = Math.max(gap.begin() + 1, gap.end());
			if (bands > 0 && gap.begin() <= ends[bands - 1]) {
				ends[bands - 1] = Math.max(ends[bands - 1], end);
			} else {
				begins[bands] = gap.begin();
				ends[bands++] = end;
			}
		}
		return new Losses(List.copyOf(sorted), Arrays.copyOf(begins, bands), Arrays.copyOf(ends, bands));
	}

	/** Number of bands. */
	public int bands() {
		return begins.length;
	}

	/** Where a band begins. */
	public long begin(int band) {
		return begins[band];
	}

	/** Where a band ends; later than its begin. */
	public long end(int band) {
		return ends[band];
	}

	/** The first band that ends after an instant; {@link #bands} when there is none. */
	public int after(long time) {
		int found = Arrays.binarySearch(ends, time + 1);
		return found < 0 ? -found - 1 : found;
	}

	/** All losses that touch a range, in the order of their begins. */
	public List<Gap> in(long from, long to) {
		return all.stream().filter(gap -> gap.begin() < to && Math.max(gap.begin() + 1, gap.end()) > from).toList();
	}

	/** Events that were lost, as far as it is known. */
	public long events() {
		return all.stream().filter(gap -> gap.kind() == Gap.Kind.DISCARDED_EVENTS && gap.count() > 0).mapToLong(Gap::count).sum();
	}
}

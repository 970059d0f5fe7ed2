// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tracewright.ui.timeline.TimeFolds;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;

/** Time of which long empty parts look short. */
class TimeFoldsTest {

	private static final TimeRange ALL = new TimeRange(0, 1_000_000);

	/** Bins of 1,000 ns; there are events in the first five, in five in the middle and in the last. */
	private static TimeFolds folds() {
		int[] counts = new int[1000];
		for (int i = 0; i < 5; i++)
			counts[i] = counts[500 + i] = 3;
		counts[999] = 1;
		return TimeFolds.of(counts, ALL);
	}

	@Test
	void whatIsEmptyAndLongIsFolded() {
		TimeFolds folds = folds();
		assertEquals(List.of(new TimeRange(5_000, 500_000), new TimeRange(505_000, 999_000)), folds.all());
		// 11 bins are left, and each fold looks like 8 % of these.
		assertEquals(11_000 + 2 * 880, folds.length(ALL));
		assertEquals(5_000, folds.look(5_000));
		assertEquals(5_880, folds.look(500_000));
		assertEquals(5_440, folds.look(252_500));
		assertEquals(10_880 + 880 + 500, folds.look(999_500));
		assertTrue(folds.isFolded(5_000));
		assertFalse(folds.isFolded(500_000));
		assertEquals(0.987, folds.share(ALL), 0.001);
		assertArrayEquals(new long[]{400_000, 500_000, 505_000, 600_000}, folds.pieces(new TimeRange(400_000, 600_000)));
	}

	@Test
	void whatIsShortOrAllThereIsIsNotFolded() {
		int[] counts = new int[1000];
		java.util.Arrays.fill(counts, 1);
		for (int i = 100; i < 109; i++)
			counts[i] = 0;
		assertTrue(TimeFolds.of(counts, ALL).isNone());
		assertTrue(TimeFolds.of(new int[1000], ALL).isNone());
		assertTrue(TimeFolds.of(new int[0], ALL).isNone());
		assertEquals(123, TimeFolds.NONE.look(123));
		assertEquals(123, TimeFolds.NONE.time(123));
	}

	@Test
	void instantsAreFoundAgainAndStayInOrder() {
		Random random = new Random(1);
		for (int round = 0; round < 200; round++) {
			List<TimeRange> empty = new ArrayList<>();
			long end = random.nextInt(1_000);
			for (int i = random.nextInt(6); i > 0; i--) {
				long begin = end + 1 + random.nextInt(5_000);
				end = begin + 100 + random.nextInt(50_000);
				empty.add(new TimeRange(begin, end));
			}
			TimeFolds folds = new TimeFolds(empty, 1 + random.nextInt(100));
			long last = Long.MIN_VALUE;
			for (long time = 0; time < end + 1_000; time += 1 + random.nextInt(300)) {
				long look = folds.look(time);
				assertTrue(look >= last);
				last = look;
				if (!folds.isFolded(time))
					assertEquals(time, folds.time(look));
			}
		}
	}

	@Test
	void zoomingAndMovingGoByWhatItLooksLike() {
		TimelineModel model = new TimelineModel();
		model.full(ALL);
		model.empty(folds());
		assertTrue(model.folds().isNone());
		model.compress(true);
		model.zoom(0.5, 502_000);
		assertEquals(6_380, model.folds().length(model.range()), 2);
		assertTrue(model.range().contains(502_000));
		long before = model.folds().look(model.range().begin());
		model.pan(0.1);
		assertEquals(before + 638, model.folds().look(model.range().begin()), 2);
		assertEquals(6_380, model.folds().length(model.range()), 2);
		model.reveal(999_500);
		assertEquals(ALL.end(), model.range().end());
		model.compress(false);
		assertEquals(model.range().length(), model.folds().length(model.range()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merging by a tournament gives what sorting gives, whatever the times are. */
class LoserTreeTest {

	/** Least and greatest steps between the times of a source: close, bursty, far beyond what can be packed, and going back. */
	private static final long[][] STEPS = {{0, 3}, {0, 1000}, {1, Long.MAX_VALUE >> 8}, {-50, 100}};

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 3, 4, 7, 64, 513})
	void mergesAsSortingDoes(int sources) {
		Random random = new Random(sources);
		for (long[] steps : STEPS)
			for (int round = 0; round < 20; round++) {
				List<long[]> lists = new ArrayList<>();
				for (int i = 0; i < sources; i++)
					lists.add(times(random, steps));
				assertEquals(selected(lists), merged(lists, false));
				assertEquals(selected(lists), merged(lists, true));
			}
	}

	private static long[] times(Random random, long[] steps) {
		long[] times = new long[random.nextInt(30)];
		long time = random.nextBoolean() ? random.nextLong() >> 1 : random.nextInt(100);
		for (int i = 0; i < times.length; i++) {
			times[i] = time;
			long step = random.nextLong(steps[0], steps[1]);
			time = step > 0 && time > Long.MAX_VALUE - step ? Long.MAX_VALUE : time + step;
		}
		return times;
	}

	/** The plain way: always the least head, of equal ones that of the lower source. */
	private static List<String> selected(List<long[]> lists) {
		List<String> result = new ArrayList<>();
		int[] heads = new int[lists.size()];
		for (;;) {
			int best = -1;
			for (int i = 0; i < heads.length; i++)
				if (heads[i] < lists.get(i).length && (best < 0 || lists.get(i)[heads[i]] < lists.get(best)[heads[best]]))
					best = i;
			if (best < 0)
				return result;
			result.add(best + ":" + lists.get(best)[heads[best]++]);
		}
	}

	/** The tournament; with runs, the winner goes on without being asked as long as it is within its limit. */
	private static List<String> merged(List<long[]> lists, boolean runs) {
		List<String> result = new ArrayList<>();
		int[] heads = new int[lists.size()];
		LoserTree tree = new LoserTree(lists.size());
		for (int i = 0; i < heads.length; i++)
			if (lists.get(i).length > 0)
				tree.set(i, lists.get(i)[0]);
			else
				tree.setEnded(i);
		tree.build();
		while (!tree.isEmpty()) {
			int source = tree.winner();
			long[] times = lists.get(source);
			long limit = tree.limit();
			do
				result.add(source + ":" + times[heads[source]++]);
			while (runs && heads[source] < times.length && times[heads[source]] <= limit);
			if (heads[source] < times.length)
				tree.replace(times[heads[source]]);
			else
				tree.end();
		}
		return result;
	}
}

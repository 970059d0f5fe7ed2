// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words that are written nearly the same. */
final class Words {

	private Words() {
	}

	/** The words that may have been meant, the nearest first; none when all are quite different. */
	static List<String> near(String written, Collection<String> words) {
		int far = Math.max(2, written.length() / 3);
		return words.stream().distinct().filter(w -> !w.equals(written) && distance(written, w) <= far)
				.sorted(Comparator.comparingInt((String w) -> distance(written, w)).thenComparing(Comparator.naturalOrder()))
				.limit(3).toList();
	}

	/** How many characters have to be written, removed, changed or swapped to make one word of the other; case does not count. */
	static int distance(String first, String second) {
		String a = first.toLowerCase(Locale.ROOT).replace('_', '-');
		String b = second.toLowerCase(Locale.ROOT).replace('_', '-');
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++)
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					d[i][j] = i + j;
					continue;
				}
				int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
					d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
			}
		return d[a.length()][b.length()];
	}
}

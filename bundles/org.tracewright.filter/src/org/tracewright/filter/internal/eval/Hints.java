// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.util.Collection;

/** Finds the name that was meant. */
final class Hints {

	private static final int MAX_LENGTH = 100;

	private Hints() {
	}

	/** The question whether the nearest of some names was meant; empty when none is near. */
	static String of(String written, Collection<String> names) {
		String best = null;
		int least = written.length() / 3 + 2;
		for (String name : names) {
			int distance = name.equalsIgnoreCase(written) ? 0 : distance(written, name);
			if (distance < least) {
				least = distance;
				best = name;
			}
		}
		return best == null ? "" : ": did you mean '" + best + "'?";
	}

	/** How many characters to insert, delete or replace. */
	private static int distance(String left, String right) {
		if (left.length() > MAX_LENGTH || right.length() > MAX_LENGTH)
			return Integer.MAX_VALUE;
		int[] row = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++)
			row[j] = j;
		for (int i = 1; i <= left.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[right.length()];
	}
}

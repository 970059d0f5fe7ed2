// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.util.Arrays;

/** Medians and other quantiles. */
public final class Statistics {

	private Statistics() {
	}

	/** The middle value. */
	public static double median(double[] values) {
		return quantile(values, 0.5);
	}

	/** The smallest value that a share of all values does not exceed; of two middle values the mean. */
	public static double quantile(double[] values, double share) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		if (share == 0.5 && sorted.length % 2 == 0)
			return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
		return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
	}

	/** Each value of one array through that of another. */
	public static double[] ratios(double[] above, double[] below) {
		double[] ratios = new double[above.length];
		for (int i = 0; i < ratios.length; i++)
			ratios[i] = above[i] / below[i];
		return ratios;
	}
}

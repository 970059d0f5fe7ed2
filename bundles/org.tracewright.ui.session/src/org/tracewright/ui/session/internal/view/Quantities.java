// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import org.eclipse.osgi.util.NLS;

/** Sizes, times and rates as people read them. */
final class Quantities {

	private static final String[] BINARY = {"B", "KiB", "MiB", "GiB", "TiB"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final int STEP = 1024;

	private Quantities() {
	}

	/** A number of bytes. */
	static String bytes(double bytes) {
		double value = bytes;
		int unit = 0;
		while (value >= STEP && unit < BINARY.length - 1) {
			value /= STEP;
			unit++;
		}
		return (value == Math.rint(value) ? String.format("%,.0f", value) : String.format("%,.1f", value)) + ' ' + BINARY[unit]; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A rate of bytes; empty when it is not known. */
	static String byteRate(double rate) {
		return rate < 0 ? "" : NLS.bind(Messages.Text_per_second, bytes(Math.rint(rate))); //$NON-NLS-1$
	}

	/** A number of things. */
	static String count(long count) {
		return String.format("%,d", count); //$NON-NLS-1$
	}

	/** A number of microseconds. */
	static String time(long micros) {
		if (micros >= 1_000_000 && micros % 100_000 == 0)
			return String.format("%s s", //$NON-NLS-1$
					micros % 1_000_000 == 0 ? count(micros / 1_000_000) : String.format("%,.1f", micros / 1e6)); //$NON-NLS-1$
		return micros % 1000 == 0 ? count(micros / 1000) + " ms" : count(micros) + " µs"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}

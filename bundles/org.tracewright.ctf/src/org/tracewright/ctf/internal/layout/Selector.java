// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

/** Finds the option whose ranges have a selector value. Allocates nothing. */
public final class Selector {

	private final long bias;
	private final long[] lowers;
	private final long[] uppers;
	private final int[] options;

	/**
	 * From ranges; the first that has a value wins.
	 *
	 * @param signed  how values compare
	 * @param lowers  first values
	 * @param uppers  last values, included
	 * @param options what each range chooses
	 */
	public Selector(boolean signed, long[] lowers, long[] uppers, int[] options) {
		bias = signed ? 0 : Long.MIN_VALUE;
		this.lowers = lowers.clone();
		this.uppers = uppers.clone();
		this.options = options.clone();
		for (int i = 0; i < lowers.length; i++) {
			this.lowers[i] += bias;
			this.uppers[i] += bias;
		}
	}

	/** How many ranges there are. */
	public int ranges() {
		return lowers.length;
	}

	/** First value of a range, as signed 64 bits when {@link #bias} is added. */
	public long lower(int range) {
		return lowers[range];
	}

	/** Last value of a range, as {@link #lower}. */
	public long upper(int range) {
		return uppers[range];
	}

	/** What a range chooses. */
	public int chosen(int range) {
		return options[range];
	}

	/** What is added to values so that they compare as signed. */
	public long bias() {
		return bias;
	}

	/** The option for a value, -1 when there is none. */
	public int option(long value) {
		long biased = value + bias;
		for (int i = 0; i < lowers.length; i++)
			if (biased >= lowers[i] && biased <= uppers[i])
				return options[i];
		return -1;
	}
}

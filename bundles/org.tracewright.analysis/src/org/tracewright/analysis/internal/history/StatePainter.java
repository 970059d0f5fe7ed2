// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.util.Arrays;

import org.tracewright.analysis.history.Raster;

/** A column of states shows the colour that lasts longest in it, and which share of the column it has. */
final class StatePainter extends Painter {

	/** From here on a single state counts as all of its column: the rest is rounding. */
	private static final double NEARLY = 0.998;
	/** Lengths are counted in units of which a column has less than two to the power of this, so that two sums fit into one number. */
	private static final int UNIT_BITS = 24;
	private static final int COLOUR_BITS = 5;
	private static final long LOW = 0xFFFF_FFFFL;
	/** The bytes of eight shares that belong to colours with numbers that differ by four. */
	private static final long TWO_SHARES = 0xFF_0000_00FFL;

	/** How long the colours of the column last, in units and parts of {@link Raster#WHOLE}. */
	private final long[] lengths = new long[Colours.MOST];
	/** A value of each colour, the last one that was met. */
	private final long[] values = new long[Colours.MOST];
	/** What nodes add to that: the sums of the colours 0 and 4, 1 and 5, 2 and 6, 3 and 7, for each eight of them. Most attributes have no more than eight. */
	private long sum0;
	private long sum1;
	private long sum2;
	private long sum3;
	private final long[] moreSums = new long[Colours.MOST / 2];
	/** Which colour has which number: that of all blocks of an attribute. */
	private final int[] colours = new int[Colours.MOST];
	private int known;
	private int words;
	/** ns to units. */
	private int shift;
	private double shareOfUnit;

	private boolean empty = true;
	/** The colour that intervals have for the longest time, below that time. */
	private long longest;
	/** Whether there are nodes in the column. */
	private boolean nodes;
	private long units;
	private long first;
	/** Not 0 when there are several values. */
	private long several;
	private long extra;

	@Override
	void rescale() {
		shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros((long) resolution() + 1) - UNIT_BITS);
		shareOfUnit = columnsPerNano * (1L << shift);
	}

	/** Colours keep their numbers, so that the block with the most of them says all. */
	@Override
	void learn(Block block) {
		for (; known < block.colours(); known++) {
			int colour = Colours.of(block.colour(known));
			colours[known] = colour;
			values[colour] = block.colour(known);
			words = known / Long.BYTES + 1;
		}
	}

	@Override
	void forget() {
		known = 0;
		words = 0;
		// Those that are not known have no length.
		Arrays.fill(colours, 0);
	}

	@Override
	void clear() {
		if (longest != 0)
			Arrays.fill(lengths, 0);
		longest = 0;
		if (words > 1)
			Arrays.fill(moreSums, 0);
		sum0 = 0;
		sum1 = 0;
		sum2 = 0;
		sum3 = 0;
		nodes = false;
		empty = true;
		units = 0;
		several = 0;
		extra = 0;
	}

	@Override
	void part(long from, long to, Block block, int at) {
		long length = Math.min(to, end) - Math.max(from, begin) >> shift;
		long value = block.value(at);
		if (block.words() == 0) {
			add(length, value);
			return;
		}
		add(length, value, block.extra(at), block.shares(0, at));
		if (block.words() > 1)
			addMore(block, at, length);
	}

	@Override
	int parts(Block block, int from, int behind, long most) {
		return switch (block.words()) {
			case 0 -> intervals(block, from, behind);
			case 1 -> nodes(block, from, behind, most);
			default -> super.parts(block, from, behind, most);
		};
	}

	/** Those that end in the column at work are added up in what is no field. */
	private int intervals(Block block, int from, int behind) {
		long limit = columnEnd;
		long one = empty ? block.value(from) : first;
		long sum = units;
		long different = several;
		long best = longest;
		int at = from;
		for (; at < behind; at++) {
			long start = block.begin(at);
			long stop = block.end(at);
			if (stop > limit || start >= limit)
				break;
			long length = stop - start >> shift;
			long value = block.value(at);
			int colour = Colours.of(value);
			values[colour] = value;
			sum += length;
			different |= value ^ one;
			long all = lengths[colour] + length * Raster.WHOLE;
			lengths[colour] = all;
			best = Math.max(best, all << COLOUR_BITS | colour);
		}
		empty = false;
		first = one;
		units = sum;
		several = different;
		longest = best;
		return at == behind || block.begin(at) >= limit || block.end(at) > nextEnd ? at : super.parts(block, at, behind, 0);
	}

	/** Of no more than eight colours. */
	private int nodes(Block block, int from, int behind, long most) {
		int at = from;
		for (; at < behind; at++) {
			long start = block.begin(at);
			long stop = block.end(at);
			if (start >= columnEnd || stop > nextEnd || stop - start > most)
				break;
			long value = block.value(at);
			long more = block.extra(at);
			long eight = block.shares(0, at);
			add(Math.min(stop, columnEnd) - start >> shift, value, more, eight);
			if (stop > columnEnd) {
				turn(column + 1);
				add(stop - columnBegin >> shift, value, more, eight);
			}
		}
		return at;
	}

	/** An interval. */
	private void add(long length, long value) {
		int colour = Colours.of(value);
		first = empty ? value : first;
		empty = false;
		values[colour] = value;
		units += length;
		several |= value ^ first;
		long sum = lengths[colour] + length * Raster.WHOLE;
		lengths[colour] = sum;
		longest = Math.max(longest, sum << COLOUR_BITS | colour);
	}

	/** A node, of which eight colours have shares. */
	private void add(long length, long value, long more, long eight) {
		first = empty ? value : first;
		empty = false;
		values[Colours.of(value)] = value;
		units += length;
		several |= value ^ first;
		extra |= more;
		nodes = true;
		sum0 += (eight & TWO_SHARES) * length;
		sum1 += (eight >>> 8 & TWO_SHARES) * length;
		sum2 += (eight >>> 16 & TWO_SHARES) * length;
		sum3 += (eight >>> 24 & TWO_SHARES) * length;
	}

	private void addMore(Block block, int at, long length) {
		for (int word = 1; word < block.words(); word++) {
			long eight = block.shares(word, at);
			for (int i = 0; i < 4; i++)
				moreSums[4 * word + i] += (eight >>> 8 * i & TWO_SHARES) * length;
		}
	}

	@Override
	void finish(int at) {
		if (several == 0 && extra == 0) {
			double share = units * shareOfUnit;
			out.set(at, first, 0, share >= NEARLY ? Raster.WHOLE : share(share * Raster.WHOLE), false);
			return;
		}
		long best = !nodes ? longest : longest == 0 && words == 1 ? longestOfEight() : longestOfAll();
		out.set(at, values[Colours.of(best)], 0, share((best >>> COLOUR_BITS) * shareOfUnit),
				(several | extra & Pyramid.SEVERAL) != 0);
	}

	/** The same as {@link #longest} of nodes alone that have no more than eight colours. */
	private long longestOfEight() {
		long best = Math.max(Math.max(longer(sum0, 0), longer(sum1, 1)), Math.max(longer(sum2, 2), longer(sum3, 3)));
		// Of what has no length at all something that is there.
		int colour = best >>> COLOUR_BITS == 0 ? Colours.of(first) : colours[Colours.of(best)];
		return best & -Colours.MOST | colour;
	}

	/** The longer one of two colours, the first of which has a number, with its number. */
	private static long longer(long sum, int number) {
		return Math.max((sum & LOW) << COLOUR_BITS | number, sum >>> Integer.SIZE << COLOUR_BITS | number + 4);
	}

	/** The same as {@link #longest} with what nodes have, whose colours are all known. */
	private long longestOfAll() {
		// Of what has no length at all something that is there.
		long best = Math.max(longest, Colours.of(first));
		best = longer(longer(longer(longer(best, sum0, 0), sum1, 1), sum2, 2), sum3, 3);
		for (int word = 1; word < words; word++)
			for (int i = 0; i < 4; i++)
				best = longer(best, moreSums[4 * word + i], Long.BYTES * word + i);
		return best;
	}

	/** The longer one of what is the longest so far and of two colours, the first of which has a number. */
	private long longer(long best, long sum, int number) {
		int low = colours[number];
		int high = colours[number + 4];
		return Math.max(best, Math.max((sum & LOW) + lengths[low] << COLOUR_BITS | low,
				(sum >>> Integer.SIZE) + lengths[high] << COLOUR_BITS | high));
	}

	/** Of a column that is not all of one state. */
	private static int share(double share) {
		return Math.clamp((long) (share + 0.5), 1, Raster.WHOLE - 1);
	}

	@Override
	void whole(int from, int behind, Block block, int at) {
		out.fill(from, behind, block.value(at));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.Arrays;

/**
 * Finds the least of a number of changing times, each of a source; of equal times that of the lower source. A tournament in which each inner node keeps the
 * loser. Time and source are packed into one number, so that a round is a minimum and a maximum without a branch; times that are too far apart for that are
 * compared one by one. As long as the same source wins several times in a row, only the runner-up is looked at: streams come in bursts. Allocates nothing.
 */
final class LoserTree {

	/** What has ended packs to this or more, behind all times. */
	private static final long ENDED = 1L << Long.SIZE - 2;

	/** With so many sources, who has just begun to win rarely wins again. */
	private static final int FEW = 8;

	private final int sources;
	private final int bits;
	private final long[] times;
	private final boolean[] ended;
	/** The loser at each inner node, packed or only the source when {@link #wide}; node 0 holds the winner. */
	private final long[] nodes;
	private int live;
	private long base;
	private boolean wide;
	private int winner;
	/** Packed runner-up, -1 when not known. */
	private long runner = -1;

	LoserTree(int sources) {
		this.sources = sources;
		bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, sources - 1));
		times = new long[sources];
		ended = new boolean[sources];
		nodes = new long[Math.max(1, sources)];
	}

	/** Sets the first time of a source; {@link #build} comes after all are set. */
	void set(int source, long time) {
		times[source] = time;
		ended[source] = false;
	}

	/** Says before {@link #build} that a source has nothing. */
	void setEnded(int source) {
		ended[source] = true;
	}

	/** Plays the tournament. */
	void build() {
		live = 0;
		base = Long.MAX_VALUE;
		for (int i = 0; i < sources; i++)
			if (!ended[i]) {
				live++;
				base = Math.min(base, times[i]);
			}
		wide = false;
		for (int i = 0; i < sources; i++)
			wide |= !ended[i] && !fits(times[i]);
		runner = -1;
		Arrays.fill(nodes, 0);
		if (sources > 0) {
			nodes[0] = play(1);
			winner = source(nodes[0]);
		}
	}

	/** Whether a time can be packed. */
	private boolean fits(long time) {
		long distance = time - base;
		return time >= base && distance >= 0 && distance < (1L << Long.SIZE - 2 - bits);
	}

	private long packed(int source) {
		if (wide)
			return source;
		return ended[source] ? ENDED | source : times[source] - base << bits | source;
	}

	private int source(long packed) {
		return (int) (packed & (1L << bits) - 1);
	}

	private long play(int node) {
		if (node >= sources)
			return packed(node - sources);
		long left = play(2 * node);
		long right = play(2 * node + 1);
		boolean first = before(left, right);
		nodes[node] = first ? right : left;
		return first ? left : right;
	}

	/** Whether all sources have ended. */
	boolean isEmpty() {
		return live == 0;
	}

	/** The source with the least time. */
	int winner() {
		return winner;
	}

	/** The least time. */
	long time() {
		return times[winner];
	}

	/** A time with which the winner would win once more: the greatest, unless that is not worth finding out. */
	long limit() {
		if (wide)
			return limitWide();
		if (runner < 0) {
			if (sources > FEW)
				return times[winner];
			runner = runnerUp(winner);
		}
		return runner >= ENDED ? Long.MAX_VALUE : before(base + (runner >>> bits), source(runner));
	}

	private long limitWide() {
		long limit = Long.MAX_VALUE;
		for (int node = winner + sources >>> 1; node > 0; node >>>= 1) {
			int other = (int) nodes[node];
			limit = ended[other] ? limit : Math.min(limit, before(times[other], other));
		}
		return limit;
	}

	/** The greatest time with which the winner is before a time of another source: without a branch, which nobody could predict. */
	private long before(long time, int other) {
		return time - (other - winner >>> Integer.SIZE - 1);
	}

	/** Gives the winner its next time. */
	void replace(long time) {
		int source = winner;
		times[source] = time;
		if (wide || !fits(time)) {
			replayWide(source);
			return;
		}
		long packed = time - base << bits | source;
		if (packed > runner) {
			replay(source, packed);
			// A second win in a row is worth a look at who is next: negative when there was only one.
			runner = winner == source ? runnerUp(source) : -1;
		}
	}

	/** Says that the winner has nothing further. */
	void end() {
		ended[winner] = true;
		live--;
		runner = -1;
		if (wide)
			replayWide(winner);
		else
			replay(winner, packed(winner));
	}

	private void replay(int source, long packed) {
		long least = packed;
		for (int node = source + sources >>> 1; node > 0; node >>>= 1) {
			long other = nodes[node];
			nodes[node] = Math.max(other, least);
			least = Math.min(other, least);
		}
		nodes[0] = least;
		winner = source(least);
	}

	/** The second is among those whom the winner has beaten. */
	private long runnerUp(int source) {
		long least = Long.MAX_VALUE;
		for (int node = source + sources >>> 1; node > 0; node >>>= 1)
			least = Math.min(least, nodes[node]);
		return least;
	}

	private void replayWide(int source) {
		if (!wide) {
			// From a new base the times may fit again.
			build();
			return;
		}
		long least = source;
		for (int node = source + sources >>> 1; node > 0; node >>>= 1)
			if (before(nodes[node], least)) {
				long loser = least;
				least = nodes[node];
				nodes[node] = loser;
			}
		nodes[0] = least;
		winner = (int) least;
	}

	private boolean before(long a, long b) {
		if (!wide)
			return a < b;
		int first = (int) a;
		int second = (int) b;
		if (ended[first] != ended[second])
			return ended[second];
		return times[first] < times[second] || times[first] == times[second] && first < second;
	}
}

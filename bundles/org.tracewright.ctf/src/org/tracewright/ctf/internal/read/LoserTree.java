// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

/**
 * Finds the least of a number of changing keys, each of a source; of equal keys that of the lower source. A tournament in which each inner node keeps the loser.
 * As long as the same source wins several times in a row, only the key of the runner-up is compared: streams come in bursts. Allocates nothing.
 */
final class LoserTree {

	private final int sources;
	private final long[] keys;
	/** The loser at each inner node; node 0 holds the winner. */
	private final int[] nodes;
	/** Sources that have ended rank behind all others. */
	private final int[] ranks;
	private int live;
	private long runnerKey;
	private int runner = -1;

	LoserTree(int sources) {
		this.sources = sources;
		keys = new long[sources];
		ranks = new int[sources];
		nodes = new int[Math.max(1, sources)];
	}

	/** Sets the first key of a source; {@link #build} comes after all are set. */
	void set(int source, long key) {
		keys[source] = key;
		ranks[source] = source;
	}

	/** Says before {@link #build} that a source has no key. */
	void setEnded(int source) {
		keys[source] = Long.MAX_VALUE;
		ranks[source] = sources + source;
	}

	/** Plays the tournament. */
	void build() {
		live = 0;
		for (int i = 0; i < sources; i++)
			if (ranks[i] < sources)
				live++;
		runner = -1;
		nodes[0] = sources == 0 ? 0 : play(1);
	}

	private int play(int node) {
		if (node >= sources)
			return node - sources;
		int left = play(2 * node);
		int right = play(2 * node + 1);
		boolean first = before(left, right);
		nodes[node] = first ? right : left;
		return first ? left : right;
	}

	/** Whether all sources have ended. */
	boolean isEmpty() {
		return live == 0;
	}

	/** The source with the least key. */
	int winner() {
		return nodes[0];
	}

	/** The key of a source. */
	long key(int source) {
		return keys[source];
	}

	/** Gives the winner its next key. */
	void replace(long key) {
		int winner = nodes[0];
		keys[winner] = key;
		if (runner >= 0 && (key < runnerKey || key == runnerKey && winner < ranks[runner]))
			return;
		replay(winner);
	}

	/** Says that the winner has no further key. */
	void end() {
		int winner = nodes[0];
		keys[winner] = Long.MAX_VALUE;
		ranks[winner] = sources + winner;
		live--;
		replay(winner);
	}

	private void replay(int source) {
		int winner = source;
		for (int node = source + sources >>> 1; node > 0; node >>>= 1) {
			int loser = nodes[node];
			if (before(loser, winner)) {
				nodes[node] = winner;
				winner = loser;
			}
		}
		nodes[0] = winner;
		runner = -1;
		if (winner == source)
			findRunner(winner);
	}

	/** The second is among those whom the winner has beaten. */
	private void findRunner(int winner) {
		int best = -1;
		for (int node = winner + sources >>> 1; node > 0; node >>>= 1)
			if (best < 0 || before(nodes[node], best))
				best = nodes[node];
		runner = best;
		runnerKey = best < 0 ? Long.MAX_VALUE : keys[best];
	}

	private boolean before(int a, int b) {
		return keys[a] < keys[b] || keys[a] == keys[b] && ranks[a] < ranks[b];
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.CallTree.Function;
import org.tracewright.analysis.CallTree.Node;

/**
 * How a {@link CallTree} differs from an earlier one, its baseline: of another range, or of another trace. Nodes are the same when they and all their callers have
 * the same names. What is compared are shares of the time in which anything went on, so that ranges may be of different lengths. Immutable.
 */
public final class CallTreeDifference {

	/** Below this difference of shares two nodes count as the same: half of what is written. */
	public static final double LEAST = 0.000_5;

	/** One percent of the time: when nothing differs by more, nothing differs much. */
	private static final double LEAST_GREATEST = 0.01;
	private static final List<Node> NONE = List.of();

	private final CallTree after;
	private final CallTree before;
	/** Nodes of the baseline by the index of the same nodes of the other tree; null where there is none. */
	private final Node[] same;
	/** By the index of a node of the tree: what the same node of the baseline has called and it has not. */
	private final Map<Integer, List<Node>> gone = new HashMap<>();
	private final List<OfFunction> functions;
	private double greatest = LEAST_GREATEST;

	/** By what nodes of one caller are told apart. */
	private record Key(String name, boolean unknown, boolean others) {

		static Key of(Node node) {
			return new Key(node.name(), node.unknown(), node.others());
		}

		static Key of(Function function) {
			return new Key(function.name(), function.unknown(), false);
		}
	}

	private CallTreeDifference(CallTree after, CallTree before) {
		this.after = after;
		this.before = before;
		same = new Node[after.nodes().size()];
		match();
		functions = matched();
	}

	/**
	 * A function in both trees, or in one of them.
	 *
	 * @param after  null when only the baseline has it
	 * @param before null when the baseline does not have it
	 * @param self   by how much the share of its self time is greater than in the baseline
	 * @param total  by how much the share of its total time is greater
	 */
	public record OfFunction(Function after, Function before, double self, double total) {

		/** The one that there is; that of the tree rather than that of the baseline. */
		public Function any() {
			return after == null ? before : after;
		}

		/** Whether only the baseline has it. */
		public boolean isGone() {
			return after == null;
		}

		/** Whether the baseline does not have it. */
		public boolean isNew() {
			return before == null;
		}
	}

	/** Compares a tree with its baseline. */
	public static CallTreeDifference of(CallTree after, CallTree before) {
		return new CallTreeDifference(after, before);
	}

	private void match() {
		same[after.root().index()] = before.root();
		Deque<Node> open = new ArrayDeque<>();
		open.add(after.root());
		while (!open.isEmpty()) {
			Node node = open.remove();
			Node other = same[node.index()];
			if (node != after.root())
				greatest = Math.max(greatest, Math.abs(difference(node)));
			List<Node> others = other == null ? NONE : other.children();
			Map<Key, Node> rest = new HashMap<>();
			others.forEach(child -> rest.put(Key.of(child), child));
			for (Node child : node.children()) {
				same[child.index()] = rest.remove(Key.of(child));
				open.add(child);
			}
			if (!rest.isEmpty())
				gone.put(node.index(), others.stream().filter(child -> rest.get(Key.of(child)) == child).toList());
		}
	}

	private List<OfFunction> matched() {
		Map<Key, Function> rest = new HashMap<>();
		before.functions().forEach(function -> rest.put(Key.of(function), function));
		List<OfFunction> all = new ArrayList<>();
		for (Function function : after.functions())
			all.add(difference(function, rest.remove(Key.of(function))));
		for (Function function : before.functions())
			if (rest.containsKey(Key.of(function)))
				all.add(difference(null, function));
		all.sort(Comparator.comparingDouble((OfFunction f) -> -Math.abs(f.self)).thenComparingDouble(f -> -Math.abs(f.total))
				.thenComparing(f -> f.any().name()));
		return List.copyOf(all);
	}

	private OfFunction difference(Function now, Function then) {
		double self = share(now == null ? 0 : now.self(), after) - share(then == null ? 0 : then.self(), before);
		double total = share(now == null ? 0 : now.total(), after) - share(then == null ? 0 : then.total(), before);
		return new OfFunction(now, then, self, total);
	}

	/** The part that a length of time is of all in which anything went on, from 0 to 1. */
	public static double share(long time, CallTree of) {
		return of.root().extent() == 0 ? 0 : (double) time / of.root().extent();
	}

	/** The tree that is compared. */
	public CallTree after() {
		return after;
	}

	/** The baseline. */
	public CallTree before() {
		return before;
	}

	/** The same node in the baseline; null when it does not have it. */
	public Node before(Node node) {
		return same[node.index()];
	}

	/** By how much the share of a node's total time is greater than in the baseline, from -1 to 1. */
	public double difference(Node node) {
		Node then = before(node);
		return share(node.total(), after) - share(then == null ? 0 : then.total(), before);
	}

	/** The greatest difference of any node but the root, more or less, from 0.01 to 1: what is less than that is not much even when nothing is more. */
	public double greatest() {
		return greatest;
	}

	/** What the same node has called in the baseline and this one has not, that with the greatest total first. */
	public List<Node> gone(Node node) {
		return gone.getOrDefault(node.index(), NONE);
	}

	/** All functions of both trees, that whose share of self time differs most first. */
	public List<OfFunction> functions() {
		return functions;
	}
}

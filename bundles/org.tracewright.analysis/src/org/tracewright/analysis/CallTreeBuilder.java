// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.tracewright.analysis.CallTree.Function;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.internal.IntervalCursor;
import org.tracewright.trace.Progress;

/** Makes a {@link CallTree}: merges the lanes of each stack by begin, so that a call is met after all that lie below it. Allocates nothing per call. */
final class CallTreeBuilder {

	private static final int OFTEN = (1 << 12) - 1;
	private static final int STEPS = 1000;
	private static final int ROOT = 0;

	/** Numbers from 0 for pairs of a node and a state's value, in the order in which they were first met. */
	private static final class Pairs {

		private int[] nodes = new int[64];
		private long[] values = new long[64];
		private int[] table = new int[128];
		private int size;

		/** The number of a pair; -1 when it has none. */
		int find(int node, long value) {
			int slot = slot(node, value);
			while (table[slot] != 0) {
				int found = table[slot] - 1;
				if (nodes[found] == node && values[found] == value)
					return found;
				slot = slot + 1 & table.length - 1;
			}
			return -1;
		}

		/** Gives a pair a number that has none. */
		int add(int node, long value) {
			if (size == nodes.length) {
				nodes = Arrays.copyOf(nodes, size * 2);
				values = Arrays.copyOf(values, size * 2);
				table = new int[size * 4];
				for (int i = 0; i < size; i++)
					enter(i);
			}
			nodes[size] = node;
			values[size] = value;
			enter(size);
			return size++;
		}

		private void enter(int number) {
			int slot = slot(nodes[number], values[number]);
			while (table[slot] != 0)
				slot = slot + 1 & table.length - 1;
			table[slot] = number + 1;
		}

		private int slot(int node, long value) {
			long hash = (value * 31 + node) * 0x9E3779B97F4A7C15L;
			return (int) (hash >>> 32) & table.length - 1;
		}
	}

	/** What is added up, by number. */
	private static final class Sums {

		private long[] total = new long[64];
		private long[] self = new long[64];
		private long[] count = new long[64];

		void room(int size) {
			if (size <= total.length)
				return;
			int room = Math.max(size, total.length * 2);
			total = Arrays.copyOf(total, room);
			self = Arrays.copyOf(self, room);
			count = Arrays.copyOf(count, room);
		}

		void add(int number, long time, long own, int calls) {
			total[number] += time;
			self[number] += own;
			count[number] += calls;
		}
	}

	/** A lane of the stack at work: the call that it met last. */
	private static final class Lane {

		private final int number;
		private final IntervalCursor cursor;
		private long begin = Long.MAX_VALUE;
		private long end = Long.MIN_VALUE;
		private int node;
		private int function;
		/** Until when calls that lie above it are known. */
		private long covered;

		Lane(int number, IntervalCursor cursor) {
			this.number = number;
			this.cursor = cursor;
		}

		/** Whether its call lasts when another begins; one without length may hold another without length. */
		boolean covers(long otherBegin, long otherEnd) {
			return begin <= otherBegin && (otherBegin < end || otherBegin == end && otherEnd == begin);
		}
	}

	private final History history;
	private final HistoryReader reader;
	private final long begin;
	private final long end;
	private final int mostNodes;
	private final Map<Integer, List<Integer>> lanesOf = new HashMap<>();
	/** Parents and values of nodes; the number of the pair is that of the node. */
	private final Pairs nodes = new Pairs();
	private final Sums nodeSums = new Sums();
	private final Pairs functions = new Pairs();
	private final Sums functionSums = new Sums();
	/** Until when each function is known to have gone on in a stack, and in which. */
	private long[] until = new long[64];
	private int[] untilIn = new int[64];
	private int usual = 1;
	private int stack;
	private long calls;
	private long others;

	/** For a range of time, ns since the origin, the end not included. */
	CallTreeBuilder(History history, long begin, long end, int mostNodes) {
		this.history = history;
		this.begin = begin;
		this.end = end;
		this.mostNodes = mostNodes;
		reader = history.reader();
		for (Attribute attribute : history.attributes())
			lanesOf.computeIfAbsent(attribute.parent(), parent -> new ArrayList<>()).add(attribute.id());
		nodes.add(-1, 0);
	}

	/** Adds the calls of a stack, the one with some index of several. */
	void add(int attribute, int index, int stacks, Progress progress) {
		stack++;
		List<Lane> lanes = new ArrayList<>();
		PriorityQueue<Lane> next = new PriorityQueue<>(
				Comparator.<Lane>comparingLong(lane -> lane.cursor.begin()).thenComparingInt(lane -> lane.number));
		for (int lane : lanesOf.getOrDefault(attribute, List.of())) {
			Lane made = new Lane(lanes.size(), new IntervalCursor(reader, lane, begin, end));
			lanes.add(made);
			if (made.cursor.next())
				next.add(made);
		}
		long first = lanes.isEmpty() ? begin : Math.max(begin, history.begin(lanesOf.get(attribute).getFirst()));
		double length = lanes.isEmpty() ? 1 : Math.max(1, Math.min(end, history.end(lanesOf.get(attribute).getFirst())) - first);
		while (!next.isEmpty()) {
			Lane lane = next.poll();
			call(lanes, lane);
			if (lane.cursor.next())
				next.add(lane);
			if ((++calls & OFTEN) == 0) {
				if (progress.isCancelled())
					return;
				double share = Math.clamp((lane.begin - first) / length, 0, 1);
				progress.report((long) ((index + share) * STEPS), (long) stacks * STEPS);
			}
		}
	}

	/** Takes the call that a lane's cursor stands on. */
	private void call(List<Lane> lanes, Lane lane) {
		long value = lane.cursor.value();
		lane.begin = lane.cursor.begin();
		lane.end = lane.cursor.end();
		long from = Math.max(begin, lane.begin);
		long to = Math.max(from, Math.min(end, lane.end));
		lane.covered = from;
		Lane caller = caller(lanes, lane);
		lane.function = function(value);
		lane.node = caller == null ? child(ROOT, value) : isOthers(caller.node) ? caller.node : child(caller.node, value);
		functionSums.add(lane.function, news(lane.function, from, to), to - from, 1);
		if (caller == null) {
			nodeSums.add(ROOT, to - from, 0, 0);
			nodeSums.add(lane.node, to - from, to - from, 1);
		} else {
			long known = isOthers(lane.node) ? known(lanes, lane, from) : from;
			nodeSums.add(lane.node, Math.max(0, to - known), to - from, 1);
			charge(lanes, lane, from, to);
		}
		if (isOthers(lane.node))
			others++;
	}

	/** The lane of the call that has called one; null for none. */
	private static Lane caller(List<Lane> lanes, Lane lane) {
		for (int below = lane.number - 1; below >= 0; below--)
			if (lanes.get(below).covers(lane.begin, lane.end))
				return lanes.get(below);
		return null;
	}

	/** Until when calls that have called one, and share its node, go on: within others. */
	private static long known(List<Lane> lanes, Lane lane, long from) {
		long known = from;
		for (int below = lane.number - 1; below >= 0; below--)
			if (lanes.get(below).node == lane.node && lanes.get(below).covers(lane.begin, lane.end))
				known = Math.max(known, lanes.get(below).end);
		return known;
	}

	/** The time of a call is not that of its callers: of the nearest, and where that has ended before, of those below. */
	private void charge(List<Lane> lanes, Lane lane, long from, long to) {
		for (int number = lane.number - 1; number >= 0; number--) {
			Lane below = lanes.get(number);
			if (!below.covers(lane.begin, lane.end))
				continue;
			long last = Math.min(to, below.end);
			if (last > below.covered) {
				long time = last - Math.max(from, below.covered);
				below.covered = last;
				nodeSums.self[below.node] -= time;
				functionSums.self[below.function] -= time;
			}
			if (below.end >= lane.end)
				return;
		}
	}

	/** How long a function goes on that was not known to. */
	private long news(int function, long from, long to) {
		long known = untilIn[function] == stack ? Math.max(from, until[function]) : from;
		untilIn[function] = stack;
		until[function] = Math.max(known, to);
		return Math.max(0, to - known);
	}

	private int function(long value) {
		int known = functions.find(0, value);
		if (known >= 0)
			return known;
		int made = functions.add(0, value);
		functionSums.room(functions.size);
		if (made == until.length) {
			until = Arrays.copyOf(until, made * 2);
			untilIn = Arrays.copyOf(untilIn, made * 2);
		}
		return made;
	}

	private boolean isOthers(int node) {
		return node != ROOT && nodes.values[node] == Long.MIN_VALUE;
	}

	/** The node of what a node calls; that of others when there is no room for it. */
	private int child(int parent, long value) {
		int known = nodes.find(parent, value);
		if (known >= 0)
			return known;
		long kept = usual < mostNodes ? value : Long.MIN_VALUE;
		if (kept == Long.MIN_VALUE) {
			known = nodes.find(parent, kept);
			if (known >= 0)
				return known;
		} else {
			usual++;
		}
		int made = nodes.add(parent, kept);
		nodeSums.room(nodes.size);
		return made;
	}

	/** What has been added up. */
	CallTree tree(boolean complete) {
		long[] extents = Arrays.copyOf(nodeSums.self, nodes.size);
		// Children have greater numbers than their parents.
		for (int i = nodes.size - 1; i > ROOT; i--)
			extents[nodes.nodes[i]] += extents[i];
		List<Function> all = functions();
		int[] places = new int[functions.size];
		for (int i = 0; i < places.length; i++)
			places[functions.find(0, all.get(i).value())] = i;
		Node[] made = new Node[nodes.size];
		List<List<Node>> children = new ArrayList<>(nodes.size);
		for (int i = 0; i < made.length; i++) {
			children.add(null);
			boolean rest = isOthers(i);
			String name = i == ROOT ? "" : rest ? CallTree.OTHERS : history.text(Tone.text(nodes.values[i]));
			Node parent = i == ROOT ? null : made[nodes.nodes[i]];
			int function = i == ROOT || rest ? -1 : places[functions.find(0, nodes.values[i])];
			made[i] = new Node(i, parent, name, rest ? 0 : nodes.values[i], function, nodeSums.total[i], nodeSums.self[i],
					extents[i], i == ROOT ? calls : nodeSums.count[i]);
			if (i == ROOT)
				continue;
			int at = nodes.nodes[i];
			if (children.get(at) == null)
				children.set(at, new ArrayList<>(2));
			children.get(at).add(made[i]);
		}
		for (int i = 0; i < made.length; i++)
			if (children.get(i) != null) {
				children.get(i).sort(Comparator.comparingLong(Node::total).reversed().thenComparing(Node::name));
				made[i].children(children.get(i));
			}
		return new CallTree(begin, end, List.of(made), all, calls, others, complete);
	}

	private List<Function> functions() {
		Function[] all = new Function[functions.size];
		for (int i = 0; i < all.length; i++)
			all[i] = new Function(history.text(Tone.text(functions.values[i])), functions.values[i], functionSums.total[i],
					functionSums.self[i], functionSums.count[i]);
		Arrays.sort(all, Comparator.comparingLong(Function::self).reversed().thenComparing(Function::name));
		return List.of(all);
	}
}

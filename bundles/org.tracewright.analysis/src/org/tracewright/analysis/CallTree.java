// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.List;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.Progress;

/**
 * What was called by whom in a range of time, and how long: calls with the same callers are one node. A call belongs to the nearest one below it that lasts when it
 * begins. Where a call outlives its caller, as asynchronous spans do, that time is its own and no longer the caller's.
 * <p>
 * A history has calls that have ended; one that is still written lacks those that go on.
 */
public final class CallTree {

	/** Nodes that a tree has, without those named {@link #OTHERS}. */
	public static final int MOST_NODES = 200_000;
	/** Name of the node for what a tree has no nodes for. */
	public static final String OTHERS = "(others)";

	private final long begin;
	private final long end;
	private final List<Node> nodes;
	private final List<Function> functions;
	private final long calls;
	private final long others;
	private final boolean complete;

	/** Of a builder. */
	CallTree(long begin, long end, List<Node> nodes, List<Function> functions, long calls, long others, boolean complete) {
		this.begin = begin;
		this.end = end;
		this.nodes = nodes;
		this.functions = functions;
		this.calls = calls;
		this.others = others;
		this.complete = complete;
	}

	/** Calls of something with the same callers. */
	public static final class Node {

		private static final Node[] NONE = {};

		private final int index;
		private final Node parent;
		private final int depth;
		private final String name;
		private final long value;
		private final int function;
		private final long total;
		private final long self;
		private final long extent;
		private final long count;
		private List<Node> children = List.of();

		/** Of a builder. */
		Node(int index, Node parent, String name, long value, int function, long total, long self, long extent, long count) {
			this.index = index;
			this.parent = parent;
			depth = parent == null ? 0 : parent.depth + 1;
			this.name = name;
			this.value = value;
			this.function = function;
			this.total = total;
			this.self = self;
			this.extent = extent;
			this.count = count;
		}

		/** For the builder, once. */
		void children(List<Node> all) {
			children = List.of(all.toArray(NONE));
		}

		/** Its place among the {@link CallTree#nodes}. */
		public int index() {
			return index;
		}

		/** Who has called it; null for the root. */
		public Node parent() {
			return parent;
		}

		/** How many callers it has, the root among them. */
		public int depth() {
			return depth;
		}

		/** What was called; empty for the root. */
		public String name() {
			return name;
		}

		/** The value of the state that stands for it, see {@link Tone}; 0 for the root and for others. */
		public long value() {
			return value;
		}

		/** The place of what was called among the {@link CallTree#functions}; -1 for the root and for others. */
		public int function() {
			return function;
		}

		/** ns that its calls lasted within the range; with the root, those that nobody has called. */
		public long total() {
			return total;
		}

		/** ns of {@link #total} in which nothing that it has called went on; at least 0. */
		public long self() {
			return self;
		}

		/** Its {@link #self} and the extents of its children: what it takes in a picture. More than {@link #total} when something that it has called outlives it. */
		public long extent() {
			return extent;
		}

		/** Calls that touch the range. */
		public long count() {
			return count;
		}

		/** Whether it cannot be told how long it lasted: events are missing. */
		public boolean unknown() {
			return function >= 0 && Tone.of(value) == Tone.UNKNOWN;
		}

		/** Whether it stands for all that its parent has called and the tree has no room for, and for what these have called. */
		public boolean others() {
			return parent != null && function < 0;
		}

		/** What it has called, that with the greatest total first. */
		public List<Node> children() {
			return children;
		}

		@Override
		public String toString() {
			return name;
		}
	}

	/**
	 * All calls of something, whoever has called it.
	 *
	 * @param name  what was called
	 * @param value value of the state that stands for it, see {@link Tone}
	 * @param total ns in which it went on, for each thread; recursion counts once
	 * @param self  ns in which nothing that it has called went on
	 * @param count calls that touch the range
	 */
	public record Function(String name, long value, long total, long self, long count) {

		/** Whether it cannot be told how long it lasted: events are missing. */
		public boolean unknown() {
			return Tone.of(value) == Tone.UNKNOWN;
		}
	}

	/** The call stacks of a history. */
	public static List<Attribute> stacks(History history) {
		return history.attributes().stream().filter(attribute -> attribute.kind() == AttributeKind.STACK).toList();
	}

	/**
	 * Adds up calls.
	 *
	 * @param stacks   numbers of attributes of kind {@link AttributeKind#STACK}; none for all
	 * @param begin    first instant, ns since the origin
	 * @param end      the instant behind the last
	 * @param progress when cancelled, what has been added up so far is given soon
	 */
	public static CallTree of(History history, List<Integer> stacks, long begin, long end, Progress progress) {
		return of(history, stacks, begin, end, MOST_NODES, progress);
	}

	/** The same with another limit. */
	static CallTree of(History history, List<Integer> stacks, long begin, long end, int mostNodes, Progress progress) {
		List<Integer> all = stacks.isEmpty() ? stacks(history).stream().map(Attribute::id).toList() : stacks;
		CallTreeBuilder builder = new CallTreeBuilder(history, begin, end, mostNodes);
		for (int i = 0; i < all.size() && !progress.isCancelled(); i++)
			builder.add(all.get(i), i, all.size(), progress);
		return builder.tree(!progress.isCancelled());
	}

	/** First instant, ns since the origin. */
	public long begin() {
		return begin;
	}

	/** The instant behind the last, ns since the origin. */
	public long end() {
		return end;
	}

	/** What has called all that nobody has called. */
	public Node root() {
		return nodes.getFirst();
	}

	/** All nodes, the root first, each behind its parent. */
	public List<Node> nodes() {
		return nodes;
	}

	/** All that was called, that with the greatest self time first. */
	public List<Function> functions() {
		return functions;
	}

	/** Calls in all. */
	public long calls() {
		return calls;
	}

	/** Calls in nodes named {@link #OTHERS}; among the {@link #functions} they are counted by their names. */
	public long others() {
		return others;
	}

	/** Whether all calls of the range have been looked at. */
	public boolean complete() {
		return complete;
	}
}

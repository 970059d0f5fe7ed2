// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.analysis.CallTreeDifference;

/** What a flame graph shows: a tree, the node that fills the window, the selected one, and those that stand out. For one thread. */
public final class FlameModel {

	/** Where a key leads from the selected node. */
	public enum Direction {
		/** To who has called it. */
		CALLER,
		/** To the greatest that it has called. */
		CALLEE,
		/** To the next greater one of the same caller. */
		BEFORE,
		/** To the next smaller one of the same caller. */
		BEHIND
	}

	/**
	 * What a search has found.
	 *
	 * @param functions how many names match
	 * @param time      ns in which any of them, or what these have called, went on
	 * @param of        ns of all
	 */
	public record Found(int functions, long time, long of) {

		/** The part of the time, from 0 to 1. */
		public double share() {
			return of == 0 ? 0 : (double) time / of;
		}
	}

	private final Deque<Node> zooms = new ArrayDeque<>();
	private CallTree tree;
	private CallTreeDifference difference;
	private String name = ""; //$NON-NLS-1$
	private Node zoom;
	private Node selected;
	private String search = ""; //$NON-NLS-1$
	private Found found;
	private CallTree.Function function;
	/** Nodes that stand out, by index; null when none does more than others. */
	private BitSet marked;
	/** These and all callers of them. */
	private BitSet leading;

	/**
	 * Shows a tree, or nothing with null; what fills the window and what is selected stay, as far as they are there.
	 *
	 * @param compared how it differs from its baseline; null when it is not compared
	 */
	public void show(CallTree newTree, CallTreeDifference compared, String nameOfAll) {
		difference = compared;
		Node oldZoom = zoom;
		Node oldSelected = selected;
		tree = newTree;
		name = nameOfAll;
		List<Node> oldZooms = List.copyOf(zooms);
		zooms.clear();
		if (tree != null)
			oldZooms.forEach(node -> zooms.addLast(same(node, true)));
		CallTree.Function oldFunction = function;
		function = tree == null || oldFunction == null
				? null
				: tree.functions().stream().filter(now -> now.name().equals(oldFunction.name())).findFirst().orElse(null);
		zoom = tree == null ? null : same(oldZoom, true);
		selected = tree == null ? null : same(oldSelected, false);
		mark();
	}

	/** The node with the same callers as one of another tree; if there is none, its nearest caller or null. */
	private Node same(Node old, boolean nearest) {
		if (old == null)
			return nearest ? tree.root() : null;
		if (old.parent() == null)
			return tree.root();
		Node parent = same(old.parent(), nearest);
		if (parent == null || parent.depth() != old.depth() - 1)
			return parent;
		for (Node child : parent.children())
			if (child.others() == old.others() && child.unknown() == old.unknown() && child.name().equals(old.name()))
				return child;
		return nearest ? parent : null;
	}

	/** The tree; null for none. */
	public CallTree tree() {
		return tree;
	}

	/** How the tree differs from its baseline; null when it is not compared. */
	public CallTreeDifference difference() {
		return difference;
	}

	/** What the root is called. */
	public String name() {
		return name;
	}

	/** The node that fills the window; null without a tree. */
	public Node zoom() {
		return zoom;
	}

	/** Fills the window with a node. */
	public void zoom(Node node) {
		if (node == zoom)
			return;
		zooms.push(zoom);
		zoom = node;
	}

	/** Fills the window with what filled it before; false when that was the root. */
	public boolean zoomOut() {
		if (tree == null || zoom == tree.root())
			return false;
		zoom = zooms.isEmpty() ? tree.root() : zooms.pop();
		return true;
	}

	/** The selected node; null for none. */
	public Node selected() {
		return selected;
	}

	/** Selects a node, or none with null. */
	public void select(Node node) {
		selected = node;
	}

	/** The node beside the selected one; without one what fills the window. Null when there is none there. */
	public Node next(Direction direction) {
		if (selected == null)
			return zoom;
		return switch (direction) {
			case CALLER -> selected.parent();
			case CALLEE -> selected.children().isEmpty() ? null : selected.children().getFirst();
			case BEFORE -> sibling(-1);
			case BEHIND -> sibling(1);
		};
	}

	private Node sibling(int by) {
		if (selected.parent() == null)
			return null;
		int at = selected.parent().children().indexOf(selected) + by;
		return at < 0 || at >= selected.parent().children().size() ? null : selected.parent().children().get(at);
	}

	/** Lets nodes stand out whose name has a text, in any case; none with an empty one. */
	public void search(String text) {
		search = text.strip().toLowerCase(Locale.ROOT);
		function = null;
		mark();
	}

	/** What the search has found; null when nothing is searched for. */
	public Found found() {
		return found;
	}

	/** Lets the nodes of a function stand out instead of those that are searched for; null for no function. */
	public void function(CallTree.Function wanted) {
		function = wanted;
		mark();
	}

	/** The function whose nodes stand out; null for none. */
	public CallTree.Function function() {
		return function;
	}

	private void mark() {
		found = null;
		marked = null;
		if (tree == null)
			return;
		if (!search.isEmpty()) {
			BitSet functions = new BitSet(tree.functions().size());
			for (int i = 0; i < tree.functions().size(); i++)
				functions.set(i, tree.functions().get(i).name().toLowerCase(Locale.ROOT).contains(search));
			marked = new BitSet(tree.nodes().size());
			BitSet within = new BitSet(tree.nodes().size());
			long time = 0;
			for (Node node : tree.nodes()) {
				boolean matches = node.function() >= 0 && functions.get(node.function());
				boolean inner = node.parent() != null && within.get(node.parent().index());
				if (matches && !inner)
					time += node.extent();
				marked.set(node.index(), matches);
				within.set(node.index(), matches || inner);
			}
			found = new Found(functions.cardinality(), time, tree.root().extent());
		}
		if (function != null) {
			marked = new BitSet(tree.nodes().size());
			for (Node node : tree.nodes())
				marked.set(node.index(), isOf(node, function));
		}
		if (marked == null)
			return;
		leading = (BitSet) marked.clone();
		for (int i = tree.nodes().size() - 1; i > 0; i--)
			if (leading.get(i))
				leading.set(tree.nodes().get(i).parent().index());
	}

	/** Whether a node is one of a function. */
	public static boolean isOf(Node node, CallTree.Function function) {
		return node.function() >= 0 && node.value() == function.value();
	}

	/** Whether some nodes stand out and one is not among them. */
	public boolean isPale(Node node) {
		return marked != null && !marked.get(node.index());
	}

	/** Whether some nodes stand out and neither one nor anything that it has called is among them. */
	public boolean isAllPale(Node node) {
		return marked != null && !leading.get(node.index());
	}
}

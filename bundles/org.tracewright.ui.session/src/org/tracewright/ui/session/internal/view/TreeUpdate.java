// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed between two trees of nodes, so that a viewer has only that to do: with thousands of rows, most stay as they are from one second to the next.
 *
 * @param roots   whether there are other roots, or in another order
 * @param refresh nodes with other children, or in another order; only the topmost of them
 * @param update  nodes that say something else
 */
record TreeUpdate(boolean roots, List<Node> refresh, List<Node> update) {

	/** The changes from one tree to another. */
	static TreeUpdate of(List<Node> before, List<Node> now) {
		if (!before.equals(now))
			return new TreeUpdate(true, List.of(), List.of());
		List<Node> refresh = new ArrayList<>();
		List<Node> update = new ArrayList<>();
		for (int i = 0; i < now.size(); i++)
			compare(before.get(i), now.get(i), refresh, update);
		return new TreeUpdate(false, refresh, update);
	}

	private static void compare(Node before, Node now, List<Node> refresh, List<Node> update) {
		if (!before.looksLike(now))
			update.add(now);
		if (!before.children().equals(now.children())) {
			refresh.add(now);
			return;
		}
		for (int i = 0; i < now.children().size(); i++)
			compare(before.children().get(i), now.children().get(i), refresh, update);
	}

	/** All nodes of a tree, each found by any node that is equal to it. */
	static Map<Node, Node> index(List<Node> roots) {
		Map<Node, Node> all = new HashMap<>();
		roots.forEach(root -> collect(root, all));
		return all;
	}

	private static void collect(Node node, Map<Node, Node> all) {
		all.put(node, node);
		node.children().forEach(child -> collect(child, all));
	}
}

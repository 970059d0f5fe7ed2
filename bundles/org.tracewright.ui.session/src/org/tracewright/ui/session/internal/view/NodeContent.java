// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The newest tree of nodes, whatever older nodes a viewer still holds. For the UI thread. */
final class NodeContent implements ITreeContentProvider {

	private List<Node> roots = List.of();
	private Map<Node, Node> index = Map.of();

	/** Takes a newer tree; gives what has changed. */
	TreeUpdate take(List<Node> nodes, Map<Node, Node> all) {
		TreeUpdate update = TreeUpdate.of(roots, nodes);
		roots = nodes;
		index = all;
		return update;
	}

	/** The roots. */
	List<Node> roots() {
		return roots;
	}

	/** The newest node for what a node stands for; null when it is gone. */
	Node newest(Node node) {
		return index.get(node);
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		Node node = index.get(element);
		return node == null ? new Object[0] : node.children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((Node) element).parent();
	}

	@Override
	public boolean hasChildren(Object element) {
		Node node = index.get(element);
		return node != null && !node.children().isEmpty();
	}
}

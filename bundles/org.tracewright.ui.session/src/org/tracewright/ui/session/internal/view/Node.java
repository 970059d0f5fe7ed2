// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.control.TargetProcess;
import org.tracewright.session.Session;
import org.tracewright.ui.session.internal.targets.SessionView;
import org.tracewright.ui.session.internal.targets.TargetLink;

/**
 * A row of the Sessions view as it was at a moment. Nodes for the same thing at different moments are equal, so that what is expanded and selected stays so while
 * the view follows the target.
 */
public final class Node extends PlatformObject {

	private final NodeKind kind;
	private final Node parent;
	private final String id;
	private final NodeText text;
	private final TargetLink link;
	private final SessionView session;
	private final EObject element;
	private final TargetProcess process;
	private final List<Node> children = new ArrayList<>();
	/** How many children there are with the same key: each has an id of its own. */
	private final Map<String, Integer> alike = new HashMap<>();

	/** A target. */
	Node(TargetLink link, NodeText text) {
		this(NodeKind.TARGET, null, "t\0" + link.entry().name(), text, link, null, null, null); //$NON-NLS-1$
	}

	private Node(NodeKind kind, Node parent, String id, NodeText text, TargetLink link, SessionView session, EObject element,
			TargetProcess process) {
		this.kind = kind;
		this.parent = parent;
		this.id = id;
		this.text = text;
		this.link = link;
		this.session = session;
		this.element = element;
		this.process = process;
	}

	/** Adds a child, whose key tells it from the others of its kind. */
	Node add(NodeKind childKind, String key, NodeText childText, SessionView of, EObject childElement) {
		return add(childKind, key, childText, of, childElement, null);
	}

	/** Adds a program. */
	Node add(NodeText childText, TargetProcess childProcess) {
		return add(NodeKind.PROGRAM, Long.toString(childProcess.pid()), childText, null, null, childProcess);
	}

	private Node add(NodeKind childKind, String key, NodeText childText, SessionView of, EObject childElement,
			TargetProcess childProcess) {
		String childId = id + '\0' + childKind + '\0' + key;
		int twins = alike.merge(childId, 1, Integer::sum) - 1;
		Node child = new Node(childKind, this, twins == 0 ? childId : childId + "\0#" + twins, childText, link, of, childElement, //$NON-NLS-1$
				childProcess);
		children.add(child);
		return child;
	}

	/** What it stands for. */
	public NodeKind kind() {
		return kind;
	}

	/** The node above; null for a target. */
	public Node parent() {
		return parent;
	}

	/** What it says. */
	public NodeText text() {
		return text;
	}

	/** The target. */
	public TargetLink link() {
		return link;
	}

	/** The session that it is or belongs to; null for none. */
	public SessionView session() {
		return session;
	}

	/** The name of that session; null for none. */
	public String sessionName() {
		return session == null ? null : session.session().getName();
	}

	/** Its element of the model; null for none. */
	public EObject element() {
		return element;
	}

	/** The program that it is; null for none. */
	public TargetProcess process() {
		return process;
	}

	/** The nodes below. */
	public List<Node> children() {
		return Collections.unmodifiableList(children);
	}

	/** The element of this node or of one above it that is of a kind; null for none. */
	public <T extends EObject> T above(Class<T> type) {
		for (Node node = this; node != null; node = node.parent)
			if (type.isInstance(node.element))
				return type.cast(node.element);
		return null;
	}

	/** Whether this and another one show the same, those below left out. */
	boolean looksLike(Node other) {
		return text.equals(other.text);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Session.class)
			return session == null ? null : adapter.cast(session.session());
		if (adapter == org.eclipse.ui.views.properties.IPropertySource.class)
			return adapter.cast(new NodeProperties(this));
		return super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Node node && node.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

	@Override
	public String toString() {
		return text.name() + text.detail();
	}
}

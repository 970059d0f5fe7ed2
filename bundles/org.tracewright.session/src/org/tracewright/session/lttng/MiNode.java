// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** An element of a reply. Whoever understands a part of it takes it out; what is left at the end is not known here. */
final class MiNode {

	final String name;
	private final List<MiNode> children = new ArrayList<>(0);
	private String text = "";
	private boolean taken;

	MiNode(String name) {
		this.name = name;
	}

	void add(MiNode child) {
		children.add(child);
	}

	void remove(MiNode child) {
		children.remove(child);
	}

	void append(String more) {
		text = text.isEmpty() ? more : text + more;
	}

	/** The text; that of an element with children is white space, and not wanted. */
	String text() {
		return children.isEmpty() ? text : text.strip();
	}

	/** Whether it has parts, taken or not. */
	boolean hasChildren() {
		return !children.isEmpty();
	}

	/** Whether there is such an element, taken or not. */
	boolean has(String child) {
		return children.stream().anyMatch(c -> c.name.equals(child));
	}

	/** The text of an element, which stays; empty when there is none. */
	String peek(String child) {
		return children.stream().filter(c -> c.name.equals(child)).findFirst().map(MiNode::text).orElse("");
	}

	/** The first part. */
	MiNode first() {
		return children.getFirst();
	}

	/** Takes the first element of a name; an empty one when there is none. */
	MiNode take(String child) {
		for (MiNode c : children)
			if (!c.taken && c.name.equals(child)) {
				c.taken = true;
				return c;
			}
		return new MiNode(child);
	}

	/** Takes all elements of a name. */
	List<MiNode> takeAll(String child) {
		List<MiNode> all = new ArrayList<>();
		for (MiNode c : children)
			if (!c.taken && c.name.equals(child)) {
				c.taken = true;
				all.add(c);
			}
		return all;
	}

	/** Takes all elements. */
	List<MiNode> takeAll() {
		List<MiNode> all = rest();
		all.forEach(c -> c.taken = true);
		return all;
	}

	/** What nobody has taken. */
	List<MiNode> rest() {
		return new ArrayList<>(children.stream().filter(c -> !c.taken).toList());
	}

	/** Takes the text of an element; null when there is none. */
	String takeText(String child) {
		return has(child) ? take(child).text() : null;
	}

	/** Takes a number; null when there is none. A number that cannot be read is left where it is, for the other values. */
	Long takeLong(String child) {
		for (MiNode c : children)
			if (!c.taken && c.name.equals(child)) {
				OptionalLong value = number(c.text());
				c.taken = value.isPresent();
				return c.taken ? value.getAsLong() : null;
			}
		return null;
	}

	/** Takes a truth value; null when there is none. */
	Boolean takeBoolean(String child) {
		String value = takeText(child);
		return value == null ? null : value.strip().equals("true") || value.strip().equals("1");
	}

	static OptionalLong number(String text) {
		try {
			return OptionalLong.of(Long.parseLong(text.strip()));
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}
}

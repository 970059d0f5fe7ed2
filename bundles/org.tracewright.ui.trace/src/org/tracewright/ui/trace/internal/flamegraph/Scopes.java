// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.History;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimelineRow;

/**
 * The call stacks of a history that a flame graph may be of.
 *
 * @param all   some of them, in their order
 * @param stacks how many there are
 */
record Scopes(List<Scope> all, int stacks) {

	/** So many are offered. */
	static final int MOST = 1000;

	/**
	 * One call stack, or all.
	 *
	 * @param attribute number of the stack; -1 for all
	 */
	record Scope(int attribute, String name) {
	}

	/** Those of a history, all together first; null for no history. The one of a row is among them. */
	static Scopes of(History history, TimelineRow row) {
		List<Scope> all = new ArrayList<>();
		all.add(new Scope(-1, Messages.scope_all));
		if (history == null)
			return new Scopes(all, 0);
		List<Attribute> attributes = history.attributes();
		List<Attribute> stacks = CallTree.stacks(history);
		stacks.stream().limit(MOST).forEach(stack -> all.add(new Scope(stack.id(), name(attributes, stack))));
		int selected = attribute(history, row);
		if (selected >= 0 && all.stream().noneMatch(scope -> scope.attribute == selected))
			all.add(new Scope(selected, name(attributes, attributes.get(selected))));
		return new Scopes(all, stacks.size());
	}

	/** The stack that a row shows; -1 when it is not one of the history. */
	static int attribute(History history, TimelineRow row) {
		return row != null && row.content() instanceof RowContent.Stack stack && stack.history() == history
				&& !stack.lanes().isEmpty() ? history.attributes().get(stack.lanes().getFirst()).parent() : -1;
	}

	/** Its name, behind that of its process; what all have in common is left out. */
	private static String name(List<Attribute> attributes, Attribute stack) {
		Attribute parent = stack.parent() < 0 ? null : attributes.get(stack.parent());
		return parent == null || parent.parent() < 0 ? stack.name() : parent.name() + ' ' + stack.name();
	}
}

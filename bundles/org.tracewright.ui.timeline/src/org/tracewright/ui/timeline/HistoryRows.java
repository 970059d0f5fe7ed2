// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;

/** The rows for the attributes of a history, which may still grow. For one thread. */
public final class HistoryRows {

	/** What is numbered rather than named: it may be met in any order. */
	private static final Pattern NUMBERED = Pattern.compile("(CPU|IRQ|thread) (\\d{1,18}).*"); //$NON-NLS-1$

	private final History history;
	private final String prefix;
	private final List<TimelineRow> roots = new ArrayList<>();
	private final Map<Integer, TimelineRow> rows = new HashMap<>();
	/** Lanes of stacks. */
	private final Map<Integer, List<Integer>> lanes = new HashMap<>();
	private final List<TimelineLinks> links = new ArrayList<>();
	private final List<Attribute> counts = new ArrayList<>();
	/** Asks for counts; null while there are none. */
	private HistoryReader reader;
	private final Set<TimelineRow> unsorted = new HashSet<>();
	private int seen;

	/**
	 * For a history.
	 *
	 * @param prefix begins the ids of its rows
	 */
	public HistoryRows(History history, String prefix) {
		this.history = history;
		this.prefix = prefix;
	}

	/** Makes rows for attributes that are new; false when there are none. */
	public boolean update() {
		List<Attribute> all = history.attributes();
		boolean any = all.size() > seen;
		for (; seen < all.size(); seen++)
			add(all.get(seen));
		unsorted.forEach(parent -> parent.children().sort(HistoryRows::compare));
		unsorted.clear();
		count();
		return any;
	}

	/** Says behind the names of rows how many of something there are. */
	private void count() {
		Map<TimelineRow, List<String>> words = new LinkedHashMap<>();
		for (Attribute count : counts)
			reader.intervals(count.id(), Long.MIN_VALUE, Long.MAX_VALUE,
					(begin, end, number) -> words.computeIfAbsent(rows.get(count.parent()), row -> new ArrayList<>())
							.add(String.format("%,d %s", number, count.name()))); //$NON-NLS-1$
		words.forEach((row, all) -> row.detail(String.join(", ", all))); //$NON-NLS-1$
	}

	private void add(Attribute attribute) {
		TimelineRow parent = rows.get(attribute.parent());
		if (attribute.kind() == AttributeKind.COUNT) {
			counts.add(attribute);
			if (reader == null)
				reader = history.reader();
			return;
		}
		if (attribute.kind() == AttributeKind.LINK) {
			links.add(new TimelineLinks(history, attribute.id(), Collections.unmodifiableMap(rows)));
			return;
		}
		List<Integer> stack = lanes.get(attribute.parent());
		if (stack != null) {
			stack.add(attribute.id());
			parent.content(new RowContent.Stack(history, stack));
			rows.put(attribute.id(), parent);
			return;
		}
		if (attribute.kind() == AttributeKind.STACK)
			lanes.put(attribute.id(), new ArrayList<>());
		String id = (parent == null ? prefix : parent.id()) + '/' + attribute.name();
		TimelineRow row = new TimelineRow(id, attribute.name(), switch (attribute.kind()) {
			case STATE -> new RowContent.States(history, attribute.id());
			case NUMBER -> curve(attribute, false);
			case REAL -> curve(attribute, true);
			case MARK -> new RowContent.Marks(history, attribute.id());
			case STACK -> new RowContent.Stack(history, List.of());
			case GROUP, LINK, COUNT -> new RowContent.Group();
		});
		row.expand(attribute.kind() == AttributeKind.GROUP);
		rows.put(attribute.id(), row);
		if (parent == null)
			roots.add(row);
		else
			parent.add(row);
		if (parent != null && isNumbered(row))
			unsorted.add(parent);
	}

	private RowContent curve(Attribute attribute, boolean real) {
		return new RowContent.Curves(List.of(new RowContent.Curve(attribute.name(), history, attribute.id(), real)));
	}

	private static boolean isNumbered(TimelineRow row) {
		return NUMBERED.matcher(row.label()).matches();
	}

	/** Rows with numbers in the order of these, what has none behind them. */
	private static int compare(TimelineRow a, TimelineRow b) {
		Matcher one = NUMBERED.matcher(a.label());
		Matcher other = NUMBERED.matcher(b.label());
		if (!one.matches() || !other.matches())
			return Boolean.compare(isNumbered(b), isNumbered(a));
		int names = one.group(1).compareTo(other.group(1));
		return names != 0 ? names : Long.compare(Long.parseLong(one.group(2)), Long.parseLong(other.group(2)));
	}

	/** The history. */
	public History history() {
		return history;
	}

	/** Rows at the top. */
	public List<TimelineRow> roots() {
		return roots;
	}

	/** The row for an attribute, which may be one for several; null while there is none. */
	public TimelineRow row(int attribute) {
		return rows.get(attribute);
	}

	/** The attributes that a row and those below it show. */
	public Set<Integer> within(TimelineRow row) {
		Set<Integer> attributes = new HashSet<>();
		rows.forEach((attribute, each) -> {
			if (each.isWithin(row))
				attributes.add(attribute);
		});
		return attributes;
	}

	/** Arrows. */
	public List<TimelineLinks> links() {
		return links;
	}
}

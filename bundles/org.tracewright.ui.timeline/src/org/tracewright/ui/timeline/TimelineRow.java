// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/** A row of a timeline, and those below it. Its place and what it is called stay; what it shows may grow. For one thread. */
public final class TimelineRow {

	private final String id;
	private final String label;
	private final List<TimelineRow> children = new ArrayList<>();
	private TimelineRow parent;
	private RowContent content;
	private boolean expanded;
	private String detail = "";

	/**
	 * A row.
	 *
	 * @param id stands for it in stored states: the same each time the trace is opened
	 */
	public TimelineRow(String id, String label, RowContent content) {
		this.id = id;
		this.label = label;
		this.content = content;
	}

	/** Stands for it in stored states. */
	public String id() {
		return id;
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	/** What else is to be said about it, shown faintly behind its name; empty for nothing. */
	public String detail() {
		return detail;
	}

	/** Says something else about it. */
	public void detail(String text) {
		detail = text;
	}

	/** What it shows. */
	public RowContent content() {
		return content;
	}

	/** Shows something else. */
	public void content(RowContent newContent) {
		content = newContent;
	}

	/** The row that it is below; null for none. */
	public TimelineRow parent() {
		return parent;
	}

	/** Rows below it. */
	public List<TimelineRow> children() {
		return children;
	}

	/** Puts a row below it. */
	public TimelineRow add(TimelineRow child) {
		child.parent = this;
		children.add(child);
		return child;
	}

	/** How many rows it is below. */
	public int depth() {
		int depth = 0;
		for (TimelineRow at = parent; at != null; at = at.parent)
			depth++;
		return depth;
	}

	/** Whether it is a row or below it. */
	public boolean isWithin(TimelineRow other) {
		return this == other || parent != null && parent.isWithin(other);
	}

	/** Whether rows below it are shown. */
	public boolean isExpanded() {
		return expanded;
	}

	/** Shows or hides rows below it. */
	public void expand(boolean show) {
		expanded = show;
	}

	@Override
	public String toString() {
		return label;
	}
}

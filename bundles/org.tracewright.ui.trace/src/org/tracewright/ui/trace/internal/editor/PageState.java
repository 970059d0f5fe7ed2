// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.ui.IMemento;
import org.tracewright.ui.trace.internal.model.Column;

/**
 * What a trace editor shows, kept from session to session.
 *
 * @param filters  filters; the expression is bound to no trace
 * @param selected time of the selected row, ns since the origin; none when none is selected, or when something else has been selected on the timeline since
 * @param ahead    whether the row has been selected since anything was on the timeline
 * @param front    page in front
 */
public record PageState(Filters filters, OptionalLong selected, boolean ahead, TracePage front) {

	/** The state of a new editor. */
	public static final PageState NEW = new PageState(Filters.NONE, OptionalLong.empty(), false, TracePage.TIMELINE);

	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String COLUMN = "column"; //$NON-NLS-1$
	private static final String EXPRESSION = "expression"; //$NON-NLS-1$
	private static final String SELECTED = "selected"; //$NON-NLS-1$
	private static final String AHEAD = "ahead"; //$NON-NLS-1$
	private static final String FRONT = "front"; //$NON-NLS-1$

	/** The same with another page in front. */
	PageState inFront(TracePage page) {
		return new PageState(filters, selected, ahead, page);
	}

	/** The same when something else has been selected on the timeline since. */
	PageState behind() {
		return new PageState(filters, OptionalLong.empty(), false, front);
	}

	/** The same when its row has been selected since anything was on the timeline, or has not. */
	PageState ahead(boolean isAhead) {
		return new PageState(filters, selected, isAhead, front);
	}

	/** Writes the state. */
	public void save(IMemento memento) {
		filters.columns().forEach((column, text) -> {
			IMemento child = memento.createChild(FILTER);
			child.putString(COLUMN, column.id());
			child.putTextData(text);
		});
		if (filters.expression() != null)
			memento.createChild(EXPRESSION).putTextData(filters.expression().text());
		selected.ifPresent(time -> memento.putString(SELECTED, Long.toString(time)));
		memento.putBoolean(AHEAD, ahead);
		memento.putString(FRONT, front.name());
	}

	/** Reads a state; what cannot be understood is left out. */
	public static PageState of(IMemento memento) {
		Map<Column, String> columns = new LinkedHashMap<>();
		for (IMemento child : memento.getChildren(FILTER))
			if (child.getString(COLUMN) != null && child.getTextData() != null)
				Column.of(child.getString(COLUMN)).ifPresent(column -> columns.put(column, child.getTextData()));
		IMemento expression = memento.getChild(EXPRESSION);
		String text = expression == null ? null : expression.getTextData();
		OptionalLong selected = OptionalLong.empty();
		try {
			if (memento.getString(SELECTED) != null)
				selected = OptionalLong.of(Long.parseLong(memento.getString(SELECTED)));
		} catch (NumberFormatException e) {
			// Somebody else wrote it: nothing is selected.
		}
		TracePage front = TracePage.TIMELINE;
		for (TracePage page : TracePage.values())
			if (page.name().equals(memento.getString(FRONT)))
				front = page;
		return new PageState(new Filters(columns, text == null ? null : new Filters.Expression(text, null, null)), selected,
				Boolean.TRUE.equals(memento.getBoolean(AHEAD)), front);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.filter.FilterProblem;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.ColumnFilter;

/** Finding on the events page: the bar, and what comes of it. For the UI thread. */
final class FindControl implements FindBar.Owner {

	private final EventsPage page;
	private final EventSearch search;
	private final Composite place;
	/** Made when it is first shown. */
	private FindBar bar;

	/** Finding on a page; the bar is put into a parent. */
	FindControl(Composite parent, EventsPage page, EventSearch search) {
		this.page = page;
		this.search = search;
		place = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		place.setLayout(layout);
		place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		show(false);
	}

	private void show(boolean shown) {
		((GridData) place.getLayoutData()).exclude = !shown;
		place.setVisible(shown);
	}

	/** Shows the bar. */
	void open() {
		if (bar == null)
			bar = new FindBar(place, this, Messages.find_hint, true);
		show(true);
		place.getParent().layout(true);
		bar.open();
	}

	/** Finds again what the bar holds. */
	void again(boolean forward) {
		if (bar == null || bar.pattern().isEmpty())
			open();
		else
			find(bar.pattern(), bar.expression(), forward);
	}

	@Override
	public void find(String text, boolean expression, boolean forward) {
		if (!page.ready() || text.isEmpty())
			return;
		long lead = page.table().selection().lead();
		long start = forward ? -1 : page.document().index().count();
		long from = lead >= 0 ? lead : start;
		LongConsumer around = row -> found(row, forward ? Messages.find_fromStart : Messages.find_fromEnd);
		if (expression) {
			bar.result(Messages.find_running, true);
			search.find(text, from, forward, row -> {
				if (row >= 0 || from == start)
					found(row, Messages.find_found);
				else
					search.find(text, start, forward, around, this::bad, this::cancelled);
			}, this::bad, this::cancelled);
			return;
		}
		Pattern pattern;
		try {
			pattern = ColumnFilter.pattern(text);
		} catch (ColumnFilter.SyntaxException e) {
			bar.result(e.getMessage(), false);
			return;
		}
		bar.result(Messages.find_running, true);
		List<Column> searched = new ArrayList<>(List.of(Column.Standard.EVENT, Column.Standard.FIELDS, Column.Standard.CONTEXT));
		page.columns().stream().filter(c -> !searched.contains(c)).forEach(searched::add);
		search.find(pattern, searched, from, forward, row -> {
			if (row >= 0 || from == start)
				found(row, Messages.find_found);
			else
				search.find(pattern, searched, start, forward, around, this::cancelled);
		}, this::cancelled);
	}

	private void found(long row, String words) {
		if (row < 0) {
			bar.result(Messages.find_none, false);
		} else {
			bar.result(NLS.bind(words, String.format("%,d", row + 1)), false); //$NON-NLS-1$
			page.table().show(row);
		}
	}

	private void bad(FilterProblem problem) {
		bar.result(NLS.bind(Messages.expression_error, problem.column(), problem.message()), false);
	}

	private void cancelled() {
		bar.result(Messages.find_cancelled, false);
	}

	@Override
	public void cancelFind() {
		search.cancel();
	}

	@Override
	public void findClosed() {
		show(false);
		place.getParent().layout(true);
		if (page.ready())
			page.table().setFocus();
	}
}

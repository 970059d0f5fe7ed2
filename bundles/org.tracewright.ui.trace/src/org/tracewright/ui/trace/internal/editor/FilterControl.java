// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.tracewright.filter.FilterProblem;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.trace.internal.model.Column;

/** The filters of the events page: the expression above, the chips, and what the document is told of both. For the UI thread. */
final class FilterControl implements FilterField.Owner {

	private static final long TYPING_MS = 250;

	private final TraceDocument document;
	private final Supplier<TimeFormat> times;
	private final Runnable changed;
	private final Runnable left;
	private final FilterHistory history;
	private final ExpressionCheck typed;
	private final ExpressionCheck entered;
	/** The widgets; null until they are made. */
	private FilterField field;
	private FilterBar bar;

	/**
	 * The filters of a document.
	 *
	 * @param times   how times are written now
	 * @param ui      runs actions in the UI thread
	 * @param changed is run before other rows are shown
	 * @param left    is run when the user is done with the expression
	 */
	FilterControl(TraceDocument document, Supplier<TimeFormat> times, Consumer<Runnable> ui, Runnable changed, Runnable left) {
		this.document = document;
		this.times = times;
		this.changed = changed;
		this.left = left;
		history = new FilterHistory(PageSettings.settings());
		typed = new ExpressionCheck(document::trace, times, ui);
		entered = new ExpressionCheck(document::trace, times, ui);
	}

	/** Makes the widgets in a parent; they show the filters that are used already. */
	void create(Composite parent) {
		field = new FilterField(parent, this, history, document::trace);
		bar = new FilterBar(parent, this::remove, () -> expressionEntered(""), this::clear); //$NON-NLS-1$
		if (document.trace() == null || document.filters().isEmpty())
			return;
		bar.show(document.filters(), document.filterErrors());
		Filters.Expression used = document.filters().expression();
		if (used == null)
			return;
		field.show(used.text());
		// What is wrong with it was told to nobody yet.
		if (used.predicate() == null)
			typed.check(used.text(), 0, good -> field.clearError(), this::wrong);
	}

	private void showExpression(String text) {
		if (field != null)
			field.show(text);
	}

	private void wrong(FilterProblem problem) {
		if (field != null)
			field.error(problem);
	}

	@Override
	public void expressionChanged(String text) {
		if (text.isEmpty())
			typed.forget();
		else
			typed.check(text, TYPING_MS, good -> field.clearError(), this::wrong);
	}

	@Override
	public void expressionEntered(String text) {
		typed.forget();
		if (text.isEmpty()) {
			entered.forget();
			showExpression(text);
			use(document.filters().with((Filters.Expression) null));
		} else {
			entered.check(text, 0, good -> {
				history.add(text);
				if (field != null)
					field.clearError();
				use(document.filters().with(good));
			}, this::wrong);
		}
	}

	@Override
	public void expressionLeft() {
		left.run();
	}

	/** Uses the quick filters of columns; the expression stays. */
	void columns(Map<Column, String> columns) {
		use(document.filters().with(columns));
	}

	private void remove(Column column) {
		Map<Column, String> rest = new LinkedHashMap<>(document.filters().columns());
		rest.remove(column);
		columns(rest);
	}

	/** Removes all filters. */
	void clear() {
		typed.forget();
		entered.forget();
		showExpression(""); //$NON-NLS-1$
		use(Filters.NONE);
	}

	/**
	 * Uses filters again, for another trace, other times, or as they were in an earlier session; an expression that does not fit any more is not used and says
	 * so.
	 */
	void reuse(Filters filters) {
		Filters.Expression expression = filters.expression();
		if (expression == null) {
			use(filters);
			return;
		}
		showExpression(expression.text());
		entered.check(expression.text(), 0, good -> use(filters.with(good)), problem -> {
			wrong(problem);
			use(filters.with(new Filters.Expression(expression.text(), null, problem.toString())));
		});
	}

	private void use(Filters filters) {
		changed.run();
		document.filter(filters, times.get());
		show();
	}

	/** Shows the filters of the document, in the colours of the theme. */
	void show() {
		if (field == null)
			return;
		field.applyTheme();
		bar.show(document.filters(), document.filterErrors());
	}

	/** Puts the cursor into the expression. */
	void focus() {
		field.setFocus();
	}
}

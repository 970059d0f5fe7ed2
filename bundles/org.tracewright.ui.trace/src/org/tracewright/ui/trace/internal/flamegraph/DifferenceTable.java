// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTree.Function;
import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.analysis.CallTreeDifference.OfFunction;
import org.tracewright.ui.timeline.FlameGraph;
import org.tracewright.ui.trace.internal.table.ReportTable;
import org.tracewright.ui.trace.internal.table.SortedRows;

/** The functions of two trees that are compared: those that are in one of them only say so. For the UI thread. */
final class DifferenceTable {

	private static final int NUMBERS = 0b1111_1111_1100;

	private final ReportTable<OfFunction> table;
	private final SortedRows<OfFunction> rows;
	private CallTreeDifference difference;

	/**
	 * An empty one.
	 *
	 * @param selected  is told which function of the tree was selected; null when that is gone
	 * @param activated is told the function of a double click or Enter; not of one that is gone
	 */
	DifferenceTable(Composite parent, Consumer<Function> selected, Consumer<Function> activated) {
		table = new ReportTable<>(parent, "flame.differences", //$NON-NLS-1$
				List.of(Messages.function, Messages.only, Messages.self_before, Messages.self_now, Messages.self_points,
						Messages.self_relative, Messages.total_before, Messages.total_now, Messages.total_points,
						Messages.total_relative, Messages.calls_before, Messages.calls_now),
				NUMBERS, null, function -> {
					if (!function.isGone())
						activated.accept(function.after());
				});
		rows = new SortedRows<>(table, List.of(Comparator.comparing(f -> f.any().name()),
				Comparator.comparing(DifferenceTable::only), number(f -> time(f.before(), Function::self)),
				number(f -> time(f.after(), Function::self)), Comparator.comparingDouble(OfFunction::self),
				Comparator.comparingDouble(f -> relative(f, Function::self)), number(f -> time(f.before(), Function::total)),
				number(f -> time(f.after(), Function::total)), Comparator.comparingDouble(OfFunction::total),
				Comparator.comparingDouble(f -> relative(f, Function::total)), number(f -> time(f.before(), Function::count)),
				number(f -> time(f.after(), Function::count))), Messages.order_difference);
		table.control().addListener(SWT.Selection, e -> {
			int index = table.control().getSelectionIndex();
			if (index >= 0)
				selected.accept(rows.rows().get(index).after());
		});
	}

	private static Comparator<OfFunction> number(ToLongFunction<OfFunction> number) {
		return Comparator.comparingLong(number);
	}

	private static long time(Function function, ToLongFunction<Function> which) {
		return function == null ? -1 : which.applyAsLong(function);
	}

	/** By how much a share is greater, as a part of what it was; infinite when there was none. */
	private double relative(OfFunction function, ToLongFunction<Function> which) {
		double before = share(function.before(), which, difference.before());
		double after = share(function.after(), which, difference.after());
		return before == 0 ? after == 0 ? 0 : Double.POSITIVE_INFINITY : (after - before) / before;
	}

	private static double share(Function function, ToLongFunction<Function> which, CallTree of) {
		return function == null ? 0 : CallTreeDifference.share(which.applyAsLong(function), of);
	}

	/** The table itself. */
	Table control() {
		return table.control();
	}

	/**
	 * Shows functions.
	 *
	 * @param most    so many at most
	 * @param quietly columns do not become narrower, the same function stays selected
	 */
	void show(CallTreeDifference newDifference, int most, boolean quietly) {
		int index = control().getSelectionIndex();
		OfFunction selected = index < 0 ? null : rows.rows().get(index);
		difference = newDifference;
		List<OfFunction> all = newDifference.functions().subList(0, Math.min(most, newDifference.functions().size()));
		if (!quietly) {
			rows.show(all, this::cells);
			return;
		}
		rows.update(all, this::cells);
		if (selected == null)
			control().deselectAll();
		else
			select(selected.any());
	}

	/** Selects the line of a function, or none with null. */
	void select(Function function) {
		for (int i = 0; function != null && i < rows.rows().size(); i++)
			if (rows.rows().get(i).any().name().equals(function.name())
					&& rows.rows().get(i).any().unknown() == function.unknown()) {
				control().setSelection(i);
				return;
			}
		control().deselectAll();
	}

	private static String only(OfFunction function) {
		return function.isGone() ? Messages.gone : function.isNew() ? Messages.is_new : ""; //$NON-NLS-1$
	}

	private List<String> cells(OfFunction function) {
		Function before = function.before();
		Function after = function.after();
		return List.of(FlameGraph.label(function.any()), only(function), time(before, Function::self, difference.before()),
				time(after, Function::self, difference.after()), FlameGraph.points(function.self()),
				relativeText(function, Function::self), time(before, Function::total, difference.before()),
				time(after, Function::total, difference.after()), FlameGraph.points(function.total()),
				relativeText(function, Function::total), count(before), count(after));
	}

	private String relativeText(OfFunction function, ToLongFunction<Function> which) {
		return FlameGraph.relative(share(function.after(), which, difference.after()),
				share(function.before(), which, difference.before()));
	}

	private static String time(Function function, ToLongFunction<Function> which, CallTree of) {
		return function == null ? "" : FlameGraph.timeAndShare(which.applyAsLong(function), of); //$NON-NLS-1$
	}

	private static String count(Function function) {
		return function == null ? "" : String.format("%,d", function.count()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

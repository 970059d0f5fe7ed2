// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.analysis.Latencies.Group;
import org.tracewright.analysis.LatenciesDifference;
import org.tracewright.analysis.LatenciesDifference.Line;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.trace.internal.table.ReportTable;
import org.tracewright.ui.trace.internal.table.SortedRows;

/** Latencies that are compared: a line for each group, also for those that only one side has. Not there when nothing is compared. For the UI thread. */
final class LatencyDifferenceTable {

	private static final int NUMBERS = 0b111_1111_1000;

	private final ReportTable<Line> table;
	private final SortedRows<Line> rows;
	private boolean shown;

	/** An empty one. */
	LatencyDifferenceTable(Composite parent) {
		table = new ReportTable<>(parent, "latencies.differences", //$NON-NLS-1$
				List.of(Messages.rule, Messages.detail, CompareMessages.only, CompareMessages.p50_change,
						CompareMessages.p99_change, CompareMessages.count_before, CompareMessages.count_now,
						CompareMessages.p50_before, CompareMessages.p50_now, CompareMessages.p99_before, CompareMessages.p99_now),
				NUMBERS, null, line -> {
					// There is no single place that a line is about.
				});
		rows = new SortedRows<>(table,
				List.of(Comparator.comparing(line -> line.any().rule()), Comparator.comparing(line -> line.any().detail()),
						Comparator.comparing(LatencyDifferenceTable::only), change(Group::p50), change(Group::p99),
						by(Line::before, Group::count), by(Line::after, Group::count), by(Line::before, Group::p50),
						by(Line::after, Group::p50), by(Line::before, Group::p99), by(Line::after, Group::p99)),
				CompareMessages.order_difference);
		appear();
	}

	private static Comparator<Line> by(java.util.function.Function<Line, Group> side, ToLongFunction<Group> number) {
		return Comparator.comparingLong(line -> side.apply(line) == null ? -1 : number.applyAsLong(side.apply(line)));
	}

	private static Comparator<Line> change(ToDoubleFunction<Group> which) {
		// What cannot be told is less than any.
		return Comparator.comparingDouble(line -> Double.isNaN(line.change(which)) ? -2 : line.change(which));
	}

	/** Shows a difference; null for nothing. */
	void show(LatenciesDifference difference) {
		if (difference != null && shown)
			rows.update(difference.lines(), this::cells);
		else if (difference != null)
			rows.show(difference.lines(), this::cells);
		if (shown == (difference != null))
			return;
		shown = difference != null;
		appear();
	}

	private void appear() {
		((GridData) table.control().getLayoutData()).exclude = !shown;
		table.control().setVisible(shown);
		table.control().getParent().layout(true);
	}

	private static String only(Line line) {
		return line.isGone() ? CompareMessages.gone : line.isNew() ? CompareMessages.is_new : ""; //$NON-NLS-1$
	}

	private List<String> cells(Line line) {
		return List.of(line.any().rule(), line.any().detail(), only(line), changed(line.change(Group::p50)),
				changed(line.change(Group::p99)), count(line.before()), count(line.after()), length(line.before(), Group::p50),
				length(line.after(), Group::p50), length(line.before(), Group::p99), length(line.after(), Group::p99));
	}

	private static String count(Group group) {
		return group == null ? "" : String.format("%,d", group.count()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String length(Group group, ToLongFunction<Group> which) {
		return group == null ? "" : TimeFormat.duration(which.applyAsLong(group)); //$NON-NLS-1$
	}

	private static String changed(double change) {
		if (Double.isNaN(change) || Double.isInfinite(change))
			return ""; //$NON-NLS-1$
		return Math.abs(change) < 0.000_5 ? "\u00B10.0 %" : String.format("%+,.1f %%", change * 100); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

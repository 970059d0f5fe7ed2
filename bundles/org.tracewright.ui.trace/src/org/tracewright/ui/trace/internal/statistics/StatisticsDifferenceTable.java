// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tracewright.analysis.Statistics;
import org.tracewright.analysis.Statistics.OfField;
import org.tracewright.analysis.StatisticsDifference;
import org.tracewright.analysis.StatisticsDifference.Line;
import org.tracewright.trace.FieldType;
import org.tracewright.ui.trace.internal.table.ReportTable;
import org.tracewright.ui.trace.internal.table.SortedRows;

/** Statistics that are compared: a line for each group and for each of its fields, also for those that only one side has. For the UI thread. */
final class StatisticsDifferenceTable {

	private static final int NUMBERS = 0b11_1111_1111_1000;
	private static final int CHANGE = 3;

	private final ReportTable<Line> table;
	private final SortedRows<Line> rows;
	private StatisticsDifference difference;

	/** An empty one. */
	StatisticsDifferenceTable(Composite parent) {
		table = new ReportTable<>(parent, "statistics.differences", //$NON-NLS-1$
				List.of(Messages.event, Messages.field, Messages.only, Messages.change, Messages.count_before, Messages.count_now,
						Messages.rate_before, Messages.rate_now, Messages.mean_before, Messages.mean_now, Messages.p50_before,
						Messages.p50_now, Messages.p99_before, Messages.p99_now),
				NUMBERS, null, line -> {
					// There is no single place that a line is about.
				});
		table.control().getColumn(CHANGE).setToolTipText(Messages.measure);
		rows = new SortedRows<>(table,
				List.of(Comparator.comparing(Line::group), Comparator.comparing(Line::field),
						Comparator.comparing(StatisticsDifferenceTable::only), by(StatisticsDifferenceTable::change),
						by(line -> count(line, false)), by(line -> count(line, true)), by(line -> rate(line, false)),
						by(line -> rate(line, true)), by(line -> of(line.beforeField(), OfField::mean)),
						by(line -> of(line.afterField(), OfField::mean)), by(line -> of(line.beforeField(), OfField::p50)),
						by(line -> of(line.afterField(), OfField::p50)), by(line -> of(line.beforeField(), OfField::p99)),
						by(line -> of(line.afterField(), OfField::p99))),
				Messages.order_difference);
	}

	private static Comparator<Line> by(ToDoubleFunction<Line> number) {
		// What there is no number of is less than any.
		return Comparator.comparingDouble(line -> {
			double value = number.applyAsDouble(line);
			return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
		});
	}

	/** The table itself. */
	Table control() {
		return table.control();
	}

	/** Shows a difference; quietly when it is a later state of what is shown. */
	void show(StatisticsDifference newDifference, boolean quietly) {
		difference = newDifference;
		// Addresses are not more or less.
		List<Line> lines = difference.lines().stream()
				.filter(line -> line.anyField() == null || !StatisticsText.isAddress(line.anyField().field().type())).toList();
		if (quietly)
			rows.update(lines, this::cells);
		else
			rows.show(lines, this::cells);
	}

	private static String only(Line line) {
		return line.isGone() ? Messages.gone : line.isNew() ? Messages.is_new : ""; //$NON-NLS-1$
	}

	private static double count(Line line, boolean now) {
		if (!line.field().isEmpty())
			return of(now ? line.afterField() : line.beforeField(), OfField::values);
		Statistics.Group group = now ? line.after() : line.before();
		return group == null ? Double.NaN : group.events();
	}

	private double rate(Line line, boolean now) {
		Statistics.Group group = now ? line.after() : line.before();
		return group == null || !line.field().isEmpty()
				? Double.NaN
				: StatisticsDifference.rate(group, now ? difference.after() : difference.before());
	}

	/** What only one side has has no change that could be told in percent. */
	private static double change(Line line) {
		return line.isGone() || line.isNew() || Double.isInfinite(line.difference()) ? Double.NaN : line.difference();
	}

	private static double of(OfField field, ToDoubleFunction<OfField> which) {
		return field == null ? Double.NaN : which.applyAsDouble(field);
	}

	private List<String> cells(Line line) {
		boolean whole = line.anyField() != null && line.anyField().field().type() instanceof FieldType.IntegerType;
		return List.of(line.group(), line.field(), only(line), changeText(change(line)), number(count(line, false), true),
				number(count(line, true), true), number(rate(line, false), false), number(rate(line, true), false),
				number(of(line.beforeField(), OfField::mean), false), number(of(line.afterField(), OfField::mean), false),
				number(of(line.beforeField(), OfField::p50), whole), number(of(line.afterField(), OfField::p50), whole),
				number(of(line.beforeField(), OfField::p99), whole), number(of(line.afterField(), OfField::p99), whole));
	}

	private static String number(double value, boolean whole) {
		return StatisticsText.number(value, whole);
	}

	private static String changeText(double change) {
		if (Double.isNaN(change))
			return ""; //$NON-NLS-1$
		return Math.abs(change) < 0.000_5 ? "\u00B10.0 %" : String.format("%+,.1f %%", change * 100); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

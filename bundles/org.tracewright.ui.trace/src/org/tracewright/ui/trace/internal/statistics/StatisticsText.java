// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.analysis.Statistics;
import org.tracewright.trace.FieldType;

/** Statistics as cells of a table: a line for each group, and one for each of its numeric fields. */
final class StatisticsText {

	/** A line. */
	record Line(Statistics.Group group, Statistics.OfField field) {
	}

	private static final double EXACT = 1L << 53;

	private final double seconds;

	StatisticsText(Statistics statistics) {
		seconds = Math.max(1, statistics.end() - statistics.begin()) / 1e9;
	}

	static List<Line> lines(Statistics statistics) {
		List<Line> lines = new ArrayList<>();
		for (Statistics.Group group : statistics.groups())
			if (group.fields().isEmpty())
				lines.add(new Line(group, null));
			else
				group.fields().forEach(field -> lines.add(new Line(group, field)));
		return lines;
	}

	static List<String> titles() {
		return List.of(Messages.event, Messages.count, Messages.rate, Messages.field, Messages.values, Messages.min,
				Messages.mean, Messages.max, Messages.p50, Messages.p95, Messages.p99, Messages.sum);
	}

	List<String> cells(Line line) {
		String[] cells = new String[12];
		java.util.Arrays.fill(cells, ""); //$NON-NLS-1$
		boolean first = line.field == null || line.field == line.group.fields().getFirst();
		cells[0] = first ? line.group.name() : ""; //$NON-NLS-1$
		cells[1] = first ? String.format("%,d", line.group.events()) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		cells[2] = first ? number(line.group.events() / seconds, false) : ""; //$NON-NLS-1$
		if (line.field != null) {
			Statistics.OfField field = line.field;
			boolean whole = field.field().type() instanceof FieldType.IntegerType;
			cells[3] = field.field().pathText();
			cells[4] = String.format("%,d", field.values()); //$NON-NLS-1$
			double[] numbers = {field.min(), field.mean(), field.max(), field.p50(), field.p95(), field.p99(), field.sum()};
			boolean address = isAddress(field.field().type());
			for (int i = 0; i < numbers.length; i++)
				cells[5 + i] = address ? address(numbers[i], i) : number(numbers[i], whole && i != 1);
		}
		return List.of(cells);
	}

	/** Whether values of a type are addresses. */
	static boolean isAddress(FieldType of) {
		return of instanceof FieldType.IntegerType type && !type.signed() && type.bits() == Long.SIZE
				&& type.base() == FieldType.Base.HEXADECIMAL;
	}

	/** Of addresses, those that there are: means and sums are of no use, and percentiles are not exact enough to be one. */
	private static String address(double value, int which) {
		if (which != 0 && which != 2)
			return ""; //$NON-NLS-1$
		return (Math.abs(value) >= EXACT ? "\u2248 0x" : "0x") //$NON-NLS-1$ //$NON-NLS-2$
				+ new java.math.BigDecimal(value).toBigInteger().toString(16);
	}

	/** A number with as many digits as say something. */
	static String number(double value, boolean whole) {
		if (Double.isNaN(value))
			return ""; //$NON-NLS-1$
		if (whole && Math.abs(value) < EXACT)
			return String.format("%,d", Math.round(value)); //$NON-NLS-1$
		double size = Math.abs(value);
		if (size != 0 && (size >= 1e15 || size < 1e-4))
			return String.format(Locale.ROOT, "%.4g", value); //$NON-NLS-1$
		return String.format(size >= 1000 ? "%,.0f" : size >= 10 ? "%,.2f" : "%,.4f", value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}

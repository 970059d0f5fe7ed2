// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.analysis.Statistics;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.ValueText;

/** Statistics as cells of a table: a line for each group, and one for each of its numeric fields. */
final class StatisticsText {

	/** A line. */
	record Line(Statistics.Group group, Statistics.OfField field) {
	}

	private static final int MIN = 5;
	private static final int MAX = 7;
	private static final int SUM = 11;
	/** Numbers from here on are written briefly; percentiles sooner. */
	private static final double BILLION = 1e9;
	private static final double MILLION = 1e6;
	private static final double LEAST = 1e-4;
	/** Of powers of thousand. */
	private static final String UNITS = " kMGTPE"; //$NON-NLS-1$

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
			cells[3] = line.field.field().pathText();
			cells[4] = String.format("%,d", line.field.values()); //$NON-NLS-1$
			if (isAddress(line.field.field().type()))
				codes((FieldType.IntegerType) line.field.field().type(), line.field, cells);
			else
				numbers(line.field, cells);
		}
		return List.of(cells);
	}

	/** Whether values are written in another base than ten: they are addresses or sets of flags, whose means and sums say nothing. */
	static boolean isAddress(FieldType type) {
		return type instanceof FieldType.IntegerType integer && integer.base() != FieldType.Base.DECIMAL;
	}

	private static void codes(FieldType.IntegerType type, Statistics.OfField field, String[] cells) {
		cells[MIN] = code(type, field.least());
		cells[MAX] = code(type, field.greatest());
	}

	private static String code(FieldType.IntegerType type, long value) {
		StringBuilder out = new StringBuilder();
		ValueText.integer(out, type, value);
		return out.toString();
	}

	private static void numbers(Statistics.OfField field, String[] cells) {
		FieldType.IntegerType type = field.field().type() instanceof FieldType.IntegerType integer ? integer : null;
		cells[MIN] = type == null ? number(field.min(), false) : exact(type, field.least());
		cells[MIN + 1] = number(field.mean(), false);
		cells[MAX] = type == null ? number(field.max(), false) : exact(type, field.greatest());
		double[] percentiles = {field.p50(), field.p95(), field.p99()};
		for (int i = 0; i < percentiles.length; i++)
			// They are exact to three digits.
			cells[MAX + 1 + i] = Math.abs(percentiles[i]) >= MILLION
					? brief(percentiles[i], 4)
					: number(percentiles[i], type != null);
		cells[SUM] = number(field.sum(), type != null);
	}

	private static String exact(FieldType.IntegerType type, long value) {
		return type.signed() || value >= 0
				? String.format("%,d", value) //$NON-NLS-1$
				: String.format("%,d", new BigInteger(Long.toUnsignedString(value))); //$NON-NLS-1$
	}

	/** A number with as many digits as say something. */
	static String number(double value, boolean whole) {
		if (Double.isNaN(value))
			return ""; //$NON-NLS-1$
		double size = Math.abs(value);
		if (size != 0 && size < LEAST)
			return String.format(Locale.ROOT, "%.4g", value); //$NON-NLS-1$
		if (size >= BILLION)
			return brief(value, 5);
		if (whole)
			return String.format("%,d", Math.round(value)); //$NON-NLS-1$
		return String.format(size >= 1000 ? "%,.0f" : size >= 10 ? "%,.2f" : "%,.4f", value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A great number with some digits and a letter for the power of thousand. */
	private static String brief(double value, int digits) {
		double shown = value;
		int unit = 0;
		while (Math.abs(shown) >= 999.95 && unit < UNITS.length() - 1) {
			shown /= 1000;
			unit++;
		}
		if (Math.abs(shown) >= 10_000)
			return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value); //$NON-NLS-1$ //$NON-NLS-2$
		int before = Math.abs(shown) >= 100 ? 3 : Math.abs(shown) >= 10 ? 2 : 1;
		return String.format("%." + (digits - before) + "f %c", shown, UNITS.charAt(unit)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

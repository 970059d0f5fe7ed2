// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

/**
 * A filter on one column: a regular expression found in the text (upper and lower case are the same), or a comparison ({@code = != < <= > >=} or
 * {@code A..B}) with a number or time.
 *
 * @param column column
 * @param text   as the user wrote it
 */
public record ColumnFilter(Column column, String text) {

	private static final Pattern COMPARISON = Pattern.compile("(==|=|!=|<=|>=|<|>)\\s*(.+)"); //$NON-NLS-1$
	private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)"); //$NON-NLS-1$

	/** The filter cannot be understood; the message says why. */
	public static final class SyntaxException extends Exception {

		private static final long serialVersionUID = 1;

		SyntaxException(String message) {
			super(message);
		}
	}

	/** How a comparison is decided from the sign of a compareTo. */
	private record Comparison(String operator, String operand) {

		/** Not a number is neither less than, equal to, nor greater than anything. */
		boolean holds(double value, double bound) {
			return Double.isNaN(value) ? operator.equals("!=") : holds(Double.compare(value, bound)); //$NON-NLS-1$
		}

		boolean holds(int sign) {
			return switch (operator) {
				case "=", "==" -> sign == 0; //$NON-NLS-1$ //$NON-NLS-2$
				case "!=" -> sign != 0; //$NON-NLS-1$
				case "<" -> sign < 0; //$NON-NLS-1$
				case "<=" -> sign <= 0; //$NON-NLS-1$
				case ">" -> sign > 0; //$NON-NLS-1$
				default -> sign >= 0;
			};
		}
	}

	/**
	 * Compiles the filter; each thread needs its own.
	 *
	 * @throws SyntaxException when it cannot be understood
	 */
	public RowPredicate compile(Trace trace, TimeFormat times) throws SyntaxException {
		Matcher comparison = COMPARISON.matcher(text.strip());
		if (comparison.matches())
			return compare(new Comparison(comparison.group(1), comparison.group(2)), times);
		Matcher range = RANGE.matcher(text.strip());
		if (range.matches()
				&& (column == Column.Standard.TIME || column == Column.Standard.CPU || column instanceof Column.OfField))
			try {
				RowPredicate from = compare(new Comparison(">=", range.group(1)), times); //$NON-NLS-1$
				RowPredicate to = compare(new Comparison("<=", range.group(2)), times); //$NON-NLS-1$
				return cursor -> from.test(cursor) && to.test(cursor);
			} catch (SyntaxException e) {
				// Two dots may be part of a regular expression too.
			}
		return find(trace, times);
	}

	private RowPredicate find(Trace trace, TimeFormat times) throws SyntaxException {
		Pattern pattern = pattern(text);
		return switch (column) {
			case Column.Standard.EVENT -> events(trace, pattern);
			case Column.Standard.STREAM -> streams(trace, pattern, false);
			case Column.Standard.TRACE -> streams(trace, pattern, true);
			default -> {
				CellText cells = new CellText(times);
				yield cursor -> {
					String cell = cells.of(cursor, column);
					return !cell.isEmpty() && pattern.matcher(cell).find();
				};
			}
		};
	}

	/** A regular expression as filters and find use it. */
	public static Pattern pattern(String text) throws SyntaxException {
		try {
			return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		} catch (PatternSyntaxException e) {
			throw new SyntaxException(NLS.bind(Messages.filter_badRegex, e.getDescription()));
		}
	}

	private static RowPredicate events(Trace trace, Pattern pattern) {
		BitSet wanted = new BitSet();
		for (EventType type : trace.eventTypes())
			wanted.set(type.index(), pattern.matcher(type.title()).find());
		return cursor -> cursor.isGap() ? pattern.matcher(CellText.gapTitle(cursor)).find() : wanted.get(cursor.type().index());
	}

	private static RowPredicate streams(Trace trace, Pattern pattern, boolean source) {
		BitSet wanted = new BitSet();
		for (DataStream stream : trace.streams())
			wanted.set(stream.index(), pattern.matcher(source ? stream.source().name() : stream.name()).find());
		return cursor -> wanted.get(cursor.stream().index());
	}

	private RowPredicate compare(Comparison comparison, TimeFormat times) throws SyntaxException {
		return switch (column) {
			case Column.Standard.TIME -> time(comparison, times);
			case Column.Standard.CPU -> number(comparison, new FieldHandles(Scope.PACKET_CONTEXT, "cpu_id")); //$NON-NLS-1$
			case Column.OfField field -> field(comparison, field);
			default -> text(comparison, times);
		};
	}

	private RowPredicate text(Comparison comparison, TimeFormat times) throws SyntaxException {
		if (!comparison.operator.contains("=") || comparison.operator.length() == 2 && !comparison.operator.equals("!=") //$NON-NLS-1$ //$NON-NLS-2$
				&& !comparison.operator.equals("==")) //$NON-NLS-1$
			throw new SyntaxException(Messages.filter_textOnlyEquals);
		CellText cells = new CellText(times);
		return cursor -> comparison.holds(cells.of(cursor, column).compareTo(comparison.operand));
	}

	private static RowPredicate time(Comparison comparison, TimeFormat times) throws SyntaxException {
		OptionalLong time = times.parse(comparison.operand);
		if (time.isEmpty())
			throw new SyntaxException(NLS.bind(Messages.filter_badTime, comparison.operand));
		long bound = time.getAsLong();
		return cursor -> cursor.hasTime() && comparison.holds(Long.compare(cursor.time(), bound));
	}

	private RowPredicate field(Comparison comparison, Column.OfField column) throws SyntaxException {
		FieldHandles handles = new FieldHandles(column.scope(), column.path());
		String operand = comparison.operand;
		boolean quoted = operand.length() >= 2 && operand.startsWith("\"") && operand.endsWith("\""); //$NON-NLS-1$ //$NON-NLS-2$
		String plain = quoted ? operand.substring(1, operand.length() - 1) : operand;
		boolean equality = comparison.operator.matches("==?|!="); //$NON-NLS-1$
		RowPredicate number = null;
		try {
			number = quoted ? null : number(comparison, handles);
		} catch (SyntaxException e) {
			// Not a number: then it is compared with texts and labels, for which order means nothing.
			if (!equality)
				throw e;
		}
		RowPredicate numbers = number;
		return cursor -> {
			Field field = handles.of(cursor);
			if (field == null)
				return false;
			return switch (field.type()) {
				case FieldType.TextType text -> comparison.holds(cursor.asText(field).compareTo(plain));
				case FieldType.IntegerType type when numbers == null ->
					comparison.holds(type.labels(cursor.asLong(field)).contains(plain) ? 0 : 1);
				default -> numbers != null && numbers.test(cursor);
			};
		};
	}

	private static RowPredicate number(Comparison comparison, FieldHandles handles) throws SyntaxException {
		String operand = comparison.operand.replace("_", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (operand.indexOf('.') >= 0 || operand.matches("(?i)[+-]?\\d+e[+-]?\\d+")) //$NON-NLS-1$
			return real(comparison, operand, handles);
		BigInteger bound;
		try {
			bound = operand.matches("(?i)[+-]?0x[0-9a-f]+") //$NON-NLS-1$
					? new BigInteger(operand.replaceFirst("(?i)0x", ""), 16) //$NON-NLS-1$ //$NON-NLS-2$
					: new BigInteger(operand);
		} catch (NumberFormatException e) {
			throw new SyntaxException(NLS.bind(Messages.filter_badNumber, comparison.operand));
		}
		return cursor -> {
			Field field = handles.of(cursor);
			if (field == null)
				return false;
			if (field.type() instanceof FieldType.RealType)
				return comparison.holds(cursor.asDouble(field), bound.doubleValue());
			boolean signed = field.type() instanceof FieldType.IntegerType type && type.signed();
			return integral(field) && comparison.holds(compare(cursor.asLong(field), signed, bound));
		};
	}

	private static RowPredicate real(Comparison comparison, String operand, FieldHandles handles) throws SyntaxException {
		double bound;
		try {
			bound = Double.parseDouble(operand);
		} catch (NumberFormatException e) {
			throw new SyntaxException(NLS.bind(Messages.filter_badNumber, comparison.operand));
		}
		return cursor -> {
			Field field = handles.of(cursor);
			return field != null && (integral(field) || field.type() instanceof FieldType.RealType)
					&& comparison.holds(cursor.asDouble(field), bound);
		};
	}

	private static boolean integral(Field field) {
		return field.type() instanceof FieldType.IntegerType || field.type() instanceof FieldType.BooleanType;
	}

	/** Compares exactly, values above the signed range included. */
	private static int compare(long value, boolean signed, BigInteger bound) {
		if (bound.bitLength() < 64)
			return !signed && value < 0 ? 1 : Long.compare(value, bound.longValue());
		if (signed || bound.signum() < 0 || bound.bitLength() > 64)
			return -bound.signum();
		return Long.compareUnsigned(value, bound.longValue());
	}
}

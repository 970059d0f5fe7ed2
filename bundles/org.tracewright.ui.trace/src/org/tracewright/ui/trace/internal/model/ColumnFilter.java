// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
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
	 * Compiles the filter.
	 *
	 * @throws SyntaxException when it cannot be understood
	 */
	public RowFilter compile(Trace trace, TimeFormat times) throws SyntaxException {
		Matcher comparison = COMPARISON.matcher(text.strip());
		if (comparison.matches())
			return compare(new Comparison(comparison.group(1), comparison.group(2)), times);
		Matcher range = RANGE.matcher(text.strip());
		if (range.matches()
				&& (column == Column.Standard.TIME || column == Column.Standard.CPU || column instanceof Column.OfField))
			try {
				RowFilter from = compare(new Comparison(">=", range.group(1)), times); //$NON-NLS-1$
				return from.and(compare(new Comparison("<=", range.group(2)), times)); //$NON-NLS-1$
			} catch (SyntaxException e) {
				// Two dots may be part of a regular expression too.
			}
		return find(trace, times);
	}

	private RowFilter find(Trace trace, TimeFormat times) throws SyntaxException {
		Pattern pattern = pattern(text);
		return switch (column) {
			case Column.Standard.EVENT -> events(trace, pattern);
			case Column.Standard.STREAM -> streams(trace, pattern, false);
			case Column.Standard.TRACE -> streams(trace, pattern, true);
			default -> cells(times, cell -> !cell.isEmpty() && pattern.matcher(cell).find());
		};
	}

	/** Rows by the text of their cells. */
	private RowFilter cells(TimeFormat times, Predicate<String> wanted) {
		return new RowFilter(new PerReader(() -> {
			CellText cells = new CellText(times);
			return event -> wanted.test(cells.ofEvent(event, column));
		}), cursor -> wanted.test(new CellText(times).of(cursor, column)));
	}

	/** Events of which each reader has a test of its own; no gaps. */
	private static RowFilter values(Supplier<Predicate<EventView>> tests) {
		return new RowFilter(new PerReader(tests), cursor -> false);
	}

	/** A regular expression as filters and find use it. */
	public static Pattern pattern(String text) throws SyntaxException {
		try {
			return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		} catch (PatternSyntaxException e) {
			throw new SyntaxException(NLS.bind(Messages.filter_badRegex, e.getDescription()));
		}
	}

	private static RowFilter events(Trace trace, Pattern pattern) {
		BitSet wanted = new BitSet();
		for (EventType type : trace.eventTypes())
			wanted.set(type.index(), pattern.matcher(type.title()).find());
		return new RowFilter(new OfTypes(wanted), cursor -> pattern.matcher(CellText.gapTitle(cursor.gap())).find());
	}

	private static RowFilter streams(Trace trace, Pattern pattern, boolean source) {
		BitSet wanted = new BitSet();
		for (DataStream stream : trace.streams())
			wanted.set(stream.index(), pattern.matcher(source ? stream.source().name() : stream.name()).find());
		return new RowFilter(event -> wanted.get(event.stream().index()), cursor -> wanted.get(cursor.stream().index()));
	}

	private RowFilter compare(Comparison comparison, TimeFormat times) throws SyntaxException {
		return switch (column) {
			case Column.Standard.TIME -> time(comparison, times);
			case Column.Standard.CPU -> {
				Function<FieldHandles, Predicate<EventView>> number = number(comparison);
				yield values(() -> number.apply(new FieldHandles(Scope.PACKET_CONTEXT, "cpu_id"))); //$NON-NLS-1$
			}
			case Column.OfField field -> field(comparison, field);
			default -> text(comparison, times);
		};
	}

	private RowFilter text(Comparison comparison, TimeFormat times) throws SyntaxException {
		if (!comparison.operator.contains("=") || comparison.operator.length() == 2 && !comparison.operator.equals("!=") //$NON-NLS-1$ //$NON-NLS-2$
				&& !comparison.operator.equals("==")) //$NON-NLS-1$
			throw new SyntaxException(Messages.filter_textOnlyEquals);
		return cells(times, cell -> comparison.holds(cell.compareTo(comparison.operand)));
	}

	private static RowFilter time(Comparison comparison, TimeFormat times) throws SyntaxException {
		OptionalLong time = times.parse(comparison.operand);
		if (time.isEmpty())
			throw new SyntaxException(NLS.bind(Messages.filter_badTime, comparison.operand));
		long bound = time.getAsLong();
		Predicate<EventView> test = event -> event.hasTime() && comparison.holds(Long.compare(event.time(), bound));
		return new RowFilter(test::test, test::test);
	}

	private static RowFilter field(Comparison comparison, Column.OfField column) throws SyntaxException {
		String operand = comparison.operand;
		boolean quoted = operand.length() >= 2 && operand.startsWith("\"") && operand.endsWith("\""); //$NON-NLS-1$ //$NON-NLS-2$
		String plain = quoted ? operand.substring(1, operand.length() - 1) : operand;
		boolean equality = comparison.operator.matches("==?|!="); //$NON-NLS-1$
		Function<FieldHandles, Predicate<EventView>> number = null;
		try {
			number = quoted ? null : number(comparison);
		} catch (SyntaxException e) {
			// Not a number: then it is compared with texts and labels, for which order means nothing.
			if (!equality)
				throw e;
		}
		Function<FieldHandles, Predicate<EventView>> numbers = number;
		return values(() -> {
			FieldHandles handles = new FieldHandles(column.scope(), column.path());
			Predicate<EventView> own = numbers == null ? null : numbers.apply(handles);
			return event -> {
				Field field = handles.of(event);
				if (field == null)
					return false;
				return switch (field.type()) {
					case FieldType.TextType text -> comparison.holds(event.asText(field).compareTo(plain));
					case FieldType.IntegerType type when own == null ->
						comparison.holds(type.labels(event.asLong(field)).contains(plain) ? 0 : 1);
					default -> own != null && own.test(event);
				};
			};
		});
	}

	private static Function<FieldHandles, Predicate<EventView>> number(Comparison comparison) throws SyntaxException {
		String operand = comparison.operand.replace("_", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (operand.indexOf('.') >= 0 || operand.matches("(?i)[+-]?\\d+e[+-]?\\d+")) //$NON-NLS-1$
			return real(comparison, operand);
		BigInteger bound;
		try {
			bound = operand.matches("(?i)[+-]?0x[0-9a-f]+") //$NON-NLS-1$
					? new BigInteger(operand.replaceFirst("(?i)0x", ""), 16) //$NON-NLS-1$ //$NON-NLS-2$
					: new BigInteger(operand);
		} catch (NumberFormatException e) {
			throw new SyntaxException(NLS.bind(Messages.filter_badNumber, comparison.operand));
		}
		return handles -> event -> {
			Field field = handles.of(event);
			if (field == null)
				return false;
			if (field.type() instanceof FieldType.RealType)
				return comparison.holds(event.asDouble(field), bound.doubleValue());
			boolean signed = field.type() instanceof FieldType.IntegerType type && type.signed();
			return integral(field) && comparison.holds(compare(event.asLong(field), signed, bound));
		};
	}

	private static Function<FieldHandles, Predicate<EventView>> real(Comparison comparison, String operand)
			throws SyntaxException {
		double bound;
		try {
			bound = Double.parseDouble(operand);
		} catch (NumberFormatException e) {
			throw new SyntaxException(NLS.bind(Messages.filter_badNumber, comparison.operand));
		}
		return handles -> event -> {
			Field field = handles.of(event);
			return field != null && (integral(field) || field.type() instanceof FieldType.RealType)
					&& comparison.holds(event.asDouble(field), bound);
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

	/** Events of some types. */
	private record OfTypes(BitSet wanted) implements EventPredicate {

		@Override
		public boolean test(EventView event) {
			return wanted.get(event.type().index());
		}

		@Override
		public boolean mayMatch(EventType type) {
			return wanted.get(type.index());
		}
	}

	/** A predicate that keeps something from event to event, so that each reader has its own. */
	private record PerReader(Supplier<Predicate<EventView>> tests) implements EventPredicate {

		@Override
		public boolean test(EventView event) {
			return tests.get().test(event);
		}

		@Override
		public EventPredicate forReader() {
			return tests.get()::test;
		}
	}
}

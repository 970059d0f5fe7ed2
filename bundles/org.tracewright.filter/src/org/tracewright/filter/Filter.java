// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.util.Collection;

import org.tracewright.filter.internal.eval.Binder;
import org.tracewright.filter.internal.eval.Check;
import org.tracewright.filter.internal.syntax.Parser;
import org.tracewright.filter.internal.syntax.Printer;

/** A filter that was read from its text. Immutable. Filters are equal when they are but for spaces, parentheses and ways to write a value. */
public final class Filter {

	private final String text;
	private final Expression expression;
	private final String canonical;

	private Filter(String text, Expression expression) {
		this.text = text;
		this.expression = expression;
		canonical = Printer.print(expression);
	}

	/**
	 * Reads a filter.
	 *
	 * @throws FilterException if the text is no filter, is longer than 65,536 characters, nested more than 200 deep or has a list of more than 10,000 entries
	 */
	public static Filter parse(String text) throws FilterException {
		return new Filter(text, Parser.parse(text));
	}

	/** The text it was read from. */
	public String text() {
		return text;
	}

	/** Its tree. */
	public Expression expression() {
		return expression;
	}

	/** Makes it fit for one kind of record. What records of this kind cannot decide becomes unknown, and one of {@link Condition#problems}. */
	public Condition bind(Schema schema) {
		return Binder.bind(expression, schema);
	}

	/**
	 * Makes sure that each comparison means something for at least one of several kinds of record.
	 *
	 * @throws FilterException if a field is unknown in all of them, or never of a kind that fits; nothing is thrown when there are no kinds
	 */
	public void check(Collection<? extends Schema> schemas) throws FilterException {
		Check.run(expression, schemas);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Filter filter && canonical.equals(filter.canonical);
	}

	@Override
	public int hashCode() {
		return canonical.hashCode();
	}

	/** The text in canonical form, which parses to an equal filter. */
	@Override
	public String toString() {
		return canonical;
	}
}

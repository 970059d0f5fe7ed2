// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import org.tracewright.filter.Expression.Comparison;
import org.tracewright.filter.Operand;
import org.tracewright.filter.Reference;
import org.tracewright.filter.internal.eval.Value.OfText;
import org.tracewright.filter.internal.eval.Value.OfWhole;
import org.tracewright.filter.internal.syntax.Printer;

/** Says what does not fit. */
final class Words {

	private static final int MAX_LENGTH = 60;

	private Words() {
	}

	/** An operand as written, cut when it is long. */
	static String of(Operand operand) {
		String text = Printer.print(operand);
		String cut = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
		return operand instanceof Reference ? "'" + cut + "'" : cut;
	}

	/** An operand and what it is: {@code 'msg' is text}. */
	static String of(Operand operand, Value value) {
		boolean labels = value instanceof OfWhole whole && !whole.labels().isEmpty();
		return of(operand) + " is " + (value instanceof OfText ? "text" : labels ? "an enumeration" : "a number");
	}

	/** Why two values do not compare, and what to do. */
	static String mismatch(Comparison comparison, Value left, Value right) {
		String both = of(comparison.left(), left) + " and " + of(comparison.right(), right);
		if (left instanceof OfWhole whole && !whole.labels().isEmpty()
				|| right instanceof OfWhole other && !other.labels().isEmpty())
			return both + ": compare it with a label by '==' or '!=', or with a number";
		boolean literal = left instanceof OfText first && first.literal() != null
				|| right instanceof OfText second && second.literal() != null;
		return both + (literal ? ": write the number without quotes" : ": put the text to compare with in quotes");
	}
}

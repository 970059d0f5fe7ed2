// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.syntax;

import java.util.List;

import org.tracewright.filter.Expression;
import org.tracewright.filter.Expression.And;
import org.tracewright.filter.Expression.Choice;
import org.tracewright.filter.Expression.Comparison;
import org.tracewright.filter.Expression.Exists;
import org.tracewright.filter.Expression.Match;
import org.tracewright.filter.Expression.Membership;
import org.tracewright.filter.Expression.Not;
import org.tracewright.filter.Expression.Or;
import org.tracewright.filter.Expression.Range;
import org.tracewright.filter.Expression.Single;
import org.tracewright.filter.Literal;
import org.tracewright.filter.Operand;
import org.tracewright.filter.Reference;
import org.tracewright.filter.Reference.Index;
import org.tracewright.filter.Reference.Name;
import org.tracewright.filter.Reference.Root;

/** Writes trees in canonical form: symbols instead of words, one space around operators, parentheses only where they are needed. */
public final class Printer {

	private static final int COMPARISON = 6;
	private static final int SHIFT = 7;
	private static final int UNARY = 8;

	private final StringBuilder out = new StringBuilder();

	private Printer() {
	}

	/** The text of a tree. */
	public static String print(Expression expression) {
		Printer printer = new Printer();
		printer.write(expression, 0);
		return printer.out.toString();
	}

	/** How tightly the outermost operator binds. */
	private static int level(Expression expression) {
		if (expression instanceof Or)
			return 1;
		if (expression instanceof And)
			return 2;
		if (expression instanceof Operand.Bitwise bitwise)
			return 3 + bitwise.operator().ordinal();
		if (expression instanceof Comparison || expression instanceof Membership || expression instanceof Match)
			return COMPARISON;
		return expression instanceof Operand.Shift ? SHIFT : UNARY;
	}

	private void write(Expression expression, int least) {
		boolean parentheses = level(expression) < least;
		if (parentheses)
			out.append('(');
		switch (expression) {
			case Or or -> chain(or.terms(), " || ", 2);
			case And and -> chain(and.terms(), " && ", 3);
			case Not not -> prefix("!", not.term());
			case Comparison comparison -> {
				write(comparison.left(), SHIFT);
				out.append(' ').append(comparison.comparator().symbol()).append(' ');
				write(comparison.right(), SHIFT);
			}
			case Membership membership -> membership(membership);
			case Match match -> {
				write(match.operand(), SHIFT);
				out.append(match.negated() ? " !~ " : " =~ ");
				regex(match.pattern());
			}
			case Exists exists -> {
				out.append("has(");
				reference(exists.reference());
				out.append(')');
			}
			case Operand operand -> operand(operand);
		}
		if (parentheses)
			out.append(')');
	}

	private void operand(Operand operand) {
		switch (operand) {
			case Operand.Bitwise bitwise ->
				chain(bitwise.operands(), " " + bitwise.operator().symbol() + " ", level(bitwise) + 1);
			case Operand.Shift shift -> {
				write(shift.operand(), UNARY);
				out.append(shift.left() ? " << " : " >> ");
				write(shift.distance(), UNARY);
			}
			case Operand.Complement complement -> prefix("~", complement.operand());
			case Operand.Negation negation -> negation(negation.operand());
			case Reference reference -> reference(reference);
			case Literal literal -> literal(literal);
		}
	}

	private void chain(List<? extends Expression> terms, String separator, int least) {
		for (int i = 0; i < terms.size(); i++) {
			if (i > 0)
				out.append(separator);
			write(terms.get(i), least);
		}
	}

	private void prefix(String symbol, Expression operand) {
		out.append(symbol);
		write(operand, UNARY);
	}

	/** A minus right before a number would become part of the number. */
	private void negation(Operand operand) {
		boolean number = operand instanceof Literal.Whole || operand instanceof Literal.Real;
		out.append(number ? "-(" : "-");
		write(operand, UNARY);
		if (number)
			out.append(')');
	}

	private void membership(Membership membership) {
		write(membership.operand(), SHIFT);
		out.append(" in {");
		String separator = "";
		for (Choice choice : membership.choices()) {
			out.append(separator);
			separator = ", ";
			switch (choice) {
				case Single single -> literal(single.value());
				case Range range -> {
					literal(range.low());
					out.append("..");
					literal(range.high());
				}
			}
		}
		out.append('}');
	}

	private void literal(Literal literal) {
		switch (literal) {
			case Literal.Whole whole -> out.append(whole.value());
			case Literal.Real real -> out.append(real.value());
			case Literal.Truth truth -> out.append(truth.value());
			case Literal.Text text -> Texts.write(out, text.parts());
		}
	}

	private void regex(String pattern) {
		out.append('"');
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			if (c == '"')
				out.append('\\');
			out.append(c);
			if (c == '\\' && i + 1 < pattern.length())
				out.append(pattern.charAt(++i));
		}
		out.append('"');
	}

	private void reference(Reference reference) {
		out.append(reference.root().symbol());
		boolean first = true;
		for (Reference.Step step : reference.path()) {
			switch (step) {
				case Index index -> out.append('[').append(index.index()).append(']');
				case Name name -> {
					out.append(first && reference.root() == Root.ANY ? "" : ".");
					if (first && reference.root() == Root.APPLICATION && provided(name.text()))
						out.append(name.text());
					else
						Names.write(out, name.text());
				}
			}
			first = false;
		}
	}

	private static boolean provided(String name) {
		for (String part : name.split(":", -1))
			if (!Names.identifier(part))
				return false;
		return true;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.util.List;
import java.util.Optional;

import org.tracewright.filter.Literal;
import org.tracewright.filter.Operand;
import org.tracewright.filter.Reference;
import org.tracewright.filter.Reference.Root;
import org.tracewright.filter.Schema;
import org.tracewright.filter.Source;
import org.tracewright.filter.ValueKind;
import org.tracewright.filter.internal.eval.Value.Nothing;
import org.tracewright.filter.internal.eval.Value.OfReal;
import org.tracewright.filter.internal.eval.Value.OfText;
import org.tracewright.filter.internal.eval.Value.OfWhole;
import org.tracewright.filter.internal.syntax.Printer;

/** Binds operands. */
final class Operands {

	private final Schema schema;
	private final Complaints complaints;

	Operands(Schema schema, Complaints complaints) {
		this.schema = schema;
		this.complaints = complaints;
	}

	Value value(Operand operand) {
		return switch (operand) {
			case Literal literal -> literal(literal);
			case Reference reference -> reference(reference);
			case Operand.Bitwise bitwise -> bitwise(bitwise);
			case Operand.Shift shift -> shift(shift);
			case Operand.Complement complement -> {
				Whole part = integer(complement.operand());
				yield part == null ? new Nothing() : computed(new Whole.Complement(part));
			}
			case Operand.Negation negation -> negation(negation);
		};
	}

	static Value literal(Literal literal) {
		return switch (literal) {
			case Literal.Whole whole -> OfWhole.of(whole.value());
			case Literal.Truth truth ->
				new OfWhole(new Whole.Fixed(truth.value() ? 1 : 0, false), KeySpace.BOOLEAN, List.of(), false);
			case Literal.Real real -> new OfReal(Real.of(real.value()));
			case Literal.Text text -> new OfText(Text.of(text.parts().getFirst()), text);
		};
	}

	private Value reference(Reference reference) {
		Optional<Source> source = schema.resolve(reference);
		if (source.isEmpty()) {
			complaints.missing(reference);
			return new Nothing();
		}
		return switch (source.get()) {
			case Source.FixedText(String text) -> new OfText(Text.of(text), null);
			case Source.FixedNumber fixed ->
				new OfWhole(new Whole.Fixed(fixed.value(), fixed.unsigned()), space(fixed.unsigned()), fixed.labels(), false);
			case Source.Slot slot -> slot(slot, reference);
		};
	}

	private Value slot(Source.Slot slot, Reference reference) {
		return switch (slot.kind()) {
			case SIGNED, UNSIGNED, BOOLEAN -> {
				boolean unsigned = slot.kind() == ValueKind.UNSIGNED;
				KeySpace space = slot.kind() == ValueKind.BOOLEAN ? KeySpace.BOOLEAN : space(unsigned);
				yield new OfWhole(new Whole.Slot(slot.number(), slot.optional(), unsigned), space, slot.labels(),
						reference.root() == Root.TIME);
			}
			case REAL -> new OfReal(new Real(slot.number(), 0, slot.optional(), false));
			case TEXT -> new OfText(new Text(slot.number(), slot.optional(), null), null);
			case OTHER -> {
				complaints.unfit(
						"'" + reference.text()
								+ "' has no single value: name a member or an element of it, or test it with has()",
						reference.span());
				yield new Nothing();
			}
		};
	}

	private static KeySpace space(boolean unsigned) {
		return unsigned ? KeySpace.UNSIGNED : KeySpace.SIGNED;
	}

	private Value bitwise(Operand.Bitwise bitwise) {
		Whole[] parts = new Whole[bitwise.operands().size()];
		boolean unsigned = false;
		boolean optional = false;
		boolean constant = true;
		boolean complete = true;
		for (int i = 0; i < parts.length; i++) {
			Whole part = integer(bitwise.operands().get(i));
			parts[i] = part;
			if (part == null) {
				complete = false;
				continue;
			}
			unsigned |= part.unsigned();
			optional |= part.optional();
			constant &= part.constant();
		}
		return complete ? computed(new Whole.Bits(bitwise.operator(), parts, unsigned, optional, constant)) : new Nothing();
	}

	private Value shift(Operand.Shift shift) {
		Whole part = integer(shift.operand());
		Whole distance = integer(shift.distance());
		return part == null || distance == null ? new Nothing() : computed(new Whole.Shifted(part, shift.left(), distance));
	}

	private Value negation(Operand.Negation negation) {
		Value value = value(negation.operand());
		if (value instanceof OfWhole number)
			return computed(new Whole.Negated(number.whole()));
		if (value instanceof OfReal number)
			return new OfReal(number.real().negative());
		if (value instanceof OfText)
			complaints.unfit("'-' works on numbers, and '" + Printer.print(negation.operand()) + "' is text",
					negation.operand().span());
		return new Nothing();
	}

	/** A constant becomes one number, unless it cannot be computed. */
	private static Value computed(Whole whole) {
		if (!whole.constant())
			return OfWhole.of(whole);
		return whole.has(null) ? OfWhole.of(new Whole.Fixed(whole.value(null), whole.unsigned())) : new Nothing();
	}

	/** What bit operators work on; null when it is none. */
	private Whole integer(Operand operand) {
		Value value = value(operand);
		if (value instanceof OfWhole number)
			return number.whole();
		if (!(value instanceof Nothing))
			complaints.unfit("& | ^ ~ << >> work on integers, and '" + Printer.print(operand) + "' is "
					+ (value instanceof OfText ? "text" : "a real number"), operand.span());
		return null;
	}
}

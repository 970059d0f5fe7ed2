// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import org.tracewright.filter.Accessor;
import org.tracewright.filter.Operand.BitOperator;

/** An integer value: 64 bits that are signed or not. */
sealed interface Whole {

	boolean unsigned();

	/** Whether some records lack it. */
	boolean optional();

	/** Whether all records have the same. */
	boolean constant();

	boolean has(Accessor record);

	/** Bits of the value; it must be {@link #has there}. */
	long value(Accessor record);

	/** A slot. */
	record Slot(int number, boolean optional, boolean unsigned) implements Whole {

		@Override
		public boolean constant() {
			return false;
		}

		@Override
		public boolean has(Accessor record) {
			return !optional || record.has(number);
		}

		@Override
		public long value(Accessor record) {
			return record.integer(number);
		}
	}

	/** A constant. */
	record Fixed(long bits, boolean unsigned) implements Whole {

		@Override
		public boolean optional() {
			return false;
		}

		@Override
		public boolean constant() {
			return true;
		}

		@Override
		public boolean has(Accessor record) {
			return true;
		}

		@Override
		public long value(Accessor record) {
			return bits;
		}
	}

	/** Integers put together bit by bit. */
	record Bits(BitOperator operator, Whole[] parts, boolean unsigned, boolean optional, boolean constant) implements Whole {

		@Override
		public boolean has(Accessor record) {
			if (!optional)
				return true;
			for (Whole part : parts)
				if (!part.has(record))
					return false;
			return true;
		}

		@Override
		public long value(Accessor record) {
			long result = parts[0].value(record);
			for (int i = 1; i < parts.length; i++) {
				long bits = parts[i].value(record);
				result = switch (operator) {
					case OR -> result | bits;
					case XOR -> result ^ bits;
					case AND -> result & bits;
				};
			}
			return result;
		}
	}

	/** A shift within 64 bits. */
	record Shifted(Whole part, boolean left, Whole distance) implements Whole {

		@Override
		public boolean unsigned() {
			return part.unsigned();
		}

		@Override
		public boolean optional() {
			return part.optional() || !distance.constant() || !possible(null);
		}

		@Override
		public boolean constant() {
			return part.constant() && distance.constant();
		}

		@Override
		public boolean has(Accessor record) {
			return part.has(record) && distance.has(record) && possible(record);
		}

		private boolean possible(Accessor record) {
			return Long.compareUnsigned(distance.value(record), Long.SIZE) < 0;
		}

		@Override
		public long value(Accessor record) {
			long bits = part.value(record);
			int by = (int) distance.value(record);
			return left ? bits << by : unsigned() ? bits >>> by : bits >> by;
		}
	}

	/** All bits turned over. */
	record Complement(Whole part) implements Whole {

		@Override
		public boolean unsigned() {
			return part.unsigned();
		}

		@Override
		public boolean optional() {
			return part.optional();
		}

		@Override
		public boolean constant() {
			return part.constant();
		}

		@Override
		public boolean has(Accessor record) {
			return part.has(record);
		}

		@Override
		public long value(Accessor record) {
			return ~part.value(record);
		}
	}

	/** The other sign; missing when that does not fit into signed 64 bits. */
	record Negated(Whole part) implements Whole {

		@Override
		public boolean unsigned() {
			return false;
		}

		@Override
		public boolean optional() {
			return true;
		}

		@Override
		public boolean constant() {
			return part.constant();
		}

		@Override
		public boolean has(Accessor record) {
			if (!part.has(record))
				return false;
			long bits = part.value(record);
			return part.unsigned() ? bits >= 0 || bits == Long.MIN_VALUE : bits != Long.MIN_VALUE;
		}

		@Override
		public long value(Accessor record) {
			return -part.value(record);
		}
	}
}

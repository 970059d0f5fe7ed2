// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.util.List;

/** Where the value of a reference comes from, for one kind of record. */
public sealed interface Source {

	/**
	 * A value that differs from record to record.
	 *
	 * @param number   what {@link Accessor} is asked with
	 * @param kind     which method of it to ask
	 * @param optional whether some records lack it; when false, {@link Accessor#has} is never asked
	 * @param labels   names of values when it is an enumeration of kind {@link ValueKind#SIGNED} or {@link ValueKind#UNSIGNED}
	 */
	record Slot(int number, ValueKind kind, boolean optional, List<Label> labels) implements Source {

		/** Copies the labels. */
		public Slot {
			labels = List.copyOf(labels);
		}

		/** A value without labels. */
		public Slot(int number, ValueKind kind, boolean optional) {
			this(number, kind, optional, List.of());
		}
	}

	/**
	 * A number that all records of the kind share, such as the id of their event type: comparisons with it are decided when the filter is bound.
	 *
	 * @param value    value, or its bits
	 * @param unsigned whether the bits are those of a number from 0 to 2^64 - 1
	 * @param labels   names of values, of which those of this one count
	 */
	record FixedNumber(long value, boolean unsigned, List<Label> labels) implements Source {

		/** Copies the labels. */
		public FixedNumber {
			labels = List.copyOf(labels);
		}

		/** A signed number without labels. */
		public FixedNumber(long value) {
			this(value, false, List.of());
		}
	}

	/**
	 * A text that all records of the kind share, such as the name of their event type.
	 *
	 * @param text the text
	 */
	record FixedText(String text) implements Source {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import org.tracewright.filter.Accessor;

/**
 * A real value.
 *
 * @param slot     slot of the value, negative when all records have the same
 * @param fixed    the value that all records have
 * @param optional whether some records lack it
 * @param negated  whether the sign of the slot's value is turned
 */
record Real(int slot, double fixed, boolean optional, boolean negated) {

	static Real of(double value) {
		return new Real(-1, value, false, false);
	}

	boolean constant() {
		return slot < 0;
	}

	Real negative() {
		return new Real(slot, -fixed, optional, !negated);
	}

	boolean has(Accessor record) {
		return !optional || record.has(slot);
	}

	double value(Accessor record) {
		if (slot < 0)
			return fixed;
		double value = record.real(slot);
		return negated ? -value : value;
	}
}

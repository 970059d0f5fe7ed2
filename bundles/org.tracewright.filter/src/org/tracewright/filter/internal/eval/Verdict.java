// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

/** The three values of Kleene's logic; as bits, so that a set of them is their sum. */
final class Verdict {

	static final int FALSE = 1;
	static final int TRUE = 2;
	static final int UNKNOWN = 4;

	private Verdict() {
	}

	static int of(boolean value) {
		return value ? TRUE : FALSE;
	}

	/** The opposite of a verdict, or of each in a set. */
	static int not(int verdicts) {
		return verdicts & UNKNOWN | (verdicts & TRUE) >> 1 | (verdicts & FALSE) << 1;
	}

	/** What a test may say that is unknown for missing values. */
	static int maybe(boolean optional) {
		return optional ? FALSE | TRUE | UNKNOWN : FALSE | TRUE;
	}
}

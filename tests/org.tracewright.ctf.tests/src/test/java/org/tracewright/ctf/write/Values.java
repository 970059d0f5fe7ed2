// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Compares values that were written with those that are read. */
final class Values {

	private Values() {
	}

	/** Fails where they differ; what was left to the writer may be anything, and so may the option of a variant when only its value is known. */
	static void assertSame(Value written, Value read, String where) {
		switch (written) {
			case null -> {
				// computed
			}
			case Value.Struct(var members) -> {
				var found = ((Value.Struct) read).members();
				assertEquals(members.size(), found.size(), where);
				for (int i = 0; i < members.size(); i++)
					assertSame(members.get(i), found.get(i), where + '.' + i);
			}
			case Value.Array(var elements) -> {
				var found = ((Value.Array) read).elements();
				assertEquals(elements.size(), found.size(), where);
				for (int i = 0; i < elements.size(); i++)
					assertSame(elements.get(i), found.get(i), where + '[' + i + ']');
			}
			case Value.Variant(int option, Value value) -> {
				Value.Variant found = (Value.Variant) read;
				if (found.option() != Value.Variant.SELECTED)
					assertEquals(option, found.option(), where);
				assertSame(value, found.value(), where + '<' + option + '>');
			}
			default -> assertEquals(written, read, where);
		}
	}
}

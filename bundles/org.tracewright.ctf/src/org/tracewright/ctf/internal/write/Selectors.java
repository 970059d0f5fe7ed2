// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Selector;
import org.tracewright.trace.FieldType;

/** Finds values of selector fields that choose an option. */
final class Selectors {

	private static final int TRIED = 4096;

	private Selectors() {
	}

	/** Values that a selector field may have and that may choose something, the likely ones first. */
	static long[] candidates(Layout source) {
		List<Long> found = new ArrayList<>();
		boolean signed = true;
		if (source.type() instanceof FieldType.IntegerType integer) {
			signed = integer.signed();
			for (FieldType.Mapping mapping : integer.mappings())
				for (int i = 0; i < mapping.lowers().length; i++) {
					found.add(mapping.lowers()[i]);
					found.add(mapping.uppers()[i]);
				}
		}
		for (long value = 0; value < TRIED; value++) {
			found.add(value);
			if (signed)
				found.add(-1 - value);
		}
		for (int bit = 0; bit < Long.SIZE; bit++)
			for (long near = -2; near <= 2; near++) {
				found.add((1L << bit) + near);
				found.add(-(1L << bit) + near);
			}
		return found.stream().mapToLong(Long::longValue).filter(v -> fits(source, v)).distinct().toArray();
	}

	/** Whether a field can hold a value. */
	static boolean fits(Layout source, long value) {
		if (source.type() instanceof FieldType.BooleanType)
			return value == 0 || value == 1;
		return !(source instanceof Layout.Int integer) || Encoder.fits(integer, value);
	}

	/**
	 * The first of some values that chooses an option.
	 *
	 * @param option number of the option, -1 for none
	 * @return its index, -1 when there is none
	 */
	static int find(long[] candidates, Selector select, int option) {
		for (int i = 0; i < candidates.length; i++)
			if (select.option(candidates[i]) == option)
				return i;
		return -1;
	}
}

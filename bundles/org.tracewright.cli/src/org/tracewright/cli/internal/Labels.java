// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.tracewright.trace.FieldType;
import org.tracewright.trace.FieldType.Mapping;

/** The labels of enumerations and the names of flags as a form of output writes them. For use by one thread. */
final class Labels {

	/**
	 * Label or name.
	 *
	 * @param mapping what has it
	 * @param mask    bits of a flag
	 * @param text    as written
	 */
	record Label(Mapping mapping, long mask, byte[] text) {
	}

	private final Map<FieldType, Label[]> known = new IdentityHashMap<>();
	private final Function<String, byte[]> encoder;
	private final boolean sorted;

	/**
	 * Labels of one form of output.
	 *
	 * @param encoder writes a label
	 * @param sorted  whether several labels of a value come in the order of their texts, and not in that of the metadata
	 */
	Labels(Function<String, byte[]> encoder, boolean sorted) {
		this.encoder = encoder;
		this.sorted = sorted;
	}

	/** Labels of an enumeration. */
	Label[] of(FieldType.IntegerType type) {
		Label[] labels = known.get(type);
		return labels != null ? labels : add(type, type.mappings());
	}

	/** Names of flags. */
	Label[] of(FieldType.BitsType type) {
		Label[] labels = known.get(type);
		return labels != null ? labels : add(type, type.flags());
	}

	private Label[] add(FieldType type, List<Mapping> mappings) {
		Label[] labels = (sorted ? mappings.stream().sorted(Comparator.comparing(Mapping::name)) : mappings.stream())
				.map(m -> new Label(m, mask(m), encoder.apply(m.name()))).toArray(Label[]::new);
		known.put(type, labels);
		return labels;
	}

	private static long mask(Mapping flag) {
		long mask = 0;
		for (int i = 0; i < flag.lowers().length; i++)
			for (long bit = Math.max(0, flag.lowers()[i]); bit <= Math.min(63, flag.uppers()[i]); bit++)
				mask |= 1L << bit;
		return mask;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.tracewright.tracer.FieldType.EnumType;

/** The labels of enumerations. */
final class Labels {

	private static final String NONE = "null";

	private Labels() {
	}

	/** The labels with their values; the value that stands for none has one too, unless that would be ambiguous. */
	static SequencedMap<String, List<Integer>> of(EnumType type) {
		int none = (1 << type.bits()) - 1;
		SequencedMap<String, List<Integer>> labels = new LinkedHashMap<>();
		for (int value = 0; value < type.labels().size() && value <= none; value++) {
			String label = Names.clean(type.labels().get(value));
			// Babeltrace 2.1 refuses metadata with an empty label.
			labels.computeIfAbsent(label.isEmpty() ? Integer.toString(value) : label, l -> new ArrayList<>()).add(value);
		}
		if (type.labels().size() <= none)
			labels.putIfAbsent(NONE, List.of(none));
		return labels;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.function.Function;

import org.tracewright.trace.Field;

/** The names of fields as a form of output writes them, by the identity of the field. For use by one thread. */
final class FieldNames {

	private final Function<Field, byte[]> encoder;
	private Field[] fields = new Field[64];
	private byte[][] names = new byte[64][];
	private int count;

	FieldNames(Function<Field, byte[]> encoder) {
		this.encoder = encoder;
	}

	/** The name of a field; encoded once. */
	byte[] of(Field field) {
		int at = place(field);
		return fields[at] == field ? names[at] : add(field);
	}

	private int place(Field field) {
		int at = System.identityHashCode(field) & fields.length - 1;
		while (fields[at] != null && fields[at] != field)
			at = at + 1 & fields.length - 1;
		return at;
	}

	private byte[] add(Field field) {
		if (++count > fields.length / 2)
			grow();
		int at = place(field);
		fields[at] = field;
		names[at] = encoder.apply(field);
		return names[at];
	}

	private void grow() {
		Field[] oldFields = fields;
		byte[][] oldNames = names;
		fields = new Field[oldFields.length * 2];
		names = new byte[fields.length][];
		for (int i = 0; i < oldFields.length; i++)
			if (oldFields[i] != null) {
				int at = place(oldFields[i]);
				fields[at] = oldFields[i];
				names[at] = oldNames[i];
			}
	}
}

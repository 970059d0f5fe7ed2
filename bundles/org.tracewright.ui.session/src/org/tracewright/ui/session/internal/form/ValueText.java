// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.tracewright.ui.session.internal.element.Units;

/** Values of the model as texts of fields, and back. */
final class ValueText {

	private ValueText() {
	}

	/** The text of a value; empty for none. */
	static String of(Object value, FieldKind kind) {
		return switch (value) {
			case null -> ""; //$NON-NLS-1$
			case List<?> list -> String.join("\n", list.stream().map(Object::toString).toList()); //$NON-NLS-1$
			case Long number when kind == FieldKind.BYTES -> Units.BYTES.format(number);
			case Long number when kind == FieldKind.MICROSECONDS -> Units.MICROSECONDS.format(number);
			default -> value.toString();
		};
	}

	/**
	 * The value that a text means; null for an empty one where nothing can be.
	 *
	 * @throws IllegalArgumentException when it means none; the message says what is expected
	 */
	static Object parse(String text, FieldSpec field) {
		EAttribute feature = field.feature();
		if (field.kind() == FieldKind.LIST)
			return text.lines().filter(line -> !line.isBlank()).map(String::strip).distinct().toList();
		if (text.isBlank())
			return feature.getEAttributeType().getInstanceClass().isPrimitive() ? feature.getDefaultValue() : null;
		return switch (field.kind()) {
			case BYTES -> Units.BYTES.parse(text);
			case MICROSECONDS -> Units.MICROSECONDS.parse(text);
			case NUMBER -> number(text, feature);
			case REAL -> real(text);
			case TEXT, CONTEXT, LEVEL -> text.strip();
			default -> text;
		};
	}

	private static Object number(String text, EAttribute feature) {
		try {
			Class<?> type = feature.getEAttributeType().getInstanceClass();
			if (type == Integer.class || type == int.class)
				return Integer.valueOf(text.strip());
			return Long.valueOf(text.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Value_number, text.strip()), e);
		}
	}

	private static Object real(String text) {
		try {
			return Double.valueOf(text.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Value_real, text.strip()), e);
		}
	}
}

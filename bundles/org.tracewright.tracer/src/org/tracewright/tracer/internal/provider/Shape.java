// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.reflect.Method;
import java.util.List;

import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;

/** What a Java type is, and as what it is recorded. */
sealed interface Shape {

	/** As what it is recorded. */
	FieldType type();

	/**
	 * A number or a truth value.
	 *
	 * @param java a primitive type but char
	 */
	record Scalar(Class<?> java, FieldType type) implements Shape {
	}

	/**
	 * A constant of an enumeration.
	 *
	 * @param java the enumeration
	 */
	record Constant(Class<?> java, EnumType type) implements Shape {

		/** The number for null. */
		int none() {
			return (1 << type.bits()) - 1;
		}
	}

	/** A char. */
	record Letter(TextType type) implements Shape {
	}

	/**
	 * A text.
	 *
	 * @param java String or CharSequence
	 */
	record Letters(Class<?> java, TextType type) implements Shape {
	}

	/**
	 * Bytes without a meaning.
	 *
	 * @param java an array of bytes, or ByteBuffer
	 */
	record Bytes(Class<?> java, BytesType type) implements Shape {
	}

	/**
	 * An array.
	 *
	 * @param java    its class
	 * @param element what is in it
	 * @param length  number of elements that are recorded; negative for all
	 */
	record Series(Class<?> java, Shape element, int length, FieldType type) implements Shape {
	}

	/**
	 * A record.
	 *
	 * @param java    its class
	 * @param members its components
	 */
	record Structure(Class<?> java, List<Member> members, StructType type) implements Shape {
	}

	/**
	 * A component of a record.
	 *
	 * @param accessor asks for it
	 */
	record Member(String name, Method accessor, Shape shape) {
	}
}

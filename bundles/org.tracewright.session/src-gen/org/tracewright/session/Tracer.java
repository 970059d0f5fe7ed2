/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tracer</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who records.
 * <!-- end-model-doc -->
 * @see org.tracewright.session.SessionPackage#getTracer()
 * @model
 * @generated
 */
public enum Tracer implements Enumerator {
	/**
	 * The '<em><b>LTTNG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * LTTng: the kernel, user space and loggers.
	 * <!-- end-model-doc -->
	 * @see #LTTNG_VALUE
	 * @generated
	 * @ordered
	 */
	LTTNG(0, "LTTNG", "lttng"),

	/**
	 * The '<em><b>TRACEWRIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tracewright's session daemon: Java programs.
	 * <!-- end-model-doc -->
	 * @see #TRACEWRIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	TRACEWRIGHT(1, "TRACEWRIGHT", "tracewright");

	/**
	 * The '<em><b>LTTNG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * LTTng: the kernel, user space and loggers.
	 * <!-- end-model-doc -->
	 * @see #LTTNG
	 * @model literal="lttng"
	 * @generated
	 * @ordered
	 */
	public static final int LTTNG_VALUE = 0;

	/**
	 * The '<em><b>TRACEWRIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tracewright's session daemon: Java programs.
	 * <!-- end-model-doc -->
	 * @see #TRACEWRIGHT
	 * @model literal="tracewright"
	 * @generated
	 * @ordered
	 */
	public static final int TRACEWRIGHT_VALUE = 1;

	/**
	 * An array of all the '<em><b>Tracer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Tracer[] VALUES_ARRAY =
		new Tracer[] {
			LTTNG,
			TRACEWRIGHT,
		};

	/**
	 * A public read-only list of all the '<em><b>Tracer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Tracer> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tracer</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tracer get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tracer result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tracer</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tracer getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tracer result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tracer</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tracer get(int value) {
		switch (value) {
			case LTTNG_VALUE: return LTTNG;
			case TRACEWRIGHT_VALUE: return TRACEWRIGHT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Tracer(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Tracer

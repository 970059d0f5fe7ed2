/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bit Order</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which bit of a byte is the first (CTF2-SPEC-2.0, fixed-length bit array field class).
 * <!-- end-model-doc -->
 * @see org.tracewright.metadata.MetadataPackage#getBitOrder()
 * @model
 * @generated
 */
public enum BitOrder implements Enumerator {
	/**
	 * The '<em><b>FIRST TO LAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIRST_TO_LAST_VALUE
	 * @generated
	 * @ordered
	 */
	FIRST_TO_LAST(0, "FIRST_TO_LAST", "first-to-last"),

	/**
	 * The '<em><b>LAST TO FIRST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAST_TO_FIRST_VALUE
	 * @generated
	 * @ordered
	 */
	LAST_TO_FIRST(1, "LAST_TO_FIRST", "last-to-first");

	/**
	 * The '<em><b>FIRST TO LAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIRST_TO_LAST
	 * @model literal="first-to-last"
	 * @generated
	 * @ordered
	 */
	public static final int FIRST_TO_LAST_VALUE = 0;

	/**
	 * The '<em><b>LAST TO FIRST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAST_TO_FIRST
	 * @model literal="last-to-first"
	 * @generated
	 * @ordered
	 */
	public static final int LAST_TO_FIRST_VALUE = 1;

	/**
	 * An array of all the '<em><b>Bit Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BitOrder[] VALUES_ARRAY =
		new BitOrder[] {
			FIRST_TO_LAST,
			LAST_TO_FIRST,
		};

	/**
	 * A public read-only list of all the '<em><b>Bit Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BitOrder> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Bit Order</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BitOrder get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BitOrder result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bit Order</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BitOrder getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BitOrder result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bit Order</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BitOrder get(int value) {
		switch (value) {
			case FIRST_TO_LAST_VALUE: return FIRST_TO_LAST;
			case LAST_TO_FIRST_VALUE: return LAST_TO_FIRST;
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
	private BitOrder(int value, String name, String literal) {
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
	
} //BitOrder

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
 * A representation of the literals of the enumeration '<em><b>Encoding</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Character encoding of a string field class.
 * <!-- end-model-doc -->
 * @see org.tracewright.metadata.MetadataPackage#getEncoding()
 * @model
 * @generated
 */
public enum Encoding implements Enumerator {
	/**
	 * The '<em><b>UTF 8</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_8_VALUE
	 * @generated
	 * @ordered
	 */
	UTF_8(0, "UTF_8", "utf-8"),

	/**
	 * The '<em><b>UTF 16 BE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_16_BE_VALUE
	 * @generated
	 * @ordered
	 */
	UTF_16_BE(1, "UTF_16_BE", "utf-16be"),

	/**
	 * The '<em><b>UTF 16 LE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_16_LE_VALUE
	 * @generated
	 * @ordered
	 */
	UTF_16_LE(2, "UTF_16_LE", "utf-16le"),

	/**
	 * The '<em><b>UTF 32 BE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_32_BE_VALUE
	 * @generated
	 * @ordered
	 */
	UTF_32_BE(3, "UTF_32_BE", "utf-32be"),

	/**
	 * The '<em><b>UTF 32 LE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_32_LE_VALUE
	 * @generated
	 * @ordered
	 */
	UTF_32_LE(4, "UTF_32_LE", "utf-32le");

	/**
	 * The '<em><b>UTF 8</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_8
	 * @model literal="utf-8"
	 * @generated
	 * @ordered
	 */
	public static final int UTF_8_VALUE = 0;

	/**
	 * The '<em><b>UTF 16 BE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_16_BE
	 * @model literal="utf-16be"
	 * @generated
	 * @ordered
	 */
	public static final int UTF_16_BE_VALUE = 1;

	/**
	 * The '<em><b>UTF 16 LE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_16_LE
	 * @model literal="utf-16le"
	 * @generated
	 * @ordered
	 */
	public static final int UTF_16_LE_VALUE = 2;

	/**
	 * The '<em><b>UTF 32 BE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_32_BE
	 * @model literal="utf-32be"
	 * @generated
	 * @ordered
	 */
	public static final int UTF_32_BE_VALUE = 3;

	/**
	 * The '<em><b>UTF 32 LE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTF_32_LE
	 * @model literal="utf-32le"
	 * @generated
	 * @ordered
	 */
	public static final int UTF_32_LE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Encoding</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Encoding[] VALUES_ARRAY =
		new Encoding[] {
			UTF_8,
			UTF_16_BE,
			UTF_16_LE,
			UTF_32_BE,
			UTF_32_LE,
		};

	/**
	 * A public read-only list of all the '<em><b>Encoding</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Encoding> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Encoding</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Encoding get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Encoding result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Encoding</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Encoding getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Encoding result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Encoding</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Encoding get(int value) {
		switch (value) {
			case UTF_8_VALUE: return UTF_8;
			case UTF_16_BE_VALUE: return UTF_16_BE;
			case UTF_16_LE_VALUE: return UTF_16_LE;
			case UTF_32_BE_VALUE: return UTF_32_BE;
			case UTF_32_LE_VALUE: return UTF_32_LE;
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
	private Encoding(int value, String name, String literal) {
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
	
} //Encoding

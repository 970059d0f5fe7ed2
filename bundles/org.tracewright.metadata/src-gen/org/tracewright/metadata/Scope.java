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
 * A representation of the literals of the enumeration '<em><b>Scope</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a field location starts (CTF2-SPEC-2.0, field location).
 * <!-- end-model-doc -->
 * @see org.tracewright.metadata.MetadataPackage#getScope()
 * @model
 * @generated
 */
public enum Scope implements Enumerator {
	/**
	 * The '<em><b>ENCLOSING STRUCTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENCLOSING_STRUCTURE_VALUE
	 * @generated
	 * @ordered
	 */
	ENCLOSING_STRUCTURE(0, "ENCLOSING_STRUCTURE", "enclosing-structure"),

	/**
	 * The '<em><b>PACKET HEADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_HEADER_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_HEADER(1, "PACKET_HEADER", "packet-header"),

	/**
	 * The '<em><b>PACKET CONTEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_CONTEXT_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_CONTEXT(2, "PACKET_CONTEXT", "packet-context"),

	/**
	 * The '<em><b>EVENT RECORD HEADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_HEADER_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_RECORD_HEADER(3, "EVENT_RECORD_HEADER", "event-record-header"),

	/**
	 * The '<em><b>EVENT RECORD COMMON CONTEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_COMMON_CONTEXT_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_RECORD_COMMON_CONTEXT(4, "EVENT_RECORD_COMMON_CONTEXT", "event-record-common-context"),

	/**
	 * The '<em><b>EVENT RECORD SPECIFIC CONTEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_SPECIFIC_CONTEXT_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_RECORD_SPECIFIC_CONTEXT(5, "EVENT_RECORD_SPECIFIC_CONTEXT", "event-record-specific-context"),

	/**
	 * The '<em><b>EVENT RECORD PAYLOAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_PAYLOAD_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_RECORD_PAYLOAD(6, "EVENT_RECORD_PAYLOAD", "event-record-payload");

	/**
	 * The '<em><b>ENCLOSING STRUCTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENCLOSING_STRUCTURE
	 * @model literal="enclosing-structure"
	 * @generated
	 * @ordered
	 */
	public static final int ENCLOSING_STRUCTURE_VALUE = 0;

	/**
	 * The '<em><b>PACKET HEADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_HEADER
	 * @model literal="packet-header"
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_HEADER_VALUE = 1;

	/**
	 * The '<em><b>PACKET CONTEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_CONTEXT
	 * @model literal="packet-context"
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_CONTEXT_VALUE = 2;

	/**
	 * The '<em><b>EVENT RECORD HEADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_HEADER
	 * @model literal="event-record-header"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_RECORD_HEADER_VALUE = 3;

	/**
	 * The '<em><b>EVENT RECORD COMMON CONTEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_COMMON_CONTEXT
	 * @model literal="event-record-common-context"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_RECORD_COMMON_CONTEXT_VALUE = 4;

	/**
	 * The '<em><b>EVENT RECORD SPECIFIC CONTEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_SPECIFIC_CONTEXT
	 * @model literal="event-record-specific-context"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_RECORD_SPECIFIC_CONTEXT_VALUE = 5;

	/**
	 * The '<em><b>EVENT RECORD PAYLOAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_PAYLOAD
	 * @model literal="event-record-payload"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_RECORD_PAYLOAD_VALUE = 6;

	/**
	 * An array of all the '<em><b>Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Scope[] VALUES_ARRAY =
		new Scope[] {
			ENCLOSING_STRUCTURE,
			PACKET_HEADER,
			PACKET_CONTEXT,
			EVENT_RECORD_HEADER,
			EVENT_RECORD_COMMON_CONTEXT,
			EVENT_RECORD_SPECIFIC_CONTEXT,
			EVENT_RECORD_PAYLOAD,
		};

	/**
	 * A public read-only list of all the '<em><b>Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Scope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Scope</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Scope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Scope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Scope</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Scope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Scope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Scope</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Scope get(int value) {
		switch (value) {
			case ENCLOSING_STRUCTURE_VALUE: return ENCLOSING_STRUCTURE;
			case PACKET_HEADER_VALUE: return PACKET_HEADER;
			case PACKET_CONTEXT_VALUE: return PACKET_CONTEXT;
			case EVENT_RECORD_HEADER_VALUE: return EVENT_RECORD_HEADER;
			case EVENT_RECORD_COMMON_CONTEXT_VALUE: return EVENT_RECORD_COMMON_CONTEXT;
			case EVENT_RECORD_SPECIFIC_CONTEXT_VALUE: return EVENT_RECORD_SPECIFIC_CONTEXT;
			case EVENT_RECORD_PAYLOAD_VALUE: return EVENT_RECORD_PAYLOAD;
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
	private Scope(int value, String name, String literal) {
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
	
} //Scope

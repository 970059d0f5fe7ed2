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
 * A representation of the literals of the enumeration '<em><b>Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a reader does with the value of a field besides showing it (CTF2-SPEC-2.0, roles; CTF 1.8.3 says the same by field names).
 * <!-- end-model-doc -->
 * @see org.tracewright.metadata.MetadataPackage#getRole()
 * @model
 * @generated
 */
public enum Role implements Enumerator {
	/**
	 * The '<em><b>PACKET MAGIC NUMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_MAGIC_NUMBER_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_MAGIC_NUMBER(0, "PACKET_MAGIC_NUMBER", "packet-magic-number"),

	/**
	 * The '<em><b>METADATA STREAM UUID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METADATA_STREAM_UUID_VALUE
	 * @generated
	 * @ordered
	 */
	METADATA_STREAM_UUID(1, "METADATA_STREAM_UUID", "metadata-stream-uuid"),

	/**
	 * The '<em><b>DATA STREAM CLASS ID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_STREAM_CLASS_ID_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_STREAM_CLASS_ID(2, "DATA_STREAM_CLASS_ID", "data-stream-class-id"),

	/**
	 * The '<em><b>DATA STREAM ID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_STREAM_ID_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_STREAM_ID(3, "DATA_STREAM_ID", "data-stream-id"),

	/**
	 * The '<em><b>PACKET TOTAL LENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_TOTAL_LENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_TOTAL_LENGTH(4, "PACKET_TOTAL_LENGTH", "packet-total-length"),

	/**
	 * The '<em><b>PACKET CONTENT LENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_CONTENT_LENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_CONTENT_LENGTH(5, "PACKET_CONTENT_LENGTH", "packet-content-length"),

	/**
	 * The '<em><b>DEFAULT CLOCK TIMESTAMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFAULT_CLOCK_TIMESTAMP_VALUE
	 * @generated
	 * @ordered
	 */
	DEFAULT_CLOCK_TIMESTAMP(6, "DEFAULT_CLOCK_TIMESTAMP", "default-clock-timestamp"),

	/**
	 * The '<em><b>PACKET END DEFAULT CLOCK TIMESTAMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_END_DEFAULT_CLOCK_TIMESTAMP_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_END_DEFAULT_CLOCK_TIMESTAMP(7, "PACKET_END_DEFAULT_CLOCK_TIMESTAMP", "packet-end-default-clock-timestamp"),

	/**
	 * The '<em><b>DISCARDED EVENT RECORD COUNTER SNAPSHOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT_VALUE
	 * @generated
	 * @ordered
	 */
	DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT(8, "DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT", "discarded-event-record-counter-snapshot"),

	/**
	 * The '<em><b>PACKET SEQUENCE NUMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_SEQUENCE_NUMBER_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_SEQUENCE_NUMBER(9, "PACKET_SEQUENCE_NUMBER", "packet-sequence-number"),

	/**
	 * The '<em><b>EVENT RECORD CLASS ID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_CLASS_ID_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_RECORD_CLASS_ID(10, "EVENT_RECORD_CLASS_ID", "event-record-class-id");

	/**
	 * The '<em><b>PACKET MAGIC NUMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_MAGIC_NUMBER
	 * @model literal="packet-magic-number"
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_MAGIC_NUMBER_VALUE = 0;

	/**
	 * The '<em><b>METADATA STREAM UUID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METADATA_STREAM_UUID
	 * @model literal="metadata-stream-uuid"
	 * @generated
	 * @ordered
	 */
	public static final int METADATA_STREAM_UUID_VALUE = 1;

	/**
	 * The '<em><b>DATA STREAM CLASS ID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_STREAM_CLASS_ID
	 * @model literal="data-stream-class-id"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_STREAM_CLASS_ID_VALUE = 2;

	/**
	 * The '<em><b>DATA STREAM ID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_STREAM_ID
	 * @model literal="data-stream-id"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_STREAM_ID_VALUE = 3;

	/**
	 * The '<em><b>PACKET TOTAL LENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_TOTAL_LENGTH
	 * @model literal="packet-total-length"
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_TOTAL_LENGTH_VALUE = 4;

	/**
	 * The '<em><b>PACKET CONTENT LENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_CONTENT_LENGTH
	 * @model literal="packet-content-length"
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_CONTENT_LENGTH_VALUE = 5;

	/**
	 * The '<em><b>DEFAULT CLOCK TIMESTAMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFAULT_CLOCK_TIMESTAMP
	 * @model literal="default-clock-timestamp"
	 * @generated
	 * @ordered
	 */
	public static final int DEFAULT_CLOCK_TIMESTAMP_VALUE = 6;

	/**
	 * The '<em><b>PACKET END DEFAULT CLOCK TIMESTAMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_END_DEFAULT_CLOCK_TIMESTAMP
	 * @model literal="packet-end-default-clock-timestamp"
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_END_DEFAULT_CLOCK_TIMESTAMP_VALUE = 7;

	/**
	 * The '<em><b>DISCARDED EVENT RECORD COUNTER SNAPSHOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT
	 * @model literal="discarded-event-record-counter-snapshot"
	 * @generated
	 * @ordered
	 */
	public static final int DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT_VALUE = 8;

	/**
	 * The '<em><b>PACKET SEQUENCE NUMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_SEQUENCE_NUMBER
	 * @model literal="packet-sequence-number"
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_SEQUENCE_NUMBER_VALUE = 9;

	/**
	 * The '<em><b>EVENT RECORD CLASS ID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVENT_RECORD_CLASS_ID
	 * @model literal="event-record-class-id"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_RECORD_CLASS_ID_VALUE = 10;

	/**
	 * An array of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Role[] VALUES_ARRAY =
		new Role[] {
			PACKET_MAGIC_NUMBER,
			METADATA_STREAM_UUID,
			DATA_STREAM_CLASS_ID,
			DATA_STREAM_ID,
			PACKET_TOTAL_LENGTH,
			PACKET_CONTENT_LENGTH,
			DEFAULT_CLOCK_TIMESTAMP,
			PACKET_END_DEFAULT_CLOCK_TIMESTAMP,
			DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT,
			PACKET_SEQUENCE_NUMBER,
			EVENT_RECORD_CLASS_ID,
		};

	/**
	 * A public read-only list of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Role> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(int value) {
		switch (value) {
			case PACKET_MAGIC_NUMBER_VALUE: return PACKET_MAGIC_NUMBER;
			case METADATA_STREAM_UUID_VALUE: return METADATA_STREAM_UUID;
			case DATA_STREAM_CLASS_ID_VALUE: return DATA_STREAM_CLASS_ID;
			case DATA_STREAM_ID_VALUE: return DATA_STREAM_ID;
			case PACKET_TOTAL_LENGTH_VALUE: return PACKET_TOTAL_LENGTH;
			case PACKET_CONTENT_LENGTH_VALUE: return PACKET_CONTENT_LENGTH;
			case DEFAULT_CLOCK_TIMESTAMP_VALUE: return DEFAULT_CLOCK_TIMESTAMP;
			case PACKET_END_DEFAULT_CLOCK_TIMESTAMP_VALUE: return PACKET_END_DEFAULT_CLOCK_TIMESTAMP;
			case DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT_VALUE: return DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT;
			case PACKET_SEQUENCE_NUMBER_VALUE: return PACKET_SEQUENCE_NUMBER;
			case EVENT_RECORD_CLASS_ID_VALUE: return EVENT_RECORD_CLASS_ID;
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
	private Role(int value, String name, String literal) {
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
	
} //Role

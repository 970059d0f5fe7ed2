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
 * A representation of the literals of the enumeration '<em><b>Process Attribute</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * By what processes are told apart.
 * <!-- end-model-doc -->
 * @see org.tracewright.session.SessionPackage#getProcessAttribute()
 * @model
 * @generated
 */
public enum ProcessAttribute implements Enumerator {
	/**
	 * The '<em><b>PID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel only.
	 * <!-- end-model-doc -->
	 * @see #PID_VALUE
	 * @generated
	 * @ordered
	 */
	PID(0, "PID", "pid"),

	/**
	 * The '<em><b>VPID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process id as the process sees it.
	 * <!-- end-model-doc -->
	 * @see #VPID_VALUE
	 * @generated
	 * @ordered
	 */
	VPID(1, "VPID", "vpid"),

	/**
	 * The '<em><b>UID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel only.
	 * <!-- end-model-doc -->
	 * @see #UID_VALUE
	 * @generated
	 * @ordered
	 */
	UID(2, "UID", "uid"),

	/**
	 * The '<em><b>VUID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * User id as the process sees it.
	 * <!-- end-model-doc -->
	 * @see #VUID_VALUE
	 * @generated
	 * @ordered
	 */
	VUID(3, "VUID", "vuid"),

	/**
	 * The '<em><b>GID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel only.
	 * <!-- end-model-doc -->
	 * @see #GID_VALUE
	 * @generated
	 * @ordered
	 */
	GID(4, "GID", "gid"),

	/**
	 * The '<em><b>VGID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group id as the process sees it.
	 * <!-- end-model-doc -->
	 * @see #VGID_VALUE
	 * @generated
	 * @ordered
	 */
	VGID(5, "VGID", "vgid"),

	/**
	 * The '<em><b>PROGRAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a program, where * stands for any text: its main class or jar, or the last part of that. Java only.
	 * <!-- end-model-doc -->
	 * @see #PROGRAM_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRAM(6, "PROGRAM", "program");

	/**
	 * The '<em><b>PID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel only.
	 * <!-- end-model-doc -->
	 * @see #PID
	 * @model literal="pid"
	 * @generated
	 * @ordered
	 */
	public static final int PID_VALUE = 0;

	/**
	 * The '<em><b>VPID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process id as the process sees it.
	 * <!-- end-model-doc -->
	 * @see #VPID
	 * @model literal="vpid"
	 * @generated
	 * @ordered
	 */
	public static final int VPID_VALUE = 1;

	/**
	 * The '<em><b>UID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel only.
	 * <!-- end-model-doc -->
	 * @see #UID
	 * @model literal="uid"
	 * @generated
	 * @ordered
	 */
	public static final int UID_VALUE = 2;

	/**
	 * The '<em><b>VUID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * User id as the process sees it.
	 * <!-- end-model-doc -->
	 * @see #VUID
	 * @model literal="vuid"
	 * @generated
	 * @ordered
	 */
	public static final int VUID_VALUE = 3;

	/**
	 * The '<em><b>GID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernel only.
	 * <!-- end-model-doc -->
	 * @see #GID
	 * @model literal="gid"
	 * @generated
	 * @ordered
	 */
	public static final int GID_VALUE = 4;

	/**
	 * The '<em><b>VGID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group id as the process sees it.
	 * <!-- end-model-doc -->
	 * @see #VGID
	 * @model literal="vgid"
	 * @generated
	 * @ordered
	 */
	public static final int VGID_VALUE = 5;

	/**
	 * The '<em><b>PROGRAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a program, where * stands for any text: its main class or jar, or the last part of that. Java only.
	 * <!-- end-model-doc -->
	 * @see #PROGRAM
	 * @model literal="program"
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM_VALUE = 6;

	/**
	 * An array of all the '<em><b>Process Attribute</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProcessAttribute[] VALUES_ARRAY =
		new ProcessAttribute[] {
			PID,
			VPID,
			UID,
			VUID,
			GID,
			VGID,
			PROGRAM,
		};

	/**
	 * A public read-only list of all the '<em><b>Process Attribute</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProcessAttribute> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Process Attribute</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcessAttribute get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProcessAttribute result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Process Attribute</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcessAttribute getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProcessAttribute result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Process Attribute</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcessAttribute get(int value) {
		switch (value) {
			case PID_VALUE: return PID;
			case VPID_VALUE: return VPID;
			case UID_VALUE: return UID;
			case VUID_VALUE: return VUID;
			case GID_VALUE: return GID;
			case VGID_VALUE: return VGID;
			case PROGRAM_VALUE: return PROGRAM;
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
	private ProcessAttribute(int value, String name, String literal) {
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
	
} //ProcessAttribute

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Integer Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What fixed-length and variable-length integers share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.IntegerFieldClass#isSigned <em>Signed</em>}</li>
 *   <li>{@link org.tracewright.metadata.IntegerFieldClass#getDisplayBase <em>Display Base</em>}</li>
 *   <li>{@link org.tracewright.metadata.IntegerFieldClass#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.tracewright.metadata.IntegerFieldClass#isEnumeration <em>Enumeration</em>}</li>
 *   <li>{@link org.tracewright.metadata.IntegerFieldClass#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.tracewright.metadata.IntegerFieldClass#getClockClass <em>Clock Class</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getIntegerFieldClass()
 * @model abstract="true"
 * @generated
 */
public interface IntegerFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two's complement when true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed</em>' attribute.
	 * @see #setSigned(boolean)
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerFieldClass_Signed()
	 * @model
	 * @generated
	 */
	boolean isSigned();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.IntegerFieldClass#isSigned <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed</em>' attribute.
	 * @see #isSigned()
	 * @generated
	 */
	void setSigned(boolean value);

	/**
	 * Returns the value of the '<em><b>Display Base</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tracewright.metadata.DisplayBase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preferred base.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Base</em>' attribute.
	 * @see org.tracewright.metadata.DisplayBase
	 * @see #setDisplayBase(DisplayBase)
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerFieldClass_DisplayBase()
	 * @model
	 * @generated
	 */
	DisplayBase getDisplayBase();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.IntegerFieldClass#getDisplayBase <em>Display Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Base</em>' attribute.
	 * @see org.tracewright.metadata.DisplayBase
	 * @see #getDisplayBase()
	 * @generated
	 */
	void setDisplayBase(DisplayBase value);

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.Mapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of value ranges; an enumeration in CTF 1.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerFieldClass_Mappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mapping> getMappings();

	/**
	 * Returns the value of the '<em><b>Enumeration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declared as an enumeration, even when it has no mapping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enumeration</em>' attribute.
	 * @see #setEnumeration(boolean)
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerFieldClass_Enumeration()
	 * @model
	 * @generated
	 */
	boolean isEnumeration();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.IntegerFieldClass#isEnumeration <em>Enumeration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enumeration</em>' attribute.
	 * @see #isEnumeration()
	 * @generated
	 */
	void setEnumeration(boolean value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.tracewright.metadata.Role}.
	 * The literals are from the enumeration {@link org.tracewright.metadata.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader does with the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.tracewright.metadata.Role
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerFieldClass_Roles()
	 * @model
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Clock Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clock class that the value is a timestamp of (CTF 1.8 map).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock Class</em>' reference.
	 * @see #setClockClass(ClockClass)
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerFieldClass_ClockClass()
	 * @model
	 * @generated
	 */
	ClockClass getClockClass();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.IntegerFieldClass#getClockClass <em>Clock Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock Class</em>' reference.
	 * @see #getClockClass()
	 * @generated
	 */
	void setClockClass(ClockClass value);

} // IntegerFieldClass

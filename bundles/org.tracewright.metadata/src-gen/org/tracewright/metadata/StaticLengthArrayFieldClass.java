/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Static Length Array Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A fixed number of elements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.StaticLengthArrayFieldClass#getLength <em>Length</em>}</li>
 *   <li>{@link org.tracewright.metadata.StaticLengthArrayFieldClass#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthArrayFieldClass()
 * @model
 * @generated
 */
public interface StaticLengthArrayFieldClass extends ArrayFieldClass {
	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthArrayFieldClass_Length()
	 * @model
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StaticLengthArrayFieldClass#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.tracewright.metadata.Role}.
	 * The literals are from the enumeration {@link org.tracewright.metadata.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metadata stream UUID for the uuid array of a CTF 1.8 packet header.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.tracewright.metadata.Role
	 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthArrayFieldClass_Roles()
	 * @model
	 * @generated
	 */
	EList<Role> getRoles();

} // StaticLengthArrayFieldClass

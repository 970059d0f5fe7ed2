/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The way to another field: an origin and a path of member names (CTF2-SPEC-2.0, field location).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.FieldLocation#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.tracewright.metadata.FieldLocation#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getFieldLocation()
 * @model
 * @generated
 */
public interface FieldLocation extends EObject {
	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tracewright.metadata.Scope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the path starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.tracewright.metadata.Scope
	 * @see #setOrigin(Scope)
	 * @see org.tracewright.metadata.MetadataPackage#getFieldLocation_Origin()
	 * @model
	 * @generated
	 */
	Scope getOrigin();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FieldLocation#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.tracewright.metadata.Scope
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Scope value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names; an empty one stands for the enclosing structure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute list.
	 * @see org.tracewright.metadata.MetadataPackage#getFieldLocation_Path()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPath();

} // FieldLocation

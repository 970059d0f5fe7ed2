/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What may carry attributes and extensions (CTF2-SPEC-2.0, 5.1 and 5.2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.MetadataElement#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.tracewright.metadata.MetadataElement#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getMetadataElement()
 * @model abstract="true"
 * @generated
 */
public interface MetadataElement extends EObject {
	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON text of an object: namespace to value. Null when there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' attribute.
	 * @see #setAttributes(String)
	 * @see org.tracewright.metadata.MetadataPackage#getMetadataElement_Attributes()
	 * @model
	 * @generated
	 */
	String getAttributes();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.MetadataElement#getAttributes <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attributes</em>' attribute.
	 * @see #getAttributes()
	 * @generated
	 */
	void setAttributes(String value);

	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON text of an object: namespace to an object of extensions. Null when there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extensions</em>' attribute.
	 * @see #setExtensions(String)
	 * @see org.tracewright.metadata.MetadataPackage#getMetadataElement_Extensions()
	 * @model
	 * @generated
	 */
	String getExtensions();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.MetadataElement#getExtensions <em>Extensions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extensions</em>' attribute.
	 * @see #getExtensions()
	 * @generated
	 */
	void setExtensions(String value);

} // MetadataElement

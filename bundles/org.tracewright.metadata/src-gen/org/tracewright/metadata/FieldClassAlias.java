/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Class Alias</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field class with a name (CTF 1.8 typealias and typedef, CTF 2 field class alias).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.FieldClassAlias#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.FieldClassAlias#getFieldClass <em>Field Class</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getFieldClassAlias()
 * @model
 * @generated
 */
public interface FieldClassAlias extends MetadataElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.metadata.MetadataPackage#getFieldClassAlias_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FieldClassAlias#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Field Class</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Class</em>' containment reference.
	 * @see #setFieldClass(FieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getFieldClassAlias_FieldClass()
	 * @model containment="true"
	 * @generated
	 */
	FieldClass getFieldClass();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FieldClassAlias#getFieldClass <em>Field Class</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Class</em>' containment reference.
	 * @see #getFieldClass()
	 * @generated
	 */
	void setFieldClass(FieldClass value);

} // FieldClassAlias

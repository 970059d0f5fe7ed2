/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Structure Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A member of a structure. In CTF 1.8 one leading underscore of the written identifier is not part of the name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.StructureMember#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.StructureMember#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.tracewright.metadata.StructureMember#getFieldClass <em>Field Class</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getStructureMember()
 * @model
 * @generated
 */
public interface StructureMember extends MetadataElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.metadata.MetadataPackage#getStructureMember_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StructureMember#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier as written in TSDL when it differs from the name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifier</em>' attribute.
	 * @see #setIdentifier(String)
	 * @see org.tracewright.metadata.MetadataPackage#getStructureMember_Identifier()
	 * @model
	 * @generated
	 */
	String getIdentifier();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StructureMember#getIdentifier <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifier</em>' attribute.
	 * @see #getIdentifier()
	 * @generated
	 */
	void setIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Field Class</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Class</em>' containment reference.
	 * @see #setFieldClass(FieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getStructureMember_FieldClass()
	 * @model containment="true"
	 * @generated
	 */
	FieldClass getFieldClass();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StructureMember#getFieldClass <em>Field Class</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Class</em>' containment reference.
	 * @see #getFieldClass()
	 * @generated
	 */
	void setFieldClass(FieldClass value);

} // StructureMember

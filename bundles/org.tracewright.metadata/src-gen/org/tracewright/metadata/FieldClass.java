/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.FieldClass#getAlias <em>Alias</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getFieldClass()
 * @model abstract="true"
 * @generated
 */
public interface FieldClass extends MetadataElement {
	/**
	 * Returns the value of the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field class alias (in TSDL, of the type) that it was written as, or null. Writers write the name while the alias still says the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias</em>' attribute.
	 * @see #setAlias(String)
	 * @see org.tracewright.metadata.MetadataPackage#getFieldClass_Alias()
	 * @model
	 * @generated
	 */
	String getAlias();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FieldClass#getAlias <em>Alias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' attribute.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(String value);

} // FieldClass

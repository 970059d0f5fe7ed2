/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>String Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What all string field classes share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.StringFieldClass#getEncoding <em>Encoding</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getStringFieldClass()
 * @model abstract="true"
 * @generated
 */
public interface StringFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Encoding</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tracewright.metadata.Encoding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Character encoding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoding</em>' attribute.
	 * @see org.tracewright.metadata.Encoding
	 * @see #setEncoding(Encoding)
	 * @see org.tracewright.metadata.MetadataPackage#getStringFieldClass_Encoding()
	 * @model
	 * @generated
	 */
	Encoding getEncoding();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StringFieldClass#getEncoding <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoding</em>' attribute.
	 * @see org.tracewright.metadata.Encoding
	 * @see #getEncoding()
	 * @generated
	 */
	void setEncoding(Encoding value);

} // StringFieldClass

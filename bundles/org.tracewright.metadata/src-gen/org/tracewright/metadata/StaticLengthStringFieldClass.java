/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Static Length String Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A string in a fixed number of bytes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.StaticLengthStringFieldClass#getLength <em>Length</em>}</li>
 *   <li>{@link org.tracewright.metadata.StaticLengthStringFieldClass#getAlignment <em>Alignment</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthStringFieldClass()
 * @model
 * @generated
 */
public interface StaticLengthStringFieldClass extends StringFieldClass {
	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthStringFieldClass_Length()
	 * @model
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StaticLengthStringFieldClass#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits; 8 or more in CTF 2, what the element says in CTF 1.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see #setAlignment(int)
	 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthStringFieldClass_Alignment()
	 * @model default="8"
	 * @generated
	 */
	int getAlignment();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StaticLengthStringFieldClass#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(int value);

} // StaticLengthStringFieldClass

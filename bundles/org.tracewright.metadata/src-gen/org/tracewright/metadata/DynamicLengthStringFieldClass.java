/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dynamic Length String Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A string whose number of bytes another field says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.DynamicLengthStringFieldClass#getLengthLocation <em>Length Location</em>}</li>
 *   <li>{@link org.tracewright.metadata.DynamicLengthStringFieldClass#getAlignment <em>Alignment</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthStringFieldClass()
 * @model
 * @generated
 */
public interface DynamicLengthStringFieldClass extends StringFieldClass {
	/**
	 * Returns the value of the '<em><b>Length Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the number of bytes is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Location</em>' containment reference.
	 * @see #setLengthLocation(FieldLocation)
	 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthStringFieldClass_LengthLocation()
	 * @model containment="true"
	 * @generated
	 */
	FieldLocation getLengthLocation();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DynamicLengthStringFieldClass#getLengthLocation <em>Length Location</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Location</em>' containment reference.
	 * @see #getLengthLocation()
	 * @generated
	 */
	void setLengthLocation(FieldLocation value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see #setAlignment(int)
	 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthStringFieldClass_Alignment()
	 * @model default="8"
	 * @generated
	 */
	int getAlignment();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DynamicLengthStringFieldClass#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(int value);

} // DynamicLengthStringFieldClass

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dynamic Length Array Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * As many elements as another field says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.DynamicLengthArrayFieldClass#getLengthLocation <em>Length Location</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthArrayFieldClass()
 * @model
 * @generated
 */
public interface DynamicLengthArrayFieldClass extends ArrayFieldClass {
	/**
	 * Returns the value of the '<em><b>Length Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the number of elements is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Location</em>' containment reference.
	 * @see #setLengthLocation(FieldLocation)
	 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthArrayFieldClass_LengthLocation()
	 * @model containment="true"
	 * @generated
	 */
	FieldLocation getLengthLocation();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DynamicLengthArrayFieldClass#getLengthLocation <em>Length Location</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Location</em>' containment reference.
	 * @see #getLengthLocation()
	 * @generated
	 */
	void setLengthLocation(FieldLocation value);

} // DynamicLengthArrayFieldClass

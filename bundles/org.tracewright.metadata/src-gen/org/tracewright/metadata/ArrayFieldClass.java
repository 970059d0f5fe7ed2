/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Array Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What both array field classes share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.ArrayFieldClass#getElement <em>Element</em>}</li>
 *   <li>{@link org.tracewright.metadata.ArrayFieldClass#getMinimumAlignment <em>Minimum Alignment</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getArrayFieldClass()
 * @model abstract="true"
 * @generated
 */
public interface ArrayFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class of each element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' containment reference.
	 * @see #setElement(FieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getArrayFieldClass_Element()
	 * @model containment="true"
	 * @generated
	 */
	FieldClass getElement();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ArrayFieldClass#getElement <em>Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' containment reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(FieldClass value);

	/**
	 * Returns the value of the '<em><b>Minimum Alignment</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Alignment</em>' attribute.
	 * @see #setMinimumAlignment(int)
	 * @see org.tracewright.metadata.MetadataPackage#getArrayFieldClass_MinimumAlignment()
	 * @model default="1"
	 * @generated
	 */
	int getMinimumAlignment();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ArrayFieldClass#getMinimumAlignment <em>Minimum Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Alignment</em>' attribute.
	 * @see #getMinimumAlignment()
	 * @generated
	 */
	void setMinimumAlignment(int value);

} // ArrayFieldClass

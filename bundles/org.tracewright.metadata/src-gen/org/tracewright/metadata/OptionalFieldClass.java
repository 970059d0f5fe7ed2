/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Optional Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field that is there or not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.OptionalFieldClass#getFieldClass <em>Field Class</em>}</li>
 *   <li>{@link org.tracewright.metadata.OptionalFieldClass#getSelectorLocation <em>Selector Location</em>}</li>
 *   <li>{@link org.tracewright.metadata.OptionalFieldClass#getSelectorRanges <em>Selector Ranges</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getOptionalFieldClass()
 * @model
 * @generated
 */
public interface OptionalFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Field Class</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Class</em>' containment reference.
	 * @see #setFieldClass(FieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getOptionalFieldClass_FieldClass()
	 * @model containment="true"
	 * @generated
	 */
	FieldClass getFieldClass();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.OptionalFieldClass#getFieldClass <em>Field Class</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field Class</em>' containment reference.
	 * @see #getFieldClass()
	 * @generated
	 */
	void setFieldClass(FieldClass value);

	/**
	 * Returns the value of the '<em><b>Selector Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the selector is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selector Location</em>' containment reference.
	 * @see #setSelectorLocation(FieldLocation)
	 * @see org.tracewright.metadata.MetadataPackage#getOptionalFieldClass_SelectorLocation()
	 * @model containment="true"
	 * @generated
	 */
	FieldLocation getSelectorLocation();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.OptionalFieldClass#getSelectorLocation <em>Selector Location</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selector Location</em>' containment reference.
	 * @see #getSelectorLocation()
	 * @generated
	 */
	void setSelectorLocation(FieldLocation value);

	/**
	 * Returns the value of the '<em><b>Selector Ranges</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.IntegerRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Selector values for which it is there; none for a boolean selector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selector Ranges</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getOptionalFieldClass_SelectorRanges()
	 * @model containment="true"
	 * @generated
	 */
	EList<IntegerRange> getSelectorRanges();

} // OptionalFieldClass

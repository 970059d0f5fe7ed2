/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Variant Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of several field classes, chosen by another field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.VariantFieldClass#getOptions <em>Options</em>}</li>
 *   <li>{@link org.tracewright.metadata.VariantFieldClass#getSelectorLocation <em>Selector Location</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getVariantFieldClass()
 * @model
 * @generated
 */
public interface VariantFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.VariantOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Choices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getVariantFieldClass_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<VariantOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Selector Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the selector is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selector Location</em>' containment reference.
	 * @see #setSelectorLocation(FieldLocation)
	 * @see org.tracewright.metadata.MetadataPackage#getVariantFieldClass_SelectorLocation()
	 * @model containment="true"
	 * @generated
	 */
	FieldLocation getSelectorLocation();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.VariantFieldClass#getSelectorLocation <em>Selector Location</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selector Location</em>' containment reference.
	 * @see #getSelectorLocation()
	 * @generated
	 */
	void setSelectorLocation(FieldLocation value);

} // VariantFieldClass

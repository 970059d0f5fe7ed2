/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import java.math.BigInteger;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Integer Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Integers from lower to upper, both included.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.IntegerRange#getLower <em>Lower</em>}</li>
 *   <li>{@link org.tracewright.metadata.IntegerRange#getUpper <em>Upper</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getIntegerRange()
 * @model
 * @generated
 */
public interface IntegerRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower</em>' attribute.
	 * @see #setLower(BigInteger)
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerRange_Lower()
	 * @model
	 * @generated
	 */
	BigInteger getLower();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.IntegerRange#getLower <em>Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower</em>' attribute.
	 * @see #getLower()
	 * @generated
	 */
	void setLower(BigInteger value);

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #setUpper(BigInteger)
	 * @see org.tracewright.metadata.MetadataPackage#getIntegerRange_Upper()
	 * @model
	 * @generated
	 */
	BigInteger getUpper();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.IntegerRange#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(BigInteger value);

} // IntegerRange

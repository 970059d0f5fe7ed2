/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One that is not known here; its parts are among the other values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.OtherCondition#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getOtherCondition()
 * @model
 * @generated
 */
public interface OtherCondition extends Condition {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the tracer names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.tracewright.session.SessionPackage#getOtherCondition_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.tracewright.session.OtherCondition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

} // OtherCondition

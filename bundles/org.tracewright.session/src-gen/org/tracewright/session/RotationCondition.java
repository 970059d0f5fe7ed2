/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rotation Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A session rotates.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.RotationCondition#getSession <em>Session</em>}</li>
 *   <li>{@link org.tracewright.session.RotationCondition#getMoment <em>Moment</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getRotationCondition()
 * @model
 * @generated
 */
public interface RotationCondition extends Condition {
	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(String)
	 * @see org.tracewright.session.SessionPackage#getRotationCondition_Session()
	 * @model
	 * @generated
	 */
	String getSession();

	/**
	 * Sets the value of the '{@link org.tracewright.session.RotationCondition#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(String value);

	/**
	 * Returns the value of the '<em><b>Moment</b></em>' attribute.
	 * The default value is <code>"completed"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.RotationMoment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moment of the rotation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moment</em>' attribute.
	 * @see org.tracewright.session.RotationMoment
	 * @see #setMoment(RotationMoment)
	 * @see org.tracewright.session.SessionPackage#getRotationCondition_Moment()
	 * @model default="completed"
	 * @generated
	 */
	RotationMoment getMoment();

	/**
	 * Sets the value of the '{@link org.tracewright.session.RotationCondition#getMoment <em>Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moment</em>' attribute.
	 * @see org.tracewright.session.RotationMoment
	 * @see #getMoment()
	 * @generated
	 */
	void setMoment(RotationMoment value);

} // RotationCondition

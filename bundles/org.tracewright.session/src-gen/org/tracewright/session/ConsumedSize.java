/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consumed Size</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A session has recorded so much.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.ConsumedSize#getSession <em>Session</em>}</li>
 *   <li>{@link org.tracewright.session.ConsumedSize#getBytes <em>Bytes</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getConsumedSize()
 * @model
 * @generated
 */
public interface ConsumedSize extends Condition {
	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(String)
	 * @see org.tracewright.session.SessionPackage#getConsumedSize_Session()
	 * @model
	 * @generated
	 */
	String getSession();

	/**
	 * Sets the value of the '{@link org.tracewright.session.ConsumedSize#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(String value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see org.tracewright.session.SessionPackage#getConsumedSize_Bytes()
	 * @model
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link org.tracewright.session.ConsumedSize#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

} // ConsumedSize

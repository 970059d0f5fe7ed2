/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rotation Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a session rotates by itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.RotationSchedule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tracewright.session.RotationSchedule#getThreshold <em>Threshold</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getRotationSchedule()
 * @model
 * @generated
 */
public interface RotationSchedule extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"size"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.RotationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it rotate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.RotationKind
	 * @see #setKind(RotationKind)
	 * @see org.tracewright.session.SessionPackage#getRotationSchedule_Kind()
	 * @model default="size"
	 * @generated
	 */
	RotationKind getKind();

	/**
	 * Sets the value of the '{@link org.tracewright.session.RotationSchedule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.RotationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RotationKind value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes, or microseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(long)
	 * @see org.tracewright.session.SessionPackage#getRotationSchedule_Threshold()
	 * @model
	 * @generated
	 */
	long getThreshold();

	/**
	 * Sets the value of the '{@link org.tracewright.session.RotationSchedule#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(long value);

} // RotationSchedule

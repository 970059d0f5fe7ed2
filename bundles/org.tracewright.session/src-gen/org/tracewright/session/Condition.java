/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What has to happen for a trigger.
 * <!-- end-model-doc -->
 *
 *
 * @see org.tracewright.session.SessionPackage#getCondition()
 * @model abstract="true"
 * @generated
 */
public interface Condition extends SessionElement {
} // Condition

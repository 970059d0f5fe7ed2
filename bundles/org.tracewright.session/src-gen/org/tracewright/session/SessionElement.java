/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What may hold values that are not known here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.SessionElement#getOther <em>Other</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getSessionElement()
 * @model abstract="true"
 * @generated
 */
public interface SessionElement extends EObject {
	/**
	 * Returns the value of the '<em><b>Other</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.OtherValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a source says beyond this model, so that nothing is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getSessionElement_Other()
	 * @model containment="true"
	 * @generated
	 */
	EList<OtherValue> getOther();

} // SessionElement

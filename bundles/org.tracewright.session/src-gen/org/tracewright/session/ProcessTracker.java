/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process Tracker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which processes are recorded, by one of their attributes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.ProcessTracker#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.tracewright.session.ProcessTracker#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.tracewright.session.ProcessTracker#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getProcessTracker()
 * @model
 * @generated
 */
public interface ProcessTracker extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * The default value is <code>"vpid"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.ProcessAttribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see org.tracewright.session.ProcessAttribute
	 * @see #setAttribute(ProcessAttribute)
	 * @see org.tracewright.session.SessionPackage#getProcessTracker_Attribute()
	 * @model default="vpid"
	 * @generated
	 */
	ProcessAttribute getAttribute();

	/**
	 * Sets the value of the '{@link org.tracewright.session.ProcessTracker#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see org.tracewright.session.ProcessAttribute
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(ProcessAttribute value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' attribute.
	 * The default value is <code>"set"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.TrackingPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' attribute.
	 * @see org.tracewright.session.TrackingPolicy
	 * @see #setPolicy(TrackingPolicy)
	 * @see org.tracewright.session.SessionPackage#getProcessTracker_Policy()
	 * @model default="set"
	 * @generated
	 */
	TrackingPolicy getPolicy();

	/**
	 * Sets the value of the '{@link org.tracewright.session.ProcessTracker#getPolicy <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' attribute.
	 * @see org.tracewright.session.TrackingPolicy
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(TrackingPolicy value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids, or names of users and groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.tracewright.session.SessionPackage#getProcessTracker_Values()
	 * @model
	 * @generated
	 */
	EList<String> getValues();

} // ProcessTracker

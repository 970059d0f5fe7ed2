/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Domain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is recorded of one kind of instrumentation. The domains of loggers have one channel, which LTTng names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.Domain#getType <em>Type</em>}</li>
 *   <li>{@link org.tracewright.session.Domain#getBufferScheme <em>Buffer Scheme</em>}</li>
 *   <li>{@link org.tracewright.session.Domain#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.tracewright.session.Domain#getTrackers <em>Trackers</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getDomain()
 * @model
 * @generated
 */
public interface Domain extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"ust"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.DomainType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of instrumentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.tracewright.session.DomainType
	 * @see #setType(DomainType)
	 * @see org.tracewright.session.SessionPackage#getDomain_Type()
	 * @model default="ust"
	 * @generated
	 */
	DomainType getType();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Domain#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.tracewright.session.DomainType
	 * @see #getType()
	 * @generated
	 */
	void setType(DomainType value);

	/**
	 * Returns the value of the '<em><b>Buffer Scheme</b></em>' attribute.
	 * The default value is <code>"default"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.BufferScheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who shares the buffers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Scheme</em>' attribute.
	 * @see org.tracewright.session.BufferScheme
	 * @see #setBufferScheme(BufferScheme)
	 * @see org.tracewright.session.SessionPackage#getDomain_BufferScheme()
	 * @model default="default"
	 * @generated
	 */
	BufferScheme getBufferScheme();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Domain#getBufferScheme <em>Buffer Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Scheme</em>' attribute.
	 * @see org.tracewright.session.BufferScheme
	 * @see #getBufferScheme()
	 * @generated
	 */
	void setBufferScheme(BufferScheme value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getDomain_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Trackers</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.ProcessTracker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which processes are recorded; kernel and user space only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trackers</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getDomain_Trackers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProcessTracker> getTrackers();

} // Domain

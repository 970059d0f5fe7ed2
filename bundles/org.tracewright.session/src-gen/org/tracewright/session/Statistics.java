/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statistics</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Losses and memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.Statistics#getDiscardedEvents <em>Discarded Events</em>}</li>
 *   <li>{@link org.tracewright.session.Statistics#getLostPackets <em>Lost Packets</em>}</li>
 *   <li>{@link org.tracewright.session.Statistics#getMemoryBytes <em>Memory Bytes</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getStatistics()
 * @model
 * @generated
 */
public interface Statistics extends EObject {
	/**
	 * Returns the value of the '<em><b>Discarded Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event records that found no place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discarded Events</em>' attribute.
	 * @see #setDiscardedEvents(Long)
	 * @see org.tracewright.session.SessionPackage#getStatistics_DiscardedEvents()
	 * @model
	 * @generated
	 */
	Long getDiscardedEvents();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Statistics#getDiscardedEvents <em>Discarded Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discarded Events</em>' attribute.
	 * @see #getDiscardedEvents()
	 * @generated
	 */
	void setDiscardedEvents(Long value);

	/**
	 * Returns the value of the '<em><b>Lost Packets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-buffers that were overwritten.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lost Packets</em>' attribute.
	 * @see #setLostPackets(Long)
	 * @see org.tracewright.session.SessionPackage#getStatistics_LostPackets()
	 * @model
	 * @generated
	 */
	Long getLostPackets();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Statistics#getLostPackets <em>Lost Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lost Packets</em>' attribute.
	 * @see #getLostPackets()
	 * @generated
	 */
	void setLostPackets(Long value);

	/**
	 * Returns the value of the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory of the buffers; null when the tracer does not tell (before LTTng 2.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Bytes</em>' attribute.
	 * @see #setMemoryBytes(Long)
	 * @see org.tracewright.session.SessionPackage#getStatistics_MemoryBytes()
	 * @model
	 * @generated
	 */
	Long getMemoryBytes();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Statistics#getMemoryBytes <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Bytes</em>' attribute.
	 * @see #getMemoryBytes()
	 * @generated
	 */
	void setMemoryBytes(Long value);

} // Statistics

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.tracewright.session.SessionPackage;
import org.tracewright.session.Statistics;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Statistics</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.impl.StatisticsImpl#getDiscardedEvents <em>Discarded Events</em>}</li>
 *   <li>{@link org.tracewright.session.impl.StatisticsImpl#getLostPackets <em>Lost Packets</em>}</li>
 *   <li>{@link org.tracewright.session.impl.StatisticsImpl#getMemoryBytes <em>Memory Bytes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatisticsImpl extends EObjectImpl implements Statistics {
	/**
	 * The default value of the '{@link #getDiscardedEvents() <em>Discarded Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscardedEvents()
	 * @generated
	 * @ordered
	 */
	protected static final Long DISCARDED_EVENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscardedEvents() <em>Discarded Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscardedEvents()
	 * @generated
	 * @ordered
	 */
	protected Long discardedEvents = DISCARDED_EVENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLostPackets() <em>Lost Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLostPackets()
	 * @generated
	 * @ordered
	 */
	protected static final Long LOST_PACKETS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLostPackets() <em>Lost Packets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLostPackets()
	 * @generated
	 * @ordered
	 */
	protected Long lostPackets = LOST_PACKETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected static final Long MEMORY_BYTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected Long memoryBytes = MEMORY_BYTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatisticsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.STATISTICS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDiscardedEvents() {
		return discardedEvents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscardedEvents(Long newDiscardedEvents) {
		Long oldDiscardedEvents = discardedEvents;
		discardedEvents = newDiscardedEvents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.STATISTICS__DISCARDED_EVENTS, oldDiscardedEvents, discardedEvents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLostPackets() {
		return lostPackets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLostPackets(Long newLostPackets) {
		Long oldLostPackets = lostPackets;
		lostPackets = newLostPackets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.STATISTICS__LOST_PACKETS, oldLostPackets, lostPackets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMemoryBytes() {
		return memoryBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryBytes(Long newMemoryBytes) {
		Long oldMemoryBytes = memoryBytes;
		memoryBytes = newMemoryBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.STATISTICS__MEMORY_BYTES, oldMemoryBytes, memoryBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.STATISTICS__DISCARDED_EVENTS:
				return getDiscardedEvents();
			case SessionPackage.STATISTICS__LOST_PACKETS:
				return getLostPackets();
			case SessionPackage.STATISTICS__MEMORY_BYTES:
				return getMemoryBytes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionPackage.STATISTICS__DISCARDED_EVENTS:
				setDiscardedEvents((Long)newValue);
				return;
			case SessionPackage.STATISTICS__LOST_PACKETS:
				setLostPackets((Long)newValue);
				return;
			case SessionPackage.STATISTICS__MEMORY_BYTES:
				setMemoryBytes((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionPackage.STATISTICS__DISCARDED_EVENTS:
				setDiscardedEvents(DISCARDED_EVENTS_EDEFAULT);
				return;
			case SessionPackage.STATISTICS__LOST_PACKETS:
				setLostPackets(LOST_PACKETS_EDEFAULT);
				return;
			case SessionPackage.STATISTICS__MEMORY_BYTES:
				setMemoryBytes(MEMORY_BYTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionPackage.STATISTICS__DISCARDED_EVENTS:
				return DISCARDED_EVENTS_EDEFAULT == null ? discardedEvents != null : !DISCARDED_EVENTS_EDEFAULT.equals(discardedEvents);
			case SessionPackage.STATISTICS__LOST_PACKETS:
				return LOST_PACKETS_EDEFAULT == null ? lostPackets != null : !LOST_PACKETS_EDEFAULT.equals(lostPackets);
			case SessionPackage.STATISTICS__MEMORY_BYTES:
				return MEMORY_BYTES_EDEFAULT == null ? memoryBytes != null : !MEMORY_BYTES_EDEFAULT.equals(memoryBytes);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (discardedEvents: ");
		result.append(discardedEvents);
		result.append(", lostPackets: ");
		result.append(lostPackets);
		result.append(", memoryBytes: ");
		result.append(memoryBytes);
		result.append(')');
		return result.toString();
	}

} //StatisticsImpl

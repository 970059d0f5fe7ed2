/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.SessionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Domain</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.impl.DomainImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.tracewright.session.impl.DomainImpl#getBufferScheme <em>Buffer Scheme</em>}</li>
 *   <li>{@link org.tracewright.session.impl.DomainImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.tracewright.session.impl.DomainImpl#getTrackers <em>Trackers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DomainImpl extends SessionElementImpl implements Domain {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final DomainType TYPE_EDEFAULT = DomainType.UST;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected DomainType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferScheme() <em>Buffer Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferScheme()
	 * @generated
	 * @ordered
	 */
	protected static final BufferScheme BUFFER_SCHEME_EDEFAULT = BufferScheme.DEFAULT;

	/**
	 * The cached value of the '{@link #getBufferScheme() <em>Buffer Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferScheme()
	 * @generated
	 * @ordered
	 */
	protected BufferScheme bufferScheme = BUFFER_SCHEME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The cached value of the '{@link #getTrackers() <em>Trackers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrackers()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcessTracker> trackers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DomainImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.DOMAIN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DomainType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(DomainType newType) {
		DomainType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.DOMAIN__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BufferScheme getBufferScheme() {
		return bufferScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferScheme(BufferScheme newBufferScheme) {
		BufferScheme oldBufferScheme = bufferScheme;
		bufferScheme = newBufferScheme == null ? BUFFER_SCHEME_EDEFAULT : newBufferScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.DOMAIN__BUFFER_SCHEME, oldBufferScheme, bufferScheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, SessionPackage.DOMAIN__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProcessTracker> getTrackers() {
		if (trackers == null) {
			trackers = new EObjectContainmentEList<ProcessTracker>(ProcessTracker.class, this, SessionPackage.DOMAIN__TRACKERS);
		}
		return trackers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionPackage.DOMAIN__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case SessionPackage.DOMAIN__TRACKERS:
				return ((InternalEList<?>)getTrackers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.DOMAIN__TYPE:
				return getType();
			case SessionPackage.DOMAIN__BUFFER_SCHEME:
				return getBufferScheme();
			case SessionPackage.DOMAIN__CHANNELS:
				return getChannels();
			case SessionPackage.DOMAIN__TRACKERS:
				return getTrackers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionPackage.DOMAIN__TYPE:
				setType((DomainType)newValue);
				return;
			case SessionPackage.DOMAIN__BUFFER_SCHEME:
				setBufferScheme((BufferScheme)newValue);
				return;
			case SessionPackage.DOMAIN__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case SessionPackage.DOMAIN__TRACKERS:
				getTrackers().clear();
				getTrackers().addAll((Collection<? extends ProcessTracker>)newValue);
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
			case SessionPackage.DOMAIN__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case SessionPackage.DOMAIN__BUFFER_SCHEME:
				setBufferScheme(BUFFER_SCHEME_EDEFAULT);
				return;
			case SessionPackage.DOMAIN__CHANNELS:
				getChannels().clear();
				return;
			case SessionPackage.DOMAIN__TRACKERS:
				getTrackers().clear();
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
			case SessionPackage.DOMAIN__TYPE:
				return type != TYPE_EDEFAULT;
			case SessionPackage.DOMAIN__BUFFER_SCHEME:
				return bufferScheme != BUFFER_SCHEME_EDEFAULT;
			case SessionPackage.DOMAIN__CHANNELS:
				return channels != null && !channels.isEmpty();
			case SessionPackage.DOMAIN__TRACKERS:
				return trackers != null && !trackers.isEmpty();
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
		result.append(" (type: ");
		result.append(type);
		result.append(", bufferScheme: ");
		result.append(bufferScheme);
		result.append(')');
		return result.toString();
	}

} //DomainImpl

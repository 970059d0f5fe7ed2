/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.session.Action;
import org.tracewright.session.ActionKind;
import org.tracewright.session.RatePolicyKind;
import org.tracewright.session.SessionPackage;
import org.tracewright.session.SnapshotOutput;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getRateCount <em>Rate Count</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getSnapshotOutput <em>Snapshot Output</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getChannelType <em>Channel Type</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ActionImpl#getKey <em>Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends SessionElementImpl implements Action {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActionKind KIND_EDEFAULT = ActionKind.NOTIFY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ActionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSession() <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected static final String SESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected String session = SESSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected static final RatePolicyKind RATE_EDEFAULT = RatePolicyKind.EVERY;

	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected RatePolicyKind rate = RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRateCount() <em>Rate Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateCount()
	 * @generated
	 * @ordered
	 */
	protected static final long RATE_COUNT_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getRateCount() <em>Rate Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateCount()
	 * @generated
	 * @ordered
	 */
	protected long rateCount = RATE_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSnapshotOutput() <em>Snapshot Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshotOutput()
	 * @generated
	 * @ordered
	 */
	protected SnapshotOutput snapshotOutput;

	/**
	 * The default value of the '{@link #getChannelType() <em>Channel Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelType()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannelType() <em>Channel Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelType()
	 * @generated
	 * @ordered
	 */
	protected String channelType = CHANNEL_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ActionKind newKind) {
		ActionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(String newSession) {
		String oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RatePolicyKind getRate() {
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(RatePolicyKind newRate) {
		RatePolicyKind oldRate = rate;
		rate = newRate == null ? RATE_EDEFAULT : newRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__RATE, oldRate, rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRateCount() {
		return rateCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRateCount(long newRateCount) {
		long oldRateCount = rateCount;
		rateCount = newRateCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__RATE_COUNT, oldRateCount, rateCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SnapshotOutput getSnapshotOutput() {
		return snapshotOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSnapshotOutput(SnapshotOutput newSnapshotOutput, NotificationChain msgs) {
		SnapshotOutput oldSnapshotOutput = snapshotOutput;
		snapshotOutput = newSnapshotOutput;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__SNAPSHOT_OUTPUT, oldSnapshotOutput, newSnapshotOutput);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapshotOutput(SnapshotOutput newSnapshotOutput) {
		if (newSnapshotOutput != snapshotOutput) {
			NotificationChain msgs = null;
			if (snapshotOutput != null)
				msgs = ((InternalEObject)snapshotOutput).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SessionPackage.ACTION__SNAPSHOT_OUTPUT, null, msgs);
			if (newSnapshotOutput != null)
				msgs = ((InternalEObject)newSnapshotOutput).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SessionPackage.ACTION__SNAPSHOT_OUTPUT, null, msgs);
			msgs = basicSetSnapshotOutput(newSnapshotOutput, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__SNAPSHOT_OUTPUT, newSnapshotOutput, newSnapshotOutput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannelType() {
		return channelType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannelType(String newChannelType) {
		String oldChannelType = channelType;
		channelType = newChannelType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__CHANNEL_TYPE, oldChannelType, channelType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel) {
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.ACTION__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionPackage.ACTION__SNAPSHOT_OUTPUT:
				return basicSetSnapshotOutput(null, msgs);
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
			case SessionPackage.ACTION__KIND:
				return getKind();
			case SessionPackage.ACTION__SESSION:
				return getSession();
			case SessionPackage.ACTION__RATE:
				return getRate();
			case SessionPackage.ACTION__RATE_COUNT:
				return getRateCount();
			case SessionPackage.ACTION__SNAPSHOT_OUTPUT:
				return getSnapshotOutput();
			case SessionPackage.ACTION__CHANNEL_TYPE:
				return getChannelType();
			case SessionPackage.ACTION__CHANNEL:
				return getChannel();
			case SessionPackage.ACTION__KEY:
				return getKey();
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
			case SessionPackage.ACTION__KIND:
				setKind((ActionKind)newValue);
				return;
			case SessionPackage.ACTION__SESSION:
				setSession((String)newValue);
				return;
			case SessionPackage.ACTION__RATE:
				setRate((RatePolicyKind)newValue);
				return;
			case SessionPackage.ACTION__RATE_COUNT:
				setRateCount((Long)newValue);
				return;
			case SessionPackage.ACTION__SNAPSHOT_OUTPUT:
				setSnapshotOutput((SnapshotOutput)newValue);
				return;
			case SessionPackage.ACTION__CHANNEL_TYPE:
				setChannelType((String)newValue);
				return;
			case SessionPackage.ACTION__CHANNEL:
				setChannel((String)newValue);
				return;
			case SessionPackage.ACTION__KEY:
				setKey((String)newValue);
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
			case SessionPackage.ACTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SessionPackage.ACTION__SESSION:
				setSession(SESSION_EDEFAULT);
				return;
			case SessionPackage.ACTION__RATE:
				setRate(RATE_EDEFAULT);
				return;
			case SessionPackage.ACTION__RATE_COUNT:
				setRateCount(RATE_COUNT_EDEFAULT);
				return;
			case SessionPackage.ACTION__SNAPSHOT_OUTPUT:
				setSnapshotOutput((SnapshotOutput)null);
				return;
			case SessionPackage.ACTION__CHANNEL_TYPE:
				setChannelType(CHANNEL_TYPE_EDEFAULT);
				return;
			case SessionPackage.ACTION__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case SessionPackage.ACTION__KEY:
				setKey(KEY_EDEFAULT);
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
			case SessionPackage.ACTION__KIND:
				return kind != KIND_EDEFAULT;
			case SessionPackage.ACTION__SESSION:
				return SESSION_EDEFAULT == null ? session != null : !SESSION_EDEFAULT.equals(session);
			case SessionPackage.ACTION__RATE:
				return rate != RATE_EDEFAULT;
			case SessionPackage.ACTION__RATE_COUNT:
				return rateCount != RATE_COUNT_EDEFAULT;
			case SessionPackage.ACTION__SNAPSHOT_OUTPUT:
				return snapshotOutput != null;
			case SessionPackage.ACTION__CHANNEL_TYPE:
				return CHANNEL_TYPE_EDEFAULT == null ? channelType != null : !CHANNEL_TYPE_EDEFAULT.equals(channelType);
			case SessionPackage.ACTION__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case SessionPackage.ACTION__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", session: ");
		result.append(session);
		result.append(", rate: ");
		result.append(rate);
		result.append(", rateCount: ");
		result.append(rateCount);
		result.append(", channelType: ");
		result.append(channelType);
		result.append(", channel: ");
		result.append(channel);
		result.append(", key: ");
		result.append(key);
		result.append(')');
		return result.toString();
	}

} //ActionImpl

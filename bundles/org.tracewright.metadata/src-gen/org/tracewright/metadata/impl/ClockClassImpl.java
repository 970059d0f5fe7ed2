/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clock Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getAccuracy <em>Accuracy</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getOffsetSeconds <em>Offset Seconds</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getOffsetCycles <em>Offset Cycles</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getOriginNamespace <em>Origin Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getOriginName <em>Origin Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ClockClassImpl#getOriginUid <em>Origin Uid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClockClassImpl extends MetadataElementImpl implements ClockClass {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMESPACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected String namespace = NAMESPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected static final String UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected String uid = UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final long FREQUENCY_EDEFAULT = 1000000000L;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected long frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecision()
	 * @generated
	 * @ordered
	 */
	protected static final Long PRECISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrecision() <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecision()
	 * @generated
	 * @ordered
	 */
	protected Long precision = PRECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccuracy() <em>Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccuracy()
	 * @generated
	 * @ordered
	 */
	protected static final Long ACCURACY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccuracy() <em>Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccuracy()
	 * @generated
	 * @ordered
	 */
	protected Long accuracy = ACCURACY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetSeconds() <em>Offset Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_SECONDS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetSeconds() <em>Offset Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetSeconds()
	 * @generated
	 * @ordered
	 */
	protected long offsetSeconds = OFFSET_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetCycles() <em>Offset Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetCycles()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_CYCLES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetCycles() <em>Offset Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetCycles()
	 * @generated
	 * @ordered
	 */
	protected long offsetCycles = OFFSET_CYCLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final ClockOrigin ORIGIN_EDEFAULT = ClockOrigin.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected ClockOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginNamespace() <em>Origin Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginNamespace()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_NAMESPACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginNamespace() <em>Origin Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginNamespace()
	 * @generated
	 * @ordered
	 */
	protected String originNamespace = ORIGIN_NAMESPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginName() <em>Origin Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginName()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginName() <em>Origin Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginName()
	 * @generated
	 * @ordered
	 */
	protected String originName = ORIGIN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginUid() <em>Origin Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginUid() <em>Origin Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginUid()
	 * @generated
	 * @ordered
	 */
	protected String originUid = ORIGIN_UID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClockClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.CLOCK_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamespace() {
		return namespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamespace(String newNamespace) {
		String oldNamespace = namespace;
		namespace = newNamespace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__NAMESPACE, oldNamespace, namespace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUid() {
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(String newUid) {
		String oldUid = uid;
		uid = newUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(long newFrequency) {
		long oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPrecision() {
		return precision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrecision(Long newPrecision) {
		Long oldPrecision = precision;
		precision = newPrecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__PRECISION, oldPrecision, precision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAccuracy() {
		return accuracy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccuracy(Long newAccuracy) {
		Long oldAccuracy = accuracy;
		accuracy = newAccuracy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__ACCURACY, oldAccuracy, accuracy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetSeconds() {
		return offsetSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetSeconds(long newOffsetSeconds) {
		long oldOffsetSeconds = offsetSeconds;
		offsetSeconds = newOffsetSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__OFFSET_SECONDS, oldOffsetSeconds, offsetSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetCycles() {
		return offsetCycles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetCycles(long newOffsetCycles) {
		long oldOffsetCycles = offsetCycles;
		offsetCycles = newOffsetCycles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__OFFSET_CYCLES, oldOffsetCycles, offsetCycles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(ClockOrigin newOrigin) {
		ClockOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginNamespace() {
		return originNamespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginNamespace(String newOriginNamespace) {
		String oldOriginNamespace = originNamespace;
		originNamespace = newOriginNamespace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__ORIGIN_NAMESPACE, oldOriginNamespace, originNamespace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginName() {
		return originName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginName(String newOriginName) {
		String oldOriginName = originName;
		originName = newOriginName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__ORIGIN_NAME, oldOriginName, originName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginUid() {
		return originUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginUid(String newOriginUid) {
		String oldOriginUid = originUid;
		originUid = newOriginUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.CLOCK_CLASS__ORIGIN_UID, oldOriginUid, originUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MetadataPackage.CLOCK_CLASS__ID:
				return getId();
			case MetadataPackage.CLOCK_CLASS__NAMESPACE:
				return getNamespace();
			case MetadataPackage.CLOCK_CLASS__NAME:
				return getName();
			case MetadataPackage.CLOCK_CLASS__UID:
				return getUid();
			case MetadataPackage.CLOCK_CLASS__DESCRIPTION:
				return getDescription();
			case MetadataPackage.CLOCK_CLASS__FREQUENCY:
				return getFrequency();
			case MetadataPackage.CLOCK_CLASS__PRECISION:
				return getPrecision();
			case MetadataPackage.CLOCK_CLASS__ACCURACY:
				return getAccuracy();
			case MetadataPackage.CLOCK_CLASS__OFFSET_SECONDS:
				return getOffsetSeconds();
			case MetadataPackage.CLOCK_CLASS__OFFSET_CYCLES:
				return getOffsetCycles();
			case MetadataPackage.CLOCK_CLASS__ORIGIN:
				return getOrigin();
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAMESPACE:
				return getOriginNamespace();
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAME:
				return getOriginName();
			case MetadataPackage.CLOCK_CLASS__ORIGIN_UID:
				return getOriginUid();
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
			case MetadataPackage.CLOCK_CLASS__ID:
				setId((String)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__NAMESPACE:
				setNamespace((String)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__NAME:
				setName((String)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__UID:
				setUid((String)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__FREQUENCY:
				setFrequency((Long)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__PRECISION:
				setPrecision((Long)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__ACCURACY:
				setAccuracy((Long)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__OFFSET_SECONDS:
				setOffsetSeconds((Long)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__OFFSET_CYCLES:
				setOffsetCycles((Long)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN:
				setOrigin((ClockOrigin)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAMESPACE:
				setOriginNamespace((String)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAME:
				setOriginName((String)newValue);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN_UID:
				setOriginUid((String)newValue);
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
			case MetadataPackage.CLOCK_CLASS__ID:
				setId(ID_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__NAMESPACE:
				setNamespace(NAMESPACE_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__UID:
				setUid(UID_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__PRECISION:
				setPrecision(PRECISION_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__ACCURACY:
				setAccuracy(ACCURACY_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__OFFSET_SECONDS:
				setOffsetSeconds(OFFSET_SECONDS_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__OFFSET_CYCLES:
				setOffsetCycles(OFFSET_CYCLES_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAMESPACE:
				setOriginNamespace(ORIGIN_NAMESPACE_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAME:
				setOriginName(ORIGIN_NAME_EDEFAULT);
				return;
			case MetadataPackage.CLOCK_CLASS__ORIGIN_UID:
				setOriginUid(ORIGIN_UID_EDEFAULT);
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
			case MetadataPackage.CLOCK_CLASS__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case MetadataPackage.CLOCK_CLASS__NAMESPACE:
				return NAMESPACE_EDEFAULT == null ? namespace != null : !NAMESPACE_EDEFAULT.equals(namespace);
			case MetadataPackage.CLOCK_CLASS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MetadataPackage.CLOCK_CLASS__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case MetadataPackage.CLOCK_CLASS__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case MetadataPackage.CLOCK_CLASS__FREQUENCY:
				return frequency != FREQUENCY_EDEFAULT;
			case MetadataPackage.CLOCK_CLASS__PRECISION:
				return PRECISION_EDEFAULT == null ? precision != null : !PRECISION_EDEFAULT.equals(precision);
			case MetadataPackage.CLOCK_CLASS__ACCURACY:
				return ACCURACY_EDEFAULT == null ? accuracy != null : !ACCURACY_EDEFAULT.equals(accuracy);
			case MetadataPackage.CLOCK_CLASS__OFFSET_SECONDS:
				return offsetSeconds != OFFSET_SECONDS_EDEFAULT;
			case MetadataPackage.CLOCK_CLASS__OFFSET_CYCLES:
				return offsetCycles != OFFSET_CYCLES_EDEFAULT;
			case MetadataPackage.CLOCK_CLASS__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAMESPACE:
				return ORIGIN_NAMESPACE_EDEFAULT == null ? originNamespace != null : !ORIGIN_NAMESPACE_EDEFAULT.equals(originNamespace);
			case MetadataPackage.CLOCK_CLASS__ORIGIN_NAME:
				return ORIGIN_NAME_EDEFAULT == null ? originName != null : !ORIGIN_NAME_EDEFAULT.equals(originName);
			case MetadataPackage.CLOCK_CLASS__ORIGIN_UID:
				return ORIGIN_UID_EDEFAULT == null ? originUid != null : !ORIGIN_UID_EDEFAULT.equals(originUid);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", namespace: ");
		result.append(namespace);
		result.append(", name: ");
		result.append(name);
		result.append(", uid: ");
		result.append(uid);
		result.append(", description: ");
		result.append(description);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", precision: ");
		result.append(precision);
		result.append(", accuracy: ");
		result.append(accuracy);
		result.append(", offsetSeconds: ");
		result.append(offsetSeconds);
		result.append(", offsetCycles: ");
		result.append(offsetCycles);
		result.append(", origin: ");
		result.append(origin);
		result.append(", originNamespace: ");
		result.append(originNamespace);
		result.append(", originName: ");
		result.append(originName);
		result.append(", originUid: ");
		result.append(originUid);
		result.append(')');
		return result.toString();
	}

} //ClockClassImpl

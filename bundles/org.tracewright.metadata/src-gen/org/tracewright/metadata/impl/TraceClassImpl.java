/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.Callsite;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trace Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getMajorVersion <em>Major Version</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getMinorVersion <em>Minor Version</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getPreambleAttributes <em>Preamble Attributes</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getPreambleExtensions <em>Preamble Extensions</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getNativeByteOrder <em>Native Byte Order</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getClockClasses <em>Clock Classes</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getPacketHeader <em>Packet Header</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getFieldClassAliases <em>Field Class Aliases</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getDataStreamClasses <em>Data Stream Classes</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.TraceClassImpl#getCallsites <em>Callsites</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TraceClassImpl extends MetadataElementImpl implements TraceClass {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final MetadataFormat FORMAT_EDEFAULT = MetadataFormat.CTF_18;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected MetadataFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMajorVersion() <em>Major Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int MAJOR_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMajorVersion() <em>Major Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajorVersion()
	 * @generated
	 * @ordered
	 */
	protected int majorVersion = MAJOR_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinorVersion() <em>Minor Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int MINOR_VERSION_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getMinorVersion() <em>Minor Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinorVersion()
	 * @generated
	 * @ordered
	 */
	protected int minorVersion = MINOR_VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected static final String UUID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected String uuid = UUID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreambleAttributes() <em>Preamble Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreambleAttributes()
	 * @generated
	 * @ordered
	 */
	protected static final String PREAMBLE_ATTRIBUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreambleAttributes() <em>Preamble Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreambleAttributes()
	 * @generated
	 * @ordered
	 */
	protected String preambleAttributes = PREAMBLE_ATTRIBUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreambleExtensions() <em>Preamble Extensions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreambleExtensions()
	 * @generated
	 * @ordered
	 */
	protected static final String PREAMBLE_EXTENSIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreambleExtensions() <em>Preamble Extensions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreambleExtensions()
	 * @generated
	 * @ordered
	 */
	protected String preambleExtensions = PREAMBLE_EXTENSIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNativeByteOrder() <em>Native Byte Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNativeByteOrder()
	 * @generated
	 * @ordered
	 */
	protected static final ByteOrder NATIVE_BYTE_ORDER_EDEFAULT = ByteOrder.LITTLE_ENDIAN;

	/**
	 * The cached value of the '{@link #getNativeByteOrder() <em>Native Byte Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNativeByteOrder()
	 * @generated
	 * @ordered
	 */
	protected ByteOrder nativeByteOrder = NATIVE_BYTE_ORDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected EList<EnvironmentEntry> environment;

	/**
	 * The cached value of the '{@link #getClockClasses() <em>Clock Classes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockClasses()
	 * @generated
	 * @ordered
	 */
	protected EList<ClockClass> clockClasses;

	/**
	 * The cached value of the '{@link #getPacketHeader() <em>Packet Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacketHeader()
	 * @generated
	 * @ordered
	 */
	protected StructureFieldClass packetHeader;

	/**
	 * The cached value of the '{@link #getFieldClassAliases() <em>Field Class Aliases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldClassAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldClassAlias> fieldClassAliases;

	/**
	 * The cached value of the '{@link #getDataStreamClasses() <em>Data Stream Classes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataStreamClasses()
	 * @generated
	 * @ordered
	 */
	protected EList<DataStreamClass> dataStreamClasses;

	/**
	 * The cached value of the '{@link #getCallsites() <em>Callsites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallsites()
	 * @generated
	 * @ordered
	 */
	protected EList<Callsite> callsites;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TraceClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.TRACE_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetadataFormat getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(MetadataFormat newFormat) {
		MetadataFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMajorVersion() {
		return majorVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajorVersion(int newMajorVersion) {
		int oldMajorVersion = majorVersion;
		majorVersion = newMajorVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__MAJOR_VERSION, oldMajorVersion, majorVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinorVersion() {
		return minorVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinorVersion(int newMinorVersion) {
		int oldMinorVersion = minorVersion;
		minorVersion = newMinorVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__MINOR_VERSION, oldMinorVersion, minorVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__NAMESPACE, oldNamespace, namespace));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUuid() {
		return uuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUuid(String newUuid) {
		String oldUuid = uuid;
		uuid = newUuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__UUID, oldUuid, uuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreambleAttributes() {
		return preambleAttributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreambleAttributes(String newPreambleAttributes) {
		String oldPreambleAttributes = preambleAttributes;
		preambleAttributes = newPreambleAttributes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__PREAMBLE_ATTRIBUTES, oldPreambleAttributes, preambleAttributes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreambleExtensions() {
		return preambleExtensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreambleExtensions(String newPreambleExtensions) {
		String oldPreambleExtensions = preambleExtensions;
		preambleExtensions = newPreambleExtensions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__PREAMBLE_EXTENSIONS, oldPreambleExtensions, preambleExtensions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ByteOrder getNativeByteOrder() {
		return nativeByteOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNativeByteOrder(ByteOrder newNativeByteOrder) {
		ByteOrder oldNativeByteOrder = nativeByteOrder;
		nativeByteOrder = newNativeByteOrder == null ? NATIVE_BYTE_ORDER_EDEFAULT : newNativeByteOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__NATIVE_BYTE_ORDER, oldNativeByteOrder, nativeByteOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EnvironmentEntry> getEnvironment() {
		if (environment == null) {
			environment = new EObjectContainmentEList<EnvironmentEntry>(EnvironmentEntry.class, this, MetadataPackage.TRACE_CLASS__ENVIRONMENT);
		}
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClockClass> getClockClasses() {
		if (clockClasses == null) {
			clockClasses = new EObjectContainmentEList<ClockClass>(ClockClass.class, this, MetadataPackage.TRACE_CLASS__CLOCK_CLASSES);
		}
		return clockClasses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFieldClass getPacketHeader() {
		return packetHeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPacketHeader(StructureFieldClass newPacketHeader, NotificationChain msgs) {
		StructureFieldClass oldPacketHeader = packetHeader;
		packetHeader = newPacketHeader;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__PACKET_HEADER, oldPacketHeader, newPacketHeader);
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
	public void setPacketHeader(StructureFieldClass newPacketHeader) {
		if (newPacketHeader != packetHeader) {
			NotificationChain msgs = null;
			if (packetHeader != null)
				msgs = ((InternalEObject)packetHeader).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.TRACE_CLASS__PACKET_HEADER, null, msgs);
			if (newPacketHeader != null)
				msgs = ((InternalEObject)newPacketHeader).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.TRACE_CLASS__PACKET_HEADER, null, msgs);
			msgs = basicSetPacketHeader(newPacketHeader, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.TRACE_CLASS__PACKET_HEADER, newPacketHeader, newPacketHeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldClassAlias> getFieldClassAliases() {
		if (fieldClassAliases == null) {
			fieldClassAliases = new EObjectContainmentEList<FieldClassAlias>(FieldClassAlias.class, this, MetadataPackage.TRACE_CLASS__FIELD_CLASS_ALIASES);
		}
		return fieldClassAliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataStreamClass> getDataStreamClasses() {
		if (dataStreamClasses == null) {
			dataStreamClasses = new EObjectContainmentWithInverseEList<DataStreamClass>(DataStreamClass.class, this, MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES, MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS);
		}
		return dataStreamClasses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Callsite> getCallsites() {
		if (callsites == null) {
			callsites = new EObjectContainmentEList<Callsite>(Callsite.class, this, MetadataPackage.TRACE_CLASS__CALLSITES);
		}
		return callsites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDataStreamClasses()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.TRACE_CLASS__ENVIRONMENT:
				return ((InternalEList<?>)getEnvironment()).basicRemove(otherEnd, msgs);
			case MetadataPackage.TRACE_CLASS__CLOCK_CLASSES:
				return ((InternalEList<?>)getClockClasses()).basicRemove(otherEnd, msgs);
			case MetadataPackage.TRACE_CLASS__PACKET_HEADER:
				return basicSetPacketHeader(null, msgs);
			case MetadataPackage.TRACE_CLASS__FIELD_CLASS_ALIASES:
				return ((InternalEList<?>)getFieldClassAliases()).basicRemove(otherEnd, msgs);
			case MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES:
				return ((InternalEList<?>)getDataStreamClasses()).basicRemove(otherEnd, msgs);
			case MetadataPackage.TRACE_CLASS__CALLSITES:
				return ((InternalEList<?>)getCallsites()).basicRemove(otherEnd, msgs);
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
			case MetadataPackage.TRACE_CLASS__FORMAT:
				return getFormat();
			case MetadataPackage.TRACE_CLASS__MAJOR_VERSION:
				return getMajorVersion();
			case MetadataPackage.TRACE_CLASS__MINOR_VERSION:
				return getMinorVersion();
			case MetadataPackage.TRACE_CLASS__NAMESPACE:
				return getNamespace();
			case MetadataPackage.TRACE_CLASS__NAME:
				return getName();
			case MetadataPackage.TRACE_CLASS__UID:
				return getUid();
			case MetadataPackage.TRACE_CLASS__UUID:
				return getUuid();
			case MetadataPackage.TRACE_CLASS__PREAMBLE_ATTRIBUTES:
				return getPreambleAttributes();
			case MetadataPackage.TRACE_CLASS__PREAMBLE_EXTENSIONS:
				return getPreambleExtensions();
			case MetadataPackage.TRACE_CLASS__NATIVE_BYTE_ORDER:
				return getNativeByteOrder();
			case MetadataPackage.TRACE_CLASS__ENVIRONMENT:
				return getEnvironment();
			case MetadataPackage.TRACE_CLASS__CLOCK_CLASSES:
				return getClockClasses();
			case MetadataPackage.TRACE_CLASS__PACKET_HEADER:
				return getPacketHeader();
			case MetadataPackage.TRACE_CLASS__FIELD_CLASS_ALIASES:
				return getFieldClassAliases();
			case MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES:
				return getDataStreamClasses();
			case MetadataPackage.TRACE_CLASS__CALLSITES:
				return getCallsites();
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
			case MetadataPackage.TRACE_CLASS__FORMAT:
				setFormat((MetadataFormat)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__MAJOR_VERSION:
				setMajorVersion((Integer)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__MINOR_VERSION:
				setMinorVersion((Integer)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__NAMESPACE:
				setNamespace((String)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__NAME:
				setName((String)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__UID:
				setUid((String)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__UUID:
				setUuid((String)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__PREAMBLE_ATTRIBUTES:
				setPreambleAttributes((String)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__PREAMBLE_EXTENSIONS:
				setPreambleExtensions((String)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__NATIVE_BYTE_ORDER:
				setNativeByteOrder((ByteOrder)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__ENVIRONMENT:
				getEnvironment().clear();
				getEnvironment().addAll((Collection<? extends EnvironmentEntry>)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__CLOCK_CLASSES:
				getClockClasses().clear();
				getClockClasses().addAll((Collection<? extends ClockClass>)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__PACKET_HEADER:
				setPacketHeader((StructureFieldClass)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__FIELD_CLASS_ALIASES:
				getFieldClassAliases().clear();
				getFieldClassAliases().addAll((Collection<? extends FieldClassAlias>)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES:
				getDataStreamClasses().clear();
				getDataStreamClasses().addAll((Collection<? extends DataStreamClass>)newValue);
				return;
			case MetadataPackage.TRACE_CLASS__CALLSITES:
				getCallsites().clear();
				getCallsites().addAll((Collection<? extends Callsite>)newValue);
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
			case MetadataPackage.TRACE_CLASS__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__MAJOR_VERSION:
				setMajorVersion(MAJOR_VERSION_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__MINOR_VERSION:
				setMinorVersion(MINOR_VERSION_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__NAMESPACE:
				setNamespace(NAMESPACE_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__UID:
				setUid(UID_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__UUID:
				setUuid(UUID_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__PREAMBLE_ATTRIBUTES:
				setPreambleAttributes(PREAMBLE_ATTRIBUTES_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__PREAMBLE_EXTENSIONS:
				setPreambleExtensions(PREAMBLE_EXTENSIONS_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__NATIVE_BYTE_ORDER:
				setNativeByteOrder(NATIVE_BYTE_ORDER_EDEFAULT);
				return;
			case MetadataPackage.TRACE_CLASS__ENVIRONMENT:
				getEnvironment().clear();
				return;
			case MetadataPackage.TRACE_CLASS__CLOCK_CLASSES:
				getClockClasses().clear();
				return;
			case MetadataPackage.TRACE_CLASS__PACKET_HEADER:
				setPacketHeader((StructureFieldClass)null);
				return;
			case MetadataPackage.TRACE_CLASS__FIELD_CLASS_ALIASES:
				getFieldClassAliases().clear();
				return;
			case MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES:
				getDataStreamClasses().clear();
				return;
			case MetadataPackage.TRACE_CLASS__CALLSITES:
				getCallsites().clear();
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
			case MetadataPackage.TRACE_CLASS__FORMAT:
				return format != FORMAT_EDEFAULT;
			case MetadataPackage.TRACE_CLASS__MAJOR_VERSION:
				return majorVersion != MAJOR_VERSION_EDEFAULT;
			case MetadataPackage.TRACE_CLASS__MINOR_VERSION:
				return minorVersion != MINOR_VERSION_EDEFAULT;
			case MetadataPackage.TRACE_CLASS__NAMESPACE:
				return NAMESPACE_EDEFAULT == null ? namespace != null : !NAMESPACE_EDEFAULT.equals(namespace);
			case MetadataPackage.TRACE_CLASS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MetadataPackage.TRACE_CLASS__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case MetadataPackage.TRACE_CLASS__UUID:
				return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
			case MetadataPackage.TRACE_CLASS__PREAMBLE_ATTRIBUTES:
				return PREAMBLE_ATTRIBUTES_EDEFAULT == null ? preambleAttributes != null : !PREAMBLE_ATTRIBUTES_EDEFAULT.equals(preambleAttributes);
			case MetadataPackage.TRACE_CLASS__PREAMBLE_EXTENSIONS:
				return PREAMBLE_EXTENSIONS_EDEFAULT == null ? preambleExtensions != null : !PREAMBLE_EXTENSIONS_EDEFAULT.equals(preambleExtensions);
			case MetadataPackage.TRACE_CLASS__NATIVE_BYTE_ORDER:
				return nativeByteOrder != NATIVE_BYTE_ORDER_EDEFAULT;
			case MetadataPackage.TRACE_CLASS__ENVIRONMENT:
				return environment != null && !environment.isEmpty();
			case MetadataPackage.TRACE_CLASS__CLOCK_CLASSES:
				return clockClasses != null && !clockClasses.isEmpty();
			case MetadataPackage.TRACE_CLASS__PACKET_HEADER:
				return packetHeader != null;
			case MetadataPackage.TRACE_CLASS__FIELD_CLASS_ALIASES:
				return fieldClassAliases != null && !fieldClassAliases.isEmpty();
			case MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES:
				return dataStreamClasses != null && !dataStreamClasses.isEmpty();
			case MetadataPackage.TRACE_CLASS__CALLSITES:
				return callsites != null && !callsites.isEmpty();
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
		result.append(" (format: ");
		result.append(format);
		result.append(", majorVersion: ");
		result.append(majorVersion);
		result.append(", minorVersion: ");
		result.append(minorVersion);
		result.append(", namespace: ");
		result.append(namespace);
		result.append(", name: ");
		result.append(name);
		result.append(", uid: ");
		result.append(uid);
		result.append(", uuid: ");
		result.append(uuid);
		result.append(", preambleAttributes: ");
		result.append(preambleAttributes);
		result.append(", preambleExtensions: ");
		result.append(preambleExtensions);
		result.append(", nativeByteOrder: ");
		result.append(nativeByteOrder);
		result.append(')');
		return result.toString();
	}

} //TraceClassImpl

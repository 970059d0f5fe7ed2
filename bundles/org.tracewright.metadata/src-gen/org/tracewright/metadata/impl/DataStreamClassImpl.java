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

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Stream Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getDefaultClockClass <em>Default Clock Class</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getPacketContext <em>Packet Context</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getEventRecordHeader <em>Event Record Header</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getEventRecordCommonContext <em>Event Record Common Context</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getEventRecordClasses <em>Event Record Classes</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DataStreamClassImpl#getTraceClass <em>Trace Class</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataStreamClassImpl extends MetadataElementImpl implements DataStreamClass {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final long ID_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected long id = ID_EDEFAULT;

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
	 * The cached value of the '{@link #getDefaultClockClass() <em>Default Clock Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultClockClass()
	 * @generated
	 * @ordered
	 */
	protected ClockClass defaultClockClass;

	/**
	 * The cached value of the '{@link #getPacketContext() <em>Packet Context</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacketContext()
	 * @generated
	 * @ordered
	 */
	protected StructureFieldClass packetContext;

	/**
	 * The cached value of the '{@link #getEventRecordHeader() <em>Event Record Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventRecordHeader()
	 * @generated
	 * @ordered
	 */
	protected StructureFieldClass eventRecordHeader;

	/**
	 * The cached value of the '{@link #getEventRecordCommonContext() <em>Event Record Common Context</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventRecordCommonContext()
	 * @generated
	 * @ordered
	 */
	protected StructureFieldClass eventRecordCommonContext;

	/**
	 * The cached value of the '{@link #getEventRecordClasses() <em>Event Record Classes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventRecordClasses()
	 * @generated
	 * @ordered
	 */
	protected EList<EventRecordClass> eventRecordClasses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataStreamClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.DATA_STREAM_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(long newId) {
		long oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__NAMESPACE, oldNamespace, namespace));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockClass getDefaultClockClass() {
		if (defaultClockClass != null && defaultClockClass.eIsProxy()) {
			InternalEObject oldDefaultClockClass = (InternalEObject)defaultClockClass;
			defaultClockClass = (ClockClass)eResolveProxy(oldDefaultClockClass);
			if (defaultClockClass != oldDefaultClockClass) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MetadataPackage.DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS, oldDefaultClockClass, defaultClockClass));
			}
		}
		return defaultClockClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClockClass basicGetDefaultClockClass() {
		return defaultClockClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultClockClass(ClockClass newDefaultClockClass) {
		ClockClass oldDefaultClockClass = defaultClockClass;
		defaultClockClass = newDefaultClockClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS, oldDefaultClockClass, defaultClockClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFieldClass getPacketContext() {
		return packetContext;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPacketContext(StructureFieldClass newPacketContext, NotificationChain msgs) {
		StructureFieldClass oldPacketContext = packetContext;
		packetContext = newPacketContext;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT, oldPacketContext, newPacketContext);
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
	public void setPacketContext(StructureFieldClass newPacketContext) {
		if (newPacketContext != packetContext) {
			NotificationChain msgs = null;
			if (packetContext != null)
				msgs = ((InternalEObject)packetContext).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT, null, msgs);
			if (newPacketContext != null)
				msgs = ((InternalEObject)newPacketContext).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT, null, msgs);
			msgs = basicSetPacketContext(newPacketContext, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT, newPacketContext, newPacketContext));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFieldClass getEventRecordHeader() {
		return eventRecordHeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEventRecordHeader(StructureFieldClass newEventRecordHeader, NotificationChain msgs) {
		StructureFieldClass oldEventRecordHeader = eventRecordHeader;
		eventRecordHeader = newEventRecordHeader;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER, oldEventRecordHeader, newEventRecordHeader);
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
	public void setEventRecordHeader(StructureFieldClass newEventRecordHeader) {
		if (newEventRecordHeader != eventRecordHeader) {
			NotificationChain msgs = null;
			if (eventRecordHeader != null)
				msgs = ((InternalEObject)eventRecordHeader).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER, null, msgs);
			if (newEventRecordHeader != null)
				msgs = ((InternalEObject)newEventRecordHeader).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER, null, msgs);
			msgs = basicSetEventRecordHeader(newEventRecordHeader, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER, newEventRecordHeader, newEventRecordHeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFieldClass getEventRecordCommonContext() {
		return eventRecordCommonContext;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEventRecordCommonContext(StructureFieldClass newEventRecordCommonContext, NotificationChain msgs) {
		StructureFieldClass oldEventRecordCommonContext = eventRecordCommonContext;
		eventRecordCommonContext = newEventRecordCommonContext;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT, oldEventRecordCommonContext, newEventRecordCommonContext);
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
	public void setEventRecordCommonContext(StructureFieldClass newEventRecordCommonContext) {
		if (newEventRecordCommonContext != eventRecordCommonContext) {
			NotificationChain msgs = null;
			if (eventRecordCommonContext != null)
				msgs = ((InternalEObject)eventRecordCommonContext).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT, null, msgs);
			if (newEventRecordCommonContext != null)
				msgs = ((InternalEObject)newEventRecordCommonContext).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT, null, msgs);
			msgs = basicSetEventRecordCommonContext(newEventRecordCommonContext, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT, newEventRecordCommonContext, newEventRecordCommonContext));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EventRecordClass> getEventRecordClasses() {
		if (eventRecordClasses == null) {
			eventRecordClasses = new EObjectContainmentWithInverseEList<EventRecordClass>(EventRecordClass.class, this, MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES, MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS);
		}
		return eventRecordClasses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TraceClass getTraceClass() {
		if (eContainerFeatureID() != MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS) return null;
		return (TraceClass)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTraceClass(TraceClass newTraceClass, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newTraceClass, MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraceClass(TraceClass newTraceClass) {
		if (newTraceClass != eInternalContainer() || (eContainerFeatureID() != MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS && newTraceClass != null)) {
			if (EcoreUtil.isAncestor(this, newTraceClass))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newTraceClass != null)
				msgs = ((InternalEObject)newTraceClass).eInverseAdd(this, MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES, TraceClass.class, msgs);
			msgs = basicSetTraceClass(newTraceClass, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS, newTraceClass, newTraceClass));
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
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEventRecordClasses()).basicAdd(otherEnd, msgs);
			case MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetTraceClass((TraceClass)otherEnd, msgs);
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
			case MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT:
				return basicSetPacketContext(null, msgs);
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER:
				return basicSetEventRecordHeader(null, msgs);
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT:
				return basicSetEventRecordCommonContext(null, msgs);
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES:
				return ((InternalEList<?>)getEventRecordClasses()).basicRemove(otherEnd, msgs);
			case MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS:
				return basicSetTraceClass(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS:
				return eInternalContainer().eInverseRemove(this, MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES, TraceClass.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MetadataPackage.DATA_STREAM_CLASS__ID:
				return getId();
			case MetadataPackage.DATA_STREAM_CLASS__NAMESPACE:
				return getNamespace();
			case MetadataPackage.DATA_STREAM_CLASS__NAME:
				return getName();
			case MetadataPackage.DATA_STREAM_CLASS__UID:
				return getUid();
			case MetadataPackage.DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS:
				if (resolve) return getDefaultClockClass();
				return basicGetDefaultClockClass();
			case MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT:
				return getPacketContext();
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER:
				return getEventRecordHeader();
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT:
				return getEventRecordCommonContext();
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES:
				return getEventRecordClasses();
			case MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS:
				return getTraceClass();
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
			case MetadataPackage.DATA_STREAM_CLASS__ID:
				setId((Long)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__NAMESPACE:
				setNamespace((String)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__NAME:
				setName((String)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__UID:
				setUid((String)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS:
				setDefaultClockClass((ClockClass)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT:
				setPacketContext((StructureFieldClass)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER:
				setEventRecordHeader((StructureFieldClass)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT:
				setEventRecordCommonContext((StructureFieldClass)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES:
				getEventRecordClasses().clear();
				getEventRecordClasses().addAll((Collection<? extends EventRecordClass>)newValue);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS:
				setTraceClass((TraceClass)newValue);
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
			case MetadataPackage.DATA_STREAM_CLASS__ID:
				setId(ID_EDEFAULT);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__NAMESPACE:
				setNamespace(NAMESPACE_EDEFAULT);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__UID:
				setUid(UID_EDEFAULT);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS:
				setDefaultClockClass((ClockClass)null);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT:
				setPacketContext((StructureFieldClass)null);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER:
				setEventRecordHeader((StructureFieldClass)null);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT:
				setEventRecordCommonContext((StructureFieldClass)null);
				return;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES:
				getEventRecordClasses().clear();
				return;
			case MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS:
				setTraceClass((TraceClass)null);
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
			case MetadataPackage.DATA_STREAM_CLASS__ID:
				return id != ID_EDEFAULT;
			case MetadataPackage.DATA_STREAM_CLASS__NAMESPACE:
				return NAMESPACE_EDEFAULT == null ? namespace != null : !NAMESPACE_EDEFAULT.equals(namespace);
			case MetadataPackage.DATA_STREAM_CLASS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MetadataPackage.DATA_STREAM_CLASS__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case MetadataPackage.DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS:
				return defaultClockClass != null;
			case MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT:
				return packetContext != null;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER:
				return eventRecordHeader != null;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT:
				return eventRecordCommonContext != null;
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES:
				return eventRecordClasses != null && !eventRecordClasses.isEmpty();
			case MetadataPackage.DATA_STREAM_CLASS__TRACE_CLASS:
				return getTraceClass() != null;
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
		result.append(')');
		return result.toString();
	}

} //DataStreamClassImpl

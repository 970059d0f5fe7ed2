/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.StructureFieldClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event Record Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getLogLevel <em>Log Level</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getModelUri <em>Model Uri</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getSpecificContext <em>Specific Context</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.EventRecordClassImpl#getDataStreamClass <em>Data Stream Class</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventRecordClassImpl extends MetadataElementImpl implements EventRecordClass {
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
	 * The default value of the '{@link #getLogLevel() <em>Log Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LOG_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLogLevel() <em>Log Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogLevel()
	 * @generated
	 * @ordered
	 */
	protected Integer logLevel = LOG_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelUri() <em>Model Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelUri()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelUri() <em>Model Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelUri()
	 * @generated
	 * @ordered
	 */
	protected String modelUri = MODEL_URI_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpecificContext() <em>Specific Context</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecificContext()
	 * @generated
	 * @ordered
	 */
	protected StructureFieldClass specificContext;

	/**
	 * The cached value of the '{@link #getPayload() <em>Payload</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayload()
	 * @generated
	 * @ordered
	 */
	protected StructureFieldClass payload;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventRecordClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.EVENT_RECORD_CLASS;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__NAMESPACE, oldNamespace, namespace));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLogLevel() {
		return logLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogLevel(Integer newLogLevel) {
		Integer oldLogLevel = logLevel;
		logLevel = newLogLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__LOG_LEVEL, oldLogLevel, logLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelUri() {
		return modelUri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelUri(String newModelUri) {
		String oldModelUri = modelUri;
		modelUri = newModelUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__MODEL_URI, oldModelUri, modelUri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFieldClass getSpecificContext() {
		return specificContext;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSpecificContext(StructureFieldClass newSpecificContext, NotificationChain msgs) {
		StructureFieldClass oldSpecificContext = specificContext;
		specificContext = newSpecificContext;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT, oldSpecificContext, newSpecificContext);
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
	public void setSpecificContext(StructureFieldClass newSpecificContext) {
		if (newSpecificContext != specificContext) {
			NotificationChain msgs = null;
			if (specificContext != null)
				msgs = ((InternalEObject)specificContext).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT, null, msgs);
			if (newSpecificContext != null)
				msgs = ((InternalEObject)newSpecificContext).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT, null, msgs);
			msgs = basicSetSpecificContext(newSpecificContext, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT, newSpecificContext, newSpecificContext));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFieldClass getPayload() {
		return payload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPayload(StructureFieldClass newPayload, NotificationChain msgs) {
		StructureFieldClass oldPayload = payload;
		payload = newPayload;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD, oldPayload, newPayload);
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
	public void setPayload(StructureFieldClass newPayload) {
		if (newPayload != payload) {
			NotificationChain msgs = null;
			if (payload != null)
				msgs = ((InternalEObject)payload).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD, null, msgs);
			if (newPayload != null)
				msgs = ((InternalEObject)newPayload).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD, null, msgs);
			msgs = basicSetPayload(newPayload, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD, newPayload, newPayload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataStreamClass getDataStreamClass() {
		if (eContainerFeatureID() != MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS) return null;
		return (DataStreamClass)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDataStreamClass(DataStreamClass newDataStreamClass, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDataStreamClass, MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataStreamClass(DataStreamClass newDataStreamClass) {
		if (newDataStreamClass != eInternalContainer() || (eContainerFeatureID() != MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS && newDataStreamClass != null)) {
			if (EcoreUtil.isAncestor(this, newDataStreamClass))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDataStreamClass != null)
				msgs = ((InternalEObject)newDataStreamClass).eInverseAdd(this, MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES, DataStreamClass.class, msgs);
			msgs = basicSetDataStreamClass(newDataStreamClass, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS, newDataStreamClass, newDataStreamClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDataStreamClass((DataStreamClass)otherEnd, msgs);
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
			case MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT:
				return basicSetSpecificContext(null, msgs);
			case MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD:
				return basicSetPayload(null, msgs);
			case MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS:
				return basicSetDataStreamClass(null, msgs);
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
			case MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS:
				return eInternalContainer().eInverseRemove(this, MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES, DataStreamClass.class, msgs);
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
			case MetadataPackage.EVENT_RECORD_CLASS__ID:
				return getId();
			case MetadataPackage.EVENT_RECORD_CLASS__NAMESPACE:
				return getNamespace();
			case MetadataPackage.EVENT_RECORD_CLASS__NAME:
				return getName();
			case MetadataPackage.EVENT_RECORD_CLASS__UID:
				return getUid();
			case MetadataPackage.EVENT_RECORD_CLASS__LOG_LEVEL:
				return getLogLevel();
			case MetadataPackage.EVENT_RECORD_CLASS__MODEL_URI:
				return getModelUri();
			case MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT:
				return getSpecificContext();
			case MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD:
				return getPayload();
			case MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS:
				return getDataStreamClass();
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
			case MetadataPackage.EVENT_RECORD_CLASS__ID:
				setId((Long)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__NAMESPACE:
				setNamespace((String)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__NAME:
				setName((String)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__UID:
				setUid((String)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__LOG_LEVEL:
				setLogLevel((Integer)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__MODEL_URI:
				setModelUri((String)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT:
				setSpecificContext((StructureFieldClass)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD:
				setPayload((StructureFieldClass)newValue);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS:
				setDataStreamClass((DataStreamClass)newValue);
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
			case MetadataPackage.EVENT_RECORD_CLASS__ID:
				setId(ID_EDEFAULT);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__NAMESPACE:
				setNamespace(NAMESPACE_EDEFAULT);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__UID:
				setUid(UID_EDEFAULT);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__LOG_LEVEL:
				setLogLevel(LOG_LEVEL_EDEFAULT);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__MODEL_URI:
				setModelUri(MODEL_URI_EDEFAULT);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT:
				setSpecificContext((StructureFieldClass)null);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD:
				setPayload((StructureFieldClass)null);
				return;
			case MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS:
				setDataStreamClass((DataStreamClass)null);
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
			case MetadataPackage.EVENT_RECORD_CLASS__ID:
				return id != ID_EDEFAULT;
			case MetadataPackage.EVENT_RECORD_CLASS__NAMESPACE:
				return NAMESPACE_EDEFAULT == null ? namespace != null : !NAMESPACE_EDEFAULT.equals(namespace);
			case MetadataPackage.EVENT_RECORD_CLASS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MetadataPackage.EVENT_RECORD_CLASS__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case MetadataPackage.EVENT_RECORD_CLASS__LOG_LEVEL:
				return LOG_LEVEL_EDEFAULT == null ? logLevel != null : !LOG_LEVEL_EDEFAULT.equals(logLevel);
			case MetadataPackage.EVENT_RECORD_CLASS__MODEL_URI:
				return MODEL_URI_EDEFAULT == null ? modelUri != null : !MODEL_URI_EDEFAULT.equals(modelUri);
			case MetadataPackage.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT:
				return specificContext != null;
			case MetadataPackage.EVENT_RECORD_CLASS__PAYLOAD:
				return payload != null;
			case MetadataPackage.EVENT_RECORD_CLASS__DATA_STREAM_CLASS:
				return getDataStreamClass() != null;
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
		result.append(", logLevel: ");
		result.append(logLevel);
		result.append(", modelUri: ");
		result.append(modelUri);
		result.append(')');
		return result.toString();
	}

} //EventRecordClassImpl

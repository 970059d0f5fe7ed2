/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dynamic Length Blob Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.DynamicLengthBlobFieldClassImpl#getLengthLocation <em>Length Location</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DynamicLengthBlobFieldClassImpl#getMediaType <em>Media Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DynamicLengthBlobFieldClassImpl extends FieldClassImpl implements DynamicLengthBlobFieldClass {
	/**
	 * The cached value of the '{@link #getLengthLocation() <em>Length Location</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthLocation()
	 * @generated
	 * @ordered
	 */
	protected FieldLocation lengthLocation;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = "application/octet-stream";

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DynamicLengthBlobFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.DYNAMIC_LENGTH_BLOB_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldLocation getLengthLocation() {
		return lengthLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLengthLocation(FieldLocation newLengthLocation, NotificationChain msgs) {
		FieldLocation oldLengthLocation = lengthLocation;
		lengthLocation = newLengthLocation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION, oldLengthLocation, newLengthLocation);
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
	public void setLengthLocation(FieldLocation newLengthLocation) {
		if (newLengthLocation != lengthLocation) {
			NotificationChain msgs = null;
			if (lengthLocation != null)
				msgs = ((InternalEObject)lengthLocation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION, null, msgs);
			if (newLengthLocation != null)
				msgs = ((InternalEObject)newLengthLocation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION, null, msgs);
			msgs = basicSetLengthLocation(newLengthLocation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION, newLengthLocation, newLengthLocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION:
				return basicSetLengthLocation(null, msgs);
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
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION:
				return getLengthLocation();
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				return getMediaType();
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
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION:
				setLengthLocation((FieldLocation)newValue);
				return;
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				setMediaType((String)newValue);
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
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION:
				setLengthLocation((FieldLocation)null);
				return;
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
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
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION:
				return lengthLocation != null;
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
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
		result.append(" (mediaType: ");
		result.append(mediaType);
		result.append(')');
		return result.toString();
	}

} //DynamicLengthBlobFieldClassImpl

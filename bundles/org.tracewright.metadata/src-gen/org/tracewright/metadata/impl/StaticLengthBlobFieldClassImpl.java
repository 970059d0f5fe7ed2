/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.StaticLengthBlobFieldClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Static Length Blob Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.StaticLengthBlobFieldClassImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.StaticLengthBlobFieldClassImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.StaticLengthBlobFieldClassImpl#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StaticLengthBlobFieldClassImpl extends FieldClassImpl implements StaticLengthBlobFieldClass {
	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final long LENGTH_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected long length = LENGTH_EDEFAULT;

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
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StaticLengthBlobFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.STATIC_LENGTH_BLOB_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(long newLength) {
		long oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH, oldLength, length));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EDataTypeUniqueEList<Role>(Role.class, this, MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH:
				return getLength();
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				return getMediaType();
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES:
				return getRoles();
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
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH:
				setLength((Long)newValue);
				return;
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
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
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES:
				getRoles().clear();
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
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH:
				return length != LENGTH_EDEFAULT;
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES:
				return roles != null && !roles.isEmpty();
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
		result.append(" (length: ");
		result.append(length);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", roles: ");
		result.append(roles);
		result.append(')');
		return result.toString();
	}

} //StaticLengthBlobFieldClassImpl

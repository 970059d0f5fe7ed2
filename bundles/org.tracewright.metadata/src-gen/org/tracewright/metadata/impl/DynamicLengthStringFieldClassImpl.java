/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dynamic Length String Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.DynamicLengthStringFieldClassImpl#getLengthLocation <em>Length Location</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.DynamicLengthStringFieldClassImpl#getAlignment <em>Alignment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DynamicLengthStringFieldClassImpl extends StringFieldClassImpl implements DynamicLengthStringFieldClass {
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
	 * The default value of the '{@link #getAlignment() <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final int ALIGNMENT_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getAlignment() <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignment()
	 * @generated
	 * @ordered
	 */
	protected int alignment = ALIGNMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DynamicLengthStringFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.DYNAMIC_LENGTH_STRING_FIELD_CLASS;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION, oldLengthLocation, newLengthLocation);
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
				msgs = ((InternalEObject)lengthLocation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION, null, msgs);
			if (newLengthLocation != null)
				msgs = ((InternalEObject)newLengthLocation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION, null, msgs);
			msgs = basicSetLengthLocation(newLengthLocation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION, newLengthLocation, newLengthLocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAlignment() {
		return alignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlignment(int newAlignment) {
		int oldAlignment = alignment;
		alignment = newAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT, oldAlignment, alignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION:
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
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION:
				return getLengthLocation();
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT:
				return getAlignment();
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
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION:
				setLengthLocation((FieldLocation)newValue);
				return;
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT:
				setAlignment((Integer)newValue);
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
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION:
				setLengthLocation((FieldLocation)null);
				return;
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT:
				setAlignment(ALIGNMENT_EDEFAULT);
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
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION:
				return lengthLocation != null;
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT:
				return alignment != ALIGNMENT_EDEFAULT;
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
		result.append(" (alignment: ");
		result.append(alignment);
		result.append(')');
		return result.toString();
	}

} //DynamicLengthStringFieldClassImpl

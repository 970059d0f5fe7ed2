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
import org.eclipse.emf.ecore.util.InternalEList;

import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.OptionalFieldClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Optional Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.OptionalFieldClassImpl#getFieldClass <em>Field Class</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.OptionalFieldClassImpl#getSelectorLocation <em>Selector Location</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.OptionalFieldClassImpl#getSelectorRanges <em>Selector Ranges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OptionalFieldClassImpl extends FieldClassImpl implements OptionalFieldClass {
	/**
	 * The cached value of the '{@link #getFieldClass() <em>Field Class</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldClass()
	 * @generated
	 * @ordered
	 */
	protected FieldClass fieldClass;

	/**
	 * The cached value of the '{@link #getSelectorLocation() <em>Selector Location</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectorLocation()
	 * @generated
	 * @ordered
	 */
	protected FieldLocation selectorLocation;

	/**
	 * The cached value of the '{@link #getSelectorRanges() <em>Selector Ranges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectorRanges()
	 * @generated
	 * @ordered
	 */
	protected EList<IntegerRange> selectorRanges;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OptionalFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.OPTIONAL_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldClass getFieldClass() {
		return fieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFieldClass(FieldClass newFieldClass, NotificationChain msgs) {
		FieldClass oldFieldClass = fieldClass;
		fieldClass = newFieldClass;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS, oldFieldClass, newFieldClass);
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
	public void setFieldClass(FieldClass newFieldClass) {
		if (newFieldClass != fieldClass) {
			NotificationChain msgs = null;
			if (fieldClass != null)
				msgs = ((InternalEObject)fieldClass).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS, null, msgs);
			if (newFieldClass != null)
				msgs = ((InternalEObject)newFieldClass).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS, null, msgs);
			msgs = basicSetFieldClass(newFieldClass, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS, newFieldClass, newFieldClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldLocation getSelectorLocation() {
		return selectorLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSelectorLocation(FieldLocation newSelectorLocation, NotificationChain msgs) {
		FieldLocation oldSelectorLocation = selectorLocation;
		selectorLocation = newSelectorLocation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION, oldSelectorLocation, newSelectorLocation);
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
	public void setSelectorLocation(FieldLocation newSelectorLocation) {
		if (newSelectorLocation != selectorLocation) {
			NotificationChain msgs = null;
			if (selectorLocation != null)
				msgs = ((InternalEObject)selectorLocation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION, null, msgs);
			if (newSelectorLocation != null)
				msgs = ((InternalEObject)newSelectorLocation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION, null, msgs);
			msgs = basicSetSelectorLocation(newSelectorLocation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION, newSelectorLocation, newSelectorLocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IntegerRange> getSelectorRanges() {
		if (selectorRanges == null) {
			selectorRanges = new EObjectContainmentEList<IntegerRange>(IntegerRange.class, this, MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_RANGES);
		}
		return selectorRanges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS:
				return basicSetFieldClass(null, msgs);
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION:
				return basicSetSelectorLocation(null, msgs);
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_RANGES:
				return ((InternalEList<?>)getSelectorRanges()).basicRemove(otherEnd, msgs);
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
			case MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS:
				return getFieldClass();
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION:
				return getSelectorLocation();
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_RANGES:
				return getSelectorRanges();
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
			case MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS:
				setFieldClass((FieldClass)newValue);
				return;
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION:
				setSelectorLocation((FieldLocation)newValue);
				return;
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_RANGES:
				getSelectorRanges().clear();
				getSelectorRanges().addAll((Collection<? extends IntegerRange>)newValue);
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
			case MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS:
				setFieldClass((FieldClass)null);
				return;
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION:
				setSelectorLocation((FieldLocation)null);
				return;
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_RANGES:
				getSelectorRanges().clear();
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
			case MetadataPackage.OPTIONAL_FIELD_CLASS__FIELD_CLASS:
				return fieldClass != null;
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION:
				return selectorLocation != null;
			case MetadataPackage.OPTIONAL_FIELD_CLASS__SELECTOR_RANGES:
				return selectorRanges != null && !selectorRanges.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //OptionalFieldClassImpl

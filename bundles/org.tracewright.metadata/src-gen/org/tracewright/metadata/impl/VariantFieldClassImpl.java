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

import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Variant Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.VariantFieldClassImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.VariantFieldClassImpl#getSelectorLocation <em>Selector Location</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VariantFieldClassImpl extends FieldClassImpl implements VariantFieldClass {
	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<VariantOption> options;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VariantFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.VARIANT_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VariantOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<VariantOption>(VariantOption.class, this, MetadataPackage.VARIANT_FIELD_CLASS__OPTIONS);
		}
		return options;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION, oldSelectorLocation, newSelectorLocation);
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
				msgs = ((InternalEObject)selectorLocation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION, null, msgs);
			if (newSelectorLocation != null)
				msgs = ((InternalEObject)newSelectorLocation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION, null, msgs);
			msgs = basicSetSelectorLocation(newSelectorLocation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION, newSelectorLocation, newSelectorLocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.VARIANT_FIELD_CLASS__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION:
				return basicSetSelectorLocation(null, msgs);
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
			case MetadataPackage.VARIANT_FIELD_CLASS__OPTIONS:
				return getOptions();
			case MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION:
				return getSelectorLocation();
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
			case MetadataPackage.VARIANT_FIELD_CLASS__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends VariantOption>)newValue);
				return;
			case MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION:
				setSelectorLocation((FieldLocation)newValue);
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
			case MetadataPackage.VARIANT_FIELD_CLASS__OPTIONS:
				getOptions().clear();
				return;
			case MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION:
				setSelectorLocation((FieldLocation)null);
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
			case MetadataPackage.VARIANT_FIELD_CLASS__OPTIONS:
				return options != null && !options.isEmpty();
			case MetadataPackage.VARIANT_FIELD_CLASS__SELECTOR_LOCATION:
				return selectorLocation != null;
		}
		return super.eIsSet(featureID);
	}

} //VariantFieldClassImpl

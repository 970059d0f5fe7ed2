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
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.VariantOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Variant Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.VariantOptionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.VariantOptionImpl#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.VariantOptionImpl#getFieldClass <em>Field Class</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.VariantOptionImpl#getSelectorRanges <em>Selector Ranges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VariantOptionImpl extends MetadataElementImpl implements VariantOption {
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
	 * The default value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String identifier = IDENTIFIER_EDEFAULT;

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
	protected VariantOptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.VARIANT_OPTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.VARIANT_OPTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentifier() {
		return identifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifier(String newIdentifier) {
		String oldIdentifier = identifier;
		identifier = newIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.VARIANT_OPTION__IDENTIFIER, oldIdentifier, identifier));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.VARIANT_OPTION__FIELD_CLASS, oldFieldClass, newFieldClass);
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
				msgs = ((InternalEObject)fieldClass).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.VARIANT_OPTION__FIELD_CLASS, null, msgs);
			if (newFieldClass != null)
				msgs = ((InternalEObject)newFieldClass).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.VARIANT_OPTION__FIELD_CLASS, null, msgs);
			msgs = basicSetFieldClass(newFieldClass, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.VARIANT_OPTION__FIELD_CLASS, newFieldClass, newFieldClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IntegerRange> getSelectorRanges() {
		if (selectorRanges == null) {
			selectorRanges = new EObjectContainmentEList<IntegerRange>(IntegerRange.class, this, MetadataPackage.VARIANT_OPTION__SELECTOR_RANGES);
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
			case MetadataPackage.VARIANT_OPTION__FIELD_CLASS:
				return basicSetFieldClass(null, msgs);
			case MetadataPackage.VARIANT_OPTION__SELECTOR_RANGES:
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
			case MetadataPackage.VARIANT_OPTION__NAME:
				return getName();
			case MetadataPackage.VARIANT_OPTION__IDENTIFIER:
				return getIdentifier();
			case MetadataPackage.VARIANT_OPTION__FIELD_CLASS:
				return getFieldClass();
			case MetadataPackage.VARIANT_OPTION__SELECTOR_RANGES:
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
			case MetadataPackage.VARIANT_OPTION__NAME:
				setName((String)newValue);
				return;
			case MetadataPackage.VARIANT_OPTION__IDENTIFIER:
				setIdentifier((String)newValue);
				return;
			case MetadataPackage.VARIANT_OPTION__FIELD_CLASS:
				setFieldClass((FieldClass)newValue);
				return;
			case MetadataPackage.VARIANT_OPTION__SELECTOR_RANGES:
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
			case MetadataPackage.VARIANT_OPTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MetadataPackage.VARIANT_OPTION__IDENTIFIER:
				setIdentifier(IDENTIFIER_EDEFAULT);
				return;
			case MetadataPackage.VARIANT_OPTION__FIELD_CLASS:
				setFieldClass((FieldClass)null);
				return;
			case MetadataPackage.VARIANT_OPTION__SELECTOR_RANGES:
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
			case MetadataPackage.VARIANT_OPTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MetadataPackage.VARIANT_OPTION__IDENTIFIER:
				return IDENTIFIER_EDEFAULT == null ? identifier != null : !IDENTIFIER_EDEFAULT.equals(identifier);
			case MetadataPackage.VARIANT_OPTION__FIELD_CLASS:
				return fieldClass != null;
			case MetadataPackage.VARIANT_OPTION__SELECTOR_RANGES:
				return selectorRanges != null && !selectorRanges.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", identifier: ");
		result.append(identifier);
		result.append(')');
		return result.toString();
	}

} //VariantOptionImpl

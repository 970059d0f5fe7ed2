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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DisplayBase;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Integer Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.IntegerFieldClassImpl#isSigned <em>Signed</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.IntegerFieldClassImpl#getDisplayBase <em>Display Base</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.IntegerFieldClassImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.IntegerFieldClassImpl#isEnumeration <em>Enumeration</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.IntegerFieldClassImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.IntegerFieldClassImpl#getClockClass <em>Clock Class</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class IntegerFieldClassImpl extends FieldClassImpl implements IntegerFieldClass {
	/**
	 * The default value of the '{@link #isSigned() <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSigned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SIGNED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSigned() <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSigned()
	 * @generated
	 * @ordered
	 */
	protected boolean signed = SIGNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayBase() <em>Display Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayBase()
	 * @generated
	 * @ordered
	 */
	protected static final DisplayBase DISPLAY_BASE_EDEFAULT = DisplayBase.DECIMAL;

	/**
	 * The cached value of the '{@link #getDisplayBase() <em>Display Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayBase()
	 * @generated
	 * @ordered
	 */
	protected DisplayBase displayBase = DISPLAY_BASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMappings() <em>Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<Mapping> mappings;

	/**
	 * The default value of the '{@link #isEnumeration() <em>Enumeration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnumeration()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENUMERATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEnumeration() <em>Enumeration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnumeration()
	 * @generated
	 * @ordered
	 */
	protected boolean enumeration = ENUMERATION_EDEFAULT;

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
	 * The cached value of the '{@link #getClockClass() <em>Clock Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockClass()
	 * @generated
	 * @ordered
	 */
	protected ClockClass clockClass;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntegerFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.INTEGER_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSigned() {
		return signed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigned(boolean newSigned) {
		boolean oldSigned = signed;
		signed = newSigned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.INTEGER_FIELD_CLASS__SIGNED, oldSigned, signed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisplayBase getDisplayBase() {
		return displayBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayBase(DisplayBase newDisplayBase) {
		DisplayBase oldDisplayBase = displayBase;
		displayBase = newDisplayBase == null ? DISPLAY_BASE_EDEFAULT : newDisplayBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.INTEGER_FIELD_CLASS__DISPLAY_BASE, oldDisplayBase, displayBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mapping> getMappings() {
		if (mappings == null) {
			mappings = new EObjectContainmentEList<Mapping>(Mapping.class, this, MetadataPackage.INTEGER_FIELD_CLASS__MAPPINGS);
		}
		return mappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnumeration() {
		return enumeration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnumeration(boolean newEnumeration) {
		boolean oldEnumeration = enumeration;
		enumeration = newEnumeration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.INTEGER_FIELD_CLASS__ENUMERATION, oldEnumeration, enumeration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EDataTypeUniqueEList<Role>(Role.class, this, MetadataPackage.INTEGER_FIELD_CLASS__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockClass getClockClass() {
		if (clockClass != null && clockClass.eIsProxy()) {
			InternalEObject oldClockClass = (InternalEObject)clockClass;
			clockClass = (ClockClass)eResolveProxy(oldClockClass);
			if (clockClass != oldClockClass) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MetadataPackage.INTEGER_FIELD_CLASS__CLOCK_CLASS, oldClockClass, clockClass));
			}
		}
		return clockClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClockClass basicGetClockClass() {
		return clockClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClockClass(ClockClass newClockClass) {
		ClockClass oldClockClass = clockClass;
		clockClass = newClockClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.INTEGER_FIELD_CLASS__CLOCK_CLASS, oldClockClass, clockClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.INTEGER_FIELD_CLASS__MAPPINGS:
				return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
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
			case MetadataPackage.INTEGER_FIELD_CLASS__SIGNED:
				return isSigned();
			case MetadataPackage.INTEGER_FIELD_CLASS__DISPLAY_BASE:
				return getDisplayBase();
			case MetadataPackage.INTEGER_FIELD_CLASS__MAPPINGS:
				return getMappings();
			case MetadataPackage.INTEGER_FIELD_CLASS__ENUMERATION:
				return isEnumeration();
			case MetadataPackage.INTEGER_FIELD_CLASS__ROLES:
				return getRoles();
			case MetadataPackage.INTEGER_FIELD_CLASS__CLOCK_CLASS:
				if (resolve) return getClockClass();
				return basicGetClockClass();
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
			case MetadataPackage.INTEGER_FIELD_CLASS__SIGNED:
				setSigned((Boolean)newValue);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__DISPLAY_BASE:
				setDisplayBase((DisplayBase)newValue);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__MAPPINGS:
				getMappings().clear();
				getMappings().addAll((Collection<? extends Mapping>)newValue);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__ENUMERATION:
				setEnumeration((Boolean)newValue);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__CLOCK_CLASS:
				setClockClass((ClockClass)newValue);
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
			case MetadataPackage.INTEGER_FIELD_CLASS__SIGNED:
				setSigned(SIGNED_EDEFAULT);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__DISPLAY_BASE:
				setDisplayBase(DISPLAY_BASE_EDEFAULT);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__MAPPINGS:
				getMappings().clear();
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__ENUMERATION:
				setEnumeration(ENUMERATION_EDEFAULT);
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__ROLES:
				getRoles().clear();
				return;
			case MetadataPackage.INTEGER_FIELD_CLASS__CLOCK_CLASS:
				setClockClass((ClockClass)null);
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
			case MetadataPackage.INTEGER_FIELD_CLASS__SIGNED:
				return signed != SIGNED_EDEFAULT;
			case MetadataPackage.INTEGER_FIELD_CLASS__DISPLAY_BASE:
				return displayBase != DISPLAY_BASE_EDEFAULT;
			case MetadataPackage.INTEGER_FIELD_CLASS__MAPPINGS:
				return mappings != null && !mappings.isEmpty();
			case MetadataPackage.INTEGER_FIELD_CLASS__ENUMERATION:
				return enumeration != ENUMERATION_EDEFAULT;
			case MetadataPackage.INTEGER_FIELD_CLASS__ROLES:
				return roles != null && !roles.isEmpty();
			case MetadataPackage.INTEGER_FIELD_CLASS__CLOCK_CLASS:
				return clockClass != null;
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
		result.append(" (signed: ");
		result.append(signed);
		result.append(", displayBase: ");
		result.append(displayBase);
		result.append(", enumeration: ");
		result.append(enumeration);
		result.append(", roles: ");
		result.append(roles);
		result.append(')');
		return result.toString();
	}

} //IntegerFieldClassImpl

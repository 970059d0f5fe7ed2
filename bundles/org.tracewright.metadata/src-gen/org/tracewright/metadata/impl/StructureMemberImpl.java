/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.StructureMember;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Structure Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.StructureMemberImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.StructureMemberImpl#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.StructureMemberImpl#getFieldClass <em>Field Class</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StructureMemberImpl extends MetadataElementImpl implements StructureMember {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StructureMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.STRUCTURE_MEMBER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.STRUCTURE_MEMBER__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.STRUCTURE_MEMBER__IDENTIFIER, oldIdentifier, identifier));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS, oldFieldClass, newFieldClass);
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
				msgs = ((InternalEObject)fieldClass).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS, null, msgs);
			if (newFieldClass != null)
				msgs = ((InternalEObject)newFieldClass).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS, null, msgs);
			msgs = basicSetFieldClass(newFieldClass, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS, newFieldClass, newFieldClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS:
				return basicSetFieldClass(null, msgs);
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
			case MetadataPackage.STRUCTURE_MEMBER__NAME:
				return getName();
			case MetadataPackage.STRUCTURE_MEMBER__IDENTIFIER:
				return getIdentifier();
			case MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS:
				return getFieldClass();
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
			case MetadataPackage.STRUCTURE_MEMBER__NAME:
				setName((String)newValue);
				return;
			case MetadataPackage.STRUCTURE_MEMBER__IDENTIFIER:
				setIdentifier((String)newValue);
				return;
			case MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS:
				setFieldClass((FieldClass)newValue);
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
			case MetadataPackage.STRUCTURE_MEMBER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MetadataPackage.STRUCTURE_MEMBER__IDENTIFIER:
				setIdentifier(IDENTIFIER_EDEFAULT);
				return;
			case MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS:
				setFieldClass((FieldClass)null);
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
			case MetadataPackage.STRUCTURE_MEMBER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MetadataPackage.STRUCTURE_MEMBER__IDENTIFIER:
				return IDENTIFIER_EDEFAULT == null ? identifier != null : !IDENTIFIER_EDEFAULT.equals(identifier);
			case MetadataPackage.STRUCTURE_MEMBER__FIELD_CLASS:
				return fieldClass != null;
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

} //StructureMemberImpl

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

import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Structure Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.StructureFieldClassImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.StructureFieldClassImpl#getMinimumAlignment <em>Minimum Alignment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StructureFieldClassImpl extends FieldClassImpl implements StructureFieldClass {
	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<StructureMember> members;

	/**
	 * The default value of the '{@link #getMinimumAlignment() <em>Minimum Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_ALIGNMENT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMinimumAlignment() <em>Minimum Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAlignment()
	 * @generated
	 * @ordered
	 */
	protected int minimumAlignment = MINIMUM_ALIGNMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StructureFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.STRUCTURE_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StructureMember> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<StructureMember>(StructureMember.class, this, MetadataPackage.STRUCTURE_FIELD_CLASS__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumAlignment() {
		return minimumAlignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumAlignment(int newMinimumAlignment) {
		int oldMinimumAlignment = minimumAlignment;
		minimumAlignment = newMinimumAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT, oldMinimumAlignment, minimumAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
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
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MEMBERS:
				return getMembers();
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT:
				return getMinimumAlignment();
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
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends StructureMember>)newValue);
				return;
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT:
				setMinimumAlignment((Integer)newValue);
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
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MEMBERS:
				getMembers().clear();
				return;
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT:
				setMinimumAlignment(MINIMUM_ALIGNMENT_EDEFAULT);
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
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MEMBERS:
				return members != null && !members.isEmpty();
			case MetadataPackage.STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT:
				return minimumAlignment != MINIMUM_ALIGNMENT_EDEFAULT;
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
		result.append(" (minimumAlignment: ");
		result.append(minimumAlignment);
		result.append(')');
		return result.toString();
	}

} //StructureFieldClassImpl

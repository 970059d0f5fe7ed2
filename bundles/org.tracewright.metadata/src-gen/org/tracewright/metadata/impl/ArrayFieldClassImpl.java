/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Array Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.ArrayFieldClassImpl#getElement <em>Element</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.ArrayFieldClassImpl#getMinimumAlignment <em>Minimum Alignment</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ArrayFieldClassImpl extends FieldClassImpl implements ArrayFieldClass {
	/**
	 * The cached value of the '{@link #getElement() <em>Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected FieldClass element;

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
	protected ArrayFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.ARRAY_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldClass getElement() {
		return element;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetElement(FieldClass newElement, NotificationChain msgs) {
		FieldClass oldElement = element;
		element = newElement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT, oldElement, newElement);
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
	public void setElement(FieldClass newElement) {
		if (newElement != element) {
			NotificationChain msgs = null;
			if (element != null)
				msgs = ((InternalEObject)element).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT, null, msgs);
			if (newElement != null)
				msgs = ((InternalEObject)newElement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT, null, msgs);
			msgs = basicSetElement(newElement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT, newElement, newElement));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT, oldMinimumAlignment, minimumAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT:
				return basicSetElement(null, msgs);
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
			case MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT:
				return getElement();
			case MetadataPackage.ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT:
				return getMinimumAlignment();
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
			case MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT:
				setElement((FieldClass)newValue);
				return;
			case MetadataPackage.ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT:
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
			case MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT:
				setElement((FieldClass)null);
				return;
			case MetadataPackage.ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT:
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
			case MetadataPackage.ARRAY_FIELD_CLASS__ELEMENT:
				return element != null;
			case MetadataPackage.ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT:
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

} //ArrayFieldClassImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixed Length Field Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.impl.FixedLengthFieldClassImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.FixedLengthFieldClassImpl#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.FixedLengthFieldClassImpl#getByteOrder <em>Byte Order</em>}</li>
 *   <li>{@link org.tracewright.metadata.impl.FixedLengthFieldClassImpl#getBitOrder <em>Bit Order</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class FixedLengthFieldClassImpl extends FieldClassImpl implements FixedLengthFieldClass {
	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final int LENGTH_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected int length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlignment() <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final int ALIGNMENT_EDEFAULT = 1;

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
	 * The default value of the '{@link #getByteOrder() <em>Byte Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByteOrder()
	 * @generated
	 * @ordered
	 */
	protected static final ByteOrder BYTE_ORDER_EDEFAULT = ByteOrder.LITTLE_ENDIAN;

	/**
	 * The cached value of the '{@link #getByteOrder() <em>Byte Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByteOrder()
	 * @generated
	 * @ordered
	 */
	protected ByteOrder byteOrder = BYTE_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getBitOrder() <em>Bit Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitOrder()
	 * @generated
	 * @ordered
	 */
	protected static final BitOrder BIT_ORDER_EDEFAULT = BitOrder.FIRST_TO_LAST;

	/**
	 * The cached value of the '{@link #getBitOrder() <em>Bit Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitOrder()
	 * @generated
	 * @ordered
	 */
	protected BitOrder bitOrder = BIT_ORDER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixedLengthFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.FIXED_LENGTH_FIELD_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(int newLength) {
		int oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.FIXED_LENGTH_FIELD_CLASS__LENGTH, oldLength, length));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.FIXED_LENGTH_FIELD_CLASS__ALIGNMENT, oldAlignment, alignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ByteOrder getByteOrder() {
		return byteOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByteOrder(ByteOrder newByteOrder) {
		ByteOrder oldByteOrder = byteOrder;
		byteOrder = newByteOrder == null ? BYTE_ORDER_EDEFAULT : newByteOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER, oldByteOrder, byteOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BitOrder getBitOrder() {
		return bitOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitOrder(BitOrder newBitOrder) {
		BitOrder oldBitOrder = bitOrder;
		bitOrder = newBitOrder == null ? BIT_ORDER_EDEFAULT : newBitOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BIT_ORDER, oldBitOrder, bitOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__LENGTH:
				return getLength();
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__ALIGNMENT:
				return getAlignment();
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER:
				return getByteOrder();
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BIT_ORDER:
				return getBitOrder();
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
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__LENGTH:
				setLength((Integer)newValue);
				return;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__ALIGNMENT:
				setAlignment((Integer)newValue);
				return;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER:
				setByteOrder((ByteOrder)newValue);
				return;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BIT_ORDER:
				setBitOrder((BitOrder)newValue);
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
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__ALIGNMENT:
				setAlignment(ALIGNMENT_EDEFAULT);
				return;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER:
				setByteOrder(BYTE_ORDER_EDEFAULT);
				return;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BIT_ORDER:
				setBitOrder(BIT_ORDER_EDEFAULT);
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
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__LENGTH:
				return length != LENGTH_EDEFAULT;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__ALIGNMENT:
				return alignment != ALIGNMENT_EDEFAULT;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER:
				return byteOrder != BYTE_ORDER_EDEFAULT;
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS__BIT_ORDER:
				return bitOrder != BIT_ORDER_EDEFAULT;
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
		result.append(", alignment: ");
		result.append(alignment);
		result.append(", byteOrder: ");
		result.append(byteOrder);
		result.append(", bitOrder: ");
		result.append(bitOrder);
		result.append(')');
		return result.toString();
	}

} //FixedLengthFieldClassImpl

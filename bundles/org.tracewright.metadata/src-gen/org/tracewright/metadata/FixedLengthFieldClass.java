/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Length Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What all field classes of a fixed number of bits share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.FixedLengthFieldClass#getLength <em>Length</em>}</li>
 *   <li>{@link org.tracewright.metadata.FixedLengthFieldClass#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.tracewright.metadata.FixedLengthFieldClass#getByteOrder <em>Byte Order</em>}</li>
 *   <li>{@link org.tracewright.metadata.FixedLengthFieldClass#getBitOrder <em>Bit Order</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthFieldClass()
 * @model abstract="true"
 * @generated
 */
public interface FixedLengthFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(int)
	 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthFieldClass_Length()
	 * @model default="8"
	 * @generated
	 */
	int getLength();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FixedLengthFieldClass#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(int value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits, a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see #setAlignment(int)
	 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthFieldClass_Alignment()
	 * @model default="1"
	 * @generated
	 */
	int getAlignment();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FixedLengthFieldClass#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(int value);

	/**
	 * Returns the value of the '<em><b>Byte Order</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tracewright.metadata.ByteOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Byte order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Byte Order</em>' attribute.
	 * @see org.tracewright.metadata.ByteOrder
	 * @see #setByteOrder(ByteOrder)
	 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthFieldClass_ByteOrder()
	 * @model
	 * @generated
	 */
	ByteOrder getByteOrder();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FixedLengthFieldClass#getByteOrder <em>Byte Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Byte Order</em>' attribute.
	 * @see org.tracewright.metadata.ByteOrder
	 * @see #getByteOrder()
	 * @generated
	 */
	void setByteOrder(ByteOrder value);

	/**
	 * Returns the value of the '<em><b>Bit Order</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tracewright.metadata.BitOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bit order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit Order</em>' attribute.
	 * @see org.tracewright.metadata.BitOrder
	 * @see #setBitOrder(BitOrder)
	 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthFieldClass_BitOrder()
	 * @model
	 * @generated
	 */
	BitOrder getBitOrder();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.FixedLengthFieldClass#getBitOrder <em>Bit Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Order</em>' attribute.
	 * @see org.tracewright.metadata.BitOrder
	 * @see #getBitOrder()
	 * @generated
	 */
	void setBitOrder(BitOrder value);

} // FixedLengthFieldClass

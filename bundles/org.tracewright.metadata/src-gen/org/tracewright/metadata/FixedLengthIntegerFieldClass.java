/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Length Integer Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An integer of 1 to 64 bits.
 * <!-- end-model-doc -->
 *
 *
 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthIntegerFieldClass()
 * @model
 * @generated
 */
public interface FixedLengthIntegerFieldClass extends FixedLengthFieldClass, IntegerFieldClass {
} // FixedLengthIntegerFieldClass

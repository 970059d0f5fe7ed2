/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Length Bit Array Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A run of bits without more meaning.
 * <!-- end-model-doc -->
 *
 *
 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthBitArrayFieldClass()
 * @model
 * @generated
 */
public interface FixedLengthBitArrayFieldClass extends FixedLengthFieldClass {
} // FixedLengthBitArrayFieldClass

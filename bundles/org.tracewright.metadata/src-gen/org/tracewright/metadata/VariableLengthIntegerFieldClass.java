/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Variable Length Integer Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An integer in LEB128.
 * <!-- end-model-doc -->
 *
 *
 * @see org.tracewright.metadata.MetadataPackage#getVariableLengthIntegerFieldClass()
 * @model
 * @generated
 */
public interface VariableLengthIntegerFieldClass extends IntegerFieldClass {
} // VariableLengthIntegerFieldClass

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Length Boolean Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * False when all bits are zero.
 * <!-- end-model-doc -->
 *
 *
 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthBooleanFieldClass()
 * @model
 * @generated
 */
public interface FixedLengthBooleanFieldClass extends FixedLengthFieldClass {
} // FixedLengthBooleanFieldClass

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Length Floating Point Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IEEE 754-2008 binary interchange number.
 * <!-- end-model-doc -->
 *
 *
 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthFloatingPointFieldClass()
 * @model
 * @generated
 */
public interface FixedLengthFloatingPointFieldClass extends FixedLengthFieldClass {
} // FixedLengthFloatingPointFieldClass

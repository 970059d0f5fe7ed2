/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Null Terminated String Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A string that ends at the first null code unit.
 * <!-- end-model-doc -->
 *
 *
 * @see org.tracewright.metadata.MetadataPackage#getNullTerminatedStringFieldClass()
 * @model
 * @generated
 */
public interface NullTerminatedStringFieldClass extends StringFieldClass {
} // NullTerminatedStringFieldClass

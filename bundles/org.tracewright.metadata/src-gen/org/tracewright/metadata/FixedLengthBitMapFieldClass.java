/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Length Bit Map Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A run of bits, some of which have names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.FixedLengthBitMapFieldClass#getFlags <em>Flags</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthBitMapFieldClass()
 * @model
 * @generated
 */
public interface FixedLengthBitMapFieldClass extends FixedLengthFieldClass {
	/**
	 * Returns the value of the '<em><b>Flags</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.Mapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of bit index ranges.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getFixedLengthBitMapFieldClass_Flags()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mapping> getFlags();

} // FixedLengthBitMapFieldClass

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.ecore.EClass;

import org.tracewright.metadata.FixedLengthBitArrayFieldClass;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixed Length Bit Array Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FixedLengthBitArrayFieldClassImpl extends FixedLengthFieldClassImpl implements FixedLengthBitArrayFieldClass {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixedLengthBitArrayFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS;
	}

} //FixedLengthBitArrayFieldClassImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.ecore.EClass;

import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixed Length Floating Point Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FixedLengthFloatingPointFieldClassImpl extends FixedLengthFieldClassImpl implements FixedLengthFloatingPointFieldClass {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixedLengthFloatingPointFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS;
	}

} //FixedLengthFloatingPointFieldClassImpl

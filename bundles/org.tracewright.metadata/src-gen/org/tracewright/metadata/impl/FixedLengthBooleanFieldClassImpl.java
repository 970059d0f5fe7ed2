/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.ecore.EClass;

import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.MetadataPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixed Length Boolean Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FixedLengthBooleanFieldClassImpl extends FixedLengthFieldClassImpl implements FixedLengthBooleanFieldClass {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixedLengthBooleanFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.FIXED_LENGTH_BOOLEAN_FIELD_CLASS;
	}

} //FixedLengthBooleanFieldClassImpl

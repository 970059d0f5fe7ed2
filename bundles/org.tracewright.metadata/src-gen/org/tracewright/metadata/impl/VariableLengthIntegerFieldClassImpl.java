/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.ecore.EClass;

import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Variable Length Integer Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class VariableLengthIntegerFieldClassImpl extends IntegerFieldClassImpl implements VariableLengthIntegerFieldClass {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VariableLengthIntegerFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.VARIABLE_LENGTH_INTEGER_FIELD_CLASS;
	}

} //VariableLengthIntegerFieldClassImpl

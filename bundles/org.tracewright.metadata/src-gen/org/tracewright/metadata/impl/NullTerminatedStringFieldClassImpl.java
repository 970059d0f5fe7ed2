/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.ecore.EClass;

import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.NullTerminatedStringFieldClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Null Terminated String Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class NullTerminatedStringFieldClassImpl extends StringFieldClassImpl implements NullTerminatedStringFieldClass {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NullTerminatedStringFieldClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MetadataPackage.Literals.NULL_TERMINATED_STRING_FIELD_CLASS;
	}

} //NullTerminatedStringFieldClassImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Structure Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Named members, one after the other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.StructureFieldClass#getMembers <em>Members</em>}</li>
 *   <li>{@link org.tracewright.metadata.StructureFieldClass#getMinimumAlignment <em>Minimum Alignment</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getStructureFieldClass()
 * @model
 * @generated
 */
public interface StructureFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.StructureMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getStructureFieldClass_Members()
	 * @model containment="true"
	 * @generated
	 */
	EList<StructureMember> getMembers();

	/**
	 * Returns the value of the '<em><b>Minimum Alignment</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Alignment</em>' attribute.
	 * @see #setMinimumAlignment(int)
	 * @see org.tracewright.metadata.MetadataPackage#getStructureFieldClass_MinimumAlignment()
	 * @model default="1"
	 * @generated
	 */
	int getMinimumAlignment();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StructureFieldClass#getMinimumAlignment <em>Minimum Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Alignment</em>' attribute.
	 * @see #getMinimumAlignment()
	 * @generated
	 */
	void setMinimumAlignment(int value);

} // StructureFieldClass

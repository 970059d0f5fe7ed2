/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Static Length Blob Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Opaque bytes, a fixed number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getLength <em>Length</em>}</li>
 *   <li>{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthBlobFieldClass()
 * @model
 * @generated
 */
public interface StaticLengthBlobFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthBlobFieldClass_Length()
	 * @model
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * The default value is <code>"application/octet-stream"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA media type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthBlobFieldClass_MediaType()
	 * @model default="application/octet-stream"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.tracewright.metadata.Role}.
	 * The literals are from the enumeration {@link org.tracewright.metadata.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader does with the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.tracewright.metadata.Role
	 * @see org.tracewright.metadata.MetadataPackage#getStaticLengthBlobFieldClass_Roles()
	 * @model
	 * @generated
	 */
	EList<Role> getRoles();

} // StaticLengthBlobFieldClass

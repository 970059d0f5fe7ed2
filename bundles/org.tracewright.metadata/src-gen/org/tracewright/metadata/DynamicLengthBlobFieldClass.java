/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dynamic Length Blob Field Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Opaque bytes, as many as another field says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.DynamicLengthBlobFieldClass#getLengthLocation <em>Length Location</em>}</li>
 *   <li>{@link org.tracewright.metadata.DynamicLengthBlobFieldClass#getMediaType <em>Media Type</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthBlobFieldClass()
 * @model
 * @generated
 */
public interface DynamicLengthBlobFieldClass extends FieldClass {
	/**
	 * Returns the value of the '<em><b>Length Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the number of bytes is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Location</em>' containment reference.
	 * @see #setLengthLocation(FieldLocation)
	 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthBlobFieldClass_LengthLocation()
	 * @model containment="true"
	 * @generated
	 */
	FieldLocation getLengthLocation();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DynamicLengthBlobFieldClass#getLengthLocation <em>Length Location</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Location</em>' containment reference.
	 * @see #getLengthLocation()
	 * @generated
	 */
	void setLengthLocation(FieldLocation value);

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
	 * @see org.tracewright.metadata.MetadataPackage#getDynamicLengthBlobFieldClass_MediaType()
	 * @model default="application/octet-stream"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DynamicLengthBlobFieldClass#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

} // DynamicLengthBlobFieldClass

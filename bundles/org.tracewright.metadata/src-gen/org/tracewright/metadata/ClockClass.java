/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clock Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A source of timestamps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.ClockClass#getId <em>Id</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getDescription <em>Description</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getAccuracy <em>Accuracy</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getOffsetSeconds <em>Offset Seconds</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getOffsetCycles <em>Offset Cycles</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getOriginNamespace <em>Origin Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getOriginName <em>Origin Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.ClockClass#getOriginUid <em>Origin Uid</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getClockClass()
 * @model
 * @generated
 */
public interface ClockClass extends MetadataElement {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal identifier that field classes and data stream classes refer to; in CTF 1.8 the same as the name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Namespace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace</em>' attribute.
	 * @see #setNamespace(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Namespace()
	 * @model
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getNamespace <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namespace</em>' attribute.
	 * @see #getNamespace()
	 * @generated
	 */
	void setNamespace(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Uid()
	 * @model
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The default value is <code>"1000000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cycles per second, unsigned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(long)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Frequency()
	 * @model default="1000000000"
	 * @generated
	 */
	long getFrequency();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(long value);

	/**
	 * Returns the value of the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Precision in cycles, if known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precision</em>' attribute.
	 * @see #setPrecision(Long)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Precision()
	 * @model
	 * @generated
	 */
	Long getPrecision();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getPrecision <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Precision</em>' attribute.
	 * @see #getPrecision()
	 * @generated
	 */
	void setPrecision(Long value);

	/**
	 * Returns the value of the '<em><b>Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accuracy in cycles, if known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accuracy</em>' attribute.
	 * @see #setAccuracy(Long)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Accuracy()
	 * @model
	 * @generated
	 */
	Long getAccuracy();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getAccuracy <em>Accuracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accuracy</em>' attribute.
	 * @see #getAccuracy()
	 * @generated
	 */
	void setAccuracy(Long value);

	/**
	 * Returns the value of the '<em><b>Offset Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset from the origin in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Seconds</em>' attribute.
	 * @see #setOffsetSeconds(long)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_OffsetSeconds()
	 * @model
	 * @generated
	 */
	long getOffsetSeconds();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getOffsetSeconds <em>Offset Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Seconds</em>' attribute.
	 * @see #getOffsetSeconds()
	 * @generated
	 */
	void setOffsetSeconds(long value);

	/**
	 * Returns the value of the '<em><b>Offset Cycles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset from the origin in cycles, on top of the seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Cycles</em>' attribute.
	 * @see #setOffsetCycles(long)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_OffsetCycles()
	 * @model
	 * @generated
	 */
	long getOffsetCycles();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getOffsetCycles <em>Offset Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Cycles</em>' attribute.
	 * @see #getOffsetCycles()
	 * @generated
	 */
	void setOffsetCycles(long value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tracewright.metadata.ClockOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of origin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.tracewright.metadata.ClockOrigin
	 * @see #setOrigin(ClockOrigin)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_Origin()
	 * @model
	 * @generated
	 */
	ClockOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.tracewright.metadata.ClockOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(ClockOrigin value);

	/**
	 * Returns the value of the '<em><b>Origin Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Namespace of a custom origin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Namespace</em>' attribute.
	 * @see #setOriginNamespace(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_OriginNamespace()
	 * @model
	 * @generated
	 */
	String getOriginNamespace();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getOriginNamespace <em>Origin Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Namespace</em>' attribute.
	 * @see #getOriginNamespace()
	 * @generated
	 */
	void setOriginNamespace(String value);

	/**
	 * Returns the value of the '<em><b>Origin Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a custom origin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Name</em>' attribute.
	 * @see #setOriginName(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_OriginName()
	 * @model
	 * @generated
	 */
	String getOriginName();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getOriginName <em>Origin Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Name</em>' attribute.
	 * @see #getOriginName()
	 * @generated
	 */
	void setOriginName(String value);

	/**
	 * Returns the value of the '<em><b>Origin Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique identifier of a custom origin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Uid</em>' attribute.
	 * @see #setOriginUid(String)
	 * @see org.tracewright.metadata.MetadataPackage#getClockClass_OriginUid()
	 * @model
	 * @generated
	 */
	String getOriginUid();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.ClockClass#getOriginUid <em>Origin Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Uid</em>' attribute.
	 * @see #getOriginUid()
	 * @generated
	 */
	void setOriginUid(String value);

} // ClockClass

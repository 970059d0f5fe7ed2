/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Record Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of event record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getId <em>Id</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getLogLevel <em>Log Level</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getModelUri <em>Model Uri</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getSpecificContext <em>Specific Context</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.tracewright.metadata.EventRecordClass#getDataStreamClass <em>Data Stream Class</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass()
 * @model
 * @generated
 */
public interface EventRecordClass extends MetadataElement {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numeric identifier, unsigned, unique in its data stream class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_Id()
	 * @model default="0"
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(long value);

	/**
	 * Returns the value of the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Namespace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace</em>' attribute.
	 * @see #setNamespace(String)
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_Namespace()
	 * @model
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getNamespace <em>Namespace</em>}' attribute.
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
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getName <em>Name</em>}' attribute.
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
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_Uid()
	 * @model
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Log Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log level as the tracer numbers it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log Level</em>' attribute.
	 * @see #setLogLevel(Integer)
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_LogLevel()
	 * @model
	 * @generated
	 */
	Integer getLogLevel();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getLogLevel <em>Log Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log Level</em>' attribute.
	 * @see #getLogLevel()
	 * @generated
	 */
	void setLogLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Model Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * URI of a model of the event (CTF 1.8 model.emf.uri).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Uri</em>' attribute.
	 * @see #setModelUri(String)
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_ModelUri()
	 * @model
	 * @generated
	 */
	String getModelUri();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getModelUri <em>Model Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Uri</em>' attribute.
	 * @see #getModelUri()
	 * @generated
	 */
	void setModelUri(String value);

	/**
	 * Returns the value of the '<em><b>Specific Context</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class of the specific context.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specific Context</em>' containment reference.
	 * @see #setSpecificContext(StructureFieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_SpecificContext()
	 * @model containment="true"
	 * @generated
	 */
	StructureFieldClass getSpecificContext();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getSpecificContext <em>Specific Context</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specific Context</em>' containment reference.
	 * @see #getSpecificContext()
	 * @generated
	 */
	void setSpecificContext(StructureFieldClass value);

	/**
	 * Returns the value of the '<em><b>Payload</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class of the payload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payload</em>' containment reference.
	 * @see #setPayload(StructureFieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_Payload()
	 * @model containment="true"
	 * @generated
	 */
	StructureFieldClass getPayload();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getPayload <em>Payload</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payload</em>' containment reference.
	 * @see #getPayload()
	 * @generated
	 */
	void setPayload(StructureFieldClass value);

	/**
	 * Returns the value of the '<em><b>Data Stream Class</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.tracewright.metadata.DataStreamClass#getEventRecordClasses <em>Event Record Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Stream Class</em>' container reference.
	 * @see #setDataStreamClass(DataStreamClass)
	 * @see org.tracewright.metadata.MetadataPackage#getEventRecordClass_DataStreamClass()
	 * @see org.tracewright.metadata.DataStreamClass#getEventRecordClasses
	 * @model opposite="eventRecordClasses"
	 * @generated
	 */
	DataStreamClass getDataStreamClass();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.EventRecordClass#getDataStreamClass <em>Data Stream Class</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Stream Class</em>' container reference.
	 * @see #getDataStreamClass()
	 * @generated
	 */
	void setDataStreamClass(DataStreamClass value);

} // EventRecordClass

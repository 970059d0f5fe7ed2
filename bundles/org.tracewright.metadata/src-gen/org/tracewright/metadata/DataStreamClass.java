/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Stream Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of data stream.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getId <em>Id</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getDefaultClockClass <em>Default Clock Class</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getPacketContext <em>Packet Context</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getEventRecordHeader <em>Event Record Header</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getEventRecordCommonContext <em>Event Record Common Context</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getEventRecordClasses <em>Event Record Classes</em>}</li>
 *   <li>{@link org.tracewright.metadata.DataStreamClass#getTraceClass <em>Trace Class</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass()
 * @model
 * @generated
 */
public interface DataStreamClass extends MetadataElement {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numeric identifier, unsigned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_Id()
	 * @model default="0"
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getId <em>Id</em>}' attribute.
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
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_Namespace()
	 * @model
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getNamespace <em>Namespace</em>}' attribute.
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
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getName <em>Name</em>}' attribute.
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
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_Uid()
	 * @model
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Default Clock Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clock class of all timestamps with a default clock role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Clock Class</em>' reference.
	 * @see #setDefaultClockClass(ClockClass)
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_DefaultClockClass()
	 * @model
	 * @generated
	 */
	ClockClass getDefaultClockClass();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getDefaultClockClass <em>Default Clock Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Clock Class</em>' reference.
	 * @see #getDefaultClockClass()
	 * @generated
	 */
	void setDefaultClockClass(ClockClass value);

	/**
	 * Returns the value of the '<em><b>Packet Context</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class of the packet context.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packet Context</em>' containment reference.
	 * @see #setPacketContext(StructureFieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_PacketContext()
	 * @model containment="true"
	 * @generated
	 */
	StructureFieldClass getPacketContext();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getPacketContext <em>Packet Context</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packet Context</em>' containment reference.
	 * @see #getPacketContext()
	 * @generated
	 */
	void setPacketContext(StructureFieldClass value);

	/**
	 * Returns the value of the '<em><b>Event Record Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class of the event record header.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Record Header</em>' containment reference.
	 * @see #setEventRecordHeader(StructureFieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_EventRecordHeader()
	 * @model containment="true"
	 * @generated
	 */
	StructureFieldClass getEventRecordHeader();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getEventRecordHeader <em>Event Record Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event Record Header</em>' containment reference.
	 * @see #getEventRecordHeader()
	 * @generated
	 */
	void setEventRecordHeader(StructureFieldClass value);

	/**
	 * Returns the value of the '<em><b>Event Record Common Context</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class of the common context.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Record Common Context</em>' containment reference.
	 * @see #setEventRecordCommonContext(StructureFieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_EventRecordCommonContext()
	 * @model containment="true"
	 * @generated
	 */
	StructureFieldClass getEventRecordCommonContext();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getEventRecordCommonContext <em>Event Record Common Context</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event Record Common Context</em>' containment reference.
	 * @see #getEventRecordCommonContext()
	 * @generated
	 */
	void setEventRecordCommonContext(StructureFieldClass value);

	/**
	 * Returns the value of the '<em><b>Event Record Classes</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.EventRecordClass}.
	 * It is bidirectional and its opposite is '{@link org.tracewright.metadata.EventRecordClass#getDataStreamClass <em>Data Stream Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event record classes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Record Classes</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_EventRecordClasses()
	 * @see org.tracewright.metadata.EventRecordClass#getDataStreamClass
	 * @model opposite="dataStreamClass" containment="true"
	 * @generated
	 */
	EList<EventRecordClass> getEventRecordClasses();

	/**
	 * Returns the value of the '<em><b>Trace Class</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.tracewright.metadata.TraceClass#getDataStreamClasses <em>Data Stream Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace Class</em>' container reference.
	 * @see #setTraceClass(TraceClass)
	 * @see org.tracewright.metadata.MetadataPackage#getDataStreamClass_TraceClass()
	 * @see org.tracewright.metadata.TraceClass#getDataStreamClasses
	 * @model opposite="dataStreamClasses"
	 * @generated
	 */
	TraceClass getTraceClass();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.DataStreamClass#getTraceClass <em>Trace Class</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace Class</em>' container reference.
	 * @see #getTraceClass()
	 * @generated
	 */
	void setTraceClass(TraceClass value);

} // DataStreamClass

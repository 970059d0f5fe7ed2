/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trace Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root: everything that the metadata of one trace says (CTF2-SPEC-2.0, trace class; CTF 1.8.3 section 7).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.metadata.TraceClass#getFormat <em>Format</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getMajorVersion <em>Major Version</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getMinorVersion <em>Minor Version</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getUid <em>Uid</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getPreambleAttributes <em>Preamble Attributes</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getPreambleExtensions <em>Preamble Extensions</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getNativeByteOrder <em>Native Byte Order</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getClockClasses <em>Clock Classes</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getPacketHeader <em>Packet Header</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getFieldClassAliases <em>Field Class Aliases</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getDataStreamClasses <em>Data Stream Classes</em>}</li>
 *   <li>{@link org.tracewright.metadata.TraceClass#getCallsites <em>Callsites</em>}</li>
 * </ul>
 *
 * @see org.tracewright.metadata.MetadataPackage#getTraceClass()
 * @model
 * @generated
 */
public interface TraceClass extends MetadataElement {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"ctf-1-8"</code>.
	 * The literals are from the enumeration {@link org.tracewright.metadata.MetadataFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Textual form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.tracewright.metadata.MetadataFormat
	 * @see #setFormat(MetadataFormat)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_Format()
	 * @model default="ctf-1-8"
	 * @generated
	 */
	MetadataFormat getFormat();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.tracewright.metadata.MetadataFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(MetadataFormat value);

	/**
	 * Returns the value of the '<em><b>Major Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Major version of the format as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Major Version</em>' attribute.
	 * @see #setMajorVersion(int)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_MajorVersion()
	 * @model default="1"
	 * @generated
	 */
	int getMajorVersion();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getMajorVersion <em>Major Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Major Version</em>' attribute.
	 * @see #getMajorVersion()
	 * @generated
	 */
	void setMajorVersion(int value);

	/**
	 * Returns the value of the '<em><b>Minor Version</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minor version of the format as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minor Version</em>' attribute.
	 * @see #setMinorVersion(int)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_MinorVersion()
	 * @model default="8"
	 * @generated
	 */
	int getMinorVersion();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getMinorVersion <em>Minor Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minor Version</em>' attribute.
	 * @see #getMinorVersion()
	 * @generated
	 */
	void setMinorVersion(int value);

	/**
	 * Returns the value of the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Namespace of the trace class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace</em>' attribute.
	 * @see #setNamespace(String)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_Namespace()
	 * @model
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getNamespace <em>Namespace</em>}' attribute.
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
	 * Name of the trace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getName <em>Name</em>}' attribute.
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
	 * Unique identifier within namespace and name (CTF2-SPEC-2.0, 5.6); none in CTF 1.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_Uid()
	 * @model
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Canonical text of the UUID that the packets of the trace carry: of the metadata stream in CTF 2 (5.4), of the trace block in CTF 1.8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_Uuid()
	 * @model
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

	/**
	 * Returns the value of the '<em><b>Preamble Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attributes of the preamble fragment, as JSON text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preamble Attributes</em>' attribute.
	 * @see #setPreambleAttributes(String)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_PreambleAttributes()
	 * @model
	 * @generated
	 */
	String getPreambleAttributes();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getPreambleAttributes <em>Preamble Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preamble Attributes</em>' attribute.
	 * @see #getPreambleAttributes()
	 * @generated
	 */
	void setPreambleAttributes(String value);

	/**
	 * Returns the value of the '<em><b>Preamble Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declared extensions (CTF2-SPEC-2.0, 5.4), as JSON text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preamble Extensions</em>' attribute.
	 * @see #setPreambleExtensions(String)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_PreambleExtensions()
	 * @model
	 * @generated
	 */
	String getPreambleExtensions();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getPreambleExtensions <em>Preamble Extensions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preamble Extensions</em>' attribute.
	 * @see #getPreambleExtensions()
	 * @generated
	 */
	void setPreambleExtensions(String value);

	/**
	 * Returns the value of the '<em><b>Native Byte Order</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tracewright.metadata.ByteOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Byte order of what does not name its own (CTF 1.8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Native Byte Order</em>' attribute.
	 * @see org.tracewright.metadata.ByteOrder
	 * @see #setNativeByteOrder(ByteOrder)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_NativeByteOrder()
	 * @model
	 * @generated
	 */
	ByteOrder getNativeByteOrder();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getNativeByteOrder <em>Native Byte Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Native Byte Order</em>' attribute.
	 * @see org.tracewright.metadata.ByteOrder
	 * @see #getNativeByteOrder()
	 * @generated
	 */
	void setNativeByteOrder(ByteOrder value);

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.EnvironmentEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name and value pairs about the system that was traced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_Environment()
	 * @model containment="true"
	 * @generated
	 */
	EList<EnvironmentEntry> getEnvironment();

	/**
	 * Returns the value of the '<em><b>Clock Classes</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.ClockClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clock classes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock Classes</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_ClockClasses()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClockClass> getClockClasses();

	/**
	 * Returns the value of the '<em><b>Packet Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field class of every packet header, or none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packet Header</em>' containment reference.
	 * @see #setPacketHeader(StructureFieldClass)
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_PacketHeader()
	 * @model containment="true"
	 * @generated
	 */
	StructureFieldClass getPacketHeader();

	/**
	 * Sets the value of the '{@link org.tracewright.metadata.TraceClass#getPacketHeader <em>Packet Header</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packet Header</em>' containment reference.
	 * @see #getPacketHeader()
	 * @generated
	 */
	void setPacketHeader(StructureFieldClass value);

	/**
	 * Returns the value of the '<em><b>Field Class Aliases</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.FieldClassAlias}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named field classes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Class Aliases</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_FieldClassAliases()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldClassAlias> getFieldClassAliases();

	/**
	 * Returns the value of the '<em><b>Data Stream Classes</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.DataStreamClass}.
	 * It is bidirectional and its opposite is '{@link org.tracewright.metadata.DataStreamClass#getTraceClass <em>Trace Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data stream classes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Stream Classes</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_DataStreamClasses()
	 * @see org.tracewright.metadata.DataStreamClass#getTraceClass
	 * @model opposite="traceClass" containment="true"
	 * @generated
	 */
	EList<DataStreamClass> getDataStreamClasses();

	/**
	 * Returns the value of the '<em><b>Callsites</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.metadata.Callsite}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places in the source code that record event records (CTF 1.8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Callsites</em>' containment reference list.
	 * @see org.tracewright.metadata.MetadataPackage#getTraceClass_Callsites()
	 * @model containment="true"
	 * @generated
	 */
	EList<Callsite> getCallsites();

} // TraceClass

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.tracewright.metadata.MetadataFactory
 * @model kind="package"
 * @generated
 */
public interface MetadataPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "metadata";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:org.tracewright:metadata:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "metadata";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MetadataPackage eINSTANCE = org.tracewright.metadata.impl.MetadataPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.MetadataElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.MetadataElementImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getMetadataElement()
	 * @generated
	 */
	int METADATA_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATA_ELEMENT__ATTRIBUTES = 0;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATA_ELEMENT__EXTENSIONS = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATA_ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.TraceClassImpl <em>Trace Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.TraceClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getTraceClass()
	 * @generated
	 */
	int TRACE_CLASS = 1;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__FORMAT = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Major Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__MAJOR_VERSION = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minor Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__MINOR_VERSION = METADATA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__NAMESPACE = METADATA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__NAME = METADATA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__UID = METADATA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__UUID = METADATA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Preamble Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__PREAMBLE_ATTRIBUTES = METADATA_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Preamble Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__PREAMBLE_EXTENSIONS = METADATA_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Native Byte Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__NATIVE_BYTE_ORDER = METADATA_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__ENVIRONMENT = METADATA_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Clock Classes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__CLOCK_CLASSES = METADATA_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Packet Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__PACKET_HEADER = METADATA_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Field Class Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__FIELD_CLASS_ALIASES = METADATA_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Data Stream Classes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__DATA_STREAM_CLASSES = METADATA_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Callsites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS__CALLSITES = METADATA_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Trace Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_CLASS_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.EnvironmentEntryImpl <em>Environment Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.EnvironmentEntryImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getEnvironmentEntry()
	 * @generated
	 */
	int ENVIRONMENT_ENTRY = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__NUMBER = 2;

	/**
	 * The number of structural features of the '<em>Environment Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.ClockClassImpl <em>Clock Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.ClockClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getClockClass()
	 * @generated
	 */
	int CLOCK_CLASS = 3;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__ID = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__NAMESPACE = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__NAME = METADATA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__UID = METADATA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__DESCRIPTION = METADATA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__FREQUENCY = METADATA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__PRECISION = METADATA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__ACCURACY = METADATA_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Offset Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__OFFSET_SECONDS = METADATA_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Offset Cycles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__OFFSET_CYCLES = METADATA_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__ORIGIN = METADATA_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Origin Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__ORIGIN_NAMESPACE = METADATA_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Origin Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__ORIGIN_NAME = METADATA_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Origin Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS__ORIGIN_UID = METADATA_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Clock Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_CLASS_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.DataStreamClassImpl <em>Data Stream Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.DataStreamClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDataStreamClass()
	 * @generated
	 */
	int DATA_STREAM_CLASS = 4;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__ID = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__NAMESPACE = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__NAME = METADATA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__UID = METADATA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Default Clock Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS = METADATA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Packet Context</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__PACKET_CONTEXT = METADATA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Event Record Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__EVENT_RECORD_HEADER = METADATA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Event Record Common Context</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT = METADATA_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Event Record Classes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__EVENT_RECORD_CLASSES = METADATA_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Trace Class</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS__TRACE_CLASS = METADATA_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Data Stream Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STREAM_CLASS_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.EventRecordClassImpl <em>Event Record Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.EventRecordClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getEventRecordClass()
	 * @generated
	 */
	int EVENT_RECORD_CLASS = 5;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__ID = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__NAMESPACE = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__NAME = METADATA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__UID = METADATA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Log Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__LOG_LEVEL = METADATA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Model Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__MODEL_URI = METADATA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Specific Context</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__SPECIFIC_CONTEXT = METADATA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Payload</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__PAYLOAD = METADATA_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Data Stream Class</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS__DATA_STREAM_CLASS = METADATA_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Event Record Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RECORD_CLASS_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FieldClassAliasImpl <em>Field Class Alias</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FieldClassAliasImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFieldClassAlias()
	 * @generated
	 */
	int FIELD_CLASS_ALIAS = 6;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS_ALIAS__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS_ALIAS__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS_ALIAS__NAME = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Field Class</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS_ALIAS__FIELD_CLASS = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Field Class Alias</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS_ALIAS_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.CallsiteImpl <em>Callsite</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.CallsiteImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getCallsite()
	 * @generated
	 */
	int CALLSITE = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLSITE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLSITE__FUNCTION = 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLSITE__FILE = 2;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLSITE__LINE = 3;

	/**
	 * The feature id for the '<em><b>Instruction Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLSITE__INSTRUCTION_POINTER = 4;

	/**
	 * The number of structural features of the '<em>Callsite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLSITE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FieldClassImpl <em>Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFieldClass()
	 * @generated
	 */
	int FIELD_CLASS = 8;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS__ALIAS = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CLASS_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FixedLengthFieldClassImpl <em>Fixed Length Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FixedLengthFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthFieldClass()
	 * @generated
	 */
	int FIXED_LENGTH_FIELD_CLASS = 9;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS__LENGTH = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS__ALIGNMENT = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Byte Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bit Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS__BIT_ORDER = FIELD_CLASS_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Fixed Length Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FixedLengthBitArrayFieldClassImpl <em>Fixed Length Bit Array Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FixedLengthBitArrayFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthBitArrayFieldClass()
	 * @generated
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS = 10;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS__ATTRIBUTES = FIXED_LENGTH_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS__EXTENSIONS = FIXED_LENGTH_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS__ALIAS = FIXED_LENGTH_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS__LENGTH = FIXED_LENGTH_FIELD_CLASS__LENGTH;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS__ALIGNMENT = FIXED_LENGTH_FIELD_CLASS__ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Byte Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS__BYTE_ORDER = FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER;

	/**
	 * The feature id for the '<em><b>Bit Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS__BIT_ORDER = FIXED_LENGTH_FIELD_CLASS__BIT_ORDER;

	/**
	 * The number of structural features of the '<em>Fixed Length Bit Array Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS_FEATURE_COUNT = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FixedLengthBitMapFieldClassImpl <em>Fixed Length Bit Map Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FixedLengthBitMapFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthBitMapFieldClass()
	 * @generated
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS = 11;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__ATTRIBUTES = FIXED_LENGTH_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__EXTENSIONS = FIXED_LENGTH_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__ALIAS = FIXED_LENGTH_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__LENGTH = FIXED_LENGTH_FIELD_CLASS__LENGTH;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__ALIGNMENT = FIXED_LENGTH_FIELD_CLASS__ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Byte Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__BYTE_ORDER = FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER;

	/**
	 * The feature id for the '<em><b>Bit Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__BIT_ORDER = FIXED_LENGTH_FIELD_CLASS__BIT_ORDER;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS__FLAGS = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Fixed Length Bit Map Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BIT_MAP_FIELD_CLASS_FEATURE_COUNT = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FixedLengthBooleanFieldClassImpl <em>Fixed Length Boolean Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FixedLengthBooleanFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthBooleanFieldClass()
	 * @generated
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS = 12;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS__ATTRIBUTES = FIXED_LENGTH_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS__EXTENSIONS = FIXED_LENGTH_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS__ALIAS = FIXED_LENGTH_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS__LENGTH = FIXED_LENGTH_FIELD_CLASS__LENGTH;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS__ALIGNMENT = FIXED_LENGTH_FIELD_CLASS__ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Byte Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS__BYTE_ORDER = FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER;

	/**
	 * The feature id for the '<em><b>Bit Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS__BIT_ORDER = FIXED_LENGTH_FIELD_CLASS__BIT_ORDER;

	/**
	 * The number of structural features of the '<em>Fixed Length Boolean Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_BOOLEAN_FIELD_CLASS_FEATURE_COUNT = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.IntegerFieldClassImpl <em>Integer Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.IntegerFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getIntegerFieldClass()
	 * @generated
	 */
	int INTEGER_FIELD_CLASS = 13;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__SIGNED = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Display Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__DISPLAY_BASE = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__MAPPINGS = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Enumeration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__ENUMERATION = FIELD_CLASS_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__ROLES = FIELD_CLASS_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clock Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS__CLOCK_CLASS = FIELD_CLASS_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Integer Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FixedLengthIntegerFieldClassImpl <em>Fixed Length Integer Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FixedLengthIntegerFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthIntegerFieldClass()
	 * @generated
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS = 14;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__ATTRIBUTES = FIXED_LENGTH_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__EXTENSIONS = FIXED_LENGTH_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__ALIAS = FIXED_LENGTH_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__LENGTH = FIXED_LENGTH_FIELD_CLASS__LENGTH;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__ALIGNMENT = FIXED_LENGTH_FIELD_CLASS__ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Byte Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__BYTE_ORDER = FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER;

	/**
	 * The feature id for the '<em><b>Bit Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__BIT_ORDER = FIXED_LENGTH_FIELD_CLASS__BIT_ORDER;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__SIGNED = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Display Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__DISPLAY_BASE = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__MAPPINGS = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Enumeration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__ENUMERATION = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__ROLES = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clock Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS__CLOCK_CLASS = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Fixed Length Integer Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_INTEGER_FIELD_CLASS_FEATURE_COUNT = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FixedLengthFloatingPointFieldClassImpl <em>Fixed Length Floating Point Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FixedLengthFloatingPointFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthFloatingPointFieldClass()
	 * @generated
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS = 15;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS__ATTRIBUTES = FIXED_LENGTH_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS__EXTENSIONS = FIXED_LENGTH_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS__ALIAS = FIXED_LENGTH_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS__LENGTH = FIXED_LENGTH_FIELD_CLASS__LENGTH;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS__ALIGNMENT = FIXED_LENGTH_FIELD_CLASS__ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Byte Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS__BYTE_ORDER = FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER;

	/**
	 * The feature id for the '<em><b>Bit Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS__BIT_ORDER = FIXED_LENGTH_FIELD_CLASS__BIT_ORDER;

	/**
	 * The number of structural features of the '<em>Fixed Length Floating Point Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS_FEATURE_COUNT = FIXED_LENGTH_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.VariableLengthIntegerFieldClassImpl <em>Variable Length Integer Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.VariableLengthIntegerFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getVariableLengthIntegerFieldClass()
	 * @generated
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS = 16;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__ATTRIBUTES = INTEGER_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__EXTENSIONS = INTEGER_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__ALIAS = INTEGER_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__SIGNED = INTEGER_FIELD_CLASS__SIGNED;

	/**
	 * The feature id for the '<em><b>Display Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__DISPLAY_BASE = INTEGER_FIELD_CLASS__DISPLAY_BASE;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__MAPPINGS = INTEGER_FIELD_CLASS__MAPPINGS;

	/**
	 * The feature id for the '<em><b>Enumeration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__ENUMERATION = INTEGER_FIELD_CLASS__ENUMERATION;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__ROLES = INTEGER_FIELD_CLASS__ROLES;

	/**
	 * The feature id for the '<em><b>Clock Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS__CLOCK_CLASS = INTEGER_FIELD_CLASS__CLOCK_CLASS;

	/**
	 * The number of structural features of the '<em>Variable Length Integer Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_LENGTH_INTEGER_FIELD_CLASS_FEATURE_COUNT = INTEGER_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.StringFieldClassImpl <em>String Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.StringFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStringFieldClass()
	 * @generated
	 */
	int STRING_FIELD_CLASS = 17;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_FIELD_CLASS__ENCODING = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>String Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.NullTerminatedStringFieldClassImpl <em>Null Terminated String Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.NullTerminatedStringFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getNullTerminatedStringFieldClass()
	 * @generated
	 */
	int NULL_TERMINATED_STRING_FIELD_CLASS = 18;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NULL_TERMINATED_STRING_FIELD_CLASS__ATTRIBUTES = STRING_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NULL_TERMINATED_STRING_FIELD_CLASS__EXTENSIONS = STRING_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NULL_TERMINATED_STRING_FIELD_CLASS__ALIAS = STRING_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NULL_TERMINATED_STRING_FIELD_CLASS__ENCODING = STRING_FIELD_CLASS__ENCODING;

	/**
	 * The number of structural features of the '<em>Null Terminated String Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NULL_TERMINATED_STRING_FIELD_CLASS_FEATURE_COUNT = STRING_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.StaticLengthStringFieldClassImpl <em>Static Length String Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.StaticLengthStringFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStaticLengthStringFieldClass()
	 * @generated
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS = 19;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS__ATTRIBUTES = STRING_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS__EXTENSIONS = STRING_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS__ALIAS = STRING_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS__ENCODING = STRING_FIELD_CLASS__ENCODING;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS__LENGTH = STRING_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT = STRING_FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Static Length String Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_STRING_FIELD_CLASS_FEATURE_COUNT = STRING_FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.DynamicLengthStringFieldClassImpl <em>Dynamic Length String Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.DynamicLengthStringFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDynamicLengthStringFieldClass()
	 * @generated
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS = 20;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS__ATTRIBUTES = STRING_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS__EXTENSIONS = STRING_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIAS = STRING_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS__ENCODING = STRING_FIELD_CLASS__ENCODING;

	/**
	 * The feature id for the '<em><b>Length Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION = STRING_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT = STRING_FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dynamic Length String Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_STRING_FIELD_CLASS_FEATURE_COUNT = STRING_FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.StaticLengthBlobFieldClassImpl <em>Static Length Blob Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.StaticLengthBlobFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStaticLengthBlobFieldClass()
	 * @generated
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS = 21;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Static Length Blob Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_BLOB_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.DynamicLengthBlobFieldClassImpl <em>Dynamic Length Blob Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.DynamicLengthBlobFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDynamicLengthBlobFieldClass()
	 * @generated
	 */
	int DYNAMIC_LENGTH_BLOB_FIELD_CLASS = 22;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_BLOB_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_BLOB_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_BLOB_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Length Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dynamic Length Blob Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_BLOB_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.ArrayFieldClassImpl <em>Array Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.ArrayFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getArrayFieldClass()
	 * @generated
	 */
	int ARRAY_FIELD_CLASS = 23;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_FIELD_CLASS__ELEMENT = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Array Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARRAY_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.StaticLengthArrayFieldClassImpl <em>Static Length Array Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.StaticLengthArrayFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStaticLengthArrayFieldClass()
	 * @generated
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS = 24;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS__ATTRIBUTES = ARRAY_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS__EXTENSIONS = ARRAY_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS__ALIAS = ARRAY_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS__ELEMENT = ARRAY_FIELD_CLASS__ELEMENT;

	/**
	 * The feature id for the '<em><b>Minimum Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT = ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS__LENGTH = ARRAY_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS__ROLES = ARRAY_FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Static Length Array Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_LENGTH_ARRAY_FIELD_CLASS_FEATURE_COUNT = ARRAY_FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.DynamicLengthArrayFieldClassImpl <em>Dynamic Length Array Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.DynamicLengthArrayFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDynamicLengthArrayFieldClass()
	 * @generated
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS = 25;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__ATTRIBUTES = ARRAY_FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__EXTENSIONS = ARRAY_FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__ALIAS = ARRAY_FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__ELEMENT = ARRAY_FIELD_CLASS__ELEMENT;

	/**
	 * The feature id for the '<em><b>Minimum Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT = ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Length Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__LENGTH_LOCATION = ARRAY_FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Dynamic Length Array Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYNAMIC_LENGTH_ARRAY_FIELD_CLASS_FEATURE_COUNT = ARRAY_FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.StructureFieldClassImpl <em>Structure Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.StructureFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStructureFieldClass()
	 * @generated
	 */
	int STRUCTURE_FIELD_CLASS = 26;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FIELD_CLASS__MEMBERS = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Structure Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.StructureMemberImpl <em>Structure Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.StructureMemberImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStructureMember()
	 * @generated
	 */
	int STRUCTURE_MEMBER = 27;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_MEMBER__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_MEMBER__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_MEMBER__NAME = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_MEMBER__IDENTIFIER = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Field Class</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_MEMBER__FIELD_CLASS = METADATA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Structure Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_MEMBER_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.OptionalFieldClassImpl <em>Optional Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.OptionalFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getOptionalFieldClass()
	 * @generated
	 */
	int OPTIONAL_FIELD_CLASS = 28;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIONAL_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIONAL_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIONAL_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Field Class</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIONAL_FIELD_CLASS__FIELD_CLASS = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Selector Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Selector Ranges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIONAL_FIELD_CLASS__SELECTOR_RANGES = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Optional Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIONAL_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.VariantFieldClassImpl <em>Variant Field Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.VariantFieldClassImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getVariantFieldClass()
	 * @generated
	 */
	int VARIANT_FIELD_CLASS = 29;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_FIELD_CLASS__ATTRIBUTES = FIELD_CLASS__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_FIELD_CLASS__EXTENSIONS = FIELD_CLASS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_FIELD_CLASS__ALIAS = FIELD_CLASS__ALIAS;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_FIELD_CLASS__OPTIONS = FIELD_CLASS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Selector Location</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_FIELD_CLASS__SELECTOR_LOCATION = FIELD_CLASS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Variant Field Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_FIELD_CLASS_FEATURE_COUNT = FIELD_CLASS_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.VariantOptionImpl <em>Variant Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.VariantOptionImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getVariantOption()
	 * @generated
	 */
	int VARIANT_OPTION = 30;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPTION__ATTRIBUTES = METADATA_ELEMENT__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPTION__EXTENSIONS = METADATA_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPTION__NAME = METADATA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPTION__IDENTIFIER = METADATA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Field Class</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPTION__FIELD_CLASS = METADATA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Selector Ranges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPTION__SELECTOR_RANGES = METADATA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Variant Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPTION_FEATURE_COUNT = METADATA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.MappingImpl <em>Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.MappingImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getMapping()
	 * @generated
	 */
	int MAPPING = 31;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__NAME = 0;

	/**
	 * The feature id for the '<em><b>Ranges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__RANGES = 1;

	/**
	 * The number of structural features of the '<em>Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.IntegerRangeImpl <em>Integer Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.IntegerRangeImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getIntegerRange()
	 * @generated
	 */
	int INTEGER_RANGE = 32;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__LOWER = 0;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE__UPPER = 1;

	/**
	 * The number of structural features of the '<em>Integer Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGER_RANGE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.impl.FieldLocationImpl <em>Field Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.impl.FieldLocationImpl
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFieldLocation()
	 * @generated
	 */
	int FIELD_LOCATION = 33;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_LOCATION__ORIGIN = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_LOCATION__PATH = 1;

	/**
	 * The number of structural features of the '<em>Field Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_LOCATION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.MetadataFormat <em>Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.MetadataFormat
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getMetadataFormat()
	 * @generated
	 */
	int METADATA_FORMAT = 34;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.ByteOrder <em>Byte Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.ByteOrder
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getByteOrder()
	 * @generated
	 */
	int BYTE_ORDER = 35;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.BitOrder <em>Bit Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.BitOrder
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getBitOrder()
	 * @generated
	 */
	int BIT_ORDER = 36;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.DisplayBase <em>Display Base</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.DisplayBase
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDisplayBase()
	 * @generated
	 */
	int DISPLAY_BASE = 37;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.Encoding <em>Encoding</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.Encoding
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getEncoding()
	 * @generated
	 */
	int ENCODING = 38;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.Scope <em>Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.Scope
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getScope()
	 * @generated
	 */
	int SCOPE = 39;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.Role
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 40;

	/**
	 * The meta object id for the '{@link org.tracewright.metadata.ClockOrigin <em>Clock Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.metadata.ClockOrigin
	 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getClockOrigin()
	 * @generated
	 */
	int CLOCK_ORIGIN = 41;


	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.MetadataElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.tracewright.metadata.MetadataElement
	 * @generated
	 */
	EClass getMetadataElement();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.MetadataElement#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attributes</em>'.
	 * @see org.tracewright.metadata.MetadataElement#getAttributes()
	 * @see #getMetadataElement()
	 * @generated
	 */
	EAttribute getMetadataElement_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.MetadataElement#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extensions</em>'.
	 * @see org.tracewright.metadata.MetadataElement#getExtensions()
	 * @see #getMetadataElement()
	 * @generated
	 */
	EAttribute getMetadataElement_Extensions();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.TraceClass <em>Trace Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trace Class</em>'.
	 * @see org.tracewright.metadata.TraceClass
	 * @generated
	 */
	EClass getTraceClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.tracewright.metadata.TraceClass#getFormat()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getMajorVersion <em>Major Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Major Version</em>'.
	 * @see org.tracewright.metadata.TraceClass#getMajorVersion()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_MajorVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getMinorVersion <em>Minor Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minor Version</em>'.
	 * @see org.tracewright.metadata.TraceClass#getMinorVersion()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_MinorVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getNamespace <em>Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace</em>'.
	 * @see org.tracewright.metadata.TraceClass#getNamespace()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_Namespace();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.TraceClass#getName()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.tracewright.metadata.TraceClass#getUid()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_Uid();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.tracewright.metadata.TraceClass#getUuid()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_Uuid();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getPreambleAttributes <em>Preamble Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preamble Attributes</em>'.
	 * @see org.tracewright.metadata.TraceClass#getPreambleAttributes()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_PreambleAttributes();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getPreambleExtensions <em>Preamble Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preamble Extensions</em>'.
	 * @see org.tracewright.metadata.TraceClass#getPreambleExtensions()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_PreambleExtensions();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.TraceClass#getNativeByteOrder <em>Native Byte Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Native Byte Order</em>'.
	 * @see org.tracewright.metadata.TraceClass#getNativeByteOrder()
	 * @see #getTraceClass()
	 * @generated
	 */
	EAttribute getTraceClass_NativeByteOrder();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.TraceClass#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Environment</em>'.
	 * @see org.tracewright.metadata.TraceClass#getEnvironment()
	 * @see #getTraceClass()
	 * @generated
	 */
	EReference getTraceClass_Environment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.TraceClass#getClockClasses <em>Clock Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clock Classes</em>'.
	 * @see org.tracewright.metadata.TraceClass#getClockClasses()
	 * @see #getTraceClass()
	 * @generated
	 */
	EReference getTraceClass_ClockClasses();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.TraceClass#getPacketHeader <em>Packet Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Packet Header</em>'.
	 * @see org.tracewright.metadata.TraceClass#getPacketHeader()
	 * @see #getTraceClass()
	 * @generated
	 */
	EReference getTraceClass_PacketHeader();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.TraceClass#getFieldClassAliases <em>Field Class Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Field Class Aliases</em>'.
	 * @see org.tracewright.metadata.TraceClass#getFieldClassAliases()
	 * @see #getTraceClass()
	 * @generated
	 */
	EReference getTraceClass_FieldClassAliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.TraceClass#getDataStreamClasses <em>Data Stream Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Data Stream Classes</em>'.
	 * @see org.tracewright.metadata.TraceClass#getDataStreamClasses()
	 * @see #getTraceClass()
	 * @generated
	 */
	EReference getTraceClass_DataStreamClasses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.TraceClass#getCallsites <em>Callsites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Callsites</em>'.
	 * @see org.tracewright.metadata.TraceClass#getCallsites()
	 * @see #getTraceClass()
	 * @generated
	 */
	EReference getTraceClass_Callsites();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.EnvironmentEntry <em>Environment Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Environment Entry</em>'.
	 * @see org.tracewright.metadata.EnvironmentEntry
	 * @generated
	 */
	EClass getEnvironmentEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EnvironmentEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.EnvironmentEntry#getName()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EnvironmentEntry#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tracewright.metadata.EnvironmentEntry#getText()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EnvironmentEntry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.tracewright.metadata.EnvironmentEntry#getNumber()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Number();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.ClockClass <em>Clock Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clock Class</em>'.
	 * @see org.tracewright.metadata.ClockClass
	 * @generated
	 */
	EClass getClockClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tracewright.metadata.ClockClass#getId()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getNamespace <em>Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace</em>'.
	 * @see org.tracewright.metadata.ClockClass#getNamespace()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Namespace();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.ClockClass#getName()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.tracewright.metadata.ClockClass#getUid()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Uid();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.tracewright.metadata.ClockClass#getDescription()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.tracewright.metadata.ClockClass#getFrequency()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getPrecision <em>Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Precision</em>'.
	 * @see org.tracewright.metadata.ClockClass#getPrecision()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Precision();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getAccuracy <em>Accuracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accuracy</em>'.
	 * @see org.tracewright.metadata.ClockClass#getAccuracy()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Accuracy();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getOffsetSeconds <em>Offset Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Seconds</em>'.
	 * @see org.tracewright.metadata.ClockClass#getOffsetSeconds()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_OffsetSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getOffsetCycles <em>Offset Cycles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Cycles</em>'.
	 * @see org.tracewright.metadata.ClockClass#getOffsetCycles()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_OffsetCycles();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.tracewright.metadata.ClockClass#getOrigin()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getOriginNamespace <em>Origin Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Namespace</em>'.
	 * @see org.tracewright.metadata.ClockClass#getOriginNamespace()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_OriginNamespace();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getOriginName <em>Origin Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Name</em>'.
	 * @see org.tracewright.metadata.ClockClass#getOriginName()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_OriginName();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ClockClass#getOriginUid <em>Origin Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Uid</em>'.
	 * @see org.tracewright.metadata.ClockClass#getOriginUid()
	 * @see #getClockClass()
	 * @generated
	 */
	EAttribute getClockClass_OriginUid();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.DataStreamClass <em>Data Stream Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Stream Class</em>'.
	 * @see org.tracewright.metadata.DataStreamClass
	 * @generated
	 */
	EClass getDataStreamClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.DataStreamClass#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getId()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EAttribute getDataStreamClass_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.DataStreamClass#getNamespace <em>Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getNamespace()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EAttribute getDataStreamClass_Namespace();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.DataStreamClass#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getName()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EAttribute getDataStreamClass_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.DataStreamClass#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getUid()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EAttribute getDataStreamClass_Uid();

	/**
	 * Returns the meta object for the reference '{@link org.tracewright.metadata.DataStreamClass#getDefaultClockClass <em>Default Clock Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Default Clock Class</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getDefaultClockClass()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EReference getDataStreamClass_DefaultClockClass();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.DataStreamClass#getPacketContext <em>Packet Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Packet Context</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getPacketContext()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EReference getDataStreamClass_PacketContext();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.DataStreamClass#getEventRecordHeader <em>Event Record Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Event Record Header</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getEventRecordHeader()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EReference getDataStreamClass_EventRecordHeader();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.DataStreamClass#getEventRecordCommonContext <em>Event Record Common Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Event Record Common Context</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getEventRecordCommonContext()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EReference getDataStreamClass_EventRecordCommonContext();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.DataStreamClass#getEventRecordClasses <em>Event Record Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Event Record Classes</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getEventRecordClasses()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EReference getDataStreamClass_EventRecordClasses();

	/**
	 * Returns the meta object for the container reference '{@link org.tracewright.metadata.DataStreamClass#getTraceClass <em>Trace Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Trace Class</em>'.
	 * @see org.tracewright.metadata.DataStreamClass#getTraceClass()
	 * @see #getDataStreamClass()
	 * @generated
	 */
	EReference getDataStreamClass_TraceClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.EventRecordClass <em>Event Record Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Record Class</em>'.
	 * @see org.tracewright.metadata.EventRecordClass
	 * @generated
	 */
	EClass getEventRecordClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EventRecordClass#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getId()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EAttribute getEventRecordClass_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EventRecordClass#getNamespace <em>Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getNamespace()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EAttribute getEventRecordClass_Namespace();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EventRecordClass#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getName()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EAttribute getEventRecordClass_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EventRecordClass#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getUid()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EAttribute getEventRecordClass_Uid();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EventRecordClass#getLogLevel <em>Log Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Log Level</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getLogLevel()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EAttribute getEventRecordClass_LogLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.EventRecordClass#getModelUri <em>Model Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Uri</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getModelUri()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EAttribute getEventRecordClass_ModelUri();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.EventRecordClass#getSpecificContext <em>Specific Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Specific Context</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getSpecificContext()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EReference getEventRecordClass_SpecificContext();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.EventRecordClass#getPayload <em>Payload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Payload</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getPayload()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EReference getEventRecordClass_Payload();

	/**
	 * Returns the meta object for the container reference '{@link org.tracewright.metadata.EventRecordClass#getDataStreamClass <em>Data Stream Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Data Stream Class</em>'.
	 * @see org.tracewright.metadata.EventRecordClass#getDataStreamClass()
	 * @see #getEventRecordClass()
	 * @generated
	 */
	EReference getEventRecordClass_DataStreamClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FieldClassAlias <em>Field Class Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Class Alias</em>'.
	 * @see org.tracewright.metadata.FieldClassAlias
	 * @generated
	 */
	EClass getFieldClassAlias();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.FieldClassAlias#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.FieldClassAlias#getName()
	 * @see #getFieldClassAlias()
	 * @generated
	 */
	EAttribute getFieldClassAlias_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.FieldClassAlias#getFieldClass <em>Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Field Class</em>'.
	 * @see org.tracewright.metadata.FieldClassAlias#getFieldClass()
	 * @see #getFieldClassAlias()
	 * @generated
	 */
	EReference getFieldClassAlias_FieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.Callsite <em>Callsite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Callsite</em>'.
	 * @see org.tracewright.metadata.Callsite
	 * @generated
	 */
	EClass getCallsite();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.Callsite#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.Callsite#getName()
	 * @see #getCallsite()
	 * @generated
	 */
	EAttribute getCallsite_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.Callsite#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.tracewright.metadata.Callsite#getFunction()
	 * @see #getCallsite()
	 * @generated
	 */
	EAttribute getCallsite_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.Callsite#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.tracewright.metadata.Callsite#getFile()
	 * @see #getCallsite()
	 * @generated
	 */
	EAttribute getCallsite_File();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.Callsite#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.tracewright.metadata.Callsite#getLine()
	 * @see #getCallsite()
	 * @generated
	 */
	EAttribute getCallsite_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.Callsite#getInstructionPointer <em>Instruction Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instruction Pointer</em>'.
	 * @see org.tracewright.metadata.Callsite#getInstructionPointer()
	 * @see #getCallsite()
	 * @generated
	 */
	EAttribute getCallsite_InstructionPointer();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FieldClass <em>Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Class</em>'.
	 * @see org.tracewright.metadata.FieldClass
	 * @generated
	 */
	EClass getFieldClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.FieldClass#getAlias <em>Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias</em>'.
	 * @see org.tracewright.metadata.FieldClass#getAlias()
	 * @see #getFieldClass()
	 * @generated
	 */
	EAttribute getFieldClass_Alias();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FixedLengthFieldClass <em>Fixed Length Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Length Field Class</em>'.
	 * @see org.tracewright.metadata.FixedLengthFieldClass
	 * @generated
	 */
	EClass getFixedLengthFieldClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.FixedLengthFieldClass#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.tracewright.metadata.FixedLengthFieldClass#getLength()
	 * @see #getFixedLengthFieldClass()
	 * @generated
	 */
	EAttribute getFixedLengthFieldClass_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.FixedLengthFieldClass#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.tracewright.metadata.FixedLengthFieldClass#getAlignment()
	 * @see #getFixedLengthFieldClass()
	 * @generated
	 */
	EAttribute getFixedLengthFieldClass_Alignment();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.FixedLengthFieldClass#getByteOrder <em>Byte Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Byte Order</em>'.
	 * @see org.tracewright.metadata.FixedLengthFieldClass#getByteOrder()
	 * @see #getFixedLengthFieldClass()
	 * @generated
	 */
	EAttribute getFixedLengthFieldClass_ByteOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.FixedLengthFieldClass#getBitOrder <em>Bit Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Order</em>'.
	 * @see org.tracewright.metadata.FixedLengthFieldClass#getBitOrder()
	 * @see #getFixedLengthFieldClass()
	 * @generated
	 */
	EAttribute getFixedLengthFieldClass_BitOrder();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FixedLengthBitArrayFieldClass <em>Fixed Length Bit Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Length Bit Array Field Class</em>'.
	 * @see org.tracewright.metadata.FixedLengthBitArrayFieldClass
	 * @generated
	 */
	EClass getFixedLengthBitArrayFieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FixedLengthBitMapFieldClass <em>Fixed Length Bit Map Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Length Bit Map Field Class</em>'.
	 * @see org.tracewright.metadata.FixedLengthBitMapFieldClass
	 * @generated
	 */
	EClass getFixedLengthBitMapFieldClass();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.FixedLengthBitMapFieldClass#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flags</em>'.
	 * @see org.tracewright.metadata.FixedLengthBitMapFieldClass#getFlags()
	 * @see #getFixedLengthBitMapFieldClass()
	 * @generated
	 */
	EReference getFixedLengthBitMapFieldClass_Flags();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FixedLengthBooleanFieldClass <em>Fixed Length Boolean Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Length Boolean Field Class</em>'.
	 * @see org.tracewright.metadata.FixedLengthBooleanFieldClass
	 * @generated
	 */
	EClass getFixedLengthBooleanFieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.IntegerFieldClass <em>Integer Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Integer Field Class</em>'.
	 * @see org.tracewright.metadata.IntegerFieldClass
	 * @generated
	 */
	EClass getIntegerFieldClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.IntegerFieldClass#isSigned <em>Signed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed</em>'.
	 * @see org.tracewright.metadata.IntegerFieldClass#isSigned()
	 * @see #getIntegerFieldClass()
	 * @generated
	 */
	EAttribute getIntegerFieldClass_Signed();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.IntegerFieldClass#getDisplayBase <em>Display Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Base</em>'.
	 * @see org.tracewright.metadata.IntegerFieldClass#getDisplayBase()
	 * @see #getIntegerFieldClass()
	 * @generated
	 */
	EAttribute getIntegerFieldClass_DisplayBase();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.IntegerFieldClass#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.tracewright.metadata.IntegerFieldClass#getMappings()
	 * @see #getIntegerFieldClass()
	 * @generated
	 */
	EReference getIntegerFieldClass_Mappings();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.IntegerFieldClass#isEnumeration <em>Enumeration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enumeration</em>'.
	 * @see org.tracewright.metadata.IntegerFieldClass#isEnumeration()
	 * @see #getIntegerFieldClass()
	 * @generated
	 */
	EAttribute getIntegerFieldClass_Enumeration();

	/**
	 * Returns the meta object for the attribute list '{@link org.tracewright.metadata.IntegerFieldClass#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.tracewright.metadata.IntegerFieldClass#getRoles()
	 * @see #getIntegerFieldClass()
	 * @generated
	 */
	EAttribute getIntegerFieldClass_Roles();

	/**
	 * Returns the meta object for the reference '{@link org.tracewright.metadata.IntegerFieldClass#getClockClass <em>Clock Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clock Class</em>'.
	 * @see org.tracewright.metadata.IntegerFieldClass#getClockClass()
	 * @see #getIntegerFieldClass()
	 * @generated
	 */
	EReference getIntegerFieldClass_ClockClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FixedLengthIntegerFieldClass <em>Fixed Length Integer Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Length Integer Field Class</em>'.
	 * @see org.tracewright.metadata.FixedLengthIntegerFieldClass
	 * @generated
	 */
	EClass getFixedLengthIntegerFieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FixedLengthFloatingPointFieldClass <em>Fixed Length Floating Point Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Length Floating Point Field Class</em>'.
	 * @see org.tracewright.metadata.FixedLengthFloatingPointFieldClass
	 * @generated
	 */
	EClass getFixedLengthFloatingPointFieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.VariableLengthIntegerFieldClass <em>Variable Length Integer Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable Length Integer Field Class</em>'.
	 * @see org.tracewright.metadata.VariableLengthIntegerFieldClass
	 * @generated
	 */
	EClass getVariableLengthIntegerFieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.StringFieldClass <em>String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>String Field Class</em>'.
	 * @see org.tracewright.metadata.StringFieldClass
	 * @generated
	 */
	EClass getStringFieldClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StringFieldClass#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.tracewright.metadata.StringFieldClass#getEncoding()
	 * @see #getStringFieldClass()
	 * @generated
	 */
	EAttribute getStringFieldClass_Encoding();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.NullTerminatedStringFieldClass <em>Null Terminated String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Null Terminated String Field Class</em>'.
	 * @see org.tracewright.metadata.NullTerminatedStringFieldClass
	 * @generated
	 */
	EClass getNullTerminatedStringFieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.StaticLengthStringFieldClass <em>Static Length String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Static Length String Field Class</em>'.
	 * @see org.tracewright.metadata.StaticLengthStringFieldClass
	 * @generated
	 */
	EClass getStaticLengthStringFieldClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StaticLengthStringFieldClass#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.tracewright.metadata.StaticLengthStringFieldClass#getLength()
	 * @see #getStaticLengthStringFieldClass()
	 * @generated
	 */
	EAttribute getStaticLengthStringFieldClass_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StaticLengthStringFieldClass#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.tracewright.metadata.StaticLengthStringFieldClass#getAlignment()
	 * @see #getStaticLengthStringFieldClass()
	 * @generated
	 */
	EAttribute getStaticLengthStringFieldClass_Alignment();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.DynamicLengthStringFieldClass <em>Dynamic Length String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dynamic Length String Field Class</em>'.
	 * @see org.tracewright.metadata.DynamicLengthStringFieldClass
	 * @generated
	 */
	EClass getDynamicLengthStringFieldClass();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.DynamicLengthStringFieldClass#getLengthLocation <em>Length Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Length Location</em>'.
	 * @see org.tracewright.metadata.DynamicLengthStringFieldClass#getLengthLocation()
	 * @see #getDynamicLengthStringFieldClass()
	 * @generated
	 */
	EReference getDynamicLengthStringFieldClass_LengthLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.DynamicLengthStringFieldClass#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.tracewright.metadata.DynamicLengthStringFieldClass#getAlignment()
	 * @see #getDynamicLengthStringFieldClass()
	 * @generated
	 */
	EAttribute getDynamicLengthStringFieldClass_Alignment();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.StaticLengthBlobFieldClass <em>Static Length Blob Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Static Length Blob Field Class</em>'.
	 * @see org.tracewright.metadata.StaticLengthBlobFieldClass
	 * @generated
	 */
	EClass getStaticLengthBlobFieldClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.tracewright.metadata.StaticLengthBlobFieldClass#getLength()
	 * @see #getStaticLengthBlobFieldClass()
	 * @generated
	 */
	EAttribute getStaticLengthBlobFieldClass_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.tracewright.metadata.StaticLengthBlobFieldClass#getMediaType()
	 * @see #getStaticLengthBlobFieldClass()
	 * @generated
	 */
	EAttribute getStaticLengthBlobFieldClass_MediaType();

	/**
	 * Returns the meta object for the attribute list '{@link org.tracewright.metadata.StaticLengthBlobFieldClass#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.tracewright.metadata.StaticLengthBlobFieldClass#getRoles()
	 * @see #getStaticLengthBlobFieldClass()
	 * @generated
	 */
	EAttribute getStaticLengthBlobFieldClass_Roles();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.DynamicLengthBlobFieldClass <em>Dynamic Length Blob Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dynamic Length Blob Field Class</em>'.
	 * @see org.tracewright.metadata.DynamicLengthBlobFieldClass
	 * @generated
	 */
	EClass getDynamicLengthBlobFieldClass();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.DynamicLengthBlobFieldClass#getLengthLocation <em>Length Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Length Location</em>'.
	 * @see org.tracewright.metadata.DynamicLengthBlobFieldClass#getLengthLocation()
	 * @see #getDynamicLengthBlobFieldClass()
	 * @generated
	 */
	EReference getDynamicLengthBlobFieldClass_LengthLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.DynamicLengthBlobFieldClass#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.tracewright.metadata.DynamicLengthBlobFieldClass#getMediaType()
	 * @see #getDynamicLengthBlobFieldClass()
	 * @generated
	 */
	EAttribute getDynamicLengthBlobFieldClass_MediaType();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.ArrayFieldClass <em>Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Array Field Class</em>'.
	 * @see org.tracewright.metadata.ArrayFieldClass
	 * @generated
	 */
	EClass getArrayFieldClass();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.ArrayFieldClass#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Element</em>'.
	 * @see org.tracewright.metadata.ArrayFieldClass#getElement()
	 * @see #getArrayFieldClass()
	 * @generated
	 */
	EReference getArrayFieldClass_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.ArrayFieldClass#getMinimumAlignment <em>Minimum Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Alignment</em>'.
	 * @see org.tracewright.metadata.ArrayFieldClass#getMinimumAlignment()
	 * @see #getArrayFieldClass()
	 * @generated
	 */
	EAttribute getArrayFieldClass_MinimumAlignment();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.StaticLengthArrayFieldClass <em>Static Length Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Static Length Array Field Class</em>'.
	 * @see org.tracewright.metadata.StaticLengthArrayFieldClass
	 * @generated
	 */
	EClass getStaticLengthArrayFieldClass();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StaticLengthArrayFieldClass#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.tracewright.metadata.StaticLengthArrayFieldClass#getLength()
	 * @see #getStaticLengthArrayFieldClass()
	 * @generated
	 */
	EAttribute getStaticLengthArrayFieldClass_Length();

	/**
	 * Returns the meta object for the attribute list '{@link org.tracewright.metadata.StaticLengthArrayFieldClass#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.tracewright.metadata.StaticLengthArrayFieldClass#getRoles()
	 * @see #getStaticLengthArrayFieldClass()
	 * @generated
	 */
	EAttribute getStaticLengthArrayFieldClass_Roles();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.DynamicLengthArrayFieldClass <em>Dynamic Length Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dynamic Length Array Field Class</em>'.
	 * @see org.tracewright.metadata.DynamicLengthArrayFieldClass
	 * @generated
	 */
	EClass getDynamicLengthArrayFieldClass();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.DynamicLengthArrayFieldClass#getLengthLocation <em>Length Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Length Location</em>'.
	 * @see org.tracewright.metadata.DynamicLengthArrayFieldClass#getLengthLocation()
	 * @see #getDynamicLengthArrayFieldClass()
	 * @generated
	 */
	EReference getDynamicLengthArrayFieldClass_LengthLocation();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.StructureFieldClass <em>Structure Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Structure Field Class</em>'.
	 * @see org.tracewright.metadata.StructureFieldClass
	 * @generated
	 */
	EClass getStructureFieldClass();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.StructureFieldClass#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.tracewright.metadata.StructureFieldClass#getMembers()
	 * @see #getStructureFieldClass()
	 * @generated
	 */
	EReference getStructureFieldClass_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StructureFieldClass#getMinimumAlignment <em>Minimum Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Alignment</em>'.
	 * @see org.tracewright.metadata.StructureFieldClass#getMinimumAlignment()
	 * @see #getStructureFieldClass()
	 * @generated
	 */
	EAttribute getStructureFieldClass_MinimumAlignment();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.StructureMember <em>Structure Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Structure Member</em>'.
	 * @see org.tracewright.metadata.StructureMember
	 * @generated
	 */
	EClass getStructureMember();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StructureMember#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.StructureMember#getName()
	 * @see #getStructureMember()
	 * @generated
	 */
	EAttribute getStructureMember_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.StructureMember#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.tracewright.metadata.StructureMember#getIdentifier()
	 * @see #getStructureMember()
	 * @generated
	 */
	EAttribute getStructureMember_Identifier();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.StructureMember#getFieldClass <em>Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Field Class</em>'.
	 * @see org.tracewright.metadata.StructureMember#getFieldClass()
	 * @see #getStructureMember()
	 * @generated
	 */
	EReference getStructureMember_FieldClass();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.OptionalFieldClass <em>Optional Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Optional Field Class</em>'.
	 * @see org.tracewright.metadata.OptionalFieldClass
	 * @generated
	 */
	EClass getOptionalFieldClass();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.OptionalFieldClass#getFieldClass <em>Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Field Class</em>'.
	 * @see org.tracewright.metadata.OptionalFieldClass#getFieldClass()
	 * @see #getOptionalFieldClass()
	 * @generated
	 */
	EReference getOptionalFieldClass_FieldClass();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.OptionalFieldClass#getSelectorLocation <em>Selector Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Selector Location</em>'.
	 * @see org.tracewright.metadata.OptionalFieldClass#getSelectorLocation()
	 * @see #getOptionalFieldClass()
	 * @generated
	 */
	EReference getOptionalFieldClass_SelectorLocation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.OptionalFieldClass#getSelectorRanges <em>Selector Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Selector Ranges</em>'.
	 * @see org.tracewright.metadata.OptionalFieldClass#getSelectorRanges()
	 * @see #getOptionalFieldClass()
	 * @generated
	 */
	EReference getOptionalFieldClass_SelectorRanges();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.VariantFieldClass <em>Variant Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variant Field Class</em>'.
	 * @see org.tracewright.metadata.VariantFieldClass
	 * @generated
	 */
	EClass getVariantFieldClass();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.VariantFieldClass#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.tracewright.metadata.VariantFieldClass#getOptions()
	 * @see #getVariantFieldClass()
	 * @generated
	 */
	EReference getVariantFieldClass_Options();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.VariantFieldClass#getSelectorLocation <em>Selector Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Selector Location</em>'.
	 * @see org.tracewright.metadata.VariantFieldClass#getSelectorLocation()
	 * @see #getVariantFieldClass()
	 * @generated
	 */
	EReference getVariantFieldClass_SelectorLocation();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.VariantOption <em>Variant Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variant Option</em>'.
	 * @see org.tracewright.metadata.VariantOption
	 * @generated
	 */
	EClass getVariantOption();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.VariantOption#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.VariantOption#getName()
	 * @see #getVariantOption()
	 * @generated
	 */
	EAttribute getVariantOption_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.VariantOption#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.tracewright.metadata.VariantOption#getIdentifier()
	 * @see #getVariantOption()
	 * @generated
	 */
	EAttribute getVariantOption_Identifier();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.metadata.VariantOption#getFieldClass <em>Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Field Class</em>'.
	 * @see org.tracewright.metadata.VariantOption#getFieldClass()
	 * @see #getVariantOption()
	 * @generated
	 */
	EReference getVariantOption_FieldClass();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.VariantOption#getSelectorRanges <em>Selector Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Selector Ranges</em>'.
	 * @see org.tracewright.metadata.VariantOption#getSelectorRanges()
	 * @see #getVariantOption()
	 * @generated
	 */
	EReference getVariantOption_SelectorRanges();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.Mapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping</em>'.
	 * @see org.tracewright.metadata.Mapping
	 * @generated
	 */
	EClass getMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.Mapping#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.metadata.Mapping#getName()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.metadata.Mapping#getRanges <em>Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ranges</em>'.
	 * @see org.tracewright.metadata.Mapping#getRanges()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Ranges();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.IntegerRange <em>Integer Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Integer Range</em>'.
	 * @see org.tracewright.metadata.IntegerRange
	 * @generated
	 */
	EClass getIntegerRange();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.IntegerRange#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower</em>'.
	 * @see org.tracewright.metadata.IntegerRange#getLower()
	 * @see #getIntegerRange()
	 * @generated
	 */
	EAttribute getIntegerRange_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.IntegerRange#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.tracewright.metadata.IntegerRange#getUpper()
	 * @see #getIntegerRange()
	 * @generated
	 */
	EAttribute getIntegerRange_Upper();

	/**
	 * Returns the meta object for class '{@link org.tracewright.metadata.FieldLocation <em>Field Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Location</em>'.
	 * @see org.tracewright.metadata.FieldLocation
	 * @generated
	 */
	EClass getFieldLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.metadata.FieldLocation#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.tracewright.metadata.FieldLocation#getOrigin()
	 * @see #getFieldLocation()
	 * @generated
	 */
	EAttribute getFieldLocation_Origin();

	/**
	 * Returns the meta object for the attribute list '{@link org.tracewright.metadata.FieldLocation#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Path</em>'.
	 * @see org.tracewright.metadata.FieldLocation#getPath()
	 * @see #getFieldLocation()
	 * @generated
	 */
	EAttribute getFieldLocation_Path();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.MetadataFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Format</em>'.
	 * @see org.tracewright.metadata.MetadataFormat
	 * @generated
	 */
	EEnum getMetadataFormat();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.ByteOrder <em>Byte Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Byte Order</em>'.
	 * @see org.tracewright.metadata.ByteOrder
	 * @generated
	 */
	EEnum getByteOrder();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.BitOrder <em>Bit Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bit Order</em>'.
	 * @see org.tracewright.metadata.BitOrder
	 * @generated
	 */
	EEnum getBitOrder();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.DisplayBase <em>Display Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Display Base</em>'.
	 * @see org.tracewright.metadata.DisplayBase
	 * @generated
	 */
	EEnum getDisplayBase();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.Encoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Encoding</em>'.
	 * @see org.tracewright.metadata.Encoding
	 * @generated
	 */
	EEnum getEncoding();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.Scope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scope</em>'.
	 * @see org.tracewright.metadata.Scope
	 * @generated
	 */
	EEnum getScope();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.tracewright.metadata.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.metadata.ClockOrigin <em>Clock Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clock Origin</em>'.
	 * @see org.tracewright.metadata.ClockOrigin
	 * @generated
	 */
	EEnum getClockOrigin();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MetadataFactory getMetadataFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.MetadataElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.MetadataElementImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getMetadataElement()
		 * @generated
		 */
		EClass METADATA_ELEMENT = eINSTANCE.getMetadataElement();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METADATA_ELEMENT__ATTRIBUTES = eINSTANCE.getMetadataElement_Attributes();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METADATA_ELEMENT__EXTENSIONS = eINSTANCE.getMetadataElement_Extensions();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.TraceClassImpl <em>Trace Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.TraceClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getTraceClass()
		 * @generated
		 */
		EClass TRACE_CLASS = eINSTANCE.getTraceClass();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__FORMAT = eINSTANCE.getTraceClass_Format();

		/**
		 * The meta object literal for the '<em><b>Major Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__MAJOR_VERSION = eINSTANCE.getTraceClass_MajorVersion();

		/**
		 * The meta object literal for the '<em><b>Minor Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__MINOR_VERSION = eINSTANCE.getTraceClass_MinorVersion();

		/**
		 * The meta object literal for the '<em><b>Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__NAMESPACE = eINSTANCE.getTraceClass_Namespace();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__NAME = eINSTANCE.getTraceClass_Name();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__UID = eINSTANCE.getTraceClass_Uid();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__UUID = eINSTANCE.getTraceClass_Uuid();

		/**
		 * The meta object literal for the '<em><b>Preamble Attributes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__PREAMBLE_ATTRIBUTES = eINSTANCE.getTraceClass_PreambleAttributes();

		/**
		 * The meta object literal for the '<em><b>Preamble Extensions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__PREAMBLE_EXTENSIONS = eINSTANCE.getTraceClass_PreambleExtensions();

		/**
		 * The meta object literal for the '<em><b>Native Byte Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_CLASS__NATIVE_BYTE_ORDER = eINSTANCE.getTraceClass_NativeByteOrder();

		/**
		 * The meta object literal for the '<em><b>Environment</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_CLASS__ENVIRONMENT = eINSTANCE.getTraceClass_Environment();

		/**
		 * The meta object literal for the '<em><b>Clock Classes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_CLASS__CLOCK_CLASSES = eINSTANCE.getTraceClass_ClockClasses();

		/**
		 * The meta object literal for the '<em><b>Packet Header</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_CLASS__PACKET_HEADER = eINSTANCE.getTraceClass_PacketHeader();

		/**
		 * The meta object literal for the '<em><b>Field Class Aliases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_CLASS__FIELD_CLASS_ALIASES = eINSTANCE.getTraceClass_FieldClassAliases();

		/**
		 * The meta object literal for the '<em><b>Data Stream Classes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_CLASS__DATA_STREAM_CLASSES = eINSTANCE.getTraceClass_DataStreamClasses();

		/**
		 * The meta object literal for the '<em><b>Callsites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_CLASS__CALLSITES = eINSTANCE.getTraceClass_Callsites();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.EnvironmentEntryImpl <em>Environment Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.EnvironmentEntryImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getEnvironmentEntry()
		 * @generated
		 */
		EClass ENVIRONMENT_ENTRY = eINSTANCE.getEnvironmentEntry();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__NAME = eINSTANCE.getEnvironmentEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__TEXT = eINSTANCE.getEnvironmentEntry_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__NUMBER = eINSTANCE.getEnvironmentEntry_Number();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.ClockClassImpl <em>Clock Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.ClockClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getClockClass()
		 * @generated
		 */
		EClass CLOCK_CLASS = eINSTANCE.getClockClass();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__ID = eINSTANCE.getClockClass_Id();

		/**
		 * The meta object literal for the '<em><b>Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__NAMESPACE = eINSTANCE.getClockClass_Namespace();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__NAME = eINSTANCE.getClockClass_Name();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__UID = eINSTANCE.getClockClass_Uid();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__DESCRIPTION = eINSTANCE.getClockClass_Description();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__FREQUENCY = eINSTANCE.getClockClass_Frequency();

		/**
		 * The meta object literal for the '<em><b>Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__PRECISION = eINSTANCE.getClockClass_Precision();

		/**
		 * The meta object literal for the '<em><b>Accuracy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__ACCURACY = eINSTANCE.getClockClass_Accuracy();

		/**
		 * The meta object literal for the '<em><b>Offset Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__OFFSET_SECONDS = eINSTANCE.getClockClass_OffsetSeconds();

		/**
		 * The meta object literal for the '<em><b>Offset Cycles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__OFFSET_CYCLES = eINSTANCE.getClockClass_OffsetCycles();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__ORIGIN = eINSTANCE.getClockClass_Origin();

		/**
		 * The meta object literal for the '<em><b>Origin Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__ORIGIN_NAMESPACE = eINSTANCE.getClockClass_OriginNamespace();

		/**
		 * The meta object literal for the '<em><b>Origin Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__ORIGIN_NAME = eINSTANCE.getClockClass_OriginName();

		/**
		 * The meta object literal for the '<em><b>Origin Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_CLASS__ORIGIN_UID = eINSTANCE.getClockClass_OriginUid();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.DataStreamClassImpl <em>Data Stream Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.DataStreamClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDataStreamClass()
		 * @generated
		 */
		EClass DATA_STREAM_CLASS = eINSTANCE.getDataStreamClass();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STREAM_CLASS__ID = eINSTANCE.getDataStreamClass_Id();

		/**
		 * The meta object literal for the '<em><b>Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STREAM_CLASS__NAMESPACE = eINSTANCE.getDataStreamClass_Namespace();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STREAM_CLASS__NAME = eINSTANCE.getDataStreamClass_Name();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STREAM_CLASS__UID = eINSTANCE.getDataStreamClass_Uid();

		/**
		 * The meta object literal for the '<em><b>Default Clock Class</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS = eINSTANCE.getDataStreamClass_DefaultClockClass();

		/**
		 * The meta object literal for the '<em><b>Packet Context</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_STREAM_CLASS__PACKET_CONTEXT = eINSTANCE.getDataStreamClass_PacketContext();

		/**
		 * The meta object literal for the '<em><b>Event Record Header</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_STREAM_CLASS__EVENT_RECORD_HEADER = eINSTANCE.getDataStreamClass_EventRecordHeader();

		/**
		 * The meta object literal for the '<em><b>Event Record Common Context</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT = eINSTANCE.getDataStreamClass_EventRecordCommonContext();

		/**
		 * The meta object literal for the '<em><b>Event Record Classes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_STREAM_CLASS__EVENT_RECORD_CLASSES = eINSTANCE.getDataStreamClass_EventRecordClasses();

		/**
		 * The meta object literal for the '<em><b>Trace Class</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_STREAM_CLASS__TRACE_CLASS = eINSTANCE.getDataStreamClass_TraceClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.EventRecordClassImpl <em>Event Record Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.EventRecordClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getEventRecordClass()
		 * @generated
		 */
		EClass EVENT_RECORD_CLASS = eINSTANCE.getEventRecordClass();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RECORD_CLASS__ID = eINSTANCE.getEventRecordClass_Id();

		/**
		 * The meta object literal for the '<em><b>Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RECORD_CLASS__NAMESPACE = eINSTANCE.getEventRecordClass_Namespace();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RECORD_CLASS__NAME = eINSTANCE.getEventRecordClass_Name();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RECORD_CLASS__UID = eINSTANCE.getEventRecordClass_Uid();

		/**
		 * The meta object literal for the '<em><b>Log Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RECORD_CLASS__LOG_LEVEL = eINSTANCE.getEventRecordClass_LogLevel();

		/**
		 * The meta object literal for the '<em><b>Model Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RECORD_CLASS__MODEL_URI = eINSTANCE.getEventRecordClass_ModelUri();

		/**
		 * The meta object literal for the '<em><b>Specific Context</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_RECORD_CLASS__SPECIFIC_CONTEXT = eINSTANCE.getEventRecordClass_SpecificContext();

		/**
		 * The meta object literal for the '<em><b>Payload</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_RECORD_CLASS__PAYLOAD = eINSTANCE.getEventRecordClass_Payload();

		/**
		 * The meta object literal for the '<em><b>Data Stream Class</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_RECORD_CLASS__DATA_STREAM_CLASS = eINSTANCE.getEventRecordClass_DataStreamClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FieldClassAliasImpl <em>Field Class Alias</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FieldClassAliasImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFieldClassAlias()
		 * @generated
		 */
		EClass FIELD_CLASS_ALIAS = eINSTANCE.getFieldClassAlias();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CLASS_ALIAS__NAME = eINSTANCE.getFieldClassAlias_Name();

		/**
		 * The meta object literal for the '<em><b>Field Class</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_CLASS_ALIAS__FIELD_CLASS = eINSTANCE.getFieldClassAlias_FieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.CallsiteImpl <em>Callsite</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.CallsiteImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getCallsite()
		 * @generated
		 */
		EClass CALLSITE = eINSTANCE.getCallsite();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLSITE__NAME = eINSTANCE.getCallsite_Name();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLSITE__FUNCTION = eINSTANCE.getCallsite_Function();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLSITE__FILE = eINSTANCE.getCallsite_File();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLSITE__LINE = eINSTANCE.getCallsite_Line();

		/**
		 * The meta object literal for the '<em><b>Instruction Pointer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLSITE__INSTRUCTION_POINTER = eINSTANCE.getCallsite_InstructionPointer();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FieldClassImpl <em>Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFieldClass()
		 * @generated
		 */
		EClass FIELD_CLASS = eINSTANCE.getFieldClass();

		/**
		 * The meta object literal for the '<em><b>Alias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CLASS__ALIAS = eINSTANCE.getFieldClass_Alias();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FixedLengthFieldClassImpl <em>Fixed Length Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FixedLengthFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthFieldClass()
		 * @generated
		 */
		EClass FIXED_LENGTH_FIELD_CLASS = eINSTANCE.getFixedLengthFieldClass();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_LENGTH_FIELD_CLASS__LENGTH = eINSTANCE.getFixedLengthFieldClass_Length();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_LENGTH_FIELD_CLASS__ALIGNMENT = eINSTANCE.getFixedLengthFieldClass_Alignment();

		/**
		 * The meta object literal for the '<em><b>Byte Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER = eINSTANCE.getFixedLengthFieldClass_ByteOrder();

		/**
		 * The meta object literal for the '<em><b>Bit Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_LENGTH_FIELD_CLASS__BIT_ORDER = eINSTANCE.getFixedLengthFieldClass_BitOrder();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FixedLengthBitArrayFieldClassImpl <em>Fixed Length Bit Array Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FixedLengthBitArrayFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthBitArrayFieldClass()
		 * @generated
		 */
		EClass FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS = eINSTANCE.getFixedLengthBitArrayFieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FixedLengthBitMapFieldClassImpl <em>Fixed Length Bit Map Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FixedLengthBitMapFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthBitMapFieldClass()
		 * @generated
		 */
		EClass FIXED_LENGTH_BIT_MAP_FIELD_CLASS = eINSTANCE.getFixedLengthBitMapFieldClass();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIXED_LENGTH_BIT_MAP_FIELD_CLASS__FLAGS = eINSTANCE.getFixedLengthBitMapFieldClass_Flags();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FixedLengthBooleanFieldClassImpl <em>Fixed Length Boolean Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FixedLengthBooleanFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthBooleanFieldClass()
		 * @generated
		 */
		EClass FIXED_LENGTH_BOOLEAN_FIELD_CLASS = eINSTANCE.getFixedLengthBooleanFieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.IntegerFieldClassImpl <em>Integer Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.IntegerFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getIntegerFieldClass()
		 * @generated
		 */
		EClass INTEGER_FIELD_CLASS = eINSTANCE.getIntegerFieldClass();

		/**
		 * The meta object literal for the '<em><b>Signed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_FIELD_CLASS__SIGNED = eINSTANCE.getIntegerFieldClass_Signed();

		/**
		 * The meta object literal for the '<em><b>Display Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_FIELD_CLASS__DISPLAY_BASE = eINSTANCE.getIntegerFieldClass_DisplayBase();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTEGER_FIELD_CLASS__MAPPINGS = eINSTANCE.getIntegerFieldClass_Mappings();

		/**
		 * The meta object literal for the '<em><b>Enumeration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_FIELD_CLASS__ENUMERATION = eINSTANCE.getIntegerFieldClass_Enumeration();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_FIELD_CLASS__ROLES = eINSTANCE.getIntegerFieldClass_Roles();

		/**
		 * The meta object literal for the '<em><b>Clock Class</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTEGER_FIELD_CLASS__CLOCK_CLASS = eINSTANCE.getIntegerFieldClass_ClockClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FixedLengthIntegerFieldClassImpl <em>Fixed Length Integer Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FixedLengthIntegerFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthIntegerFieldClass()
		 * @generated
		 */
		EClass FIXED_LENGTH_INTEGER_FIELD_CLASS = eINSTANCE.getFixedLengthIntegerFieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FixedLengthFloatingPointFieldClassImpl <em>Fixed Length Floating Point Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FixedLengthFloatingPointFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFixedLengthFloatingPointFieldClass()
		 * @generated
		 */
		EClass FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS = eINSTANCE.getFixedLengthFloatingPointFieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.VariableLengthIntegerFieldClassImpl <em>Variable Length Integer Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.VariableLengthIntegerFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getVariableLengthIntegerFieldClass()
		 * @generated
		 */
		EClass VARIABLE_LENGTH_INTEGER_FIELD_CLASS = eINSTANCE.getVariableLengthIntegerFieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.StringFieldClassImpl <em>String Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.StringFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStringFieldClass()
		 * @generated
		 */
		EClass STRING_FIELD_CLASS = eINSTANCE.getStringFieldClass();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRING_FIELD_CLASS__ENCODING = eINSTANCE.getStringFieldClass_Encoding();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.NullTerminatedStringFieldClassImpl <em>Null Terminated String Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.NullTerminatedStringFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getNullTerminatedStringFieldClass()
		 * @generated
		 */
		EClass NULL_TERMINATED_STRING_FIELD_CLASS = eINSTANCE.getNullTerminatedStringFieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.StaticLengthStringFieldClassImpl <em>Static Length String Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.StaticLengthStringFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStaticLengthStringFieldClass()
		 * @generated
		 */
		EClass STATIC_LENGTH_STRING_FIELD_CLASS = eINSTANCE.getStaticLengthStringFieldClass();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_LENGTH_STRING_FIELD_CLASS__LENGTH = eINSTANCE.getStaticLengthStringFieldClass_Length();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT = eINSTANCE.getStaticLengthStringFieldClass_Alignment();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.DynamicLengthStringFieldClassImpl <em>Dynamic Length String Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.DynamicLengthStringFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDynamicLengthStringFieldClass()
		 * @generated
		 */
		EClass DYNAMIC_LENGTH_STRING_FIELD_CLASS = eINSTANCE.getDynamicLengthStringFieldClass();

		/**
		 * The meta object literal for the '<em><b>Length Location</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION = eINSTANCE.getDynamicLengthStringFieldClass_LengthLocation();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT = eINSTANCE.getDynamicLengthStringFieldClass_Alignment();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.StaticLengthBlobFieldClassImpl <em>Static Length Blob Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.StaticLengthBlobFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStaticLengthBlobFieldClass()
		 * @generated
		 */
		EClass STATIC_LENGTH_BLOB_FIELD_CLASS = eINSTANCE.getStaticLengthBlobFieldClass();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH = eINSTANCE.getStaticLengthBlobFieldClass_Length();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE = eINSTANCE.getStaticLengthBlobFieldClass_MediaType();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES = eINSTANCE.getStaticLengthBlobFieldClass_Roles();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.DynamicLengthBlobFieldClassImpl <em>Dynamic Length Blob Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.DynamicLengthBlobFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDynamicLengthBlobFieldClass()
		 * @generated
		 */
		EClass DYNAMIC_LENGTH_BLOB_FIELD_CLASS = eINSTANCE.getDynamicLengthBlobFieldClass();

		/**
		 * The meta object literal for the '<em><b>Length Location</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION = eINSTANCE.getDynamicLengthBlobFieldClass_LengthLocation();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE = eINSTANCE.getDynamicLengthBlobFieldClass_MediaType();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.ArrayFieldClassImpl <em>Array Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.ArrayFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getArrayFieldClass()
		 * @generated
		 */
		EClass ARRAY_FIELD_CLASS = eINSTANCE.getArrayFieldClass();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARRAY_FIELD_CLASS__ELEMENT = eINSTANCE.getArrayFieldClass_Element();

		/**
		 * The meta object literal for the '<em><b>Minimum Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT = eINSTANCE.getArrayFieldClass_MinimumAlignment();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.StaticLengthArrayFieldClassImpl <em>Static Length Array Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.StaticLengthArrayFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStaticLengthArrayFieldClass()
		 * @generated
		 */
		EClass STATIC_LENGTH_ARRAY_FIELD_CLASS = eINSTANCE.getStaticLengthArrayFieldClass();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_LENGTH_ARRAY_FIELD_CLASS__LENGTH = eINSTANCE.getStaticLengthArrayFieldClass_Length();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_LENGTH_ARRAY_FIELD_CLASS__ROLES = eINSTANCE.getStaticLengthArrayFieldClass_Roles();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.DynamicLengthArrayFieldClassImpl <em>Dynamic Length Array Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.DynamicLengthArrayFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDynamicLengthArrayFieldClass()
		 * @generated
		 */
		EClass DYNAMIC_LENGTH_ARRAY_FIELD_CLASS = eINSTANCE.getDynamicLengthArrayFieldClass();

		/**
		 * The meta object literal for the '<em><b>Length Location</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__LENGTH_LOCATION = eINSTANCE.getDynamicLengthArrayFieldClass_LengthLocation();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.StructureFieldClassImpl <em>Structure Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.StructureFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStructureFieldClass()
		 * @generated
		 */
		EClass STRUCTURE_FIELD_CLASS = eINSTANCE.getStructureFieldClass();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRUCTURE_FIELD_CLASS__MEMBERS = eINSTANCE.getStructureFieldClass_Members();

		/**
		 * The meta object literal for the '<em><b>Minimum Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT = eINSTANCE.getStructureFieldClass_MinimumAlignment();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.StructureMemberImpl <em>Structure Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.StructureMemberImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getStructureMember()
		 * @generated
		 */
		EClass STRUCTURE_MEMBER = eINSTANCE.getStructureMember();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE_MEMBER__NAME = eINSTANCE.getStructureMember_Name();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE_MEMBER__IDENTIFIER = eINSTANCE.getStructureMember_Identifier();

		/**
		 * The meta object literal for the '<em><b>Field Class</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRUCTURE_MEMBER__FIELD_CLASS = eINSTANCE.getStructureMember_FieldClass();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.OptionalFieldClassImpl <em>Optional Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.OptionalFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getOptionalFieldClass()
		 * @generated
		 */
		EClass OPTIONAL_FIELD_CLASS = eINSTANCE.getOptionalFieldClass();

		/**
		 * The meta object literal for the '<em><b>Field Class</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTIONAL_FIELD_CLASS__FIELD_CLASS = eINSTANCE.getOptionalFieldClass_FieldClass();

		/**
		 * The meta object literal for the '<em><b>Selector Location</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION = eINSTANCE.getOptionalFieldClass_SelectorLocation();

		/**
		 * The meta object literal for the '<em><b>Selector Ranges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTIONAL_FIELD_CLASS__SELECTOR_RANGES = eINSTANCE.getOptionalFieldClass_SelectorRanges();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.VariantFieldClassImpl <em>Variant Field Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.VariantFieldClassImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getVariantFieldClass()
		 * @generated
		 */
		EClass VARIANT_FIELD_CLASS = eINSTANCE.getVariantFieldClass();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT_FIELD_CLASS__OPTIONS = eINSTANCE.getVariantFieldClass_Options();

		/**
		 * The meta object literal for the '<em><b>Selector Location</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT_FIELD_CLASS__SELECTOR_LOCATION = eINSTANCE.getVariantFieldClass_SelectorLocation();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.VariantOptionImpl <em>Variant Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.VariantOptionImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getVariantOption()
		 * @generated
		 */
		EClass VARIANT_OPTION = eINSTANCE.getVariantOption();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIANT_OPTION__NAME = eINSTANCE.getVariantOption_Name();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIANT_OPTION__IDENTIFIER = eINSTANCE.getVariantOption_Identifier();

		/**
		 * The meta object literal for the '<em><b>Field Class</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT_OPTION__FIELD_CLASS = eINSTANCE.getVariantOption_FieldClass();

		/**
		 * The meta object literal for the '<em><b>Selector Ranges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT_OPTION__SELECTOR_RANGES = eINSTANCE.getVariantOption_SelectorRanges();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.MappingImpl <em>Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.MappingImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getMapping()
		 * @generated
		 */
		EClass MAPPING = eINSTANCE.getMapping();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__NAME = eINSTANCE.getMapping_Name();

		/**
		 * The meta object literal for the '<em><b>Ranges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__RANGES = eINSTANCE.getMapping_Ranges();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.IntegerRangeImpl <em>Integer Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.IntegerRangeImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getIntegerRange()
		 * @generated
		 */
		EClass INTEGER_RANGE = eINSTANCE.getIntegerRange();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_RANGE__LOWER = eINSTANCE.getIntegerRange_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGER_RANGE__UPPER = eINSTANCE.getIntegerRange_Upper();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.impl.FieldLocationImpl <em>Field Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.impl.FieldLocationImpl
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getFieldLocation()
		 * @generated
		 */
		EClass FIELD_LOCATION = eINSTANCE.getFieldLocation();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_LOCATION__ORIGIN = eINSTANCE.getFieldLocation_Origin();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_LOCATION__PATH = eINSTANCE.getFieldLocation_Path();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.MetadataFormat <em>Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.MetadataFormat
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getMetadataFormat()
		 * @generated
		 */
		EEnum METADATA_FORMAT = eINSTANCE.getMetadataFormat();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.ByteOrder <em>Byte Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.ByteOrder
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getByteOrder()
		 * @generated
		 */
		EEnum BYTE_ORDER = eINSTANCE.getByteOrder();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.BitOrder <em>Bit Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.BitOrder
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getBitOrder()
		 * @generated
		 */
		EEnum BIT_ORDER = eINSTANCE.getBitOrder();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.DisplayBase <em>Display Base</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.DisplayBase
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getDisplayBase()
		 * @generated
		 */
		EEnum DISPLAY_BASE = eINSTANCE.getDisplayBase();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.Encoding <em>Encoding</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.Encoding
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getEncoding()
		 * @generated
		 */
		EEnum ENCODING = eINSTANCE.getEncoding();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.Scope <em>Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.Scope
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getScope()
		 * @generated
		 */
		EEnum SCOPE = eINSTANCE.getScope();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.Role
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.tracewright.metadata.ClockOrigin <em>Clock Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.metadata.ClockOrigin
		 * @see org.tracewright.metadata.impl.MetadataPackageImpl#getClockOrigin()
		 * @generated
		 */
		EEnum CLOCK_ORIGIN = eINSTANCE.getClockOrigin();

	}

} //MetadataPackage

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

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
 * @see org.tracewright.session.SessionFactory
 * @model kind="package"
 * @generated
 */
public interface SessionPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "session";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:org.tracewright:session:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "session";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SessionPackage eINSTANCE = org.tracewright.session.impl.SessionPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.SessionElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.SessionElementImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionElement()
	 * @generated
	 */
	int SESSION_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ELEMENT__OTHER = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.OtherValueImpl <em>Other Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.OtherValueImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getOtherValue()
	 * @generated
	 */
	int OTHER_VALUE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Other Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_VALUE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.SessionDocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.SessionDocumentImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionDocument()
	 * @generated
	 */
	int SESSION_DOCUMENT = 2;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_DOCUMENT__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_DOCUMENT__VERSION = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_DOCUMENT__TARGETS = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_DOCUMENT__SESSIONS = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_DOCUMENT_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.TargetImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 3;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NAME = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CONNECTION = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__USER = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__HOST = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__PORT = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sudo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__SUDO = SESSION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tracer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__TRACER = SESSION_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Version</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__VERSION = SESSION_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.TracerVersionImpl <em>Tracer Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.TracerVersionImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getTracerVersion()
	 * @generated
	 */
	int TRACER_VERSION = 4;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Major</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION__MAJOR = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION__MINOR = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Patch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION__PATCH = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION__TEXT = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION__NAME = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tracer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION__TRACER = SESSION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Tracer Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACER_VERSION_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.SessionImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 5;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NAME = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__KIND = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__OUTPUT = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DATA_URL = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>No Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NO_OUTPUT = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Live Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LIVE_TIMER = SESSION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Trace Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TRACE_FORMAT = SESSION_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Shm Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SHM_PATH = SESSION_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MEMORY_LIMIT = SESSION_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STATE = SESSION_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Started Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STARTED_BEFORE = SESSION_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CREATED = SESSION_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DOMAINS = SESSION_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Snapshot Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SNAPSHOT_OUTPUTS = SESSION_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Rotation Schedules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ROTATION_SCHEDULES = SESSION_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Triggers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TRIGGERS = SESSION_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Statistics</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STATISTICS = SESSION_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.DomainImpl <em>Domain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.DomainImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getDomain()
	 * @generated
	 */
	int DOMAIN = 6;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__TYPE = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Buffer Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__BUFFER_SCHEME = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__CHANNELS = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Trackers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__TRACKERS = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.ChannelImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 7;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ENABLED = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Loss Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__LOSS_MODE = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sub Buffer Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SUB_BUFFER_SIZE = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sub Buffer Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SUB_BUFFER_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Switch Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SWITCH_TIMER = SESSION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Read Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__READ_TIMER = SESSION_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Monitor Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__MONITOR_TIMER = SESSION_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Watchdog Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__WATCHDOG_TIMER = SESSION_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Output Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__OUTPUT_TYPE = SESSION_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Trace File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TRACE_FILE_SIZE = SESSION_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Trace File Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TRACE_FILE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Blocking Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__BLOCKING_TIMEOUT = SESSION_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Allocation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ALLOCATION = SESSION_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Preallocation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PREALLOCATION = SESSION_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reclaim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RECLAIM = SESSION_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reclaim Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RECLAIM_AGE = SESSION_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RULES = SESSION_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Contexts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CONTEXTS = SESSION_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Contexts Unknown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CONTEXTS_UNKNOWN = SESSION_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Statistics</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__STATISTICS = SESSION_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.StatisticsImpl <em>Statistics</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.StatisticsImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getStatistics()
	 * @generated
	 */
	int STATISTICS = 8;

	/**
	 * The feature id for the '<em><b>Discarded Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS__DISCARDED_EVENTS = 0;

	/**
	 * The feature id for the '<em><b>Lost Packets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS__LOST_PACKETS = 1;

	/**
	 * The feature id for the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS__MEMORY_BYTES = 2;

	/**
	 * The number of structural features of the '<em>Statistics</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.EventRuleImpl <em>Event Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.EventRuleImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getEventRule()
	 * @generated
	 */
	int EVENT_RULE = 9;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__KIND = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__NAME = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__LOCATION = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__EXCLUSIONS = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__FILTER = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Log Level Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__LOG_LEVEL_RULE = SESSION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Log Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__LOG_LEVEL = SESSION_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE__ENABLED = SESSION_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Event Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.ContextImpl <em>Context</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.ContextImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getContext()
	 * @generated
	 */
	int CONTEXT = 10;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT__TYPE = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Context</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.ProcessTrackerImpl <em>Process Tracker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.ProcessTrackerImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getProcessTracker()
	 * @generated
	 */
	int PROCESS_TRACKER = 11;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_TRACKER__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_TRACKER__ATTRIBUTE = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_TRACKER__POLICY = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_TRACKER__VALUES = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Process Tracker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_TRACKER_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.SnapshotOutputImpl <em>Snapshot Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.SnapshotOutputImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getSnapshotOutput()
	 * @generated
	 */
	int SNAPSHOT_OUTPUT = 12;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OUTPUT__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OUTPUT__ID = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OUTPUT__NAME = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OUTPUT__OUTPUT = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OUTPUT__DATA_URL = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OUTPUT__MAX_SIZE = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Snapshot Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SNAPSHOT_OUTPUT_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.RotationScheduleImpl <em>Rotation Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.RotationScheduleImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationSchedule()
	 * @generated
	 */
	int ROTATION_SCHEDULE = 13;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_SCHEDULE__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_SCHEDULE__KIND = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_SCHEDULE__THRESHOLD = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rotation Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_SCHEDULE_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.TriggerImpl <em>Trigger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.TriggerImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getTrigger()
	 * @generated
	 */
	int TRIGGER = 14;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__NAME = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__OWNER = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__CONDITION = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER__ACTIONS = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Trigger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIGGER_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.ConditionImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 15;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.EventRuleMatchesImpl <em>Event Rule Matches</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.EventRuleMatchesImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getEventRuleMatches()
	 * @generated
	 */
	int EVENT_RULE_MATCHES = 16;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE_MATCHES__OTHER = CONDITION__OTHER;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE_MATCHES__DOMAIN = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE_MATCHES__RULE = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Captures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE_MATCHES__CAPTURES = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Event Rule Matches</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_RULE_MATCHES_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.BufferUsageImpl <em>Buffer Usage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.BufferUsageImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferUsage()
	 * @generated
	 */
	int BUFFER_USAGE = 17;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE__OTHER = CONDITION__OTHER;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE__KIND = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE__SESSION = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE__CHANNEL = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE__DOMAIN = CONDITION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE__BYTES = CONDITION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE__RATIO = CONDITION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Buffer Usage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_USAGE_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.ConsumedSizeImpl <em>Consumed Size</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.ConsumedSizeImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getConsumedSize()
	 * @generated
	 */
	int CONSUMED_SIZE = 18;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMED_SIZE__OTHER = CONDITION__OTHER;

	/**
	 * The feature id for the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMED_SIZE__SESSION = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMED_SIZE__BYTES = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Consumed Size</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSUMED_SIZE_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.RotationConditionImpl <em>Rotation Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.RotationConditionImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationCondition()
	 * @generated
	 */
	int ROTATION_CONDITION = 19;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_CONDITION__OTHER = CONDITION__OTHER;

	/**
	 * The feature id for the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_CONDITION__SESSION = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Moment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_CONDITION__MOMENT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rotation Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.OtherConditionImpl <em>Other Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.OtherConditionImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getOtherCondition()
	 * @generated
	 */
	int OTHER_CONDITION = 20;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_CONDITION__OTHER = CONDITION__OTHER;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_CONDITION__TYPE = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Other Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.tracewright.session.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.impl.ActionImpl
	 * @see org.tracewright.session.impl.SessionPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 21;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OTHER = SESSION_ELEMENT__OTHER;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__KIND = SESSION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SESSION = SESSION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__RATE = SESSION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rate Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__RATE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Snapshot Output</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SNAPSHOT_OUTPUT = SESSION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Channel Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CHANNEL_TYPE = SESSION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CHANNEL = SESSION_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__KEY = SESSION_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = SESSION_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.tracewright.session.SessionKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.SessionKind
	 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionKind()
	 * @generated
	 */
	int SESSION_KIND = 22;

	/**
	 * The meta object id for the '{@link org.tracewright.session.TraceFormat <em>Trace Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.TraceFormat
	 * @see org.tracewright.session.impl.SessionPackageImpl#getTraceFormat()
	 * @generated
	 */
	int TRACE_FORMAT = 23;

	/**
	 * The meta object id for the '{@link org.tracewright.session.SessionState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.SessionState
	 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionState()
	 * @generated
	 */
	int SESSION_STATE = 24;

	/**
	 * The meta object id for the '{@link org.tracewright.session.DomainType <em>Domain Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.DomainType
	 * @see org.tracewright.session.impl.SessionPackageImpl#getDomainType()
	 * @generated
	 */
	int DOMAIN_TYPE = 25;

	/**
	 * The meta object id for the '{@link org.tracewright.session.BufferScheme <em>Buffer Scheme</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.BufferScheme
	 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferScheme()
	 * @generated
	 */
	int BUFFER_SCHEME = 26;

	/**
	 * The meta object id for the '{@link org.tracewright.session.LossMode <em>Loss Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.LossMode
	 * @see org.tracewright.session.impl.SessionPackageImpl#getLossMode()
	 * @generated
	 */
	int LOSS_MODE = 27;

	/**
	 * The meta object id for the '{@link org.tracewright.session.OutputType <em>Output Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.OutputType
	 * @see org.tracewright.session.impl.SessionPackageImpl#getOutputType()
	 * @generated
	 */
	int OUTPUT_TYPE = 28;

	/**
	 * The meta object id for the '{@link org.tracewright.session.BufferAllocation <em>Buffer Allocation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.BufferAllocation
	 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferAllocation()
	 * @generated
	 */
	int BUFFER_ALLOCATION = 29;

	/**
	 * The meta object id for the '{@link org.tracewright.session.BufferPreallocation <em>Buffer Preallocation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.BufferPreallocation
	 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferPreallocation()
	 * @generated
	 */
	int BUFFER_PREALLOCATION = 30;

	/**
	 * The meta object id for the '{@link org.tracewright.session.MemoryReclaim <em>Memory Reclaim</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.MemoryReclaim
	 * @see org.tracewright.session.impl.SessionPackageImpl#getMemoryReclaim()
	 * @generated
	 */
	int MEMORY_RECLAIM = 31;

	/**
	 * The meta object id for the '{@link org.tracewright.session.EventRuleKind <em>Event Rule Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.EventRuleKind
	 * @see org.tracewright.session.impl.SessionPackageImpl#getEventRuleKind()
	 * @generated
	 */
	int EVENT_RULE_KIND = 32;

	/**
	 * The meta object id for the '{@link org.tracewright.session.LogLevelRule <em>Log Level Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.LogLevelRule
	 * @see org.tracewright.session.impl.SessionPackageImpl#getLogLevelRule()
	 * @generated
	 */
	int LOG_LEVEL_RULE = 33;

	/**
	 * The meta object id for the '{@link org.tracewright.session.ProcessAttribute <em>Process Attribute</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.ProcessAttribute
	 * @see org.tracewright.session.impl.SessionPackageImpl#getProcessAttribute()
	 * @generated
	 */
	int PROCESS_ATTRIBUTE = 34;

	/**
	 * The meta object id for the '{@link org.tracewright.session.TrackingPolicy <em>Tracking Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.TrackingPolicy
	 * @see org.tracewright.session.impl.SessionPackageImpl#getTrackingPolicy()
	 * @generated
	 */
	int TRACKING_POLICY = 35;

	/**
	 * The meta object id for the '{@link org.tracewright.session.RotationKind <em>Rotation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.RotationKind
	 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationKind()
	 * @generated
	 */
	int ROTATION_KIND = 36;

	/**
	 * The meta object id for the '{@link org.tracewright.session.BufferUsageKind <em>Buffer Usage Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.BufferUsageKind
	 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferUsageKind()
	 * @generated
	 */
	int BUFFER_USAGE_KIND = 37;

	/**
	 * The meta object id for the '{@link org.tracewright.session.RotationMoment <em>Rotation Moment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.RotationMoment
	 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationMoment()
	 * @generated
	 */
	int ROTATION_MOMENT = 38;

	/**
	 * The meta object id for the '{@link org.tracewright.session.ActionKind <em>Action Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.ActionKind
	 * @see org.tracewright.session.impl.SessionPackageImpl#getActionKind()
	 * @generated
	 */
	int ACTION_KIND = 39;

	/**
	 * The meta object id for the '{@link org.tracewright.session.RatePolicyKind <em>Rate Policy Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.RatePolicyKind
	 * @see org.tracewright.session.impl.SessionPackageImpl#getRatePolicyKind()
	 * @generated
	 */
	int RATE_POLICY_KIND = 40;

	/**
	 * The meta object id for the '{@link org.tracewright.session.Tracer <em>Tracer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.Tracer
	 * @see org.tracewright.session.impl.SessionPackageImpl#getTracer()
	 * @generated
	 */
	int TRACER = 41;

	/**
	 * The meta object id for the '{@link org.tracewright.session.Connection <em>Connection</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tracewright.session.Connection
	 * @see org.tracewright.session.impl.SessionPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 42;


	/**
	 * Returns the meta object for class '{@link org.tracewright.session.SessionElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.tracewright.session.SessionElement
	 * @generated
	 */
	EClass getSessionElement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.SessionElement#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Other</em>'.
	 * @see org.tracewright.session.SessionElement#getOther()
	 * @see #getSessionElement()
	 * @generated
	 */
	EReference getSessionElement_Other();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.OtherValue <em>Other Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Value</em>'.
	 * @see org.tracewright.session.OtherValue
	 * @generated
	 */
	EClass getOtherValue();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.OtherValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.OtherValue#getName()
	 * @see #getOtherValue()
	 * @generated
	 */
	EAttribute getOtherValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.OtherValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.tracewright.session.OtherValue#getValue()
	 * @see #getOtherValue()
	 * @generated
	 */
	EAttribute getOtherValue_Value();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.SessionDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.tracewright.session.SessionDocument
	 * @generated
	 */
	EClass getSessionDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.SessionDocument#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.tracewright.session.SessionDocument#getVersion()
	 * @see #getSessionDocument()
	 * @generated
	 */
	EAttribute getSessionDocument_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.SessionDocument#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.tracewright.session.SessionDocument#getTargets()
	 * @see #getSessionDocument()
	 * @generated
	 */
	EReference getSessionDocument_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.SessionDocument#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.tracewright.session.SessionDocument#getSessions()
	 * @see #getSessionDocument()
	 * @generated
	 */
	EReference getSessionDocument_Sessions();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.tracewright.session.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Target#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.Target#getName()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Target#getConnection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connection</em>'.
	 * @see org.tracewright.session.Target#getConnection()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Connection();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Target#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.tracewright.session.Target#getUser()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_User();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Target#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.tracewright.session.Target#getHost()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Target#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.tracewright.session.Target#getPort()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Target#isSudo <em>Sudo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sudo</em>'.
	 * @see org.tracewright.session.Target#isSudo()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Sudo();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Target#getTracer <em>Tracer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracer</em>'.
	 * @see org.tracewright.session.Target#getTracer()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Tracer();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.session.Target#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Version</em>'.
	 * @see org.tracewright.session.Target#getVersion()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Version();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.TracerVersion <em>Tracer Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tracer Version</em>'.
	 * @see org.tracewright.session.TracerVersion
	 * @generated
	 */
	EClass getTracerVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.TracerVersion#getMajor <em>Major</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Major</em>'.
	 * @see org.tracewright.session.TracerVersion#getMajor()
	 * @see #getTracerVersion()
	 * @generated
	 */
	EAttribute getTracerVersion_Major();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.TracerVersion#getMinor <em>Minor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minor</em>'.
	 * @see org.tracewright.session.TracerVersion#getMinor()
	 * @see #getTracerVersion()
	 * @generated
	 */
	EAttribute getTracerVersion_Minor();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.TracerVersion#getPatch <em>Patch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patch</em>'.
	 * @see org.tracewright.session.TracerVersion#getPatch()
	 * @see #getTracerVersion()
	 * @generated
	 */
	EAttribute getTracerVersion_Patch();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.TracerVersion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tracewright.session.TracerVersion#getText()
	 * @see #getTracerVersion()
	 * @generated
	 */
	EAttribute getTracerVersion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.TracerVersion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.TracerVersion#getName()
	 * @see #getTracerVersion()
	 * @generated
	 */
	EAttribute getTracerVersion_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.TracerVersion#getTracer <em>Tracer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracer</em>'.
	 * @see org.tracewright.session.TracerVersion#getTracer()
	 * @see #getTracerVersion()
	 * @generated
	 */
	EAttribute getTracerVersion_Tracer();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.tracewright.session.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.Session#getName()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.tracewright.session.Session#getKind()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.tracewright.session.Session#getOutput()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getDataUrl <em>Data Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Url</em>'.
	 * @see org.tracewright.session.Session#getDataUrl()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_DataUrl();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#isNoOutput <em>No Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No Output</em>'.
	 * @see org.tracewright.session.Session#isNoOutput()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_NoOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getLiveTimer <em>Live Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Live Timer</em>'.
	 * @see org.tracewright.session.Session#getLiveTimer()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_LiveTimer();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getTraceFormat <em>Trace Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace Format</em>'.
	 * @see org.tracewright.session.Session#getTraceFormat()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_TraceFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getShmPath <em>Shm Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shm Path</em>'.
	 * @see org.tracewright.session.Session#getShmPath()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_ShmPath();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getMemoryLimit <em>Memory Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Limit</em>'.
	 * @see org.tracewright.session.Session#getMemoryLimit()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_MemoryLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.tracewright.session.Session#getState()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_State();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#isStartedBefore <em>Started Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started Before</em>'.
	 * @see org.tracewright.session.Session#isStartedBefore()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_StartedBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Session#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.tracewright.session.Session#getCreated()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Session#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Domains</em>'.
	 * @see org.tracewright.session.Session#getDomains()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Domains();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Session#getSnapshotOutputs <em>Snapshot Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Snapshot Outputs</em>'.
	 * @see org.tracewright.session.Session#getSnapshotOutputs()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_SnapshotOutputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Session#getRotationSchedules <em>Rotation Schedules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rotation Schedules</em>'.
	 * @see org.tracewright.session.Session#getRotationSchedules()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_RotationSchedules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Session#getTriggers <em>Triggers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Triggers</em>'.
	 * @see org.tracewright.session.Session#getTriggers()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Triggers();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.session.Session#getStatistics <em>Statistics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Statistics</em>'.
	 * @see org.tracewright.session.Session#getStatistics()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Statistics();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Domain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Domain</em>'.
	 * @see org.tracewright.session.Domain
	 * @generated
	 */
	EClass getDomain();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Domain#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.tracewright.session.Domain#getType()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Domain#getBufferScheme <em>Buffer Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Scheme</em>'.
	 * @see org.tracewright.session.Domain#getBufferScheme()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_BufferScheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Domain#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.tracewright.session.Domain#getChannels()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Channels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Domain#getTrackers <em>Trackers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trackers</em>'.
	 * @see org.tracewright.session.Domain#getTrackers()
	 * @see #getDomain()
	 * @generated
	 */
	EReference getDomain_Trackers();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.tracewright.session.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.Channel#getName()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.tracewright.session.Channel#isEnabled()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getLossMode <em>Loss Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loss Mode</em>'.
	 * @see org.tracewright.session.Channel#getLossMode()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_LossMode();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getSubBufferSize <em>Sub Buffer Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sub Buffer Size</em>'.
	 * @see org.tracewright.session.Channel#getSubBufferSize()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_SubBufferSize();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getSubBufferCount <em>Sub Buffer Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sub Buffer Count</em>'.
	 * @see org.tracewright.session.Channel#getSubBufferCount()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_SubBufferCount();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getSwitchTimer <em>Switch Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Switch Timer</em>'.
	 * @see org.tracewright.session.Channel#getSwitchTimer()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_SwitchTimer();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getReadTimer <em>Read Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Timer</em>'.
	 * @see org.tracewright.session.Channel#getReadTimer()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_ReadTimer();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getMonitorTimer <em>Monitor Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monitor Timer</em>'.
	 * @see org.tracewright.session.Channel#getMonitorTimer()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_MonitorTimer();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getWatchdogTimer <em>Watchdog Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Watchdog Timer</em>'.
	 * @see org.tracewright.session.Channel#getWatchdogTimer()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_WatchdogTimer();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getOutputType <em>Output Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output Type</em>'.
	 * @see org.tracewright.session.Channel#getOutputType()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_OutputType();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getTraceFileSize <em>Trace File Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace File Size</em>'.
	 * @see org.tracewright.session.Channel#getTraceFileSize()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_TraceFileSize();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getTraceFileCount <em>Trace File Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace File Count</em>'.
	 * @see org.tracewright.session.Channel#getTraceFileCount()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_TraceFileCount();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getBlockingTimeout <em>Blocking Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocking Timeout</em>'.
	 * @see org.tracewright.session.Channel#getBlockingTimeout()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_BlockingTimeout();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getAllocation <em>Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allocation</em>'.
	 * @see org.tracewright.session.Channel#getAllocation()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Allocation();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getPreallocation <em>Preallocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preallocation</em>'.
	 * @see org.tracewright.session.Channel#getPreallocation()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Preallocation();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getReclaim <em>Reclaim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reclaim</em>'.
	 * @see org.tracewright.session.Channel#getReclaim()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Reclaim();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#getReclaimAge <em>Reclaim Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reclaim Age</em>'.
	 * @see org.tracewright.session.Channel#getReclaimAge()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_ReclaimAge();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Channel#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.tracewright.session.Channel#getRules()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Channel#getContexts <em>Contexts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contexts</em>'.
	 * @see org.tracewright.session.Channel#getContexts()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Contexts();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Channel#isContextsUnknown <em>Contexts Unknown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contexts Unknown</em>'.
	 * @see org.tracewright.session.Channel#isContextsUnknown()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_ContextsUnknown();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.session.Channel#getStatistics <em>Statistics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Statistics</em>'.
	 * @see org.tracewright.session.Channel#getStatistics()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Statistics();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Statistics <em>Statistics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statistics</em>'.
	 * @see org.tracewright.session.Statistics
	 * @generated
	 */
	EClass getStatistics();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Statistics#getDiscardedEvents <em>Discarded Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discarded Events</em>'.
	 * @see org.tracewright.session.Statistics#getDiscardedEvents()
	 * @see #getStatistics()
	 * @generated
	 */
	EAttribute getStatistics_DiscardedEvents();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Statistics#getLostPackets <em>Lost Packets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lost Packets</em>'.
	 * @see org.tracewright.session.Statistics#getLostPackets()
	 * @see #getStatistics()
	 * @generated
	 */
	EAttribute getStatistics_LostPackets();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Statistics#getMemoryBytes <em>Memory Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Bytes</em>'.
	 * @see org.tracewright.session.Statistics#getMemoryBytes()
	 * @see #getStatistics()
	 * @generated
	 */
	EAttribute getStatistics_MemoryBytes();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.EventRule <em>Event Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Rule</em>'.
	 * @see org.tracewright.session.EventRule
	 * @generated
	 */
	EClass getEventRule();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.tracewright.session.EventRule#getKind()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.EventRule#getName()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRule#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.tracewright.session.EventRule#getLocation()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_Location();

	/**
	 * Returns the meta object for the attribute list '{@link org.tracewright.session.EventRule#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Exclusions</em>'.
	 * @see org.tracewright.session.EventRule#getExclusions()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_Exclusions();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRule#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.tracewright.session.EventRule#getFilter()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_Filter();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRule#getLogLevelRule <em>Log Level Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Log Level Rule</em>'.
	 * @see org.tracewright.session.EventRule#getLogLevelRule()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_LogLevelRule();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRule#getLogLevel <em>Log Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Log Level</em>'.
	 * @see org.tracewright.session.EventRule#getLogLevel()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_LogLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.tracewright.session.EventRule#isEnabled()
	 * @see #getEventRule()
	 * @generated
	 */
	EAttribute getEventRule_Enabled();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Context <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Context</em>'.
	 * @see org.tracewright.session.Context
	 * @generated
	 */
	EClass getContext();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Context#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.tracewright.session.Context#getType()
	 * @see #getContext()
	 * @generated
	 */
	EAttribute getContext_Type();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.ProcessTracker <em>Process Tracker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process Tracker</em>'.
	 * @see org.tracewright.session.ProcessTracker
	 * @generated
	 */
	EClass getProcessTracker();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.ProcessTracker#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.tracewright.session.ProcessTracker#getAttribute()
	 * @see #getProcessTracker()
	 * @generated
	 */
	EAttribute getProcessTracker_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.ProcessTracker#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy</em>'.
	 * @see org.tracewright.session.ProcessTracker#getPolicy()
	 * @see #getProcessTracker()
	 * @generated
	 */
	EAttribute getProcessTracker_Policy();

	/**
	 * Returns the meta object for the attribute list '{@link org.tracewright.session.ProcessTracker#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.tracewright.session.ProcessTracker#getValues()
	 * @see #getProcessTracker()
	 * @generated
	 */
	EAttribute getProcessTracker_Values();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.SnapshotOutput <em>Snapshot Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snapshot Output</em>'.
	 * @see org.tracewright.session.SnapshotOutput
	 * @generated
	 */
	EClass getSnapshotOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.SnapshotOutput#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tracewright.session.SnapshotOutput#getId()
	 * @see #getSnapshotOutput()
	 * @generated
	 */
	EAttribute getSnapshotOutput_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.SnapshotOutput#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.SnapshotOutput#getName()
	 * @see #getSnapshotOutput()
	 * @generated
	 */
	EAttribute getSnapshotOutput_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.SnapshotOutput#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.tracewright.session.SnapshotOutput#getOutput()
	 * @see #getSnapshotOutput()
	 * @generated
	 */
	EAttribute getSnapshotOutput_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.SnapshotOutput#getDataUrl <em>Data Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Url</em>'.
	 * @see org.tracewright.session.SnapshotOutput#getDataUrl()
	 * @see #getSnapshotOutput()
	 * @generated
	 */
	EAttribute getSnapshotOutput_DataUrl();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.SnapshotOutput#getMaxSize <em>Max Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Size</em>'.
	 * @see org.tracewright.session.SnapshotOutput#getMaxSize()
	 * @see #getSnapshotOutput()
	 * @generated
	 */
	EAttribute getSnapshotOutput_MaxSize();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.RotationSchedule <em>Rotation Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rotation Schedule</em>'.
	 * @see org.tracewright.session.RotationSchedule
	 * @generated
	 */
	EClass getRotationSchedule();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.RotationSchedule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.tracewright.session.RotationSchedule#getKind()
	 * @see #getRotationSchedule()
	 * @generated
	 */
	EAttribute getRotationSchedule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.RotationSchedule#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.tracewright.session.RotationSchedule#getThreshold()
	 * @see #getRotationSchedule()
	 * @generated
	 */
	EAttribute getRotationSchedule_Threshold();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Trigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trigger</em>'.
	 * @see org.tracewright.session.Trigger
	 * @generated
	 */
	EClass getTrigger();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Trigger#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tracewright.session.Trigger#getName()
	 * @see #getTrigger()
	 * @generated
	 */
	EAttribute getTrigger_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Trigger#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.tracewright.session.Trigger#getOwner()
	 * @see #getTrigger()
	 * @generated
	 */
	EAttribute getTrigger_Owner();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.session.Trigger#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.tracewright.session.Trigger#getCondition()
	 * @see #getTrigger()
	 * @generated
	 */
	EReference getTrigger_Condition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tracewright.session.Trigger#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.tracewright.session.Trigger#getActions()
	 * @see #getTrigger()
	 * @generated
	 */
	EReference getTrigger_Actions();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.tracewright.session.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.EventRuleMatches <em>Event Rule Matches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Rule Matches</em>'.
	 * @see org.tracewright.session.EventRuleMatches
	 * @generated
	 */
	EClass getEventRuleMatches();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.EventRuleMatches#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.tracewright.session.EventRuleMatches#getDomain()
	 * @see #getEventRuleMatches()
	 * @generated
	 */
	EAttribute getEventRuleMatches_Domain();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.session.EventRuleMatches#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.tracewright.session.EventRuleMatches#getRule()
	 * @see #getEventRuleMatches()
	 * @generated
	 */
	EReference getEventRuleMatches_Rule();

	/**
	 * Returns the meta object for the attribute list '{@link org.tracewright.session.EventRuleMatches#getCaptures <em>Captures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Captures</em>'.
	 * @see org.tracewright.session.EventRuleMatches#getCaptures()
	 * @see #getEventRuleMatches()
	 * @generated
	 */
	EAttribute getEventRuleMatches_Captures();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.BufferUsage <em>Buffer Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Buffer Usage</em>'.
	 * @see org.tracewright.session.BufferUsage
	 * @generated
	 */
	EClass getBufferUsage();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.BufferUsage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.tracewright.session.BufferUsage#getKind()
	 * @see #getBufferUsage()
	 * @generated
	 */
	EAttribute getBufferUsage_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.BufferUsage#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session</em>'.
	 * @see org.tracewright.session.BufferUsage#getSession()
	 * @see #getBufferUsage()
	 * @generated
	 */
	EAttribute getBufferUsage_Session();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.BufferUsage#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.tracewright.session.BufferUsage#getChannel()
	 * @see #getBufferUsage()
	 * @generated
	 */
	EAttribute getBufferUsage_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.BufferUsage#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.tracewright.session.BufferUsage#getDomain()
	 * @see #getBufferUsage()
	 * @generated
	 */
	EAttribute getBufferUsage_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.BufferUsage#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.tracewright.session.BufferUsage#getBytes()
	 * @see #getBufferUsage()
	 * @generated
	 */
	EAttribute getBufferUsage_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.BufferUsage#getRatio <em>Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ratio</em>'.
	 * @see org.tracewright.session.BufferUsage#getRatio()
	 * @see #getBufferUsage()
	 * @generated
	 */
	EAttribute getBufferUsage_Ratio();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.ConsumedSize <em>Consumed Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consumed Size</em>'.
	 * @see org.tracewright.session.ConsumedSize
	 * @generated
	 */
	EClass getConsumedSize();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.ConsumedSize#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session</em>'.
	 * @see org.tracewright.session.ConsumedSize#getSession()
	 * @see #getConsumedSize()
	 * @generated
	 */
	EAttribute getConsumedSize_Session();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.ConsumedSize#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.tracewright.session.ConsumedSize#getBytes()
	 * @see #getConsumedSize()
	 * @generated
	 */
	EAttribute getConsumedSize_Bytes();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.RotationCondition <em>Rotation Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rotation Condition</em>'.
	 * @see org.tracewright.session.RotationCondition
	 * @generated
	 */
	EClass getRotationCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.RotationCondition#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session</em>'.
	 * @see org.tracewright.session.RotationCondition#getSession()
	 * @see #getRotationCondition()
	 * @generated
	 */
	EAttribute getRotationCondition_Session();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.RotationCondition#getMoment <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moment</em>'.
	 * @see org.tracewright.session.RotationCondition#getMoment()
	 * @see #getRotationCondition()
	 * @generated
	 */
	EAttribute getRotationCondition_Moment();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.OtherCondition <em>Other Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Condition</em>'.
	 * @see org.tracewright.session.OtherCondition
	 * @generated
	 */
	EClass getOtherCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.OtherCondition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.tracewright.session.OtherCondition#getType()
	 * @see #getOtherCondition()
	 * @generated
	 */
	EAttribute getOtherCondition_Type();

	/**
	 * Returns the meta object for class '{@link org.tracewright.session.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.tracewright.session.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Action#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.tracewright.session.Action#getKind()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Action#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session</em>'.
	 * @see org.tracewright.session.Action#getSession()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Session();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Action#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.tracewright.session.Action#getRate()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Action#getRateCount <em>Rate Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Count</em>'.
	 * @see org.tracewright.session.Action#getRateCount()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_RateCount();

	/**
	 * Returns the meta object for the containment reference '{@link org.tracewright.session.Action#getSnapshotOutput <em>Snapshot Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Snapshot Output</em>'.
	 * @see org.tracewright.session.Action#getSnapshotOutput()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_SnapshotOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Action#getChannelType <em>Channel Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel Type</em>'.
	 * @see org.tracewright.session.Action#getChannelType()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_ChannelType();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Action#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.tracewright.session.Action#getChannel()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.tracewright.session.Action#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.tracewright.session.Action#getKey()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Key();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.SessionKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.tracewright.session.SessionKind
	 * @generated
	 */
	EEnum getSessionKind();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.TraceFormat <em>Trace Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Trace Format</em>'.
	 * @see org.tracewright.session.TraceFormat
	 * @generated
	 */
	EEnum getTraceFormat();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.SessionState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.tracewright.session.SessionState
	 * @generated
	 */
	EEnum getSessionState();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.DomainType <em>Domain Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Domain Type</em>'.
	 * @see org.tracewright.session.DomainType
	 * @generated
	 */
	EEnum getDomainType();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.BufferScheme <em>Buffer Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Buffer Scheme</em>'.
	 * @see org.tracewright.session.BufferScheme
	 * @generated
	 */
	EEnum getBufferScheme();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.LossMode <em>Loss Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Loss Mode</em>'.
	 * @see org.tracewright.session.LossMode
	 * @generated
	 */
	EEnum getLossMode();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.OutputType <em>Output Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Output Type</em>'.
	 * @see org.tracewright.session.OutputType
	 * @generated
	 */
	EEnum getOutputType();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.BufferAllocation <em>Buffer Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Buffer Allocation</em>'.
	 * @see org.tracewright.session.BufferAllocation
	 * @generated
	 */
	EEnum getBufferAllocation();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.BufferPreallocation <em>Buffer Preallocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Buffer Preallocation</em>'.
	 * @see org.tracewright.session.BufferPreallocation
	 * @generated
	 */
	EEnum getBufferPreallocation();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.MemoryReclaim <em>Memory Reclaim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Memory Reclaim</em>'.
	 * @see org.tracewright.session.MemoryReclaim
	 * @generated
	 */
	EEnum getMemoryReclaim();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.EventRuleKind <em>Event Rule Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Rule Kind</em>'.
	 * @see org.tracewright.session.EventRuleKind
	 * @generated
	 */
	EEnum getEventRuleKind();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.LogLevelRule <em>Log Level Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Log Level Rule</em>'.
	 * @see org.tracewright.session.LogLevelRule
	 * @generated
	 */
	EEnum getLogLevelRule();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.ProcessAttribute <em>Process Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Process Attribute</em>'.
	 * @see org.tracewright.session.ProcessAttribute
	 * @generated
	 */
	EEnum getProcessAttribute();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.TrackingPolicy <em>Tracking Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tracking Policy</em>'.
	 * @see org.tracewright.session.TrackingPolicy
	 * @generated
	 */
	EEnum getTrackingPolicy();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.RotationKind <em>Rotation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rotation Kind</em>'.
	 * @see org.tracewright.session.RotationKind
	 * @generated
	 */
	EEnum getRotationKind();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.BufferUsageKind <em>Buffer Usage Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Buffer Usage Kind</em>'.
	 * @see org.tracewright.session.BufferUsageKind
	 * @generated
	 */
	EEnum getBufferUsageKind();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.RotationMoment <em>Rotation Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rotation Moment</em>'.
	 * @see org.tracewright.session.RotationMoment
	 * @generated
	 */
	EEnum getRotationMoment();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.ActionKind <em>Action Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Kind</em>'.
	 * @see org.tracewright.session.ActionKind
	 * @generated
	 */
	EEnum getActionKind();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.RatePolicyKind <em>Rate Policy Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rate Policy Kind</em>'.
	 * @see org.tracewright.session.RatePolicyKind
	 * @generated
	 */
	EEnum getRatePolicyKind();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.Tracer <em>Tracer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tracer</em>'.
	 * @see org.tracewright.session.Tracer
	 * @generated
	 */
	EEnum getTracer();

	/**
	 * Returns the meta object for enum '{@link org.tracewright.session.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Connection</em>'.
	 * @see org.tracewright.session.Connection
	 * @generated
	 */
	EEnum getConnection();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SessionFactory getSessionFactory();

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
		 * The meta object literal for the '{@link org.tracewright.session.impl.SessionElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.SessionElementImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionElement()
		 * @generated
		 */
		EClass SESSION_ELEMENT = eINSTANCE.getSessionElement();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION_ELEMENT__OTHER = eINSTANCE.getSessionElement_Other();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.OtherValueImpl <em>Other Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.OtherValueImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getOtherValue()
		 * @generated
		 */
		EClass OTHER_VALUE = eINSTANCE.getOtherValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_VALUE__NAME = eINSTANCE.getOtherValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_VALUE__VALUE = eINSTANCE.getOtherValue_Value();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.SessionDocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.SessionDocumentImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionDocument()
		 * @generated
		 */
		EClass SESSION_DOCUMENT = eINSTANCE.getSessionDocument();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_DOCUMENT__VERSION = eINSTANCE.getSessionDocument_Version();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION_DOCUMENT__TARGETS = eINSTANCE.getSessionDocument_Targets();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION_DOCUMENT__SESSIONS = eINSTANCE.getSessionDocument_Sessions();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.TargetImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__NAME = eINSTANCE.getTarget_Name();

		/**
		 * The meta object literal for the '<em><b>Connection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CONNECTION = eINSTANCE.getTarget_Connection();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__USER = eINSTANCE.getTarget_User();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__HOST = eINSTANCE.getTarget_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__PORT = eINSTANCE.getTarget_Port();

		/**
		 * The meta object literal for the '<em><b>Sudo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__SUDO = eINSTANCE.getTarget_Sudo();

		/**
		 * The meta object literal for the '<em><b>Tracer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__TRACER = eINSTANCE.getTarget_Tracer();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__VERSION = eINSTANCE.getTarget_Version();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.TracerVersionImpl <em>Tracer Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.TracerVersionImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getTracerVersion()
		 * @generated
		 */
		EClass TRACER_VERSION = eINSTANCE.getTracerVersion();

		/**
		 * The meta object literal for the '<em><b>Major</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACER_VERSION__MAJOR = eINSTANCE.getTracerVersion_Major();

		/**
		 * The meta object literal for the '<em><b>Minor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACER_VERSION__MINOR = eINSTANCE.getTracerVersion_Minor();

		/**
		 * The meta object literal for the '<em><b>Patch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACER_VERSION__PATCH = eINSTANCE.getTracerVersion_Patch();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACER_VERSION__TEXT = eINSTANCE.getTracerVersion_Text();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACER_VERSION__NAME = eINSTANCE.getTracerVersion_Name();

		/**
		 * The meta object literal for the '<em><b>Tracer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACER_VERSION__TRACER = eINSTANCE.getTracerVersion_Tracer();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.SessionImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NAME = eINSTANCE.getSession_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__KIND = eINSTANCE.getSession_Kind();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__OUTPUT = eINSTANCE.getSession_Output();

		/**
		 * The meta object literal for the '<em><b>Data Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DATA_URL = eINSTANCE.getSession_DataUrl();

		/**
		 * The meta object literal for the '<em><b>No Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NO_OUTPUT = eINSTANCE.getSession_NoOutput();

		/**
		 * The meta object literal for the '<em><b>Live Timer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__LIVE_TIMER = eINSTANCE.getSession_LiveTimer();

		/**
		 * The meta object literal for the '<em><b>Trace Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TRACE_FORMAT = eINSTANCE.getSession_TraceFormat();

		/**
		 * The meta object literal for the '<em><b>Shm Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__SHM_PATH = eINSTANCE.getSession_ShmPath();

		/**
		 * The meta object literal for the '<em><b>Memory Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MEMORY_LIMIT = eINSTANCE.getSession_MemoryLimit();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__STATE = eINSTANCE.getSession_State();

		/**
		 * The meta object literal for the '<em><b>Started Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__STARTED_BEFORE = eINSTANCE.getSession_StartedBefore();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CREATED = eINSTANCE.getSession_Created();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__DOMAINS = eINSTANCE.getSession_Domains();

		/**
		 * The meta object literal for the '<em><b>Snapshot Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__SNAPSHOT_OUTPUTS = eINSTANCE.getSession_SnapshotOutputs();

		/**
		 * The meta object literal for the '<em><b>Rotation Schedules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__ROTATION_SCHEDULES = eINSTANCE.getSession_RotationSchedules();

		/**
		 * The meta object literal for the '<em><b>Triggers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__TRIGGERS = eINSTANCE.getSession_Triggers();

		/**
		 * The meta object literal for the '<em><b>Statistics</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__STATISTICS = eINSTANCE.getSession_Statistics();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.DomainImpl <em>Domain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.DomainImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getDomain()
		 * @generated
		 */
		EClass DOMAIN = eINSTANCE.getDomain();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__TYPE = eINSTANCE.getDomain_Type();

		/**
		 * The meta object literal for the '<em><b>Buffer Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__BUFFER_SCHEME = eINSTANCE.getDomain_BufferScheme();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__CHANNELS = eINSTANCE.getDomain_Channels();

		/**
		 * The meta object literal for the '<em><b>Trackers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAIN__TRACKERS = eINSTANCE.getDomain_Trackers();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.ChannelImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NAME = eINSTANCE.getChannel_Name();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__ENABLED = eINSTANCE.getChannel_Enabled();

		/**
		 * The meta object literal for the '<em><b>Loss Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__LOSS_MODE = eINSTANCE.getChannel_LossMode();

		/**
		 * The meta object literal for the '<em><b>Sub Buffer Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SUB_BUFFER_SIZE = eINSTANCE.getChannel_SubBufferSize();

		/**
		 * The meta object literal for the '<em><b>Sub Buffer Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SUB_BUFFER_COUNT = eINSTANCE.getChannel_SubBufferCount();

		/**
		 * The meta object literal for the '<em><b>Switch Timer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SWITCH_TIMER = eINSTANCE.getChannel_SwitchTimer();

		/**
		 * The meta object literal for the '<em><b>Read Timer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__READ_TIMER = eINSTANCE.getChannel_ReadTimer();

		/**
		 * The meta object literal for the '<em><b>Monitor Timer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__MONITOR_TIMER = eINSTANCE.getChannel_MonitorTimer();

		/**
		 * The meta object literal for the '<em><b>Watchdog Timer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__WATCHDOG_TIMER = eINSTANCE.getChannel_WatchdogTimer();

		/**
		 * The meta object literal for the '<em><b>Output Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__OUTPUT_TYPE = eINSTANCE.getChannel_OutputType();

		/**
		 * The meta object literal for the '<em><b>Trace File Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__TRACE_FILE_SIZE = eINSTANCE.getChannel_TraceFileSize();

		/**
		 * The meta object literal for the '<em><b>Trace File Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__TRACE_FILE_COUNT = eINSTANCE.getChannel_TraceFileCount();

		/**
		 * The meta object literal for the '<em><b>Blocking Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__BLOCKING_TIMEOUT = eINSTANCE.getChannel_BlockingTimeout();

		/**
		 * The meta object literal for the '<em><b>Allocation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__ALLOCATION = eINSTANCE.getChannel_Allocation();

		/**
		 * The meta object literal for the '<em><b>Preallocation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PREALLOCATION = eINSTANCE.getChannel_Preallocation();

		/**
		 * The meta object literal for the '<em><b>Reclaim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__RECLAIM = eINSTANCE.getChannel_Reclaim();

		/**
		 * The meta object literal for the '<em><b>Reclaim Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__RECLAIM_AGE = eINSTANCE.getChannel_ReclaimAge();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__RULES = eINSTANCE.getChannel_Rules();

		/**
		 * The meta object literal for the '<em><b>Contexts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__CONTEXTS = eINSTANCE.getChannel_Contexts();

		/**
		 * The meta object literal for the '<em><b>Contexts Unknown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__CONTEXTS_UNKNOWN = eINSTANCE.getChannel_ContextsUnknown();

		/**
		 * The meta object literal for the '<em><b>Statistics</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__STATISTICS = eINSTANCE.getChannel_Statistics();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.StatisticsImpl <em>Statistics</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.StatisticsImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getStatistics()
		 * @generated
		 */
		EClass STATISTICS = eINSTANCE.getStatistics();

		/**
		 * The meta object literal for the '<em><b>Discarded Events</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS__DISCARDED_EVENTS = eINSTANCE.getStatistics_DiscardedEvents();

		/**
		 * The meta object literal for the '<em><b>Lost Packets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS__LOST_PACKETS = eINSTANCE.getStatistics_LostPackets();

		/**
		 * The meta object literal for the '<em><b>Memory Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS__MEMORY_BYTES = eINSTANCE.getStatistics_MemoryBytes();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.EventRuleImpl <em>Event Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.EventRuleImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getEventRule()
		 * @generated
		 */
		EClass EVENT_RULE = eINSTANCE.getEventRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__KIND = eINSTANCE.getEventRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__NAME = eINSTANCE.getEventRule_Name();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__LOCATION = eINSTANCE.getEventRule_Location();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__EXCLUSIONS = eINSTANCE.getEventRule_Exclusions();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__FILTER = eINSTANCE.getEventRule_Filter();

		/**
		 * The meta object literal for the '<em><b>Log Level Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__LOG_LEVEL_RULE = eINSTANCE.getEventRule_LogLevelRule();

		/**
		 * The meta object literal for the '<em><b>Log Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__LOG_LEVEL = eINSTANCE.getEventRule_LogLevel();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE__ENABLED = eINSTANCE.getEventRule_Enabled();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.ContextImpl <em>Context</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.ContextImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getContext()
		 * @generated
		 */
		EClass CONTEXT = eINSTANCE.getContext();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT__TYPE = eINSTANCE.getContext_Type();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.ProcessTrackerImpl <em>Process Tracker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.ProcessTrackerImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getProcessTracker()
		 * @generated
		 */
		EClass PROCESS_TRACKER = eINSTANCE.getProcessTracker();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_TRACKER__ATTRIBUTE = eINSTANCE.getProcessTracker_Attribute();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_TRACKER__POLICY = eINSTANCE.getProcessTracker_Policy();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_TRACKER__VALUES = eINSTANCE.getProcessTracker_Values();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.SnapshotOutputImpl <em>Snapshot Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.SnapshotOutputImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getSnapshotOutput()
		 * @generated
		 */
		EClass SNAPSHOT_OUTPUT = eINSTANCE.getSnapshotOutput();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_OUTPUT__ID = eINSTANCE.getSnapshotOutput_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_OUTPUT__NAME = eINSTANCE.getSnapshotOutput_Name();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_OUTPUT__OUTPUT = eINSTANCE.getSnapshotOutput_Output();

		/**
		 * The meta object literal for the '<em><b>Data Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_OUTPUT__DATA_URL = eINSTANCE.getSnapshotOutput_DataUrl();

		/**
		 * The meta object literal for the '<em><b>Max Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SNAPSHOT_OUTPUT__MAX_SIZE = eINSTANCE.getSnapshotOutput_MaxSize();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.RotationScheduleImpl <em>Rotation Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.RotationScheduleImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationSchedule()
		 * @generated
		 */
		EClass ROTATION_SCHEDULE = eINSTANCE.getRotationSchedule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROTATION_SCHEDULE__KIND = eINSTANCE.getRotationSchedule_Kind();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROTATION_SCHEDULE__THRESHOLD = eINSTANCE.getRotationSchedule_Threshold();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.TriggerImpl <em>Trigger</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.TriggerImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getTrigger()
		 * @generated
		 */
		EClass TRIGGER = eINSTANCE.getTrigger();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIGGER__NAME = eINSTANCE.getTrigger_Name();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIGGER__OWNER = eINSTANCE.getTrigger_Owner();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRIGGER__CONDITION = eINSTANCE.getTrigger_Condition();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRIGGER__ACTIONS = eINSTANCE.getTrigger_Actions();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.ConditionImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.EventRuleMatchesImpl <em>Event Rule Matches</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.EventRuleMatchesImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getEventRuleMatches()
		 * @generated
		 */
		EClass EVENT_RULE_MATCHES = eINSTANCE.getEventRuleMatches();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE_MATCHES__DOMAIN = eINSTANCE.getEventRuleMatches_Domain();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT_RULE_MATCHES__RULE = eINSTANCE.getEventRuleMatches_Rule();

		/**
		 * The meta object literal for the '<em><b>Captures</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_RULE_MATCHES__CAPTURES = eINSTANCE.getEventRuleMatches_Captures();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.BufferUsageImpl <em>Buffer Usage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.BufferUsageImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferUsage()
		 * @generated
		 */
		EClass BUFFER_USAGE = eINSTANCE.getBufferUsage();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_USAGE__KIND = eINSTANCE.getBufferUsage_Kind();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_USAGE__SESSION = eINSTANCE.getBufferUsage_Session();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_USAGE__CHANNEL = eINSTANCE.getBufferUsage_Channel();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_USAGE__DOMAIN = eINSTANCE.getBufferUsage_Domain();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_USAGE__BYTES = eINSTANCE.getBufferUsage_Bytes();

		/**
		 * The meta object literal for the '<em><b>Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_USAGE__RATIO = eINSTANCE.getBufferUsage_Ratio();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.ConsumedSizeImpl <em>Consumed Size</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.ConsumedSizeImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getConsumedSize()
		 * @generated
		 */
		EClass CONSUMED_SIZE = eINSTANCE.getConsumedSize();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSUMED_SIZE__SESSION = eINSTANCE.getConsumedSize_Session();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSUMED_SIZE__BYTES = eINSTANCE.getConsumedSize_Bytes();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.RotationConditionImpl <em>Rotation Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.RotationConditionImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationCondition()
		 * @generated
		 */
		EClass ROTATION_CONDITION = eINSTANCE.getRotationCondition();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROTATION_CONDITION__SESSION = eINSTANCE.getRotationCondition_Session();

		/**
		 * The meta object literal for the '<em><b>Moment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROTATION_CONDITION__MOMENT = eINSTANCE.getRotationCondition_Moment();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.OtherConditionImpl <em>Other Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.OtherConditionImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getOtherCondition()
		 * @generated
		 */
		EClass OTHER_CONDITION = eINSTANCE.getOtherCondition();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_CONDITION__TYPE = eINSTANCE.getOtherCondition_Type();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.impl.ActionImpl
		 * @see org.tracewright.session.impl.SessionPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__KIND = eINSTANCE.getAction_Kind();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__SESSION = eINSTANCE.getAction_Session();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__RATE = eINSTANCE.getAction_Rate();

		/**
		 * The meta object literal for the '<em><b>Rate Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__RATE_COUNT = eINSTANCE.getAction_RateCount();

		/**
		 * The meta object literal for the '<em><b>Snapshot Output</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__SNAPSHOT_OUTPUT = eINSTANCE.getAction_SnapshotOutput();

		/**
		 * The meta object literal for the '<em><b>Channel Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__CHANNEL_TYPE = eINSTANCE.getAction_ChannelType();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__CHANNEL = eINSTANCE.getAction_Channel();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__KEY = eINSTANCE.getAction_Key();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.SessionKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.SessionKind
		 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionKind()
		 * @generated
		 */
		EEnum SESSION_KIND = eINSTANCE.getSessionKind();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.TraceFormat <em>Trace Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.TraceFormat
		 * @see org.tracewright.session.impl.SessionPackageImpl#getTraceFormat()
		 * @generated
		 */
		EEnum TRACE_FORMAT = eINSTANCE.getTraceFormat();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.SessionState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.SessionState
		 * @see org.tracewright.session.impl.SessionPackageImpl#getSessionState()
		 * @generated
		 */
		EEnum SESSION_STATE = eINSTANCE.getSessionState();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.DomainType <em>Domain Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.DomainType
		 * @see org.tracewright.session.impl.SessionPackageImpl#getDomainType()
		 * @generated
		 */
		EEnum DOMAIN_TYPE = eINSTANCE.getDomainType();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.BufferScheme <em>Buffer Scheme</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.BufferScheme
		 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferScheme()
		 * @generated
		 */
		EEnum BUFFER_SCHEME = eINSTANCE.getBufferScheme();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.LossMode <em>Loss Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.LossMode
		 * @see org.tracewright.session.impl.SessionPackageImpl#getLossMode()
		 * @generated
		 */
		EEnum LOSS_MODE = eINSTANCE.getLossMode();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.OutputType <em>Output Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.OutputType
		 * @see org.tracewright.session.impl.SessionPackageImpl#getOutputType()
		 * @generated
		 */
		EEnum OUTPUT_TYPE = eINSTANCE.getOutputType();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.BufferAllocation <em>Buffer Allocation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.BufferAllocation
		 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferAllocation()
		 * @generated
		 */
		EEnum BUFFER_ALLOCATION = eINSTANCE.getBufferAllocation();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.BufferPreallocation <em>Buffer Preallocation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.BufferPreallocation
		 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferPreallocation()
		 * @generated
		 */
		EEnum BUFFER_PREALLOCATION = eINSTANCE.getBufferPreallocation();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.MemoryReclaim <em>Memory Reclaim</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.MemoryReclaim
		 * @see org.tracewright.session.impl.SessionPackageImpl#getMemoryReclaim()
		 * @generated
		 */
		EEnum MEMORY_RECLAIM = eINSTANCE.getMemoryReclaim();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.EventRuleKind <em>Event Rule Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.EventRuleKind
		 * @see org.tracewright.session.impl.SessionPackageImpl#getEventRuleKind()
		 * @generated
		 */
		EEnum EVENT_RULE_KIND = eINSTANCE.getEventRuleKind();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.LogLevelRule <em>Log Level Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.LogLevelRule
		 * @see org.tracewright.session.impl.SessionPackageImpl#getLogLevelRule()
		 * @generated
		 */
		EEnum LOG_LEVEL_RULE = eINSTANCE.getLogLevelRule();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.ProcessAttribute <em>Process Attribute</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.ProcessAttribute
		 * @see org.tracewright.session.impl.SessionPackageImpl#getProcessAttribute()
		 * @generated
		 */
		EEnum PROCESS_ATTRIBUTE = eINSTANCE.getProcessAttribute();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.TrackingPolicy <em>Tracking Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.TrackingPolicy
		 * @see org.tracewright.session.impl.SessionPackageImpl#getTrackingPolicy()
		 * @generated
		 */
		EEnum TRACKING_POLICY = eINSTANCE.getTrackingPolicy();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.RotationKind <em>Rotation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.RotationKind
		 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationKind()
		 * @generated
		 */
		EEnum ROTATION_KIND = eINSTANCE.getRotationKind();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.BufferUsageKind <em>Buffer Usage Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.BufferUsageKind
		 * @see org.tracewright.session.impl.SessionPackageImpl#getBufferUsageKind()
		 * @generated
		 */
		EEnum BUFFER_USAGE_KIND = eINSTANCE.getBufferUsageKind();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.RotationMoment <em>Rotation Moment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.RotationMoment
		 * @see org.tracewright.session.impl.SessionPackageImpl#getRotationMoment()
		 * @generated
		 */
		EEnum ROTATION_MOMENT = eINSTANCE.getRotationMoment();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.ActionKind <em>Action Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.ActionKind
		 * @see org.tracewright.session.impl.SessionPackageImpl#getActionKind()
		 * @generated
		 */
		EEnum ACTION_KIND = eINSTANCE.getActionKind();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.RatePolicyKind <em>Rate Policy Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.RatePolicyKind
		 * @see org.tracewright.session.impl.SessionPackageImpl#getRatePolicyKind()
		 * @generated
		 */
		EEnum RATE_POLICY_KIND = eINSTANCE.getRatePolicyKind();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.Tracer <em>Tracer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.Tracer
		 * @see org.tracewright.session.impl.SessionPackageImpl#getTracer()
		 * @generated
		 */
		EEnum TRACER = eINSTANCE.getTracer();

		/**
		 * The meta object literal for the '{@link org.tracewright.session.Connection <em>Connection</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tracewright.session.Connection
		 * @see org.tracewright.session.impl.SessionPackageImpl#getConnection()
		 * @generated
		 */
		EEnum CONNECTION = eINSTANCE.getConnection();

	}

} //SessionPackage

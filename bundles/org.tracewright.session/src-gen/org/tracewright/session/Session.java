/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A recording session.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.Session#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getOutput <em>Output</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getDataUrl <em>Data Url</em>}</li>
 *   <li>{@link org.tracewright.session.Session#isNoOutput <em>No Output</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getLiveTimer <em>Live Timer</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getTraceFormat <em>Trace Format</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getShmPath <em>Shm Path</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getMemoryLimit <em>Memory Limit</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getState <em>State</em>}</li>
 *   <li>{@link org.tracewright.session.Session#isStartedBefore <em>Started Before</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getCreated <em>Created</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getSnapshotOutputs <em>Snapshot Outputs</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getRotationSchedules <em>Rotation Schedules</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getTriggers <em>Triggers</em>}</li>
 *   <li>{@link org.tracewright.session.Session#getStatistics <em>Statistics</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getSession()
 * @model
 * @generated
 */
public interface Session extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.session.SessionPackage#getSession_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"local"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.SessionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.SessionKind
	 * @see #setKind(SessionKind)
	 * @see org.tracewright.session.SessionPackage#getSession_Kind()
	 * @model default="local"
	 * @generated
	 */
	SessionKind getKind();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.SessionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SessionKind value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder on the target, or URL of a relay daemon (of its control port when there is a data URL); null for what the tracer chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(String)
	 * @see org.tracewright.session.SessionPackage#getSession_Output()
	 * @model
	 * @generated
	 */
	String getOutput();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(String value);

	/**
	 * Returns the value of the '<em><b>Data Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * URL of the data port of a relay daemon, when it does not follow from the output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Url</em>' attribute.
	 * @see #setDataUrl(String)
	 * @see org.tracewright.session.SessionPackage#getSession_DataUrl()
	 * @model
	 * @generated
	 */
	String getDataUrl();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getDataUrl <em>Data Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Url</em>' attribute.
	 * @see #getDataUrl()
	 * @generated
	 */
	void setDataUrl(String value);

	/**
	 * Returns the value of the '<em><b>No Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nothing is written: local sessions without files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No Output</em>' attribute.
	 * @see #setNoOutput(boolean)
	 * @see org.tracewright.session.SessionPackage#getSession_NoOutput()
	 * @model
	 * @generated
	 */
	boolean isNoOutput();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#isNoOutput <em>No Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No Output</em>' attribute.
	 * @see #isNoOutput()
	 * @generated
	 */
	void setNoOutput(boolean value);

	/**
	 * Returns the value of the '<em><b>Live Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest delay of a live session, in microseconds; null for what the tracer chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Live Timer</em>' attribute.
	 * @see #setLiveTimer(Long)
	 * @see org.tracewright.session.SessionPackage#getSession_LiveTimer()
	 * @model
	 * @generated
	 */
	Long getLiveTimer();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getLiveTimer <em>Live Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Live Timer</em>' attribute.
	 * @see #getLiveTimer()
	 * @generated
	 */
	void setLiveTimer(Long value);

	/**
	 * Returns the value of the '<em><b>Trace Format</b></em>' attribute.
	 * The default value is <code>"default"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.TraceFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of the trace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace Format</em>' attribute.
	 * @see org.tracewright.session.TraceFormat
	 * @see #setTraceFormat(TraceFormat)
	 * @see org.tracewright.session.SessionPackage#getSession_TraceFormat()
	 * @model default="default"
	 * @generated
	 */
	TraceFormat getTraceFormat();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getTraceFormat <em>Trace Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace Format</em>' attribute.
	 * @see org.tracewright.session.TraceFormat
	 * @see #getTraceFormat()
	 * @generated
	 */
	void setTraceFormat(TraceFormat value);

	/**
	 * Returns the value of the '<em><b>Shm Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder of the buffers' shared memory, so that they outlive a crash; user space only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shm Path</em>' attribute.
	 * @see #setShmPath(String)
	 * @see org.tracewright.session.SessionPackage#getSession_ShmPath()
	 * @model
	 * @generated
	 */
	String getShmPath();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getShmPath <em>Shm Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shm Path</em>' attribute.
	 * @see #getShmPath()
	 * @generated
	 */
	void setShmPath(String value);

	/**
	 * Returns the value of the '<em><b>Memory Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most bytes of all buffers of a program; null for what the tracer chooses. Java only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Limit</em>' attribute.
	 * @see #setMemoryLimit(Long)
	 * @see org.tracewright.session.SessionPackage#getSession_MemoryLimit()
	 * @model
	 * @generated
	 */
	Long getMemoryLimit();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getMemoryLimit <em>Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Limit</em>' attribute.
	 * @see #getMemoryLimit()
	 * @generated
	 */
	void setMemoryLimit(Long value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.SessionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.tracewright.session.SessionState
	 * @see #setState(SessionState)
	 * @see org.tracewright.session.SessionPackage#getSession_State()
	 * @model default="any"
	 * @generated
	 */
	SessionState getState();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.tracewright.session.SessionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SessionState value);

	/**
	 * Returns the value of the '<em><b>Started Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is known to have been active once. LTTng changes no channels from then on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started Before</em>' attribute.
	 * @see #setStartedBefore(boolean)
	 * @see org.tracewright.session.SessionPackage#getSession_StartedBefore()
	 * @model
	 * @generated
	 */
	boolean isStartedBefore();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#isStartedBefore <em>Started Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started Before</em>' attribute.
	 * @see #isStartedBefore()
	 * @generated
	 */
	void setStartedBefore(boolean value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was created, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.tracewright.session.SessionPackage#getSession_Created()
	 * @model
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Domains</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.Domain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domains</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getSession_Domains()
	 * @model containment="true"
	 * @generated
	 */
	EList<Domain> getDomains();

	/**
	 * Returns the value of the '<em><b>Snapshot Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.SnapshotOutput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where snapshots go.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot Outputs</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getSession_SnapshotOutputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<SnapshotOutput> getSnapshotOutputs();

	/**
	 * Returns the value of the '<em><b>Rotation Schedules</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.RotationSchedule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it rotates by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rotation Schedules</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getSession_RotationSchedules()
	 * @model containment="true"
	 * @generated
	 */
	EList<RotationSchedule> getRotationSchedules();

	/**
	 * Returns the value of the '<em><b>Triggers</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.Trigger}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Triggers that belong to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Triggers</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getSession_Triggers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Trigger> getTriggers();

	/**
	 * Returns the value of the '<em><b>Statistics</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sums over its channels; null in what is wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statistics</em>' containment reference.
	 * @see #setStatistics(Statistics)
	 * @see org.tracewright.session.SessionPackage#getSession_Statistics()
	 * @model containment="true"
	 * @generated
	 */
	Statistics getStatistics();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Session#getStatistics <em>Statistics</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statistics</em>' containment reference.
	 * @see #getStatistics()
	 * @generated
	 */
	void setStatistics(Statistics value);

} // Session

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Buffers, and what is recorded into them. What is null is as the tracer chooses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.Channel#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getLossMode <em>Loss Mode</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getSubBufferSize <em>Sub Buffer Size</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getSubBufferCount <em>Sub Buffer Count</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getSwitchTimer <em>Switch Timer</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getReadTimer <em>Read Timer</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getMonitorTimer <em>Monitor Timer</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getWatchdogTimer <em>Watchdog Timer</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getOutputType <em>Output Type</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getTraceFileSize <em>Trace File Size</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getTraceFileCount <em>Trace File Count</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getBlockingTimeout <em>Blocking Timeout</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getAllocation <em>Allocation</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getPreallocation <em>Preallocation</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getReclaim <em>Reclaim</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getReclaimAge <em>Reclaim Age</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getRules <em>Rules</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getContexts <em>Contexts</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#isContextsUnknown <em>Contexts Unknown</em>}</li>
 *   <li>{@link org.tracewright.session.Channel#getStatistics <em>Statistics</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.session.SessionPackage#getChannel_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.tracewright.session.SessionPackage#getChannel_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Loss Mode</b></em>' attribute.
	 * The default value is <code>"default"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.LossMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when no sub-buffer is free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loss Mode</em>' attribute.
	 * @see org.tracewright.session.LossMode
	 * @see #setLossMode(LossMode)
	 * @see org.tracewright.session.SessionPackage#getChannel_LossMode()
	 * @model default="default"
	 * @generated
	 */
	LossMode getLossMode();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getLossMode <em>Loss Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loss Mode</em>' attribute.
	 * @see org.tracewright.session.LossMode
	 * @see #getLossMode()
	 * @generated
	 */
	void setLossMode(LossMode value);

	/**
	 * Returns the value of the '<em><b>Sub Buffer Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of a sub-buffer, a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Buffer Size</em>' attribute.
	 * @see #setSubBufferSize(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_SubBufferSize()
	 * @model
	 * @generated
	 */
	Long getSubBufferSize();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getSubBufferSize <em>Sub Buffer Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sub Buffer Size</em>' attribute.
	 * @see #getSubBufferSize()
	 * @generated
	 */
	void setSubBufferSize(Long value);

	/**
	 * Returns the value of the '<em><b>Sub Buffer Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-buffers of a buffer, a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Buffer Count</em>' attribute.
	 * @see #setSubBufferCount(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_SubBufferCount()
	 * @model
	 * @generated
	 */
	Long getSubBufferCount();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getSubBufferCount <em>Sub Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sub Buffer Count</em>' attribute.
	 * @see #getSubBufferCount()
	 * @generated
	 */
	void setSubBufferCount(Long value);

	/**
	 * Returns the value of the '<em><b>Switch Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Period of handing over sub-buffers that are not full, in microseconds; 0 for never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switch Timer</em>' attribute.
	 * @see #setSwitchTimer(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_SwitchTimer()
	 * @model
	 * @generated
	 */
	Long getSwitchTimer();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getSwitchTimer <em>Switch Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switch Timer</em>' attribute.
	 * @see #getSwitchTimer()
	 * @generated
	 */
	void setSwitchTimer(Long value);

	/**
	 * Returns the value of the '<em><b>Read Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Period of reading, in microseconds; 0 for never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Timer</em>' attribute.
	 * @see #setReadTimer(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_ReadTimer()
	 * @model
	 * @generated
	 */
	Long getReadTimer();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getReadTimer <em>Read Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Timer</em>' attribute.
	 * @see #getReadTimer()
	 * @generated
	 */
	void setReadTimer(Long value);

	/**
	 * Returns the value of the '<em><b>Monitor Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Period of sampling the usage of buffers, in microseconds; 0 for never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monitor Timer</em>' attribute.
	 * @see #setMonitorTimer(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_MonitorTimer()
	 * @model
	 * @generated
	 */
	Long getMonitorTimer();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getMonitorTimer <em>Monitor Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monitor Timer</em>' attribute.
	 * @see #getMonitorTimer()
	 * @generated
	 */
	void setMonitorTimer(Long value);

	/**
	 * Returns the value of the '<em><b>Watchdog Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Period of looking for stalled buffers, in microseconds; 0 for never. Since LTTng 2.15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Watchdog Timer</em>' attribute.
	 * @see #setWatchdogTimer(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_WatchdogTimer()
	 * @model
	 * @generated
	 */
	Long getWatchdogTimer();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getWatchdogTimer <em>Watchdog Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Watchdog Timer</em>' attribute.
	 * @see #getWatchdogTimer()
	 * @generated
	 */
	void setWatchdogTimer(Long value);

	/**
	 * Returns the value of the '<em><b>Output Type</b></em>' attribute.
	 * The default value is <code>"default"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.OutputType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the consumer gets at the buffers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output Type</em>' attribute.
	 * @see org.tracewright.session.OutputType
	 * @see #setOutputType(OutputType)
	 * @see org.tracewright.session.SessionPackage#getChannel_OutputType()
	 * @model default="default"
	 * @generated
	 */
	OutputType getOutputType();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getOutputType <em>Output Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output Type</em>' attribute.
	 * @see org.tracewright.session.OutputType
	 * @see #getOutputType()
	 * @generated
	 */
	void setOutputType(OutputType value);

	/**
	 * Returns the value of the '<em><b>Trace File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest size of a file of the trace, in bytes; 0 for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace File Size</em>' attribute.
	 * @see #setTraceFileSize(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_TraceFileSize()
	 * @model
	 * @generated
	 */
	Long getTraceFileSize();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getTraceFileSize <em>Trace File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace File Size</em>' attribute.
	 * @see #getTraceFileSize()
	 * @generated
	 */
	void setTraceFileSize(Long value);

	/**
	 * Returns the value of the '<em><b>Trace File Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest number of files of a data stream; 0 for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace File Count</em>' attribute.
	 * @see #setTraceFileCount(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_TraceFileCount()
	 * @model
	 * @generated
	 */
	Long getTraceFileCount();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getTraceFileCount <em>Trace File Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace File Count</em>' attribute.
	 * @see #getTraceFileCount()
	 * @generated
	 */
	void setTraceFileCount(Long value);

	/**
	 * Returns the value of the '<em><b>Blocking Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long an application may wait for a sub-buffer, in microseconds; -1 for as long as it takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocking Timeout</em>' attribute.
	 * @see #setBlockingTimeout(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_BlockingTimeout()
	 * @model
	 * @generated
	 */
	Long getBlockingTimeout();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getBlockingTimeout <em>Blocking Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocking Timeout</em>' attribute.
	 * @see #getBlockingTimeout()
	 * @generated
	 */
	void setBlockingTimeout(Long value);

	/**
	 * Returns the value of the '<em><b>Allocation</b></em>' attribute.
	 * The default value is <code>"default"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.BufferAllocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many buffers a set has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allocation</em>' attribute.
	 * @see org.tracewright.session.BufferAllocation
	 * @see #setAllocation(BufferAllocation)
	 * @see org.tracewright.session.SessionPackage#getChannel_Allocation()
	 * @model default="default"
	 * @generated
	 */
	BufferAllocation getAllocation();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getAllocation <em>Allocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allocation</em>' attribute.
	 * @see org.tracewright.session.BufferAllocation
	 * @see #getAllocation()
	 * @generated
	 */
	void setAllocation(BufferAllocation value);

	/**
	 * Returns the value of the '<em><b>Preallocation</b></em>' attribute.
	 * The default value is <code>"default"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.BufferPreallocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When memory is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preallocation</em>' attribute.
	 * @see org.tracewright.session.BufferPreallocation
	 * @see #setPreallocation(BufferPreallocation)
	 * @see org.tracewright.session.SessionPackage#getChannel_Preallocation()
	 * @model default="default"
	 * @generated
	 */
	BufferPreallocation getPreallocation();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getPreallocation <em>Preallocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preallocation</em>' attribute.
	 * @see org.tracewright.session.BufferPreallocation
	 * @see #getPreallocation()
	 * @generated
	 */
	void setPreallocation(BufferPreallocation value);

	/**
	 * Returns the value of the '<em><b>Reclaim</b></em>' attribute.
	 * The default value is <code>"default"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.MemoryReclaim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When memory is given back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reclaim</em>' attribute.
	 * @see org.tracewright.session.MemoryReclaim
	 * @see #setReclaim(MemoryReclaim)
	 * @see org.tracewright.session.SessionPackage#getChannel_Reclaim()
	 * @model default="default"
	 * @generated
	 */
	MemoryReclaim getReclaim();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getReclaim <em>Reclaim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reclaim</em>' attribute.
	 * @see org.tracewright.session.MemoryReclaim
	 * @see #getReclaim()
	 * @generated
	 */
	void setReclaim(MemoryReclaim value);

	/**
	 * Returns the value of the '<em><b>Reclaim Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age of sub-buffers whose memory is given back, in microseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reclaim Age</em>' attribute.
	 * @see #setReclaimAge(Long)
	 * @see org.tracewright.session.SessionPackage#getChannel_ReclaimAge()
	 * @model
	 * @generated
	 */
	Long getReclaimAge();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getReclaimAge <em>Reclaim Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reclaim Age</em>' attribute.
	 * @see #getReclaimAge()
	 * @generated
	 */
	void setReclaimAge(Long value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.EventRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getChannel_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<EventRule> getRules();

	/**
	 * Returns the value of the '<em><b>Contexts</b></em>' containment reference list.
	 * The list contents are of type {@link org.tracewright.session.Context}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is recorded besides, with each event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contexts</em>' containment reference list.
	 * @see org.tracewright.session.SessionPackage#getChannel_Contexts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Context> getContexts();

	/**
	 * Returns the value of the '<em><b>Contexts Unknown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the source says nothing about contexts, as the lists of LTTng do not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contexts Unknown</em>' attribute.
	 * @see #setContextsUnknown(boolean)
	 * @see org.tracewright.session.SessionPackage#getChannel_ContextsUnknown()
	 * @model
	 * @generated
	 */
	boolean isContextsUnknown();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#isContextsUnknown <em>Contexts Unknown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contexts Unknown</em>' attribute.
	 * @see #isContextsUnknown()
	 * @generated
	 */
	void setContextsUnknown(boolean value);

	/**
	 * Returns the value of the '<em><b>Statistics</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was lost and how much memory it has; null in what is wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statistics</em>' containment reference.
	 * @see #setStatistics(Statistics)
	 * @see org.tracewright.session.SessionPackage#getChannel_Statistics()
	 * @model containment="true"
	 * @generated
	 */
	Statistics getStatistics();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Channel#getStatistics <em>Statistics</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statistics</em>' containment reference.
	 * @see #getStatistics()
	 * @generated
	 */
	void setStatistics(Statistics value);

} // Channel

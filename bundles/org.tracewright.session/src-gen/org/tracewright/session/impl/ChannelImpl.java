/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tracewright.session.BufferAllocation;
import org.tracewright.session.BufferPreallocation;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.EventRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.MemoryReclaim;
import org.tracewright.session.OutputType;
import org.tracewright.session.SessionPackage;
import org.tracewright.session.Statistics;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getLossMode <em>Loss Mode</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getSubBufferSize <em>Sub Buffer Size</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getSubBufferCount <em>Sub Buffer Count</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getSwitchTimer <em>Switch Timer</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getReadTimer <em>Read Timer</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getMonitorTimer <em>Monitor Timer</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getWatchdogTimer <em>Watchdog Timer</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getOutputType <em>Output Type</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getTraceFileSize <em>Trace File Size</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getTraceFileCount <em>Trace File Count</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getBlockingTimeout <em>Blocking Timeout</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getAllocation <em>Allocation</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getPreallocation <em>Preallocation</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getReclaim <em>Reclaim</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getReclaimAge <em>Reclaim Age</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getContexts <em>Contexts</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#isContextsUnknown <em>Contexts Unknown</em>}</li>
 *   <li>{@link org.tracewright.session.impl.ChannelImpl#getStatistics <em>Statistics</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChannelImpl extends SessionElementImpl implements Channel {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLossMode() <em>Loss Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLossMode()
	 * @generated
	 * @ordered
	 */
	protected static final LossMode LOSS_MODE_EDEFAULT = LossMode.DEFAULT;

	/**
	 * The cached value of the '{@link #getLossMode() <em>Loss Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLossMode()
	 * @generated
	 * @ordered
	 */
	protected LossMode lossMode = LOSS_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubBufferSize() <em>Sub Buffer Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubBufferSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long SUB_BUFFER_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubBufferSize() <em>Sub Buffer Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubBufferSize()
	 * @generated
	 * @ordered
	 */
	protected Long subBufferSize = SUB_BUFFER_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubBufferCount() <em>Sub Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubBufferCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long SUB_BUFFER_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubBufferCount() <em>Sub Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubBufferCount()
	 * @generated
	 * @ordered
	 */
	protected Long subBufferCount = SUB_BUFFER_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwitchTimer() <em>Switch Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchTimer()
	 * @generated
	 * @ordered
	 */
	protected static final Long SWITCH_TIMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSwitchTimer() <em>Switch Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchTimer()
	 * @generated
	 * @ordered
	 */
	protected Long switchTimer = SWITCH_TIMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadTimer() <em>Read Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadTimer()
	 * @generated
	 * @ordered
	 */
	protected static final Long READ_TIMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadTimer() <em>Read Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadTimer()
	 * @generated
	 * @ordered
	 */
	protected Long readTimer = READ_TIMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonitorTimer() <em>Monitor Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitorTimer()
	 * @generated
	 * @ordered
	 */
	protected static final Long MONITOR_TIMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonitorTimer() <em>Monitor Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitorTimer()
	 * @generated
	 * @ordered
	 */
	protected Long monitorTimer = MONITOR_TIMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getWatchdogTimer() <em>Watchdog Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatchdogTimer()
	 * @generated
	 * @ordered
	 */
	protected static final Long WATCHDOG_TIMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWatchdogTimer() <em>Watchdog Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatchdogTimer()
	 * @generated
	 * @ordered
	 */
	protected Long watchdogTimer = WATCHDOG_TIMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutputType() <em>Output Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputType()
	 * @generated
	 * @ordered
	 */
	protected static final OutputType OUTPUT_TYPE_EDEFAULT = OutputType.DEFAULT;

	/**
	 * The cached value of the '{@link #getOutputType() <em>Output Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputType()
	 * @generated
	 * @ordered
	 */
	protected OutputType outputType = OUTPUT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTraceFileSize() <em>Trace File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFileSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long TRACE_FILE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTraceFileSize() <em>Trace File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFileSize()
	 * @generated
	 * @ordered
	 */
	protected Long traceFileSize = TRACE_FILE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTraceFileCount() <em>Trace File Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFileCount()
	 * @generated
	 * @ordered
	 */
	protected static final Long TRACE_FILE_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTraceFileCount() <em>Trace File Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFileCount()
	 * @generated
	 * @ordered
	 */
	protected Long traceFileCount = TRACE_FILE_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlockingTimeout() <em>Blocking Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockingTimeout()
	 * @generated
	 * @ordered
	 */
	protected static final Long BLOCKING_TIMEOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlockingTimeout() <em>Blocking Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockingTimeout()
	 * @generated
	 * @ordered
	 */
	protected Long blockingTimeout = BLOCKING_TIMEOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllocation() <em>Allocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocation()
	 * @generated
	 * @ordered
	 */
	protected static final BufferAllocation ALLOCATION_EDEFAULT = BufferAllocation.DEFAULT;

	/**
	 * The cached value of the '{@link #getAllocation() <em>Allocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocation()
	 * @generated
	 * @ordered
	 */
	protected BufferAllocation allocation = ALLOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreallocation() <em>Preallocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreallocation()
	 * @generated
	 * @ordered
	 */
	protected static final BufferPreallocation PREALLOCATION_EDEFAULT = BufferPreallocation.DEFAULT;

	/**
	 * The cached value of the '{@link #getPreallocation() <em>Preallocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreallocation()
	 * @generated
	 * @ordered
	 */
	protected BufferPreallocation preallocation = PREALLOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReclaim() <em>Reclaim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReclaim()
	 * @generated
	 * @ordered
	 */
	protected static final MemoryReclaim RECLAIM_EDEFAULT = MemoryReclaim.DEFAULT;

	/**
	 * The cached value of the '{@link #getReclaim() <em>Reclaim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReclaim()
	 * @generated
	 * @ordered
	 */
	protected MemoryReclaim reclaim = RECLAIM_EDEFAULT;

	/**
	 * The default value of the '{@link #getReclaimAge() <em>Reclaim Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReclaimAge()
	 * @generated
	 * @ordered
	 */
	protected static final Long RECLAIM_AGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReclaimAge() <em>Reclaim Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReclaimAge()
	 * @generated
	 * @ordered
	 */
	protected Long reclaimAge = RECLAIM_AGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<EventRule> rules;

	/**
	 * The cached value of the '{@link #getContexts() <em>Contexts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContexts()
	 * @generated
	 * @ordered
	 */
	protected EList<Context> contexts;

	/**
	 * The default value of the '{@link #isContextsUnknown() <em>Contexts Unknown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContextsUnknown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONTEXTS_UNKNOWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isContextsUnknown() <em>Contexts Unknown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContextsUnknown()
	 * @generated
	 * @ordered
	 */
	protected boolean contextsUnknown = CONTEXTS_UNKNOWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStatistics() <em>Statistics</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatistics()
	 * @generated
	 * @ordered
	 */
	protected Statistics statistics;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LossMode getLossMode() {
		return lossMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLossMode(LossMode newLossMode) {
		LossMode oldLossMode = lossMode;
		lossMode = newLossMode == null ? LOSS_MODE_EDEFAULT : newLossMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__LOSS_MODE, oldLossMode, lossMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSubBufferSize() {
		return subBufferSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubBufferSize(Long newSubBufferSize) {
		Long oldSubBufferSize = subBufferSize;
		subBufferSize = newSubBufferSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__SUB_BUFFER_SIZE, oldSubBufferSize, subBufferSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSubBufferCount() {
		return subBufferCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubBufferCount(Long newSubBufferCount) {
		Long oldSubBufferCount = subBufferCount;
		subBufferCount = newSubBufferCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__SUB_BUFFER_COUNT, oldSubBufferCount, subBufferCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSwitchTimer() {
		return switchTimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwitchTimer(Long newSwitchTimer) {
		Long oldSwitchTimer = switchTimer;
		switchTimer = newSwitchTimer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__SWITCH_TIMER, oldSwitchTimer, switchTimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getReadTimer() {
		return readTimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadTimer(Long newReadTimer) {
		Long oldReadTimer = readTimer;
		readTimer = newReadTimer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__READ_TIMER, oldReadTimer, readTimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMonitorTimer() {
		return monitorTimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonitorTimer(Long newMonitorTimer) {
		Long oldMonitorTimer = monitorTimer;
		monitorTimer = newMonitorTimer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__MONITOR_TIMER, oldMonitorTimer, monitorTimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWatchdogTimer() {
		return watchdogTimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWatchdogTimer(Long newWatchdogTimer) {
		Long oldWatchdogTimer = watchdogTimer;
		watchdogTimer = newWatchdogTimer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__WATCHDOG_TIMER, oldWatchdogTimer, watchdogTimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutputType getOutputType() {
		return outputType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutputType(OutputType newOutputType) {
		OutputType oldOutputType = outputType;
		outputType = newOutputType == null ? OUTPUT_TYPE_EDEFAULT : newOutputType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__OUTPUT_TYPE, oldOutputType, outputType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTraceFileSize() {
		return traceFileSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraceFileSize(Long newTraceFileSize) {
		Long oldTraceFileSize = traceFileSize;
		traceFileSize = newTraceFileSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__TRACE_FILE_SIZE, oldTraceFileSize, traceFileSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTraceFileCount() {
		return traceFileCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraceFileCount(Long newTraceFileCount) {
		Long oldTraceFileCount = traceFileCount;
		traceFileCount = newTraceFileCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__TRACE_FILE_COUNT, oldTraceFileCount, traceFileCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBlockingTimeout() {
		return blockingTimeout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockingTimeout(Long newBlockingTimeout) {
		Long oldBlockingTimeout = blockingTimeout;
		blockingTimeout = newBlockingTimeout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__BLOCKING_TIMEOUT, oldBlockingTimeout, blockingTimeout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BufferAllocation getAllocation() {
		return allocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllocation(BufferAllocation newAllocation) {
		BufferAllocation oldAllocation = allocation;
		allocation = newAllocation == null ? ALLOCATION_EDEFAULT : newAllocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__ALLOCATION, oldAllocation, allocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BufferPreallocation getPreallocation() {
		return preallocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreallocation(BufferPreallocation newPreallocation) {
		BufferPreallocation oldPreallocation = preallocation;
		preallocation = newPreallocation == null ? PREALLOCATION_EDEFAULT : newPreallocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__PREALLOCATION, oldPreallocation, preallocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryReclaim getReclaim() {
		return reclaim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReclaim(MemoryReclaim newReclaim) {
		MemoryReclaim oldReclaim = reclaim;
		reclaim = newReclaim == null ? RECLAIM_EDEFAULT : newReclaim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__RECLAIM, oldReclaim, reclaim));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getReclaimAge() {
		return reclaimAge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReclaimAge(Long newReclaimAge) {
		Long oldReclaimAge = reclaimAge;
		reclaimAge = newReclaimAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__RECLAIM_AGE, oldReclaimAge, reclaimAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EventRule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<EventRule>(EventRule.class, this, SessionPackage.CHANNEL__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Context> getContexts() {
		if (contexts == null) {
			contexts = new EObjectContainmentEList<Context>(Context.class, this, SessionPackage.CHANNEL__CONTEXTS);
		}
		return contexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isContextsUnknown() {
		return contextsUnknown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContextsUnknown(boolean newContextsUnknown) {
		boolean oldContextsUnknown = contextsUnknown;
		contextsUnknown = newContextsUnknown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__CONTEXTS_UNKNOWN, oldContextsUnknown, contextsUnknown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Statistics getStatistics() {
		return statistics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStatistics(Statistics newStatistics, NotificationChain msgs) {
		Statistics oldStatistics = statistics;
		statistics = newStatistics;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__STATISTICS, oldStatistics, newStatistics);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatistics(Statistics newStatistics) {
		if (newStatistics != statistics) {
			NotificationChain msgs = null;
			if (statistics != null)
				msgs = ((InternalEObject)statistics).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SessionPackage.CHANNEL__STATISTICS, null, msgs);
			if (newStatistics != null)
				msgs = ((InternalEObject)newStatistics).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SessionPackage.CHANNEL__STATISTICS, null, msgs);
			msgs = basicSetStatistics(newStatistics, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.CHANNEL__STATISTICS, newStatistics, newStatistics));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionPackage.CHANNEL__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case SessionPackage.CHANNEL__CONTEXTS:
				return ((InternalEList<?>)getContexts()).basicRemove(otherEnd, msgs);
			case SessionPackage.CHANNEL__STATISTICS:
				return basicSetStatistics(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.CHANNEL__NAME:
				return getName();
			case SessionPackage.CHANNEL__ENABLED:
				return isEnabled();
			case SessionPackage.CHANNEL__LOSS_MODE:
				return getLossMode();
			case SessionPackage.CHANNEL__SUB_BUFFER_SIZE:
				return getSubBufferSize();
			case SessionPackage.CHANNEL__SUB_BUFFER_COUNT:
				return getSubBufferCount();
			case SessionPackage.CHANNEL__SWITCH_TIMER:
				return getSwitchTimer();
			case SessionPackage.CHANNEL__READ_TIMER:
				return getReadTimer();
			case SessionPackage.CHANNEL__MONITOR_TIMER:
				return getMonitorTimer();
			case SessionPackage.CHANNEL__WATCHDOG_TIMER:
				return getWatchdogTimer();
			case SessionPackage.CHANNEL__OUTPUT_TYPE:
				return getOutputType();
			case SessionPackage.CHANNEL__TRACE_FILE_SIZE:
				return getTraceFileSize();
			case SessionPackage.CHANNEL__TRACE_FILE_COUNT:
				return getTraceFileCount();
			case SessionPackage.CHANNEL__BLOCKING_TIMEOUT:
				return getBlockingTimeout();
			case SessionPackage.CHANNEL__ALLOCATION:
				return getAllocation();
			case SessionPackage.CHANNEL__PREALLOCATION:
				return getPreallocation();
			case SessionPackage.CHANNEL__RECLAIM:
				return getReclaim();
			case SessionPackage.CHANNEL__RECLAIM_AGE:
				return getReclaimAge();
			case SessionPackage.CHANNEL__RULES:
				return getRules();
			case SessionPackage.CHANNEL__CONTEXTS:
				return getContexts();
			case SessionPackage.CHANNEL__CONTEXTS_UNKNOWN:
				return isContextsUnknown();
			case SessionPackage.CHANNEL__STATISTICS:
				return getStatistics();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionPackage.CHANNEL__NAME:
				setName((String)newValue);
				return;
			case SessionPackage.CHANNEL__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case SessionPackage.CHANNEL__LOSS_MODE:
				setLossMode((LossMode)newValue);
				return;
			case SessionPackage.CHANNEL__SUB_BUFFER_SIZE:
				setSubBufferSize((Long)newValue);
				return;
			case SessionPackage.CHANNEL__SUB_BUFFER_COUNT:
				setSubBufferCount((Long)newValue);
				return;
			case SessionPackage.CHANNEL__SWITCH_TIMER:
				setSwitchTimer((Long)newValue);
				return;
			case SessionPackage.CHANNEL__READ_TIMER:
				setReadTimer((Long)newValue);
				return;
			case SessionPackage.CHANNEL__MONITOR_TIMER:
				setMonitorTimer((Long)newValue);
				return;
			case SessionPackage.CHANNEL__WATCHDOG_TIMER:
				setWatchdogTimer((Long)newValue);
				return;
			case SessionPackage.CHANNEL__OUTPUT_TYPE:
				setOutputType((OutputType)newValue);
				return;
			case SessionPackage.CHANNEL__TRACE_FILE_SIZE:
				setTraceFileSize((Long)newValue);
				return;
			case SessionPackage.CHANNEL__TRACE_FILE_COUNT:
				setTraceFileCount((Long)newValue);
				return;
			case SessionPackage.CHANNEL__BLOCKING_TIMEOUT:
				setBlockingTimeout((Long)newValue);
				return;
			case SessionPackage.CHANNEL__ALLOCATION:
				setAllocation((BufferAllocation)newValue);
				return;
			case SessionPackage.CHANNEL__PREALLOCATION:
				setPreallocation((BufferPreallocation)newValue);
				return;
			case SessionPackage.CHANNEL__RECLAIM:
				setReclaim((MemoryReclaim)newValue);
				return;
			case SessionPackage.CHANNEL__RECLAIM_AGE:
				setReclaimAge((Long)newValue);
				return;
			case SessionPackage.CHANNEL__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends EventRule>)newValue);
				return;
			case SessionPackage.CHANNEL__CONTEXTS:
				getContexts().clear();
				getContexts().addAll((Collection<? extends Context>)newValue);
				return;
			case SessionPackage.CHANNEL__CONTEXTS_UNKNOWN:
				setContextsUnknown((Boolean)newValue);
				return;
			case SessionPackage.CHANNEL__STATISTICS:
				setStatistics((Statistics)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionPackage.CHANNEL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__LOSS_MODE:
				setLossMode(LOSS_MODE_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__SUB_BUFFER_SIZE:
				setSubBufferSize(SUB_BUFFER_SIZE_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__SUB_BUFFER_COUNT:
				setSubBufferCount(SUB_BUFFER_COUNT_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__SWITCH_TIMER:
				setSwitchTimer(SWITCH_TIMER_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__READ_TIMER:
				setReadTimer(READ_TIMER_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__MONITOR_TIMER:
				setMonitorTimer(MONITOR_TIMER_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__WATCHDOG_TIMER:
				setWatchdogTimer(WATCHDOG_TIMER_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__OUTPUT_TYPE:
				setOutputType(OUTPUT_TYPE_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__TRACE_FILE_SIZE:
				setTraceFileSize(TRACE_FILE_SIZE_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__TRACE_FILE_COUNT:
				setTraceFileCount(TRACE_FILE_COUNT_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__BLOCKING_TIMEOUT:
				setBlockingTimeout(BLOCKING_TIMEOUT_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__ALLOCATION:
				setAllocation(ALLOCATION_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__PREALLOCATION:
				setPreallocation(PREALLOCATION_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__RECLAIM:
				setReclaim(RECLAIM_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__RECLAIM_AGE:
				setReclaimAge(RECLAIM_AGE_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__RULES:
				getRules().clear();
				return;
			case SessionPackage.CHANNEL__CONTEXTS:
				getContexts().clear();
				return;
			case SessionPackage.CHANNEL__CONTEXTS_UNKNOWN:
				setContextsUnknown(CONTEXTS_UNKNOWN_EDEFAULT);
				return;
			case SessionPackage.CHANNEL__STATISTICS:
				setStatistics((Statistics)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionPackage.CHANNEL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SessionPackage.CHANNEL__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case SessionPackage.CHANNEL__LOSS_MODE:
				return lossMode != LOSS_MODE_EDEFAULT;
			case SessionPackage.CHANNEL__SUB_BUFFER_SIZE:
				return SUB_BUFFER_SIZE_EDEFAULT == null ? subBufferSize != null : !SUB_BUFFER_SIZE_EDEFAULT.equals(subBufferSize);
			case SessionPackage.CHANNEL__SUB_BUFFER_COUNT:
				return SUB_BUFFER_COUNT_EDEFAULT == null ? subBufferCount != null : !SUB_BUFFER_COUNT_EDEFAULT.equals(subBufferCount);
			case SessionPackage.CHANNEL__SWITCH_TIMER:
				return SWITCH_TIMER_EDEFAULT == null ? switchTimer != null : !SWITCH_TIMER_EDEFAULT.equals(switchTimer);
			case SessionPackage.CHANNEL__READ_TIMER:
				return READ_TIMER_EDEFAULT == null ? readTimer != null : !READ_TIMER_EDEFAULT.equals(readTimer);
			case SessionPackage.CHANNEL__MONITOR_TIMER:
				return MONITOR_TIMER_EDEFAULT == null ? monitorTimer != null : !MONITOR_TIMER_EDEFAULT.equals(monitorTimer);
			case SessionPackage.CHANNEL__WATCHDOG_TIMER:
				return WATCHDOG_TIMER_EDEFAULT == null ? watchdogTimer != null : !WATCHDOG_TIMER_EDEFAULT.equals(watchdogTimer);
			case SessionPackage.CHANNEL__OUTPUT_TYPE:
				return outputType != OUTPUT_TYPE_EDEFAULT;
			case SessionPackage.CHANNEL__TRACE_FILE_SIZE:
				return TRACE_FILE_SIZE_EDEFAULT == null ? traceFileSize != null : !TRACE_FILE_SIZE_EDEFAULT.equals(traceFileSize);
			case SessionPackage.CHANNEL__TRACE_FILE_COUNT:
				return TRACE_FILE_COUNT_EDEFAULT == null ? traceFileCount != null : !TRACE_FILE_COUNT_EDEFAULT.equals(traceFileCount);
			case SessionPackage.CHANNEL__BLOCKING_TIMEOUT:
				return BLOCKING_TIMEOUT_EDEFAULT == null ? blockingTimeout != null : !BLOCKING_TIMEOUT_EDEFAULT.equals(blockingTimeout);
			case SessionPackage.CHANNEL__ALLOCATION:
				return allocation != ALLOCATION_EDEFAULT;
			case SessionPackage.CHANNEL__PREALLOCATION:
				return preallocation != PREALLOCATION_EDEFAULT;
			case SessionPackage.CHANNEL__RECLAIM:
				return reclaim != RECLAIM_EDEFAULT;
			case SessionPackage.CHANNEL__RECLAIM_AGE:
				return RECLAIM_AGE_EDEFAULT == null ? reclaimAge != null : !RECLAIM_AGE_EDEFAULT.equals(reclaimAge);
			case SessionPackage.CHANNEL__RULES:
				return rules != null && !rules.isEmpty();
			case SessionPackage.CHANNEL__CONTEXTS:
				return contexts != null && !contexts.isEmpty();
			case SessionPackage.CHANNEL__CONTEXTS_UNKNOWN:
				return contextsUnknown != CONTEXTS_UNKNOWN_EDEFAULT;
			case SessionPackage.CHANNEL__STATISTICS:
				return statistics != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(", lossMode: ");
		result.append(lossMode);
		result.append(", subBufferSize: ");
		result.append(subBufferSize);
		result.append(", subBufferCount: ");
		result.append(subBufferCount);
		result.append(", switchTimer: ");
		result.append(switchTimer);
		result.append(", readTimer: ");
		result.append(readTimer);
		result.append(", monitorTimer: ");
		result.append(monitorTimer);
		result.append(", watchdogTimer: ");
		result.append(watchdogTimer);
		result.append(", outputType: ");
		result.append(outputType);
		result.append(", traceFileSize: ");
		result.append(traceFileSize);
		result.append(", traceFileCount: ");
		result.append(traceFileCount);
		result.append(", blockingTimeout: ");
		result.append(blockingTimeout);
		result.append(", allocation: ");
		result.append(allocation);
		result.append(", preallocation: ");
		result.append(preallocation);
		result.append(", reclaim: ");
		result.append(reclaim);
		result.append(", reclaimAge: ");
		result.append(reclaimAge);
		result.append(", contextsUnknown: ");
		result.append(contextsUnknown);
		result.append(')');
		return result.toString();
	}

} //ChannelImpl

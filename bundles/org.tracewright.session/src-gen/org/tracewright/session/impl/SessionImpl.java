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

import org.tracewright.session.Domain;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Statistics;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.Trigger;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getOutput <em>Output</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getDataUrl <em>Data Url</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#isNoOutput <em>No Output</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getLiveTimer <em>Live Timer</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getTraceFormat <em>Trace Format</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getShmPath <em>Shm Path</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getMemoryLimit <em>Memory Limit</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#isStartedBefore <em>Started Before</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getSnapshotOutputs <em>Snapshot Outputs</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getRotationSchedules <em>Rotation Schedules</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getTriggers <em>Triggers</em>}</li>
 *   <li>{@link org.tracewright.session.impl.SessionImpl#getStatistics <em>Statistics</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends SessionElementImpl implements Session {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SessionKind KIND_EDEFAULT = SessionKind.LOCAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SessionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTPUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected String output = OUTPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataUrl() <em>Data Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataUrl() <em>Data Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataUrl()
	 * @generated
	 * @ordered
	 */
	protected String dataUrl = DATA_URL_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoOutput() <em>No Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoOutput()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NO_OUTPUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoOutput() <em>No Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoOutput()
	 * @generated
	 * @ordered
	 */
	protected boolean noOutput = NO_OUTPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLiveTimer() <em>Live Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiveTimer()
	 * @generated
	 * @ordered
	 */
	protected static final Long LIVE_TIMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLiveTimer() <em>Live Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiveTimer()
	 * @generated
	 * @ordered
	 */
	protected Long liveTimer = LIVE_TIMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTraceFormat() <em>Trace Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFormat()
	 * @generated
	 * @ordered
	 */
	protected static final TraceFormat TRACE_FORMAT_EDEFAULT = TraceFormat.DEFAULT;

	/**
	 * The cached value of the '{@link #getTraceFormat() <em>Trace Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraceFormat()
	 * @generated
	 * @ordered
	 */
	protected TraceFormat traceFormat = TRACE_FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getShmPath() <em>Shm Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShmPath()
	 * @generated
	 * @ordered
	 */
	protected static final String SHM_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShmPath() <em>Shm Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShmPath()
	 * @generated
	 * @ordered
	 */
	protected String shmPath = SHM_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryLimit() <em>Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Long MEMORY_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemoryLimit() <em>Memory Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLimit()
	 * @generated
	 * @ordered
	 */
	protected Long memoryLimit = MEMORY_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SessionState STATE_EDEFAULT = SessionState.ANY;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SessionState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isStartedBefore() <em>Started Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStartedBefore()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STARTED_BEFORE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStartedBefore() <em>Started Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStartedBefore()
	 * @generated
	 * @ordered
	 */
	protected boolean startedBefore = STARTED_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected String created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDomains() <em>Domains</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<Domain> domains;

	/**
	 * The cached value of the '{@link #getSnapshotOutputs() <em>Snapshot Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshotOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<SnapshotOutput> snapshotOutputs;

	/**
	 * The cached value of the '{@link #getRotationSchedules() <em>Rotation Schedules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotationSchedules()
	 * @generated
	 * @ordered
	 */
	protected EList<RotationSchedule> rotationSchedules;

	/**
	 * The cached value of the '{@link #getTriggers() <em>Triggers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggers()
	 * @generated
	 * @ordered
	 */
	protected EList<Trigger> triggers;

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
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.SESSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SessionKind newKind) {
		SessionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutput() {
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutput(String newOutput) {
		String oldOutput = output;
		output = newOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__OUTPUT, oldOutput, output));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataUrl() {
		return dataUrl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataUrl(String newDataUrl) {
		String oldDataUrl = dataUrl;
		dataUrl = newDataUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__DATA_URL, oldDataUrl, dataUrl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNoOutput() {
		return noOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoOutput(boolean newNoOutput) {
		boolean oldNoOutput = noOutput;
		noOutput = newNoOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__NO_OUTPUT, oldNoOutput, noOutput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLiveTimer() {
		return liveTimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLiveTimer(Long newLiveTimer) {
		Long oldLiveTimer = liveTimer;
		liveTimer = newLiveTimer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__LIVE_TIMER, oldLiveTimer, liveTimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TraceFormat getTraceFormat() {
		return traceFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraceFormat(TraceFormat newTraceFormat) {
		TraceFormat oldTraceFormat = traceFormat;
		traceFormat = newTraceFormat == null ? TRACE_FORMAT_EDEFAULT : newTraceFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__TRACE_FORMAT, oldTraceFormat, traceFormat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShmPath() {
		return shmPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShmPath(String newShmPath) {
		String oldShmPath = shmPath;
		shmPath = newShmPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__SHM_PATH, oldShmPath, shmPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMemoryLimit() {
		return memoryLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryLimit(Long newMemoryLimit) {
		Long oldMemoryLimit = memoryLimit;
		memoryLimit = newMemoryLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__MEMORY_LIMIT, oldMemoryLimit, memoryLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SessionState newState) {
		SessionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStartedBefore() {
		return startedBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedBefore(boolean newStartedBefore) {
		boolean oldStartedBefore = startedBefore;
		startedBefore = newStartedBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__STARTED_BEFORE, oldStartedBefore, startedBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(String newCreated) {
		String oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Domain> getDomains() {
		if (domains == null) {
			domains = new EObjectContainmentEList<Domain>(Domain.class, this, SessionPackage.SESSION__DOMAINS);
		}
		return domains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SnapshotOutput> getSnapshotOutputs() {
		if (snapshotOutputs == null) {
			snapshotOutputs = new EObjectContainmentEList<SnapshotOutput>(SnapshotOutput.class, this, SessionPackage.SESSION__SNAPSHOT_OUTPUTS);
		}
		return snapshotOutputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RotationSchedule> getRotationSchedules() {
		if (rotationSchedules == null) {
			rotationSchedules = new EObjectContainmentEList<RotationSchedule>(RotationSchedule.class, this, SessionPackage.SESSION__ROTATION_SCHEDULES);
		}
		return rotationSchedules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Trigger> getTriggers() {
		if (triggers == null) {
			triggers = new EObjectContainmentEList<Trigger>(Trigger.class, this, SessionPackage.SESSION__TRIGGERS);
		}
		return triggers;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__STATISTICS, oldStatistics, newStatistics);
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
				msgs = ((InternalEObject)statistics).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SessionPackage.SESSION__STATISTICS, null, msgs);
			if (newStatistics != null)
				msgs = ((InternalEObject)newStatistics).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SessionPackage.SESSION__STATISTICS, null, msgs);
			msgs = basicSetStatistics(newStatistics, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.SESSION__STATISTICS, newStatistics, newStatistics));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionPackage.SESSION__DOMAINS:
				return ((InternalEList<?>)getDomains()).basicRemove(otherEnd, msgs);
			case SessionPackage.SESSION__SNAPSHOT_OUTPUTS:
				return ((InternalEList<?>)getSnapshotOutputs()).basicRemove(otherEnd, msgs);
			case SessionPackage.SESSION__ROTATION_SCHEDULES:
				return ((InternalEList<?>)getRotationSchedules()).basicRemove(otherEnd, msgs);
			case SessionPackage.SESSION__TRIGGERS:
				return ((InternalEList<?>)getTriggers()).basicRemove(otherEnd, msgs);
			case SessionPackage.SESSION__STATISTICS:
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
			case SessionPackage.SESSION__NAME:
				return getName();
			case SessionPackage.SESSION__KIND:
				return getKind();
			case SessionPackage.SESSION__OUTPUT:
				return getOutput();
			case SessionPackage.SESSION__DATA_URL:
				return getDataUrl();
			case SessionPackage.SESSION__NO_OUTPUT:
				return isNoOutput();
			case SessionPackage.SESSION__LIVE_TIMER:
				return getLiveTimer();
			case SessionPackage.SESSION__TRACE_FORMAT:
				return getTraceFormat();
			case SessionPackage.SESSION__SHM_PATH:
				return getShmPath();
			case SessionPackage.SESSION__MEMORY_LIMIT:
				return getMemoryLimit();
			case SessionPackage.SESSION__STATE:
				return getState();
			case SessionPackage.SESSION__STARTED_BEFORE:
				return isStartedBefore();
			case SessionPackage.SESSION__CREATED:
				return getCreated();
			case SessionPackage.SESSION__DOMAINS:
				return getDomains();
			case SessionPackage.SESSION__SNAPSHOT_OUTPUTS:
				return getSnapshotOutputs();
			case SessionPackage.SESSION__ROTATION_SCHEDULES:
				return getRotationSchedules();
			case SessionPackage.SESSION__TRIGGERS:
				return getTriggers();
			case SessionPackage.SESSION__STATISTICS:
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
			case SessionPackage.SESSION__NAME:
				setName((String)newValue);
				return;
			case SessionPackage.SESSION__KIND:
				setKind((SessionKind)newValue);
				return;
			case SessionPackage.SESSION__OUTPUT:
				setOutput((String)newValue);
				return;
			case SessionPackage.SESSION__DATA_URL:
				setDataUrl((String)newValue);
				return;
			case SessionPackage.SESSION__NO_OUTPUT:
				setNoOutput((Boolean)newValue);
				return;
			case SessionPackage.SESSION__LIVE_TIMER:
				setLiveTimer((Long)newValue);
				return;
			case SessionPackage.SESSION__TRACE_FORMAT:
				setTraceFormat((TraceFormat)newValue);
				return;
			case SessionPackage.SESSION__SHM_PATH:
				setShmPath((String)newValue);
				return;
			case SessionPackage.SESSION__MEMORY_LIMIT:
				setMemoryLimit((Long)newValue);
				return;
			case SessionPackage.SESSION__STATE:
				setState((SessionState)newValue);
				return;
			case SessionPackage.SESSION__STARTED_BEFORE:
				setStartedBefore((Boolean)newValue);
				return;
			case SessionPackage.SESSION__CREATED:
				setCreated((String)newValue);
				return;
			case SessionPackage.SESSION__DOMAINS:
				getDomains().clear();
				getDomains().addAll((Collection<? extends Domain>)newValue);
				return;
			case SessionPackage.SESSION__SNAPSHOT_OUTPUTS:
				getSnapshotOutputs().clear();
				getSnapshotOutputs().addAll((Collection<? extends SnapshotOutput>)newValue);
				return;
			case SessionPackage.SESSION__ROTATION_SCHEDULES:
				getRotationSchedules().clear();
				getRotationSchedules().addAll((Collection<? extends RotationSchedule>)newValue);
				return;
			case SessionPackage.SESSION__TRIGGERS:
				getTriggers().clear();
				getTriggers().addAll((Collection<? extends Trigger>)newValue);
				return;
			case SessionPackage.SESSION__STATISTICS:
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
			case SessionPackage.SESSION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SessionPackage.SESSION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SessionPackage.SESSION__OUTPUT:
				setOutput(OUTPUT_EDEFAULT);
				return;
			case SessionPackage.SESSION__DATA_URL:
				setDataUrl(DATA_URL_EDEFAULT);
				return;
			case SessionPackage.SESSION__NO_OUTPUT:
				setNoOutput(NO_OUTPUT_EDEFAULT);
				return;
			case SessionPackage.SESSION__LIVE_TIMER:
				setLiveTimer(LIVE_TIMER_EDEFAULT);
				return;
			case SessionPackage.SESSION__TRACE_FORMAT:
				setTraceFormat(TRACE_FORMAT_EDEFAULT);
				return;
			case SessionPackage.SESSION__SHM_PATH:
				setShmPath(SHM_PATH_EDEFAULT);
				return;
			case SessionPackage.SESSION__MEMORY_LIMIT:
				setMemoryLimit(MEMORY_LIMIT_EDEFAULT);
				return;
			case SessionPackage.SESSION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case SessionPackage.SESSION__STARTED_BEFORE:
				setStartedBefore(STARTED_BEFORE_EDEFAULT);
				return;
			case SessionPackage.SESSION__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case SessionPackage.SESSION__DOMAINS:
				getDomains().clear();
				return;
			case SessionPackage.SESSION__SNAPSHOT_OUTPUTS:
				getSnapshotOutputs().clear();
				return;
			case SessionPackage.SESSION__ROTATION_SCHEDULES:
				getRotationSchedules().clear();
				return;
			case SessionPackage.SESSION__TRIGGERS:
				getTriggers().clear();
				return;
			case SessionPackage.SESSION__STATISTICS:
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
			case SessionPackage.SESSION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SessionPackage.SESSION__KIND:
				return kind != KIND_EDEFAULT;
			case SessionPackage.SESSION__OUTPUT:
				return OUTPUT_EDEFAULT == null ? output != null : !OUTPUT_EDEFAULT.equals(output);
			case SessionPackage.SESSION__DATA_URL:
				return DATA_URL_EDEFAULT == null ? dataUrl != null : !DATA_URL_EDEFAULT.equals(dataUrl);
			case SessionPackage.SESSION__NO_OUTPUT:
				return noOutput != NO_OUTPUT_EDEFAULT;
			case SessionPackage.SESSION__LIVE_TIMER:
				return LIVE_TIMER_EDEFAULT == null ? liveTimer != null : !LIVE_TIMER_EDEFAULT.equals(liveTimer);
			case SessionPackage.SESSION__TRACE_FORMAT:
				return traceFormat != TRACE_FORMAT_EDEFAULT;
			case SessionPackage.SESSION__SHM_PATH:
				return SHM_PATH_EDEFAULT == null ? shmPath != null : !SHM_PATH_EDEFAULT.equals(shmPath);
			case SessionPackage.SESSION__MEMORY_LIMIT:
				return MEMORY_LIMIT_EDEFAULT == null ? memoryLimit != null : !MEMORY_LIMIT_EDEFAULT.equals(memoryLimit);
			case SessionPackage.SESSION__STATE:
				return state != STATE_EDEFAULT;
			case SessionPackage.SESSION__STARTED_BEFORE:
				return startedBefore != STARTED_BEFORE_EDEFAULT;
			case SessionPackage.SESSION__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case SessionPackage.SESSION__DOMAINS:
				return domains != null && !domains.isEmpty();
			case SessionPackage.SESSION__SNAPSHOT_OUTPUTS:
				return snapshotOutputs != null && !snapshotOutputs.isEmpty();
			case SessionPackage.SESSION__ROTATION_SCHEDULES:
				return rotationSchedules != null && !rotationSchedules.isEmpty();
			case SessionPackage.SESSION__TRIGGERS:
				return triggers != null && !triggers.isEmpty();
			case SessionPackage.SESSION__STATISTICS:
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", output: ");
		result.append(output);
		result.append(", dataUrl: ");
		result.append(dataUrl);
		result.append(", noOutput: ");
		result.append(noOutput);
		result.append(", liveTimer: ");
		result.append(liveTimer);
		result.append(", traceFormat: ");
		result.append(traceFormat);
		result.append(", shmPath: ");
		result.append(shmPath);
		result.append(", memoryLimit: ");
		result.append(memoryLimit);
		result.append(", state: ");
		result.append(state);
		result.append(", startedBefore: ");
		result.append(startedBefore);
		result.append(", created: ");
		result.append(created);
		result.append(')');
		return result.toString();
	}

} //SessionImpl

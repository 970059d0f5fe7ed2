/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.tracewright.session.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SessionFactoryImpl extends EFactoryImpl implements SessionFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SessionFactory init() {
		try {
			SessionFactory theSessionFactory = (SessionFactory)EPackage.Registry.INSTANCE.getEFactory(SessionPackage.eNS_URI);
			if (theSessionFactory != null) {
				return theSessionFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SessionFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SessionPackage.OTHER_VALUE: return createOtherValue();
			case SessionPackage.SESSION_DOCUMENT: return createSessionDocument();
			case SessionPackage.TARGET: return createTarget();
			case SessionPackage.TRACER_VERSION: return createTracerVersion();
			case SessionPackage.SESSION: return createSession();
			case SessionPackage.DOMAIN: return createDomain();
			case SessionPackage.CHANNEL: return createChannel();
			case SessionPackage.STATISTICS: return createStatistics();
			case SessionPackage.EVENT_RULE: return createEventRule();
			case SessionPackage.CONTEXT: return createContext();
			case SessionPackage.PROCESS_TRACKER: return createProcessTracker();
			case SessionPackage.SNAPSHOT_OUTPUT: return createSnapshotOutput();
			case SessionPackage.ROTATION_SCHEDULE: return createRotationSchedule();
			case SessionPackage.TRIGGER: return createTrigger();
			case SessionPackage.EVENT_RULE_MATCHES: return createEventRuleMatches();
			case SessionPackage.BUFFER_USAGE: return createBufferUsage();
			case SessionPackage.CONSUMED_SIZE: return createConsumedSize();
			case SessionPackage.ROTATION_CONDITION: return createRotationCondition();
			case SessionPackage.OTHER_CONDITION: return createOtherCondition();
			case SessionPackage.ACTION: return createAction();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SessionPackage.SESSION_KIND:
				return createSessionKindFromString(eDataType, initialValue);
			case SessionPackage.TRACE_FORMAT:
				return createTraceFormatFromString(eDataType, initialValue);
			case SessionPackage.SESSION_STATE:
				return createSessionStateFromString(eDataType, initialValue);
			case SessionPackage.DOMAIN_TYPE:
				return createDomainTypeFromString(eDataType, initialValue);
			case SessionPackage.BUFFER_SCHEME:
				return createBufferSchemeFromString(eDataType, initialValue);
			case SessionPackage.LOSS_MODE:
				return createLossModeFromString(eDataType, initialValue);
			case SessionPackage.OUTPUT_TYPE:
				return createOutputTypeFromString(eDataType, initialValue);
			case SessionPackage.BUFFER_ALLOCATION:
				return createBufferAllocationFromString(eDataType, initialValue);
			case SessionPackage.BUFFER_PREALLOCATION:
				return createBufferPreallocationFromString(eDataType, initialValue);
			case SessionPackage.MEMORY_RECLAIM:
				return createMemoryReclaimFromString(eDataType, initialValue);
			case SessionPackage.EVENT_RULE_KIND:
				return createEventRuleKindFromString(eDataType, initialValue);
			case SessionPackage.LOG_LEVEL_RULE:
				return createLogLevelRuleFromString(eDataType, initialValue);
			case SessionPackage.PROCESS_ATTRIBUTE:
				return createProcessAttributeFromString(eDataType, initialValue);
			case SessionPackage.TRACKING_POLICY:
				return createTrackingPolicyFromString(eDataType, initialValue);
			case SessionPackage.ROTATION_KIND:
				return createRotationKindFromString(eDataType, initialValue);
			case SessionPackage.BUFFER_USAGE_KIND:
				return createBufferUsageKindFromString(eDataType, initialValue);
			case SessionPackage.ROTATION_MOMENT:
				return createRotationMomentFromString(eDataType, initialValue);
			case SessionPackage.ACTION_KIND:
				return createActionKindFromString(eDataType, initialValue);
			case SessionPackage.RATE_POLICY_KIND:
				return createRatePolicyKindFromString(eDataType, initialValue);
			case SessionPackage.TRACER:
				return createTracerFromString(eDataType, initialValue);
			case SessionPackage.CONNECTION:
				return createConnectionFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SessionPackage.SESSION_KIND:
				return convertSessionKindToString(eDataType, instanceValue);
			case SessionPackage.TRACE_FORMAT:
				return convertTraceFormatToString(eDataType, instanceValue);
			case SessionPackage.SESSION_STATE:
				return convertSessionStateToString(eDataType, instanceValue);
			case SessionPackage.DOMAIN_TYPE:
				return convertDomainTypeToString(eDataType, instanceValue);
			case SessionPackage.BUFFER_SCHEME:
				return convertBufferSchemeToString(eDataType, instanceValue);
			case SessionPackage.LOSS_MODE:
				return convertLossModeToString(eDataType, instanceValue);
			case SessionPackage.OUTPUT_TYPE:
				return convertOutputTypeToString(eDataType, instanceValue);
			case SessionPackage.BUFFER_ALLOCATION:
				return convertBufferAllocationToString(eDataType, instanceValue);
			case SessionPackage.BUFFER_PREALLOCATION:
				return convertBufferPreallocationToString(eDataType, instanceValue);
			case SessionPackage.MEMORY_RECLAIM:
				return convertMemoryReclaimToString(eDataType, instanceValue);
			case SessionPackage.EVENT_RULE_KIND:
				return convertEventRuleKindToString(eDataType, instanceValue);
			case SessionPackage.LOG_LEVEL_RULE:
				return convertLogLevelRuleToString(eDataType, instanceValue);
			case SessionPackage.PROCESS_ATTRIBUTE:
				return convertProcessAttributeToString(eDataType, instanceValue);
			case SessionPackage.TRACKING_POLICY:
				return convertTrackingPolicyToString(eDataType, instanceValue);
			case SessionPackage.ROTATION_KIND:
				return convertRotationKindToString(eDataType, instanceValue);
			case SessionPackage.BUFFER_USAGE_KIND:
				return convertBufferUsageKindToString(eDataType, instanceValue);
			case SessionPackage.ROTATION_MOMENT:
				return convertRotationMomentToString(eDataType, instanceValue);
			case SessionPackage.ACTION_KIND:
				return convertActionKindToString(eDataType, instanceValue);
			case SessionPackage.RATE_POLICY_KIND:
				return convertRatePolicyKindToString(eDataType, instanceValue);
			case SessionPackage.TRACER:
				return convertTracerToString(eDataType, instanceValue);
			case SessionPackage.CONNECTION:
				return convertConnectionToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherValue createOtherValue() {
		OtherValueImpl otherValue = new OtherValueImpl();
		return otherValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionDocument createSessionDocument() {
		SessionDocumentImpl sessionDocument = new SessionDocumentImpl();
		return sessionDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Target createTarget() {
		TargetImpl target = new TargetImpl();
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TracerVersion createTracerVersion() {
		TracerVersionImpl tracerVersion = new TracerVersionImpl();
		return tracerVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session createSession() {
		SessionImpl session = new SessionImpl();
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Domain createDomain() {
		DomainImpl domain = new DomainImpl();
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel() {
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Statistics createStatistics() {
		StatisticsImpl statistics = new StatisticsImpl();
		return statistics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventRule createEventRule() {
		EventRuleImpl eventRule = new EventRuleImpl();
		return eventRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Context createContext() {
		ContextImpl context = new ContextImpl();
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessTracker createProcessTracker() {
		ProcessTrackerImpl processTracker = new ProcessTrackerImpl();
		return processTracker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SnapshotOutput createSnapshotOutput() {
		SnapshotOutputImpl snapshotOutput = new SnapshotOutputImpl();
		return snapshotOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RotationSchedule createRotationSchedule() {
		RotationScheduleImpl rotationSchedule = new RotationScheduleImpl();
		return rotationSchedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trigger createTrigger() {
		TriggerImpl trigger = new TriggerImpl();
		return trigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventRuleMatches createEventRuleMatches() {
		EventRuleMatchesImpl eventRuleMatches = new EventRuleMatchesImpl();
		return eventRuleMatches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BufferUsage createBufferUsage() {
		BufferUsageImpl bufferUsage = new BufferUsageImpl();
		return bufferUsage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsumedSize createConsumedSize() {
		ConsumedSizeImpl consumedSize = new ConsumedSizeImpl();
		return consumedSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RotationCondition createRotationCondition() {
		RotationConditionImpl rotationCondition = new RotationConditionImpl();
		return rotationCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherCondition createOtherCondition() {
		OtherConditionImpl otherCondition = new OtherConditionImpl();
		return otherCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Action createAction() {
		ActionImpl action = new ActionImpl();
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionKind createSessionKindFromString(EDataType eDataType, String initialValue) {
		SessionKind result = SessionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSessionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TraceFormat createTraceFormatFromString(EDataType eDataType, String initialValue) {
		TraceFormat result = TraceFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTraceFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionState createSessionStateFromString(EDataType eDataType, String initialValue) {
		SessionState result = SessionState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSessionStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DomainType createDomainTypeFromString(EDataType eDataType, String initialValue) {
		DomainType result = DomainType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDomainTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BufferScheme createBufferSchemeFromString(EDataType eDataType, String initialValue) {
		BufferScheme result = BufferScheme.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBufferSchemeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LossMode createLossModeFromString(EDataType eDataType, String initialValue) {
		LossMode result = LossMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLossModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutputType createOutputTypeFromString(EDataType eDataType, String initialValue) {
		OutputType result = OutputType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutputTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BufferAllocation createBufferAllocationFromString(EDataType eDataType, String initialValue) {
		BufferAllocation result = BufferAllocation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBufferAllocationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BufferPreallocation createBufferPreallocationFromString(EDataType eDataType, String initialValue) {
		BufferPreallocation result = BufferPreallocation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBufferPreallocationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MemoryReclaim createMemoryReclaimFromString(EDataType eDataType, String initialValue) {
		MemoryReclaim result = MemoryReclaim.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMemoryReclaimToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EventRuleKind createEventRuleKindFromString(EDataType eDataType, String initialValue) {
		EventRuleKind result = EventRuleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEventRuleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LogLevelRule createLogLevelRuleFromString(EDataType eDataType, String initialValue) {
		LogLevelRule result = LogLevelRule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLogLevelRuleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProcessAttribute createProcessAttributeFromString(EDataType eDataType, String initialValue) {
		ProcessAttribute result = ProcessAttribute.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProcessAttributeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrackingPolicy createTrackingPolicyFromString(EDataType eDataType, String initialValue) {
		TrackingPolicy result = TrackingPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTrackingPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RotationKind createRotationKindFromString(EDataType eDataType, String initialValue) {
		RotationKind result = RotationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRotationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BufferUsageKind createBufferUsageKindFromString(EDataType eDataType, String initialValue) {
		BufferUsageKind result = BufferUsageKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBufferUsageKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RotationMoment createRotationMomentFromString(EDataType eDataType, String initialValue) {
		RotationMoment result = RotationMoment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRotationMomentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActionKind createActionKindFromString(EDataType eDataType, String initialValue) {
		ActionKind result = ActionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RatePolicyKind createRatePolicyKindFromString(EDataType eDataType, String initialValue) {
		RatePolicyKind result = RatePolicyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRatePolicyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tracer createTracerFromString(EDataType eDataType, String initialValue) {
		Tracer result = Tracer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTracerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Connection createConnectionFromString(EDataType eDataType, String initialValue) {
		Connection result = Connection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConnectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionPackage getSessionPackage() {
		return (SessionPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SessionPackage getPackage() {
		return SessionPackage.eINSTANCE;
	}

} //SessionFactoryImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.tracewright.session.Action;
import org.tracewright.session.ActionKind;
import org.tracewright.session.BufferAllocation;
import org.tracewright.session.BufferPreallocation;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.BufferUsageKind;
import org.tracewright.session.Channel;
import org.tracewright.session.Condition;
import org.tracewright.session.Connection;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.MemoryReclaim;
import org.tracewright.session.OtherCondition;
import org.tracewright.session.OtherValue;
import org.tracewright.session.OutputType;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RatePolicyKind;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationMoment;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionElement;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Statistics;
import org.tracewright.session.Target;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.Trigger;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SessionPackageImpl extends EPackageImpl implements SessionPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tracerVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass domainEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statisticsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contextEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass processTrackerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass snapshotOutputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rotationScheduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass triggerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventRuleMatchesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bufferUsageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consumedSizeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rotationConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sessionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum traceFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sessionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum domainTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bufferSchemeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lossModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outputTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bufferAllocationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bufferPreallocationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum memoryReclaimEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventRuleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum logLevelRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum processAttributeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum trackingPolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rotationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bufferUsageKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rotationMomentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ratePolicyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tracerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum connectionEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.tracewright.session.SessionPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SessionPackageImpl() {
		super(eNS_URI, SessionFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SessionPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SessionPackage init() {
		if (isInited) return (SessionPackage)EPackage.Registry.INSTANCE.getEPackage(SessionPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSessionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SessionPackageImpl theSessionPackage = registeredSessionPackage instanceof SessionPackageImpl ? (SessionPackageImpl)registeredSessionPackage : new SessionPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theSessionPackage.createPackageContents();

		// Initialize created meta-data
		theSessionPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSessionPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SessionPackage.eNS_URI, theSessionPackage);
		return theSessionPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSessionElement() {
		return sessionElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSessionElement_Other() {
		return (EReference)sessionElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherValue() {
		return otherValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherValue_Name() {
		return (EAttribute)otherValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherValue_Value() {
		return (EAttribute)otherValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSessionDocument() {
		return sessionDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionDocument_Version() {
		return (EAttribute)sessionDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSessionDocument_Targets() {
		return (EReference)sessionDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSessionDocument_Sessions() {
		return (EReference)sessionDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTarget() {
		return targetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Name() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Connection() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_User() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Host() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Port() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Sudo() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Tracer() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTarget_Version() {
		return (EReference)targetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTracerVersion() {
		return tracerVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTracerVersion_Major() {
		return (EAttribute)tracerVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTracerVersion_Minor() {
		return (EAttribute)tracerVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTracerVersion_Patch() {
		return (EAttribute)tracerVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTracerVersion_Text() {
		return (EAttribute)tracerVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTracerVersion_Name() {
		return (EAttribute)tracerVersionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTracerVersion_Tracer() {
		return (EAttribute)tracerVersionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSession() {
		return sessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Name() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Kind() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Output() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_DataUrl() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_NoOutput() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_LiveTimer() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_TraceFormat() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_ShmPath() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_MemoryLimit() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_State() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_StartedBefore() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Created() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Domains() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_SnapshotOutputs() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_RotationSchedules() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Triggers() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Statistics() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDomain() {
		return domainEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomain_Type() {
		return (EAttribute)domainEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomain_BufferScheme() {
		return (EAttribute)domainEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomain_Channels() {
		return (EReference)domainEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDomain_Trackers() {
		return (EReference)domainEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannel() {
		return channelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Name() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Enabled() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_LossMode() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_SubBufferSize() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_SubBufferCount() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_SwitchTimer() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_ReadTimer() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_MonitorTimer() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_WatchdogTimer() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_OutputType() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_TraceFileSize() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_TraceFileCount() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_BlockingTimeout() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Allocation() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Preallocation() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Reclaim() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_ReclaimAge() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Rules() {
		return (EReference)channelEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Contexts() {
		return (EReference)channelEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_ContextsUnknown() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Statistics() {
		return (EReference)channelEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatistics() {
		return statisticsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatistics_DiscardedEvents() {
		return (EAttribute)statisticsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatistics_LostPackets() {
		return (EAttribute)statisticsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatistics_MemoryBytes() {
		return (EAttribute)statisticsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEventRule() {
		return eventRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_Kind() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_Name() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_Location() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_Exclusions() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_Filter() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_LogLevelRule() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_LogLevel() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRule_Enabled() {
		return (EAttribute)eventRuleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContext() {
		return contextEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContext_Type() {
		return (EAttribute)contextEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProcessTracker() {
		return processTrackerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessTracker_Attribute() {
		return (EAttribute)processTrackerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessTracker_Policy() {
		return (EAttribute)processTrackerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessTracker_Values() {
		return (EAttribute)processTrackerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSnapshotOutput() {
		return snapshotOutputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshotOutput_Id() {
		return (EAttribute)snapshotOutputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshotOutput_Name() {
		return (EAttribute)snapshotOutputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshotOutput_Output() {
		return (EAttribute)snapshotOutputEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshotOutput_DataUrl() {
		return (EAttribute)snapshotOutputEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshotOutput_MaxSize() {
		return (EAttribute)snapshotOutputEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRotationSchedule() {
		return rotationScheduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRotationSchedule_Kind() {
		return (EAttribute)rotationScheduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRotationSchedule_Threshold() {
		return (EAttribute)rotationScheduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrigger() {
		return triggerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrigger_Name() {
		return (EAttribute)triggerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrigger_Owner() {
		return (EAttribute)triggerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrigger_Condition() {
		return (EReference)triggerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrigger_Actions() {
		return (EReference)triggerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEventRuleMatches() {
		return eventRuleMatchesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRuleMatches_Domain() {
		return (EAttribute)eventRuleMatchesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEventRuleMatches_Rule() {
		return (EReference)eventRuleMatchesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRuleMatches_Captures() {
		return (EAttribute)eventRuleMatchesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBufferUsage() {
		return bufferUsageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferUsage_Kind() {
		return (EAttribute)bufferUsageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferUsage_Session() {
		return (EAttribute)bufferUsageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferUsage_Channel() {
		return (EAttribute)bufferUsageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferUsage_Domain() {
		return (EAttribute)bufferUsageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferUsage_Bytes() {
		return (EAttribute)bufferUsageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferUsage_Ratio() {
		return (EAttribute)bufferUsageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsumedSize() {
		return consumedSizeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsumedSize_Session() {
		return (EAttribute)consumedSizeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsumedSize_Bytes() {
		return (EAttribute)consumedSizeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRotationCondition() {
		return rotationConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRotationCondition_Session() {
		return (EAttribute)rotationConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRotationCondition_Moment() {
		return (EAttribute)rotationConditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherCondition() {
		return otherConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherCondition_Type() {
		return (EAttribute)otherConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAction() {
		return actionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Kind() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Session() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Rate() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_RateCount() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_SnapshotOutput() {
		return (EReference)actionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_ChannelType() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Channel() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Key() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSessionKind() {
		return sessionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTraceFormat() {
		return traceFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSessionState() {
		return sessionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDomainType() {
		return domainTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBufferScheme() {
		return bufferSchemeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLossMode() {
		return lossModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutputType() {
		return outputTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBufferAllocation() {
		return bufferAllocationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBufferPreallocation() {
		return bufferPreallocationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMemoryReclaim() {
		return memoryReclaimEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventRuleKind() {
		return eventRuleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLogLevelRule() {
		return logLevelRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProcessAttribute() {
		return processAttributeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTrackingPolicy() {
		return trackingPolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRotationKind() {
		return rotationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBufferUsageKind() {
		return bufferUsageKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRotationMoment() {
		return rotationMomentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionKind() {
		return actionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRatePolicyKind() {
		return ratePolicyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTracer() {
		return tracerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConnection() {
		return connectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionFactory getSessionFactory() {
		return (SessionFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		sessionElementEClass = createEClass(SESSION_ELEMENT);
		createEReference(sessionElementEClass, SESSION_ELEMENT__OTHER);

		otherValueEClass = createEClass(OTHER_VALUE);
		createEAttribute(otherValueEClass, OTHER_VALUE__NAME);
		createEAttribute(otherValueEClass, OTHER_VALUE__VALUE);

		sessionDocumentEClass = createEClass(SESSION_DOCUMENT);
		createEAttribute(sessionDocumentEClass, SESSION_DOCUMENT__VERSION);
		createEReference(sessionDocumentEClass, SESSION_DOCUMENT__TARGETS);
		createEReference(sessionDocumentEClass, SESSION_DOCUMENT__SESSIONS);

		targetEClass = createEClass(TARGET);
		createEAttribute(targetEClass, TARGET__NAME);
		createEAttribute(targetEClass, TARGET__CONNECTION);
		createEAttribute(targetEClass, TARGET__USER);
		createEAttribute(targetEClass, TARGET__HOST);
		createEAttribute(targetEClass, TARGET__PORT);
		createEAttribute(targetEClass, TARGET__SUDO);
		createEAttribute(targetEClass, TARGET__TRACER);
		createEReference(targetEClass, TARGET__VERSION);

		tracerVersionEClass = createEClass(TRACER_VERSION);
		createEAttribute(tracerVersionEClass, TRACER_VERSION__MAJOR);
		createEAttribute(tracerVersionEClass, TRACER_VERSION__MINOR);
		createEAttribute(tracerVersionEClass, TRACER_VERSION__PATCH);
		createEAttribute(tracerVersionEClass, TRACER_VERSION__TEXT);
		createEAttribute(tracerVersionEClass, TRACER_VERSION__NAME);
		createEAttribute(tracerVersionEClass, TRACER_VERSION__TRACER);

		sessionEClass = createEClass(SESSION);
		createEAttribute(sessionEClass, SESSION__NAME);
		createEAttribute(sessionEClass, SESSION__KIND);
		createEAttribute(sessionEClass, SESSION__OUTPUT);
		createEAttribute(sessionEClass, SESSION__DATA_URL);
		createEAttribute(sessionEClass, SESSION__NO_OUTPUT);
		createEAttribute(sessionEClass, SESSION__LIVE_TIMER);
		createEAttribute(sessionEClass, SESSION__TRACE_FORMAT);
		createEAttribute(sessionEClass, SESSION__SHM_PATH);
		createEAttribute(sessionEClass, SESSION__MEMORY_LIMIT);
		createEAttribute(sessionEClass, SESSION__STATE);
		createEAttribute(sessionEClass, SESSION__STARTED_BEFORE);
		createEAttribute(sessionEClass, SESSION__CREATED);
		createEReference(sessionEClass, SESSION__DOMAINS);
		createEReference(sessionEClass, SESSION__SNAPSHOT_OUTPUTS);
		createEReference(sessionEClass, SESSION__ROTATION_SCHEDULES);
		createEReference(sessionEClass, SESSION__TRIGGERS);
		createEReference(sessionEClass, SESSION__STATISTICS);

		domainEClass = createEClass(DOMAIN);
		createEAttribute(domainEClass, DOMAIN__TYPE);
		createEAttribute(domainEClass, DOMAIN__BUFFER_SCHEME);
		createEReference(domainEClass, DOMAIN__CHANNELS);
		createEReference(domainEClass, DOMAIN__TRACKERS);

		channelEClass = createEClass(CHANNEL);
		createEAttribute(channelEClass, CHANNEL__NAME);
		createEAttribute(channelEClass, CHANNEL__ENABLED);
		createEAttribute(channelEClass, CHANNEL__LOSS_MODE);
		createEAttribute(channelEClass, CHANNEL__SUB_BUFFER_SIZE);
		createEAttribute(channelEClass, CHANNEL__SUB_BUFFER_COUNT);
		createEAttribute(channelEClass, CHANNEL__SWITCH_TIMER);
		createEAttribute(channelEClass, CHANNEL__READ_TIMER);
		createEAttribute(channelEClass, CHANNEL__MONITOR_TIMER);
		createEAttribute(channelEClass, CHANNEL__WATCHDOG_TIMER);
		createEAttribute(channelEClass, CHANNEL__OUTPUT_TYPE);
		createEAttribute(channelEClass, CHANNEL__TRACE_FILE_SIZE);
		createEAttribute(channelEClass, CHANNEL__TRACE_FILE_COUNT);
		createEAttribute(channelEClass, CHANNEL__BLOCKING_TIMEOUT);
		createEAttribute(channelEClass, CHANNEL__ALLOCATION);
		createEAttribute(channelEClass, CHANNEL__PREALLOCATION);
		createEAttribute(channelEClass, CHANNEL__RECLAIM);
		createEAttribute(channelEClass, CHANNEL__RECLAIM_AGE);
		createEReference(channelEClass, CHANNEL__RULES);
		createEReference(channelEClass, CHANNEL__CONTEXTS);
		createEAttribute(channelEClass, CHANNEL__CONTEXTS_UNKNOWN);
		createEReference(channelEClass, CHANNEL__STATISTICS);

		statisticsEClass = createEClass(STATISTICS);
		createEAttribute(statisticsEClass, STATISTICS__DISCARDED_EVENTS);
		createEAttribute(statisticsEClass, STATISTICS__LOST_PACKETS);
		createEAttribute(statisticsEClass, STATISTICS__MEMORY_BYTES);

		eventRuleEClass = createEClass(EVENT_RULE);
		createEAttribute(eventRuleEClass, EVENT_RULE__KIND);
		createEAttribute(eventRuleEClass, EVENT_RULE__NAME);
		createEAttribute(eventRuleEClass, EVENT_RULE__LOCATION);
		createEAttribute(eventRuleEClass, EVENT_RULE__EXCLUSIONS);
		createEAttribute(eventRuleEClass, EVENT_RULE__FILTER);
		createEAttribute(eventRuleEClass, EVENT_RULE__LOG_LEVEL_RULE);
		createEAttribute(eventRuleEClass, EVENT_RULE__LOG_LEVEL);
		createEAttribute(eventRuleEClass, EVENT_RULE__ENABLED);

		contextEClass = createEClass(CONTEXT);
		createEAttribute(contextEClass, CONTEXT__TYPE);

		processTrackerEClass = createEClass(PROCESS_TRACKER);
		createEAttribute(processTrackerEClass, PROCESS_TRACKER__ATTRIBUTE);
		createEAttribute(processTrackerEClass, PROCESS_TRACKER__POLICY);
		createEAttribute(processTrackerEClass, PROCESS_TRACKER__VALUES);

		snapshotOutputEClass = createEClass(SNAPSHOT_OUTPUT);
		createEAttribute(snapshotOutputEClass, SNAPSHOT_OUTPUT__ID);
		createEAttribute(snapshotOutputEClass, SNAPSHOT_OUTPUT__NAME);
		createEAttribute(snapshotOutputEClass, SNAPSHOT_OUTPUT__OUTPUT);
		createEAttribute(snapshotOutputEClass, SNAPSHOT_OUTPUT__DATA_URL);
		createEAttribute(snapshotOutputEClass, SNAPSHOT_OUTPUT__MAX_SIZE);

		rotationScheduleEClass = createEClass(ROTATION_SCHEDULE);
		createEAttribute(rotationScheduleEClass, ROTATION_SCHEDULE__KIND);
		createEAttribute(rotationScheduleEClass, ROTATION_SCHEDULE__THRESHOLD);

		triggerEClass = createEClass(TRIGGER);
		createEAttribute(triggerEClass, TRIGGER__NAME);
		createEAttribute(triggerEClass, TRIGGER__OWNER);
		createEReference(triggerEClass, TRIGGER__CONDITION);
		createEReference(triggerEClass, TRIGGER__ACTIONS);

		conditionEClass = createEClass(CONDITION);

		eventRuleMatchesEClass = createEClass(EVENT_RULE_MATCHES);
		createEAttribute(eventRuleMatchesEClass, EVENT_RULE_MATCHES__DOMAIN);
		createEReference(eventRuleMatchesEClass, EVENT_RULE_MATCHES__RULE);
		createEAttribute(eventRuleMatchesEClass, EVENT_RULE_MATCHES__CAPTURES);

		bufferUsageEClass = createEClass(BUFFER_USAGE);
		createEAttribute(bufferUsageEClass, BUFFER_USAGE__KIND);
		createEAttribute(bufferUsageEClass, BUFFER_USAGE__SESSION);
		createEAttribute(bufferUsageEClass, BUFFER_USAGE__CHANNEL);
		createEAttribute(bufferUsageEClass, BUFFER_USAGE__DOMAIN);
		createEAttribute(bufferUsageEClass, BUFFER_USAGE__BYTES);
		createEAttribute(bufferUsageEClass, BUFFER_USAGE__RATIO);

		consumedSizeEClass = createEClass(CONSUMED_SIZE);
		createEAttribute(consumedSizeEClass, CONSUMED_SIZE__SESSION);
		createEAttribute(consumedSizeEClass, CONSUMED_SIZE__BYTES);

		rotationConditionEClass = createEClass(ROTATION_CONDITION);
		createEAttribute(rotationConditionEClass, ROTATION_CONDITION__SESSION);
		createEAttribute(rotationConditionEClass, ROTATION_CONDITION__MOMENT);

		otherConditionEClass = createEClass(OTHER_CONDITION);
		createEAttribute(otherConditionEClass, OTHER_CONDITION__TYPE);

		actionEClass = createEClass(ACTION);
		createEAttribute(actionEClass, ACTION__KIND);
		createEAttribute(actionEClass, ACTION__SESSION);
		createEAttribute(actionEClass, ACTION__RATE);
		createEAttribute(actionEClass, ACTION__RATE_COUNT);
		createEReference(actionEClass, ACTION__SNAPSHOT_OUTPUT);
		createEAttribute(actionEClass, ACTION__CHANNEL_TYPE);
		createEAttribute(actionEClass, ACTION__CHANNEL);
		createEAttribute(actionEClass, ACTION__KEY);

		// Create enums
		sessionKindEEnum = createEEnum(SESSION_KIND);
		traceFormatEEnum = createEEnum(TRACE_FORMAT);
		sessionStateEEnum = createEEnum(SESSION_STATE);
		domainTypeEEnum = createEEnum(DOMAIN_TYPE);
		bufferSchemeEEnum = createEEnum(BUFFER_SCHEME);
		lossModeEEnum = createEEnum(LOSS_MODE);
		outputTypeEEnum = createEEnum(OUTPUT_TYPE);
		bufferAllocationEEnum = createEEnum(BUFFER_ALLOCATION);
		bufferPreallocationEEnum = createEEnum(BUFFER_PREALLOCATION);
		memoryReclaimEEnum = createEEnum(MEMORY_RECLAIM);
		eventRuleKindEEnum = createEEnum(EVENT_RULE_KIND);
		logLevelRuleEEnum = createEEnum(LOG_LEVEL_RULE);
		processAttributeEEnum = createEEnum(PROCESS_ATTRIBUTE);
		trackingPolicyEEnum = createEEnum(TRACKING_POLICY);
		rotationKindEEnum = createEEnum(ROTATION_KIND);
		bufferUsageKindEEnum = createEEnum(BUFFER_USAGE_KIND);
		rotationMomentEEnum = createEEnum(ROTATION_MOMENT);
		actionKindEEnum = createEEnum(ACTION_KIND);
		ratePolicyKindEEnum = createEEnum(RATE_POLICY_KIND);
		tracerEEnum = createEEnum(TRACER);
		connectionEEnum = createEEnum(CONNECTION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		sessionDocumentEClass.getESuperTypes().add(this.getSessionElement());
		targetEClass.getESuperTypes().add(this.getSessionElement());
		tracerVersionEClass.getESuperTypes().add(this.getSessionElement());
		sessionEClass.getESuperTypes().add(this.getSessionElement());
		domainEClass.getESuperTypes().add(this.getSessionElement());
		channelEClass.getESuperTypes().add(this.getSessionElement());
		eventRuleEClass.getESuperTypes().add(this.getSessionElement());
		contextEClass.getESuperTypes().add(this.getSessionElement());
		processTrackerEClass.getESuperTypes().add(this.getSessionElement());
		snapshotOutputEClass.getESuperTypes().add(this.getSessionElement());
		rotationScheduleEClass.getESuperTypes().add(this.getSessionElement());
		triggerEClass.getESuperTypes().add(this.getSessionElement());
		conditionEClass.getESuperTypes().add(this.getSessionElement());
		eventRuleMatchesEClass.getESuperTypes().add(this.getCondition());
		bufferUsageEClass.getESuperTypes().add(this.getCondition());
		consumedSizeEClass.getESuperTypes().add(this.getCondition());
		rotationConditionEClass.getESuperTypes().add(this.getCondition());
		otherConditionEClass.getESuperTypes().add(this.getCondition());
		actionEClass.getESuperTypes().add(this.getSessionElement());

		// Initialize classes and features; add operations and parameters
		initEClass(sessionElementEClass, SessionElement.class, "SessionElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSessionElement_Other(), this.getOtherValue(), null, "other", null, 0, -1, SessionElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherValueEClass, OtherValue.class, "OtherValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOtherValue_Name(), ecorePackage.getEString(), "name", null, 0, 1, OtherValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOtherValue_Value(), ecorePackage.getEString(), "value", null, 0, 1, OtherValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionDocumentEClass, SessionDocument.class, "SessionDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSessionDocument_Version(), ecorePackage.getEString(), "version", null, 0, 1, SessionDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSessionDocument_Targets(), this.getTarget(), null, "targets", null, 0, -1, SessionDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSessionDocument_Sessions(), this.getSession(), null, "sessions", null, 0, -1, SessionDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(targetEClass, Target.class, "Target", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTarget_Name(), ecorePackage.getEString(), "name", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Connection(), this.getConnection(), "connection", "local", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_User(), ecorePackage.getEString(), "user", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Host(), ecorePackage.getEString(), "host", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Port(), ecorePackage.getEIntegerObject(), "port", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Sudo(), ecorePackage.getEBoolean(), "sudo", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Tracer(), this.getTracer(), "tracer", "lttng", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTarget_Version(), this.getTracerVersion(), null, "version", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tracerVersionEClass, TracerVersion.class, "TracerVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTracerVersion_Major(), ecorePackage.getEInt(), "major", null, 0, 1, TracerVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTracerVersion_Minor(), ecorePackage.getEInt(), "minor", null, 0, 1, TracerVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTracerVersion_Patch(), ecorePackage.getEInt(), "patch", null, 0, 1, TracerVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTracerVersion_Text(), ecorePackage.getEString(), "text", null, 0, 1, TracerVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTracerVersion_Name(), ecorePackage.getEString(), "name", null, 0, 1, TracerVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTracerVersion_Tracer(), this.getTracer(), "tracer", "lttng", 0, 1, TracerVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionEClass, Session.class, "Session", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSession_Name(), ecorePackage.getEString(), "name", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Kind(), this.getSessionKind(), "kind", "local", 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Output(), ecorePackage.getEString(), "output", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_DataUrl(), ecorePackage.getEString(), "dataUrl", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_NoOutput(), ecorePackage.getEBoolean(), "noOutput", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_LiveTimer(), ecorePackage.getELongObject(), "liveTimer", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_TraceFormat(), this.getTraceFormat(), "traceFormat", "default", 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_ShmPath(), ecorePackage.getEString(), "shmPath", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_MemoryLimit(), ecorePackage.getELongObject(), "memoryLimit", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_State(), this.getSessionState(), "state", "any", 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_StartedBefore(), ecorePackage.getEBoolean(), "startedBefore", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Created(), ecorePackage.getEString(), "created", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Domains(), this.getDomain(), null, "domains", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_SnapshotOutputs(), this.getSnapshotOutput(), null, "snapshotOutputs", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_RotationSchedules(), this.getRotationSchedule(), null, "rotationSchedules", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Triggers(), this.getTrigger(), null, "triggers", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Statistics(), this.getStatistics(), null, "statistics", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(domainEClass, Domain.class, "Domain", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDomain_Type(), this.getDomainType(), "type", "ust", 0, 1, Domain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomain_BufferScheme(), this.getBufferScheme(), "bufferScheme", "default", 0, 1, Domain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomain_Channels(), this.getChannel(), null, "channels", null, 0, -1, Domain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDomain_Trackers(), this.getProcessTracker(), null, "trackers", null, 0, -1, Domain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelEClass, Channel.class, "Channel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannel_Name(), ecorePackage.getEString(), "name", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_LossMode(), this.getLossMode(), "lossMode", "default", 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_SubBufferSize(), ecorePackage.getELongObject(), "subBufferSize", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_SubBufferCount(), ecorePackage.getELongObject(), "subBufferCount", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_SwitchTimer(), ecorePackage.getELongObject(), "switchTimer", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_ReadTimer(), ecorePackage.getELongObject(), "readTimer", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_MonitorTimer(), ecorePackage.getELongObject(), "monitorTimer", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_WatchdogTimer(), ecorePackage.getELongObject(), "watchdogTimer", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_OutputType(), this.getOutputType(), "outputType", "default", 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_TraceFileSize(), ecorePackage.getELongObject(), "traceFileSize", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_TraceFileCount(), ecorePackage.getELongObject(), "traceFileCount", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_BlockingTimeout(), ecorePackage.getELongObject(), "blockingTimeout", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Allocation(), this.getBufferAllocation(), "allocation", "default", 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Preallocation(), this.getBufferPreallocation(), "preallocation", "default", 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Reclaim(), this.getMemoryReclaim(), "reclaim", "default", 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_ReclaimAge(), ecorePackage.getELongObject(), "reclaimAge", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Rules(), this.getEventRule(), null, "rules", null, 0, -1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Contexts(), this.getContext(), null, "contexts", null, 0, -1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_ContextsUnknown(), ecorePackage.getEBoolean(), "contextsUnknown", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Statistics(), this.getStatistics(), null, "statistics", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(statisticsEClass, Statistics.class, "Statistics", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStatistics_DiscardedEvents(), ecorePackage.getELongObject(), "discardedEvents", null, 0, 1, Statistics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatistics_LostPackets(), ecorePackage.getELongObject(), "lostPackets", null, 0, 1, Statistics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatistics_MemoryBytes(), ecorePackage.getELongObject(), "memoryBytes", null, 0, 1, Statistics.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventRuleEClass, EventRule.class, "EventRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEventRule_Kind(), this.getEventRuleKind(), "kind", "tracepoint", 0, 1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRule_Name(), ecorePackage.getEString(), "name", null, 0, 1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRule_Location(), ecorePackage.getEString(), "location", null, 0, 1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRule_Exclusions(), ecorePackage.getEString(), "exclusions", null, 0, -1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRule_Filter(), ecorePackage.getEString(), "filter", null, 0, 1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRule_LogLevelRule(), this.getLogLevelRule(), "logLevelRule", "any", 0, 1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRule_LogLevel(), ecorePackage.getEString(), "logLevel", null, 0, 1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRule_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, EventRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contextEClass, Context.class, "Context", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContext_Type(), ecorePackage.getEString(), "type", null, 0, 1, Context.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(processTrackerEClass, ProcessTracker.class, "ProcessTracker", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProcessTracker_Attribute(), this.getProcessAttribute(), "attribute", "vpid", 0, 1, ProcessTracker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessTracker_Policy(), this.getTrackingPolicy(), "policy", "set", 0, 1, ProcessTracker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessTracker_Values(), ecorePackage.getEString(), "values", null, 0, -1, ProcessTracker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(snapshotOutputEClass, SnapshotOutput.class, "SnapshotOutput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSnapshotOutput_Id(), ecorePackage.getEIntegerObject(), "id", null, 0, 1, SnapshotOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshotOutput_Name(), ecorePackage.getEString(), "name", null, 0, 1, SnapshotOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshotOutput_Output(), ecorePackage.getEString(), "output", null, 0, 1, SnapshotOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshotOutput_DataUrl(), ecorePackage.getEString(), "dataUrl", null, 0, 1, SnapshotOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshotOutput_MaxSize(), ecorePackage.getELongObject(), "maxSize", null, 0, 1, SnapshotOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rotationScheduleEClass, RotationSchedule.class, "RotationSchedule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRotationSchedule_Kind(), this.getRotationKind(), "kind", "size", 0, 1, RotationSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRotationSchedule_Threshold(), ecorePackage.getELong(), "threshold", null, 0, 1, RotationSchedule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(triggerEClass, Trigger.class, "Trigger", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrigger_Name(), ecorePackage.getEString(), "name", null, 0, 1, Trigger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrigger_Owner(), ecorePackage.getELongObject(), "owner", null, 0, 1, Trigger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrigger_Condition(), this.getCondition(), null, "condition", null, 0, 1, Trigger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrigger_Actions(), this.getAction(), null, "actions", null, 0, -1, Trigger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(eventRuleMatchesEClass, EventRuleMatches.class, "EventRuleMatches", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEventRuleMatches_Domain(), this.getDomainType(), "domain", "ust", 0, 1, EventRuleMatches.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEventRuleMatches_Rule(), this.getEventRule(), null, "rule", null, 0, 1, EventRuleMatches.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRuleMatches_Captures(), ecorePackage.getEString(), "captures", null, 0, -1, EventRuleMatches.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bufferUsageEClass, BufferUsage.class, "BufferUsage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBufferUsage_Kind(), this.getBufferUsageKind(), "kind", "high", 0, 1, BufferUsage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferUsage_Session(), ecorePackage.getEString(), "session", null, 0, 1, BufferUsage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferUsage_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, BufferUsage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferUsage_Domain(), this.getDomainType(), "domain", "ust", 0, 1, BufferUsage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferUsage_Bytes(), ecorePackage.getELongObject(), "bytes", null, 0, 1, BufferUsage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferUsage_Ratio(), ecorePackage.getEDoubleObject(), "ratio", null, 0, 1, BufferUsage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consumedSizeEClass, ConsumedSize.class, "ConsumedSize", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsumedSize_Session(), ecorePackage.getEString(), "session", null, 0, 1, ConsumedSize.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsumedSize_Bytes(), ecorePackage.getELong(), "bytes", null, 0, 1, ConsumedSize.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rotationConditionEClass, RotationCondition.class, "RotationCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRotationCondition_Session(), ecorePackage.getEString(), "session", null, 0, 1, RotationCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRotationCondition_Moment(), this.getRotationMoment(), "moment", "completed", 0, 1, RotationCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherConditionEClass, OtherCondition.class, "OtherCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOtherCondition_Type(), ecorePackage.getEString(), "type", null, 0, 1, OtherCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actionEClass, Action.class, "Action", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAction_Kind(), this.getActionKind(), "kind", "notify", 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Session(), ecorePackage.getEString(), "session", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Rate(), this.getRatePolicyKind(), "rate", "every", 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_RateCount(), ecorePackage.getELong(), "rateCount", "1", 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_SnapshotOutput(), this.getSnapshotOutput(), null, "snapshotOutput", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_ChannelType(), ecorePackage.getEString(), "channelType", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Key(), ecorePackage.getEString(), "key", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(sessionKindEEnum, SessionKind.class, "SessionKind");
		addEEnumLiteral(sessionKindEEnum, SessionKind.LOCAL);
		addEEnumLiteral(sessionKindEEnum, SessionKind.SNAPSHOT);
		addEEnumLiteral(sessionKindEEnum, SessionKind.LIVE);
		addEEnumLiteral(sessionKindEEnum, SessionKind.NETWORK);

		initEEnum(traceFormatEEnum, TraceFormat.class, "TraceFormat");
		addEEnumLiteral(traceFormatEEnum, TraceFormat.DEFAULT);
		addEEnumLiteral(traceFormatEEnum, TraceFormat.CTF_18);
		addEEnumLiteral(traceFormatEEnum, TraceFormat.CTF_20);

		initEEnum(sessionStateEEnum, SessionState.class, "SessionState");
		addEEnumLiteral(sessionStateEEnum, SessionState.ANY);
		addEEnumLiteral(sessionStateEEnum, SessionState.INACTIVE);
		addEEnumLiteral(sessionStateEEnum, SessionState.ACTIVE);

		initEEnum(domainTypeEEnum, DomainType.class, "DomainType");
		addEEnumLiteral(domainTypeEEnum, DomainType.KERNEL);
		addEEnumLiteral(domainTypeEEnum, DomainType.UST);
		addEEnumLiteral(domainTypeEEnum, DomainType.JUL);
		addEEnumLiteral(domainTypeEEnum, DomainType.LOG4J);
		addEEnumLiteral(domainTypeEEnum, DomainType.LOG4J2);
		addEEnumLiteral(domainTypeEEnum, DomainType.PYTHON);
		addEEnumLiteral(domainTypeEEnum, DomainType.JAVA);

		initEEnum(bufferSchemeEEnum, BufferScheme.class, "BufferScheme");
		addEEnumLiteral(bufferSchemeEEnum, BufferScheme.DEFAULT);
		addEEnumLiteral(bufferSchemeEEnum, BufferScheme.PER_UID);
		addEEnumLiteral(bufferSchemeEEnum, BufferScheme.PER_PID);
		addEEnumLiteral(bufferSchemeEEnum, BufferScheme.GLOBAL);

		initEEnum(lossModeEEnum, LossMode.class, "LossMode");
		addEEnumLiteral(lossModeEEnum, LossMode.DEFAULT);
		addEEnumLiteral(lossModeEEnum, LossMode.DISCARD);
		addEEnumLiteral(lossModeEEnum, LossMode.OVERWRITE);

		initEEnum(outputTypeEEnum, OutputType.class, "OutputType");
		addEEnumLiteral(outputTypeEEnum, OutputType.DEFAULT);
		addEEnumLiteral(outputTypeEEnum, OutputType.MMAP);
		addEEnumLiteral(outputTypeEEnum, OutputType.SPLICE);

		initEEnum(bufferAllocationEEnum, BufferAllocation.class, "BufferAllocation");
		addEEnumLiteral(bufferAllocationEEnum, BufferAllocation.DEFAULT);
		addEEnumLiteral(bufferAllocationEEnum, BufferAllocation.PER_CPU);
		addEEnumLiteral(bufferAllocationEEnum, BufferAllocation.PER_CHANNEL);

		initEEnum(bufferPreallocationEEnum, BufferPreallocation.class, "BufferPreallocation");
		addEEnumLiteral(bufferPreallocationEEnum, BufferPreallocation.DEFAULT);
		addEEnumLiteral(bufferPreallocationEEnum, BufferPreallocation.PREALLOCATE);
		addEEnumLiteral(bufferPreallocationEEnum, BufferPreallocation.ON_DEMAND);

		initEEnum(memoryReclaimEEnum, MemoryReclaim.class, "MemoryReclaim");
		addEEnumLiteral(memoryReclaimEEnum, MemoryReclaim.DEFAULT);
		addEEnumLiteral(memoryReclaimEEnum, MemoryReclaim.OFF);
		addEEnumLiteral(memoryReclaimEEnum, MemoryReclaim.CONSUMED);
		addEEnumLiteral(memoryReclaimEEnum, MemoryReclaim.OLDER_THAN);

		initEEnum(eventRuleKindEEnum, EventRuleKind.class, "EventRuleKind");
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.TRACEPOINT);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.SYSCALL);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.SYSCALL_ENTRY);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.SYSCALL_EXIT);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.KPROBE);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.KRETPROBE);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.USERSPACE_PROBE_ELF);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.USERSPACE_PROBE_SDT);
		addEEnumLiteral(eventRuleKindEEnum, EventRuleKind.FUNCTION);

		initEEnum(logLevelRuleEEnum, LogLevelRule.class, "LogLevelRule");
		addEEnumLiteral(logLevelRuleEEnum, LogLevelRule.ANY);
		addEEnumLiteral(logLevelRuleEEnum, LogLevelRule.AT_LEAST);
		addEEnumLiteral(logLevelRuleEEnum, LogLevelRule.EXACTLY);

		initEEnum(processAttributeEEnum, ProcessAttribute.class, "ProcessAttribute");
		addEEnumLiteral(processAttributeEEnum, ProcessAttribute.PID);
		addEEnumLiteral(processAttributeEEnum, ProcessAttribute.VPID);
		addEEnumLiteral(processAttributeEEnum, ProcessAttribute.UID);
		addEEnumLiteral(processAttributeEEnum, ProcessAttribute.VUID);
		addEEnumLiteral(processAttributeEEnum, ProcessAttribute.GID);
		addEEnumLiteral(processAttributeEEnum, ProcessAttribute.VGID);
		addEEnumLiteral(processAttributeEEnum, ProcessAttribute.PROGRAM);

		initEEnum(trackingPolicyEEnum, TrackingPolicy.class, "TrackingPolicy");
		addEEnumLiteral(trackingPolicyEEnum, TrackingPolicy.ALL);
		addEEnumLiteral(trackingPolicyEEnum, TrackingPolicy.NONE);
		addEEnumLiteral(trackingPolicyEEnum, TrackingPolicy.SET);

		initEEnum(rotationKindEEnum, RotationKind.class, "RotationKind");
		addEEnumLiteral(rotationKindEEnum, RotationKind.SIZE);
		addEEnumLiteral(rotationKindEEnum, RotationKind.PERIOD);

		initEEnum(bufferUsageKindEEnum, BufferUsageKind.class, "BufferUsageKind");
		addEEnumLiteral(bufferUsageKindEEnum, BufferUsageKind.HIGH);
		addEEnumLiteral(bufferUsageKindEEnum, BufferUsageKind.LOW);

		initEEnum(rotationMomentEEnum, RotationMoment.class, "RotationMoment");
		addEEnumLiteral(rotationMomentEEnum, RotationMoment.ONGOING);
		addEEnumLiteral(rotationMomentEEnum, RotationMoment.COMPLETED);

		initEEnum(actionKindEEnum, ActionKind.class, "ActionKind");
		addEEnumLiteral(actionKindEEnum, ActionKind.NOTIFY);
		addEEnumLiteral(actionKindEEnum, ActionKind.START);
		addEEnumLiteral(actionKindEEnum, ActionKind.STOP);
		addEEnumLiteral(actionKindEEnum, ActionKind.ROTATE);
		addEEnumLiteral(actionKindEEnum, ActionKind.SNAPSHOT);
		addEEnumLiteral(actionKindEEnum, ActionKind.INCREMENT_MAP_VALUE);
		addEEnumLiteral(actionKindEEnum, ActionKind.OTHER);

		initEEnum(ratePolicyKindEEnum, RatePolicyKind.class, "RatePolicyKind");
		addEEnumLiteral(ratePolicyKindEEnum, RatePolicyKind.EVERY);
		addEEnumLiteral(ratePolicyKindEEnum, RatePolicyKind.ONCE_AFTER);

		initEEnum(tracerEEnum, Tracer.class, "Tracer");
		addEEnumLiteral(tracerEEnum, Tracer.LTTNG);
		addEEnumLiteral(tracerEEnum, Tracer.TRACEWRIGHT);

		initEEnum(connectionEEnum, Connection.class, "Connection");
		addEEnumLiteral(connectionEEnum, Connection.LOCAL);
		addEEnumLiteral(connectionEEnum, Connection.SSH);

		// Create resource
		createResource(eNS_URI);
	}

} //SessionPackageImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.Callsite;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.DisplayBase;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.Encoding;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitArrayFieldClass;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataElement;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.NullTerminatedStringFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariableLengthIntegerFieldClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MetadataPackageImpl extends EPackageImpl implements MetadataPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metadataElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass traceClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass environmentEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clockClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataStreamClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventRecordClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldClassAliasEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass callsiteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedLengthFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedLengthBitArrayFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedLengthBitMapFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedLengthBooleanFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass integerFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedLengthIntegerFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedLengthFloatingPointFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass variableLengthIntegerFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stringFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nullTerminatedStringFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staticLengthStringFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dynamicLengthStringFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staticLengthBlobFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dynamicLengthBlobFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass arrayFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staticLengthArrayFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dynamicLengthArrayFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass structureFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass structureMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass optionalFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass variantFieldClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass variantOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass integerRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldLocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum metadataFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum byteOrderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bitOrderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum displayBaseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum encodingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum clockOriginEEnum = null;

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
	 * @see org.tracewright.metadata.MetadataPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MetadataPackageImpl() {
		super(eNS_URI, MetadataFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link MetadataPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MetadataPackage init() {
		if (isInited) return (MetadataPackage)EPackage.Registry.INSTANCE.getEPackage(MetadataPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMetadataPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MetadataPackageImpl theMetadataPackage = registeredMetadataPackage instanceof MetadataPackageImpl ? (MetadataPackageImpl)registeredMetadataPackage : new MetadataPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theMetadataPackage.createPackageContents();

		// Initialize created meta-data
		theMetadataPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMetadataPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MetadataPackage.eNS_URI, theMetadataPackage);
		return theMetadataPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetadataElement() {
		return metadataElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetadataElement_Attributes() {
		return (EAttribute)metadataElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetadataElement_Extensions() {
		return (EAttribute)metadataElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraceClass() {
		return traceClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_Format() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_MajorVersion() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_MinorVersion() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_Namespace() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_Name() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_Uid() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_Uuid() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_PreambleAttributes() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_PreambleExtensions() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceClass_NativeByteOrder() {
		return (EAttribute)traceClassEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceClass_Environment() {
		return (EReference)traceClassEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceClass_ClockClasses() {
		return (EReference)traceClassEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceClass_PacketHeader() {
		return (EReference)traceClassEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceClass_FieldClassAliases() {
		return (EReference)traceClassEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceClass_DataStreamClasses() {
		return (EReference)traceClassEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceClass_Callsites() {
		return (EReference)traceClassEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnvironmentEntry() {
		return environmentEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvironmentEntry_Name() {
		return (EAttribute)environmentEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvironmentEntry_Text() {
		return (EAttribute)environmentEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvironmentEntry_Number() {
		return (EAttribute)environmentEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClockClass() {
		return clockClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Id() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Namespace() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Name() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Uid() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Description() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Frequency() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Precision() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Accuracy() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_OffsetSeconds() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_OffsetCycles() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_Origin() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_OriginNamespace() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_OriginName() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClockClass_OriginUid() {
		return (EAttribute)clockClassEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataStreamClass() {
		return dataStreamClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataStreamClass_Id() {
		return (EAttribute)dataStreamClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataStreamClass_Namespace() {
		return (EAttribute)dataStreamClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataStreamClass_Name() {
		return (EAttribute)dataStreamClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataStreamClass_Uid() {
		return (EAttribute)dataStreamClassEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataStreamClass_DefaultClockClass() {
		return (EReference)dataStreamClassEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataStreamClass_PacketContext() {
		return (EReference)dataStreamClassEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataStreamClass_EventRecordHeader() {
		return (EReference)dataStreamClassEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataStreamClass_EventRecordCommonContext() {
		return (EReference)dataStreamClassEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataStreamClass_EventRecordClasses() {
		return (EReference)dataStreamClassEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataStreamClass_TraceClass() {
		return (EReference)dataStreamClassEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEventRecordClass() {
		return eventRecordClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRecordClass_Id() {
		return (EAttribute)eventRecordClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRecordClass_Namespace() {
		return (EAttribute)eventRecordClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRecordClass_Name() {
		return (EAttribute)eventRecordClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRecordClass_Uid() {
		return (EAttribute)eventRecordClassEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRecordClass_LogLevel() {
		return (EAttribute)eventRecordClassEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventRecordClass_ModelUri() {
		return (EAttribute)eventRecordClassEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEventRecordClass_SpecificContext() {
		return (EReference)eventRecordClassEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEventRecordClass_Payload() {
		return (EReference)eventRecordClassEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEventRecordClass_DataStreamClass() {
		return (EReference)eventRecordClassEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldClassAlias() {
		return fieldClassAliasEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldClassAlias_Name() {
		return (EAttribute)fieldClassAliasEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldClassAlias_FieldClass() {
		return (EReference)fieldClassAliasEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCallsite() {
		return callsiteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallsite_Name() {
		return (EAttribute)callsiteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallsite_Function() {
		return (EAttribute)callsiteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallsite_File() {
		return (EAttribute)callsiteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallsite_Line() {
		return (EAttribute)callsiteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallsite_InstructionPointer() {
		return (EAttribute)callsiteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldClass() {
		return fieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldClass_Alias() {
		return (EAttribute)fieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedLengthFieldClass() {
		return fixedLengthFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedLengthFieldClass_Length() {
		return (EAttribute)fixedLengthFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedLengthFieldClass_Alignment() {
		return (EAttribute)fixedLengthFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedLengthFieldClass_ByteOrder() {
		return (EAttribute)fixedLengthFieldClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedLengthFieldClass_BitOrder() {
		return (EAttribute)fixedLengthFieldClassEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedLengthBitArrayFieldClass() {
		return fixedLengthBitArrayFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedLengthBitMapFieldClass() {
		return fixedLengthBitMapFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFixedLengthBitMapFieldClass_Flags() {
		return (EReference)fixedLengthBitMapFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedLengthBooleanFieldClass() {
		return fixedLengthBooleanFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIntegerFieldClass() {
		return integerFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerFieldClass_Signed() {
		return (EAttribute)integerFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerFieldClass_DisplayBase() {
		return (EAttribute)integerFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIntegerFieldClass_Mappings() {
		return (EReference)integerFieldClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerFieldClass_Enumeration() {
		return (EAttribute)integerFieldClassEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerFieldClass_Roles() {
		return (EAttribute)integerFieldClassEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIntegerFieldClass_ClockClass() {
		return (EReference)integerFieldClassEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedLengthIntegerFieldClass() {
		return fixedLengthIntegerFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedLengthFloatingPointFieldClass() {
		return fixedLengthFloatingPointFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVariableLengthIntegerFieldClass() {
		return variableLengthIntegerFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStringFieldClass() {
		return stringFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStringFieldClass_Encoding() {
		return (EAttribute)stringFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNullTerminatedStringFieldClass() {
		return nullTerminatedStringFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaticLengthStringFieldClass() {
		return staticLengthStringFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticLengthStringFieldClass_Length() {
		return (EAttribute)staticLengthStringFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticLengthStringFieldClass_Alignment() {
		return (EAttribute)staticLengthStringFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDynamicLengthStringFieldClass() {
		return dynamicLengthStringFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDynamicLengthStringFieldClass_LengthLocation() {
		return (EReference)dynamicLengthStringFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDynamicLengthStringFieldClass_Alignment() {
		return (EAttribute)dynamicLengthStringFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaticLengthBlobFieldClass() {
		return staticLengthBlobFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticLengthBlobFieldClass_Length() {
		return (EAttribute)staticLengthBlobFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticLengthBlobFieldClass_MediaType() {
		return (EAttribute)staticLengthBlobFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticLengthBlobFieldClass_Roles() {
		return (EAttribute)staticLengthBlobFieldClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDynamicLengthBlobFieldClass() {
		return dynamicLengthBlobFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDynamicLengthBlobFieldClass_LengthLocation() {
		return (EReference)dynamicLengthBlobFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDynamicLengthBlobFieldClass_MediaType() {
		return (EAttribute)dynamicLengthBlobFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArrayFieldClass() {
		return arrayFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArrayFieldClass_Element() {
		return (EReference)arrayFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrayFieldClass_MinimumAlignment() {
		return (EAttribute)arrayFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaticLengthArrayFieldClass() {
		return staticLengthArrayFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticLengthArrayFieldClass_Length() {
		return (EAttribute)staticLengthArrayFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticLengthArrayFieldClass_Roles() {
		return (EAttribute)staticLengthArrayFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDynamicLengthArrayFieldClass() {
		return dynamicLengthArrayFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDynamicLengthArrayFieldClass_LengthLocation() {
		return (EReference)dynamicLengthArrayFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStructureFieldClass() {
		return structureFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructureFieldClass_Members() {
		return (EReference)structureFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructureFieldClass_MinimumAlignment() {
		return (EAttribute)structureFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStructureMember() {
		return structureMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructureMember_Name() {
		return (EAttribute)structureMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructureMember_Identifier() {
		return (EAttribute)structureMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructureMember_FieldClass() {
		return (EReference)structureMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOptionalFieldClass() {
		return optionalFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOptionalFieldClass_FieldClass() {
		return (EReference)optionalFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOptionalFieldClass_SelectorLocation() {
		return (EReference)optionalFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOptionalFieldClass_SelectorRanges() {
		return (EReference)optionalFieldClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVariantFieldClass() {
		return variantFieldClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariantFieldClass_Options() {
		return (EReference)variantFieldClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariantFieldClass_SelectorLocation() {
		return (EReference)variantFieldClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVariantOption() {
		return variantOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVariantOption_Name() {
		return (EAttribute)variantOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVariantOption_Identifier() {
		return (EAttribute)variantOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariantOption_FieldClass() {
		return (EReference)variantOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariantOption_SelectorRanges() {
		return (EReference)variantOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapping() {
		return mappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapping_Name() {
		return (EAttribute)mappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapping_Ranges() {
		return (EReference)mappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIntegerRange() {
		return integerRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerRange_Lower() {
		return (EAttribute)integerRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntegerRange_Upper() {
		return (EAttribute)integerRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldLocation() {
		return fieldLocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldLocation_Origin() {
		return (EAttribute)fieldLocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldLocation_Path() {
		return (EAttribute)fieldLocationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMetadataFormat() {
		return metadataFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getByteOrder() {
		return byteOrderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBitOrder() {
		return bitOrderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDisplayBase() {
		return displayBaseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEncoding() {
		return encodingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScope() {
		return scopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRole() {
		return roleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getClockOrigin() {
		return clockOriginEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetadataFactory getMetadataFactory() {
		return (MetadataFactory)getEFactoryInstance();
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
		metadataElementEClass = createEClass(METADATA_ELEMENT);
		createEAttribute(metadataElementEClass, METADATA_ELEMENT__ATTRIBUTES);
		createEAttribute(metadataElementEClass, METADATA_ELEMENT__EXTENSIONS);

		traceClassEClass = createEClass(TRACE_CLASS);
		createEAttribute(traceClassEClass, TRACE_CLASS__FORMAT);
		createEAttribute(traceClassEClass, TRACE_CLASS__MAJOR_VERSION);
		createEAttribute(traceClassEClass, TRACE_CLASS__MINOR_VERSION);
		createEAttribute(traceClassEClass, TRACE_CLASS__NAMESPACE);
		createEAttribute(traceClassEClass, TRACE_CLASS__NAME);
		createEAttribute(traceClassEClass, TRACE_CLASS__UID);
		createEAttribute(traceClassEClass, TRACE_CLASS__UUID);
		createEAttribute(traceClassEClass, TRACE_CLASS__PREAMBLE_ATTRIBUTES);
		createEAttribute(traceClassEClass, TRACE_CLASS__PREAMBLE_EXTENSIONS);
		createEAttribute(traceClassEClass, TRACE_CLASS__NATIVE_BYTE_ORDER);
		createEReference(traceClassEClass, TRACE_CLASS__ENVIRONMENT);
		createEReference(traceClassEClass, TRACE_CLASS__CLOCK_CLASSES);
		createEReference(traceClassEClass, TRACE_CLASS__PACKET_HEADER);
		createEReference(traceClassEClass, TRACE_CLASS__FIELD_CLASS_ALIASES);
		createEReference(traceClassEClass, TRACE_CLASS__DATA_STREAM_CLASSES);
		createEReference(traceClassEClass, TRACE_CLASS__CALLSITES);

		environmentEntryEClass = createEClass(ENVIRONMENT_ENTRY);
		createEAttribute(environmentEntryEClass, ENVIRONMENT_ENTRY__NAME);
		createEAttribute(environmentEntryEClass, ENVIRONMENT_ENTRY__TEXT);
		createEAttribute(environmentEntryEClass, ENVIRONMENT_ENTRY__NUMBER);

		clockClassEClass = createEClass(CLOCK_CLASS);
		createEAttribute(clockClassEClass, CLOCK_CLASS__ID);
		createEAttribute(clockClassEClass, CLOCK_CLASS__NAMESPACE);
		createEAttribute(clockClassEClass, CLOCK_CLASS__NAME);
		createEAttribute(clockClassEClass, CLOCK_CLASS__UID);
		createEAttribute(clockClassEClass, CLOCK_CLASS__DESCRIPTION);
		createEAttribute(clockClassEClass, CLOCK_CLASS__FREQUENCY);
		createEAttribute(clockClassEClass, CLOCK_CLASS__PRECISION);
		createEAttribute(clockClassEClass, CLOCK_CLASS__ACCURACY);
		createEAttribute(clockClassEClass, CLOCK_CLASS__OFFSET_SECONDS);
		createEAttribute(clockClassEClass, CLOCK_CLASS__OFFSET_CYCLES);
		createEAttribute(clockClassEClass, CLOCK_CLASS__ORIGIN);
		createEAttribute(clockClassEClass, CLOCK_CLASS__ORIGIN_NAMESPACE);
		createEAttribute(clockClassEClass, CLOCK_CLASS__ORIGIN_NAME);
		createEAttribute(clockClassEClass, CLOCK_CLASS__ORIGIN_UID);

		dataStreamClassEClass = createEClass(DATA_STREAM_CLASS);
		createEAttribute(dataStreamClassEClass, DATA_STREAM_CLASS__ID);
		createEAttribute(dataStreamClassEClass, DATA_STREAM_CLASS__NAMESPACE);
		createEAttribute(dataStreamClassEClass, DATA_STREAM_CLASS__NAME);
		createEAttribute(dataStreamClassEClass, DATA_STREAM_CLASS__UID);
		createEReference(dataStreamClassEClass, DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS);
		createEReference(dataStreamClassEClass, DATA_STREAM_CLASS__PACKET_CONTEXT);
		createEReference(dataStreamClassEClass, DATA_STREAM_CLASS__EVENT_RECORD_HEADER);
		createEReference(dataStreamClassEClass, DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT);
		createEReference(dataStreamClassEClass, DATA_STREAM_CLASS__EVENT_RECORD_CLASSES);
		createEReference(dataStreamClassEClass, DATA_STREAM_CLASS__TRACE_CLASS);

		eventRecordClassEClass = createEClass(EVENT_RECORD_CLASS);
		createEAttribute(eventRecordClassEClass, EVENT_RECORD_CLASS__ID);
		createEAttribute(eventRecordClassEClass, EVENT_RECORD_CLASS__NAMESPACE);
		createEAttribute(eventRecordClassEClass, EVENT_RECORD_CLASS__NAME);
		createEAttribute(eventRecordClassEClass, EVENT_RECORD_CLASS__UID);
		createEAttribute(eventRecordClassEClass, EVENT_RECORD_CLASS__LOG_LEVEL);
		createEAttribute(eventRecordClassEClass, EVENT_RECORD_CLASS__MODEL_URI);
		createEReference(eventRecordClassEClass, EVENT_RECORD_CLASS__SPECIFIC_CONTEXT);
		createEReference(eventRecordClassEClass, EVENT_RECORD_CLASS__PAYLOAD);
		createEReference(eventRecordClassEClass, EVENT_RECORD_CLASS__DATA_STREAM_CLASS);

		fieldClassAliasEClass = createEClass(FIELD_CLASS_ALIAS);
		createEAttribute(fieldClassAliasEClass, FIELD_CLASS_ALIAS__NAME);
		createEReference(fieldClassAliasEClass, FIELD_CLASS_ALIAS__FIELD_CLASS);

		callsiteEClass = createEClass(CALLSITE);
		createEAttribute(callsiteEClass, CALLSITE__NAME);
		createEAttribute(callsiteEClass, CALLSITE__FUNCTION);
		createEAttribute(callsiteEClass, CALLSITE__FILE);
		createEAttribute(callsiteEClass, CALLSITE__LINE);
		createEAttribute(callsiteEClass, CALLSITE__INSTRUCTION_POINTER);

		fieldClassEClass = createEClass(FIELD_CLASS);
		createEAttribute(fieldClassEClass, FIELD_CLASS__ALIAS);

		fixedLengthFieldClassEClass = createEClass(FIXED_LENGTH_FIELD_CLASS);
		createEAttribute(fixedLengthFieldClassEClass, FIXED_LENGTH_FIELD_CLASS__LENGTH);
		createEAttribute(fixedLengthFieldClassEClass, FIXED_LENGTH_FIELD_CLASS__ALIGNMENT);
		createEAttribute(fixedLengthFieldClassEClass, FIXED_LENGTH_FIELD_CLASS__BYTE_ORDER);
		createEAttribute(fixedLengthFieldClassEClass, FIXED_LENGTH_FIELD_CLASS__BIT_ORDER);

		fixedLengthBitArrayFieldClassEClass = createEClass(FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS);

		fixedLengthBitMapFieldClassEClass = createEClass(FIXED_LENGTH_BIT_MAP_FIELD_CLASS);
		createEReference(fixedLengthBitMapFieldClassEClass, FIXED_LENGTH_BIT_MAP_FIELD_CLASS__FLAGS);

		fixedLengthBooleanFieldClassEClass = createEClass(FIXED_LENGTH_BOOLEAN_FIELD_CLASS);

		integerFieldClassEClass = createEClass(INTEGER_FIELD_CLASS);
		createEAttribute(integerFieldClassEClass, INTEGER_FIELD_CLASS__SIGNED);
		createEAttribute(integerFieldClassEClass, INTEGER_FIELD_CLASS__DISPLAY_BASE);
		createEReference(integerFieldClassEClass, INTEGER_FIELD_CLASS__MAPPINGS);
		createEAttribute(integerFieldClassEClass, INTEGER_FIELD_CLASS__ENUMERATION);
		createEAttribute(integerFieldClassEClass, INTEGER_FIELD_CLASS__ROLES);
		createEReference(integerFieldClassEClass, INTEGER_FIELD_CLASS__CLOCK_CLASS);

		fixedLengthIntegerFieldClassEClass = createEClass(FIXED_LENGTH_INTEGER_FIELD_CLASS);

		fixedLengthFloatingPointFieldClassEClass = createEClass(FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS);

		variableLengthIntegerFieldClassEClass = createEClass(VARIABLE_LENGTH_INTEGER_FIELD_CLASS);

		stringFieldClassEClass = createEClass(STRING_FIELD_CLASS);
		createEAttribute(stringFieldClassEClass, STRING_FIELD_CLASS__ENCODING);

		nullTerminatedStringFieldClassEClass = createEClass(NULL_TERMINATED_STRING_FIELD_CLASS);

		staticLengthStringFieldClassEClass = createEClass(STATIC_LENGTH_STRING_FIELD_CLASS);
		createEAttribute(staticLengthStringFieldClassEClass, STATIC_LENGTH_STRING_FIELD_CLASS__LENGTH);
		createEAttribute(staticLengthStringFieldClassEClass, STATIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT);

		dynamicLengthStringFieldClassEClass = createEClass(DYNAMIC_LENGTH_STRING_FIELD_CLASS);
		createEReference(dynamicLengthStringFieldClassEClass, DYNAMIC_LENGTH_STRING_FIELD_CLASS__LENGTH_LOCATION);
		createEAttribute(dynamicLengthStringFieldClassEClass, DYNAMIC_LENGTH_STRING_FIELD_CLASS__ALIGNMENT);

		staticLengthBlobFieldClassEClass = createEClass(STATIC_LENGTH_BLOB_FIELD_CLASS);
		createEAttribute(staticLengthBlobFieldClassEClass, STATIC_LENGTH_BLOB_FIELD_CLASS__LENGTH);
		createEAttribute(staticLengthBlobFieldClassEClass, STATIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE);
		createEAttribute(staticLengthBlobFieldClassEClass, STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES);

		dynamicLengthBlobFieldClassEClass = createEClass(DYNAMIC_LENGTH_BLOB_FIELD_CLASS);
		createEReference(dynamicLengthBlobFieldClassEClass, DYNAMIC_LENGTH_BLOB_FIELD_CLASS__LENGTH_LOCATION);
		createEAttribute(dynamicLengthBlobFieldClassEClass, DYNAMIC_LENGTH_BLOB_FIELD_CLASS__MEDIA_TYPE);

		arrayFieldClassEClass = createEClass(ARRAY_FIELD_CLASS);
		createEReference(arrayFieldClassEClass, ARRAY_FIELD_CLASS__ELEMENT);
		createEAttribute(arrayFieldClassEClass, ARRAY_FIELD_CLASS__MINIMUM_ALIGNMENT);

		staticLengthArrayFieldClassEClass = createEClass(STATIC_LENGTH_ARRAY_FIELD_CLASS);
		createEAttribute(staticLengthArrayFieldClassEClass, STATIC_LENGTH_ARRAY_FIELD_CLASS__LENGTH);
		createEAttribute(staticLengthArrayFieldClassEClass, STATIC_LENGTH_ARRAY_FIELD_CLASS__ROLES);

		dynamicLengthArrayFieldClassEClass = createEClass(DYNAMIC_LENGTH_ARRAY_FIELD_CLASS);
		createEReference(dynamicLengthArrayFieldClassEClass, DYNAMIC_LENGTH_ARRAY_FIELD_CLASS__LENGTH_LOCATION);

		structureFieldClassEClass = createEClass(STRUCTURE_FIELD_CLASS);
		createEReference(structureFieldClassEClass, STRUCTURE_FIELD_CLASS__MEMBERS);
		createEAttribute(structureFieldClassEClass, STRUCTURE_FIELD_CLASS__MINIMUM_ALIGNMENT);

		structureMemberEClass = createEClass(STRUCTURE_MEMBER);
		createEAttribute(structureMemberEClass, STRUCTURE_MEMBER__NAME);
		createEAttribute(structureMemberEClass, STRUCTURE_MEMBER__IDENTIFIER);
		createEReference(structureMemberEClass, STRUCTURE_MEMBER__FIELD_CLASS);

		optionalFieldClassEClass = createEClass(OPTIONAL_FIELD_CLASS);
		createEReference(optionalFieldClassEClass, OPTIONAL_FIELD_CLASS__FIELD_CLASS);
		createEReference(optionalFieldClassEClass, OPTIONAL_FIELD_CLASS__SELECTOR_LOCATION);
		createEReference(optionalFieldClassEClass, OPTIONAL_FIELD_CLASS__SELECTOR_RANGES);

		variantFieldClassEClass = createEClass(VARIANT_FIELD_CLASS);
		createEReference(variantFieldClassEClass, VARIANT_FIELD_CLASS__OPTIONS);
		createEReference(variantFieldClassEClass, VARIANT_FIELD_CLASS__SELECTOR_LOCATION);

		variantOptionEClass = createEClass(VARIANT_OPTION);
		createEAttribute(variantOptionEClass, VARIANT_OPTION__NAME);
		createEAttribute(variantOptionEClass, VARIANT_OPTION__IDENTIFIER);
		createEReference(variantOptionEClass, VARIANT_OPTION__FIELD_CLASS);
		createEReference(variantOptionEClass, VARIANT_OPTION__SELECTOR_RANGES);

		mappingEClass = createEClass(MAPPING);
		createEAttribute(mappingEClass, MAPPING__NAME);
		createEReference(mappingEClass, MAPPING__RANGES);

		integerRangeEClass = createEClass(INTEGER_RANGE);
		createEAttribute(integerRangeEClass, INTEGER_RANGE__LOWER);
		createEAttribute(integerRangeEClass, INTEGER_RANGE__UPPER);

		fieldLocationEClass = createEClass(FIELD_LOCATION);
		createEAttribute(fieldLocationEClass, FIELD_LOCATION__ORIGIN);
		createEAttribute(fieldLocationEClass, FIELD_LOCATION__PATH);

		// Create enums
		metadataFormatEEnum = createEEnum(METADATA_FORMAT);
		byteOrderEEnum = createEEnum(BYTE_ORDER);
		bitOrderEEnum = createEEnum(BIT_ORDER);
		displayBaseEEnum = createEEnum(DISPLAY_BASE);
		encodingEEnum = createEEnum(ENCODING);
		scopeEEnum = createEEnum(SCOPE);
		roleEEnum = createEEnum(ROLE);
		clockOriginEEnum = createEEnum(CLOCK_ORIGIN);
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
		traceClassEClass.getESuperTypes().add(this.getMetadataElement());
		clockClassEClass.getESuperTypes().add(this.getMetadataElement());
		dataStreamClassEClass.getESuperTypes().add(this.getMetadataElement());
		eventRecordClassEClass.getESuperTypes().add(this.getMetadataElement());
		fieldClassAliasEClass.getESuperTypes().add(this.getMetadataElement());
		fieldClassEClass.getESuperTypes().add(this.getMetadataElement());
		fixedLengthFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		fixedLengthBitArrayFieldClassEClass.getESuperTypes().add(this.getFixedLengthFieldClass());
		fixedLengthBitMapFieldClassEClass.getESuperTypes().add(this.getFixedLengthFieldClass());
		fixedLengthBooleanFieldClassEClass.getESuperTypes().add(this.getFixedLengthFieldClass());
		integerFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		fixedLengthIntegerFieldClassEClass.getESuperTypes().add(this.getFixedLengthFieldClass());
		fixedLengthIntegerFieldClassEClass.getESuperTypes().add(this.getIntegerFieldClass());
		fixedLengthFloatingPointFieldClassEClass.getESuperTypes().add(this.getFixedLengthFieldClass());
		variableLengthIntegerFieldClassEClass.getESuperTypes().add(this.getIntegerFieldClass());
		stringFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		nullTerminatedStringFieldClassEClass.getESuperTypes().add(this.getStringFieldClass());
		staticLengthStringFieldClassEClass.getESuperTypes().add(this.getStringFieldClass());
		dynamicLengthStringFieldClassEClass.getESuperTypes().add(this.getStringFieldClass());
		staticLengthBlobFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		dynamicLengthBlobFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		arrayFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		staticLengthArrayFieldClassEClass.getESuperTypes().add(this.getArrayFieldClass());
		dynamicLengthArrayFieldClassEClass.getESuperTypes().add(this.getArrayFieldClass());
		structureFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		structureMemberEClass.getESuperTypes().add(this.getMetadataElement());
		optionalFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		variantFieldClassEClass.getESuperTypes().add(this.getFieldClass());
		variantOptionEClass.getESuperTypes().add(this.getMetadataElement());

		// Initialize classes and features; add operations and parameters
		initEClass(metadataElementEClass, MetadataElement.class, "MetadataElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMetadataElement_Attributes(), ecorePackage.getEString(), "attributes", null, 0, 1, MetadataElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetadataElement_Extensions(), ecorePackage.getEString(), "extensions", null, 0, 1, MetadataElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(traceClassEClass, TraceClass.class, "TraceClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraceClass_Format(), this.getMetadataFormat(), "format", "ctf-1-8", 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_MajorVersion(), ecorePackage.getEInt(), "majorVersion", "1", 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_MinorVersion(), ecorePackage.getEInt(), "minorVersion", "8", 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_Namespace(), ecorePackage.getEString(), "namespace", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_Name(), ecorePackage.getEString(), "name", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_Uid(), ecorePackage.getEString(), "uid", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_PreambleAttributes(), ecorePackage.getEString(), "preambleAttributes", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_PreambleExtensions(), ecorePackage.getEString(), "preambleExtensions", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraceClass_NativeByteOrder(), this.getByteOrder(), "nativeByteOrder", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceClass_Environment(), this.getEnvironmentEntry(), null, "environment", null, 0, -1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceClass_ClockClasses(), this.getClockClass(), null, "clockClasses", null, 0, -1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceClass_PacketHeader(), this.getStructureFieldClass(), null, "packetHeader", null, 0, 1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceClass_FieldClassAliases(), this.getFieldClassAlias(), null, "fieldClassAliases", null, 0, -1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceClass_DataStreamClasses(), this.getDataStreamClass(), this.getDataStreamClass_TraceClass(), "dataStreamClasses", null, 0, -1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraceClass_Callsites(), this.getCallsite(), null, "callsites", null, 0, -1, TraceClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(environmentEntryEClass, EnvironmentEntry.class, "EnvironmentEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnvironmentEntry_Name(), ecorePackage.getEString(), "name", null, 0, 1, EnvironmentEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnvironmentEntry_Text(), ecorePackage.getEString(), "text", null, 0, 1, EnvironmentEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnvironmentEntry_Number(), ecorePackage.getEBigInteger(), "number", null, 0, 1, EnvironmentEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clockClassEClass, ClockClass.class, "ClockClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClockClass_Id(), ecorePackage.getEString(), "id", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Namespace(), ecorePackage.getEString(), "namespace", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Name(), ecorePackage.getEString(), "name", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Uid(), ecorePackage.getEString(), "uid", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Description(), ecorePackage.getEString(), "description", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Frequency(), ecorePackage.getELong(), "frequency", "1000000000", 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Precision(), ecorePackage.getELongObject(), "precision", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Accuracy(), ecorePackage.getELongObject(), "accuracy", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_OffsetSeconds(), ecorePackage.getELong(), "offsetSeconds", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_OffsetCycles(), ecorePackage.getELong(), "offsetCycles", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_Origin(), this.getClockOrigin(), "origin", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_OriginNamespace(), ecorePackage.getEString(), "originNamespace", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_OriginName(), ecorePackage.getEString(), "originName", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClockClass_OriginUid(), ecorePackage.getEString(), "originUid", null, 0, 1, ClockClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataStreamClassEClass, DataStreamClass.class, "DataStreamClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataStreamClass_Id(), ecorePackage.getELong(), "id", "0", 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataStreamClass_Namespace(), ecorePackage.getEString(), "namespace", null, 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataStreamClass_Name(), ecorePackage.getEString(), "name", null, 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataStreamClass_Uid(), ecorePackage.getEString(), "uid", null, 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataStreamClass_DefaultClockClass(), this.getClockClass(), null, "defaultClockClass", null, 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataStreamClass_PacketContext(), this.getStructureFieldClass(), null, "packetContext", null, 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataStreamClass_EventRecordHeader(), this.getStructureFieldClass(), null, "eventRecordHeader", null, 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataStreamClass_EventRecordCommonContext(), this.getStructureFieldClass(), null, "eventRecordCommonContext", null, 0, 1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataStreamClass_EventRecordClasses(), this.getEventRecordClass(), this.getEventRecordClass_DataStreamClass(), "eventRecordClasses", null, 0, -1, DataStreamClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataStreamClass_TraceClass(), this.getTraceClass(), this.getTraceClass_DataStreamClasses(), "traceClass", null, 0, 1, DataStreamClass.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventRecordClassEClass, EventRecordClass.class, "EventRecordClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEventRecordClass_Id(), ecorePackage.getELong(), "id", "0", 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRecordClass_Namespace(), ecorePackage.getEString(), "namespace", null, 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRecordClass_Name(), ecorePackage.getEString(), "name", null, 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRecordClass_Uid(), ecorePackage.getEString(), "uid", null, 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRecordClass_LogLevel(), ecorePackage.getEIntegerObject(), "logLevel", null, 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventRecordClass_ModelUri(), ecorePackage.getEString(), "modelUri", null, 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEventRecordClass_SpecificContext(), this.getStructureFieldClass(), null, "specificContext", null, 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEventRecordClass_Payload(), this.getStructureFieldClass(), null, "payload", null, 0, 1, EventRecordClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEventRecordClass_DataStreamClass(), this.getDataStreamClass(), this.getDataStreamClass_EventRecordClasses(), "dataStreamClass", null, 0, 1, EventRecordClass.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldClassAliasEClass, FieldClassAlias.class, "FieldClassAlias", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldClassAlias_Name(), ecorePackage.getEString(), "name", null, 0, 1, FieldClassAlias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFieldClassAlias_FieldClass(), this.getFieldClass(), null, "fieldClass", null, 0, 1, FieldClassAlias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(callsiteEClass, Callsite.class, "Callsite", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCallsite_Name(), ecorePackage.getEString(), "name", null, 0, 1, Callsite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallsite_Function(), ecorePackage.getEString(), "function", null, 0, 1, Callsite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallsite_File(), ecorePackage.getEString(), "file", null, 0, 1, Callsite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallsite_Line(), ecorePackage.getEIntegerObject(), "line", null, 0, 1, Callsite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallsite_InstructionPointer(), ecorePackage.getELongObject(), "instructionPointer", null, 0, 1, Callsite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldClassEClass, FieldClass.class, "FieldClass", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldClass_Alias(), ecorePackage.getEString(), "alias", null, 0, 1, FieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixedLengthFieldClassEClass, FixedLengthFieldClass.class, "FixedLengthFieldClass", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFixedLengthFieldClass_Length(), ecorePackage.getEInt(), "length", "8", 0, 1, FixedLengthFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedLengthFieldClass_Alignment(), ecorePackage.getEInt(), "alignment", "1", 0, 1, FixedLengthFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedLengthFieldClass_ByteOrder(), this.getByteOrder(), "byteOrder", null, 0, 1, FixedLengthFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedLengthFieldClass_BitOrder(), this.getBitOrder(), "bitOrder", null, 0, 1, FixedLengthFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixedLengthBitArrayFieldClassEClass, FixedLengthBitArrayFieldClass.class, "FixedLengthBitArrayFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(fixedLengthBitMapFieldClassEClass, FixedLengthBitMapFieldClass.class, "FixedLengthBitMapFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFixedLengthBitMapFieldClass_Flags(), this.getMapping(), null, "flags", null, 0, -1, FixedLengthBitMapFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixedLengthBooleanFieldClassEClass, FixedLengthBooleanFieldClass.class, "FixedLengthBooleanFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(integerFieldClassEClass, IntegerFieldClass.class, "IntegerFieldClass", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntegerFieldClass_Signed(), ecorePackage.getEBoolean(), "signed", null, 0, 1, IntegerFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerFieldClass_DisplayBase(), this.getDisplayBase(), "displayBase", null, 0, 1, IntegerFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIntegerFieldClass_Mappings(), this.getMapping(), null, "mappings", null, 0, -1, IntegerFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerFieldClass_Enumeration(), ecorePackage.getEBoolean(), "enumeration", null, 0, 1, IntegerFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerFieldClass_Roles(), this.getRole(), "roles", null, 0, -1, IntegerFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIntegerFieldClass_ClockClass(), this.getClockClass(), null, "clockClass", null, 0, 1, IntegerFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixedLengthIntegerFieldClassEClass, FixedLengthIntegerFieldClass.class, "FixedLengthIntegerFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(fixedLengthFloatingPointFieldClassEClass, FixedLengthFloatingPointFieldClass.class, "FixedLengthFloatingPointFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(variableLengthIntegerFieldClassEClass, VariableLengthIntegerFieldClass.class, "VariableLengthIntegerFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(stringFieldClassEClass, StringFieldClass.class, "StringFieldClass", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStringFieldClass_Encoding(), this.getEncoding(), "encoding", null, 0, 1, StringFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nullTerminatedStringFieldClassEClass, NullTerminatedStringFieldClass.class, "NullTerminatedStringFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(staticLengthStringFieldClassEClass, StaticLengthStringFieldClass.class, "StaticLengthStringFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStaticLengthStringFieldClass_Length(), ecorePackage.getELong(), "length", null, 0, 1, StaticLengthStringFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaticLengthStringFieldClass_Alignment(), ecorePackage.getEInt(), "alignment", "8", 0, 1, StaticLengthStringFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dynamicLengthStringFieldClassEClass, DynamicLengthStringFieldClass.class, "DynamicLengthStringFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDynamicLengthStringFieldClass_LengthLocation(), this.getFieldLocation(), null, "lengthLocation", null, 0, 1, DynamicLengthStringFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDynamicLengthStringFieldClass_Alignment(), ecorePackage.getEInt(), "alignment", "8", 0, 1, DynamicLengthStringFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staticLengthBlobFieldClassEClass, StaticLengthBlobFieldClass.class, "StaticLengthBlobFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStaticLengthBlobFieldClass_Length(), ecorePackage.getELong(), "length", null, 0, 1, StaticLengthBlobFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaticLengthBlobFieldClass_MediaType(), ecorePackage.getEString(), "mediaType", "application/octet-stream", 0, 1, StaticLengthBlobFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaticLengthBlobFieldClass_Roles(), this.getRole(), "roles", null, 0, -1, StaticLengthBlobFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dynamicLengthBlobFieldClassEClass, DynamicLengthBlobFieldClass.class, "DynamicLengthBlobFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDynamicLengthBlobFieldClass_LengthLocation(), this.getFieldLocation(), null, "lengthLocation", null, 0, 1, DynamicLengthBlobFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDynamicLengthBlobFieldClass_MediaType(), ecorePackage.getEString(), "mediaType", "application/octet-stream", 0, 1, DynamicLengthBlobFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(arrayFieldClassEClass, ArrayFieldClass.class, "ArrayFieldClass", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getArrayFieldClass_Element(), this.getFieldClass(), null, "element", null, 0, 1, ArrayFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrayFieldClass_MinimumAlignment(), ecorePackage.getEInt(), "minimumAlignment", "1", 0, 1, ArrayFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staticLengthArrayFieldClassEClass, StaticLengthArrayFieldClass.class, "StaticLengthArrayFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStaticLengthArrayFieldClass_Length(), ecorePackage.getELong(), "length", null, 0, 1, StaticLengthArrayFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaticLengthArrayFieldClass_Roles(), this.getRole(), "roles", null, 0, -1, StaticLengthArrayFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dynamicLengthArrayFieldClassEClass, DynamicLengthArrayFieldClass.class, "DynamicLengthArrayFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDynamicLengthArrayFieldClass_LengthLocation(), this.getFieldLocation(), null, "lengthLocation", null, 0, 1, DynamicLengthArrayFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(structureFieldClassEClass, StructureFieldClass.class, "StructureFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStructureFieldClass_Members(), this.getStructureMember(), null, "members", null, 0, -1, StructureFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructureFieldClass_MinimumAlignment(), ecorePackage.getEInt(), "minimumAlignment", "1", 0, 1, StructureFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(structureMemberEClass, StructureMember.class, "StructureMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStructureMember_Name(), ecorePackage.getEString(), "name", null, 0, 1, StructureMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructureMember_Identifier(), ecorePackage.getEString(), "identifier", null, 0, 1, StructureMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructureMember_FieldClass(), this.getFieldClass(), null, "fieldClass", null, 0, 1, StructureMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optionalFieldClassEClass, OptionalFieldClass.class, "OptionalFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOptionalFieldClass_FieldClass(), this.getFieldClass(), null, "fieldClass", null, 0, 1, OptionalFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOptionalFieldClass_SelectorLocation(), this.getFieldLocation(), null, "selectorLocation", null, 0, 1, OptionalFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOptionalFieldClass_SelectorRanges(), this.getIntegerRange(), null, "selectorRanges", null, 0, -1, OptionalFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(variantFieldClassEClass, VariantFieldClass.class, "VariantFieldClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVariantFieldClass_Options(), this.getVariantOption(), null, "options", null, 0, -1, VariantFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVariantFieldClass_SelectorLocation(), this.getFieldLocation(), null, "selectorLocation", null, 0, 1, VariantFieldClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(variantOptionEClass, VariantOption.class, "VariantOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVariantOption_Name(), ecorePackage.getEString(), "name", null, 0, 1, VariantOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVariantOption_Identifier(), ecorePackage.getEString(), "identifier", null, 0, 1, VariantOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVariantOption_FieldClass(), this.getFieldClass(), null, "fieldClass", null, 0, 1, VariantOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVariantOption_SelectorRanges(), this.getIntegerRange(), null, "selectorRanges", null, 0, -1, VariantOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mappingEClass, Mapping.class, "Mapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapping_Name(), ecorePackage.getEString(), "name", null, 0, 1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapping_Ranges(), this.getIntegerRange(), null, "ranges", null, 0, -1, Mapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(integerRangeEClass, IntegerRange.class, "IntegerRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntegerRange_Lower(), ecorePackage.getEBigInteger(), "lower", null, 0, 1, IntegerRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerRange_Upper(), ecorePackage.getEBigInteger(), "upper", null, 0, 1, IntegerRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldLocationEClass, FieldLocation.class, "FieldLocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldLocation_Origin(), this.getScope(), "origin", null, 0, 1, FieldLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldLocation_Path(), ecorePackage.getEString(), "path", null, 0, -1, FieldLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(metadataFormatEEnum, MetadataFormat.class, "MetadataFormat");
		addEEnumLiteral(metadataFormatEEnum, MetadataFormat.CTF_18);
		addEEnumLiteral(metadataFormatEEnum, MetadataFormat.CTF_20);

		initEEnum(byteOrderEEnum, ByteOrder.class, "ByteOrder");
		addEEnumLiteral(byteOrderEEnum, ByteOrder.LITTLE_ENDIAN);
		addEEnumLiteral(byteOrderEEnum, ByteOrder.BIG_ENDIAN);

		initEEnum(bitOrderEEnum, BitOrder.class, "BitOrder");
		addEEnumLiteral(bitOrderEEnum, BitOrder.FIRST_TO_LAST);
		addEEnumLiteral(bitOrderEEnum, BitOrder.LAST_TO_FIRST);

		initEEnum(displayBaseEEnum, DisplayBase.class, "DisplayBase");
		addEEnumLiteral(displayBaseEEnum, DisplayBase.DECIMAL);
		addEEnumLiteral(displayBaseEEnum, DisplayBase.BINARY);
		addEEnumLiteral(displayBaseEEnum, DisplayBase.OCTAL);
		addEEnumLiteral(displayBaseEEnum, DisplayBase.HEXADECIMAL);

		initEEnum(encodingEEnum, Encoding.class, "Encoding");
		addEEnumLiteral(encodingEEnum, Encoding.UTF_8);
		addEEnumLiteral(encodingEEnum, Encoding.UTF_16_BE);
		addEEnumLiteral(encodingEEnum, Encoding.UTF_16_LE);
		addEEnumLiteral(encodingEEnum, Encoding.UTF_32_BE);
		addEEnumLiteral(encodingEEnum, Encoding.UTF_32_LE);

		initEEnum(scopeEEnum, Scope.class, "Scope");
		addEEnumLiteral(scopeEEnum, Scope.ENCLOSING_STRUCTURE);
		addEEnumLiteral(scopeEEnum, Scope.PACKET_HEADER);
		addEEnumLiteral(scopeEEnum, Scope.PACKET_CONTEXT);
		addEEnumLiteral(scopeEEnum, Scope.EVENT_RECORD_HEADER);
		addEEnumLiteral(scopeEEnum, Scope.EVENT_RECORD_COMMON_CONTEXT);
		addEEnumLiteral(scopeEEnum, Scope.EVENT_RECORD_SPECIFIC_CONTEXT);
		addEEnumLiteral(scopeEEnum, Scope.EVENT_RECORD_PAYLOAD);

		initEEnum(roleEEnum, Role.class, "Role");
		addEEnumLiteral(roleEEnum, Role.PACKET_MAGIC_NUMBER);
		addEEnumLiteral(roleEEnum, Role.METADATA_STREAM_UUID);
		addEEnumLiteral(roleEEnum, Role.DATA_STREAM_CLASS_ID);
		addEEnumLiteral(roleEEnum, Role.DATA_STREAM_ID);
		addEEnumLiteral(roleEEnum, Role.PACKET_TOTAL_LENGTH);
		addEEnumLiteral(roleEEnum, Role.PACKET_CONTENT_LENGTH);
		addEEnumLiteral(roleEEnum, Role.DEFAULT_CLOCK_TIMESTAMP);
		addEEnumLiteral(roleEEnum, Role.PACKET_END_DEFAULT_CLOCK_TIMESTAMP);
		addEEnumLiteral(roleEEnum, Role.DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT);
		addEEnumLiteral(roleEEnum, Role.PACKET_SEQUENCE_NUMBER);
		addEEnumLiteral(roleEEnum, Role.EVENT_RECORD_CLASS_ID);

		initEEnum(clockOriginEEnum, ClockOrigin.class, "ClockOrigin");
		addEEnumLiteral(clockOriginEEnum, ClockOrigin.UNKNOWN);
		addEEnumLiteral(clockOriginEEnum, ClockOrigin.UNIX_EPOCH);
		addEEnumLiteral(clockOriginEEnum, ClockOrigin.CUSTOM);

		// Create resource
		createResource(eNS_URI);
	}

} //MetadataPackageImpl

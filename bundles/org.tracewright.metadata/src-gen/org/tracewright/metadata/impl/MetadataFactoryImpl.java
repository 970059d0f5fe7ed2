/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.tracewright.metadata.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MetadataFactoryImpl extends EFactoryImpl implements MetadataFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static MetadataFactory init() {
		try {
			MetadataFactory theMetadataFactory = (MetadataFactory)EPackage.Registry.INSTANCE.getEFactory(MetadataPackage.eNS_URI);
			if (theMetadataFactory != null) {
				return theMetadataFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new MetadataFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetadataFactoryImpl() {
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
			case MetadataPackage.TRACE_CLASS: return createTraceClass();
			case MetadataPackage.ENVIRONMENT_ENTRY: return createEnvironmentEntry();
			case MetadataPackage.CLOCK_CLASS: return createClockClass();
			case MetadataPackage.DATA_STREAM_CLASS: return createDataStreamClass();
			case MetadataPackage.EVENT_RECORD_CLASS: return createEventRecordClass();
			case MetadataPackage.FIELD_CLASS_ALIAS: return createFieldClassAlias();
			case MetadataPackage.CALLSITE: return createCallsite();
			case MetadataPackage.FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS: return createFixedLengthBitArrayFieldClass();
			case MetadataPackage.FIXED_LENGTH_BIT_MAP_FIELD_CLASS: return createFixedLengthBitMapFieldClass();
			case MetadataPackage.FIXED_LENGTH_BOOLEAN_FIELD_CLASS: return createFixedLengthBooleanFieldClass();
			case MetadataPackage.FIXED_LENGTH_INTEGER_FIELD_CLASS: return createFixedLengthIntegerFieldClass();
			case MetadataPackage.FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS: return createFixedLengthFloatingPointFieldClass();
			case MetadataPackage.VARIABLE_LENGTH_INTEGER_FIELD_CLASS: return createVariableLengthIntegerFieldClass();
			case MetadataPackage.NULL_TERMINATED_STRING_FIELD_CLASS: return createNullTerminatedStringFieldClass();
			case MetadataPackage.STATIC_LENGTH_STRING_FIELD_CLASS: return createStaticLengthStringFieldClass();
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS: return createDynamicLengthStringFieldClass();
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS: return createStaticLengthBlobFieldClass();
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS: return createDynamicLengthBlobFieldClass();
			case MetadataPackage.STATIC_LENGTH_ARRAY_FIELD_CLASS: return createStaticLengthArrayFieldClass();
			case MetadataPackage.DYNAMIC_LENGTH_ARRAY_FIELD_CLASS: return createDynamicLengthArrayFieldClass();
			case MetadataPackage.STRUCTURE_FIELD_CLASS: return createStructureFieldClass();
			case MetadataPackage.STRUCTURE_MEMBER: return createStructureMember();
			case MetadataPackage.OPTIONAL_FIELD_CLASS: return createOptionalFieldClass();
			case MetadataPackage.VARIANT_FIELD_CLASS: return createVariantFieldClass();
			case MetadataPackage.VARIANT_OPTION: return createVariantOption();
			case MetadataPackage.MAPPING: return createMapping();
			case MetadataPackage.INTEGER_RANGE: return createIntegerRange();
			case MetadataPackage.FIELD_LOCATION: return createFieldLocation();
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
			case MetadataPackage.METADATA_FORMAT:
				return createMetadataFormatFromString(eDataType, initialValue);
			case MetadataPackage.BYTE_ORDER:
				return createByteOrderFromString(eDataType, initialValue);
			case MetadataPackage.BIT_ORDER:
				return createBitOrderFromString(eDataType, initialValue);
			case MetadataPackage.DISPLAY_BASE:
				return createDisplayBaseFromString(eDataType, initialValue);
			case MetadataPackage.ENCODING:
				return createEncodingFromString(eDataType, initialValue);
			case MetadataPackage.SCOPE:
				return createScopeFromString(eDataType, initialValue);
			case MetadataPackage.ROLE:
				return createRoleFromString(eDataType, initialValue);
			case MetadataPackage.CLOCK_ORIGIN:
				return createClockOriginFromString(eDataType, initialValue);
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
			case MetadataPackage.METADATA_FORMAT:
				return convertMetadataFormatToString(eDataType, instanceValue);
			case MetadataPackage.BYTE_ORDER:
				return convertByteOrderToString(eDataType, instanceValue);
			case MetadataPackage.BIT_ORDER:
				return convertBitOrderToString(eDataType, instanceValue);
			case MetadataPackage.DISPLAY_BASE:
				return convertDisplayBaseToString(eDataType, instanceValue);
			case MetadataPackage.ENCODING:
				return convertEncodingToString(eDataType, instanceValue);
			case MetadataPackage.SCOPE:
				return convertScopeToString(eDataType, instanceValue);
			case MetadataPackage.ROLE:
				return convertRoleToString(eDataType, instanceValue);
			case MetadataPackage.CLOCK_ORIGIN:
				return convertClockOriginToString(eDataType, instanceValue);
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
	public TraceClass createTraceClass() {
		TraceClassImpl traceClass = new TraceClassImpl();
		return traceClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnvironmentEntry createEnvironmentEntry() {
		EnvironmentEntryImpl environmentEntry = new EnvironmentEntryImpl();
		return environmentEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockClass createClockClass() {
		ClockClassImpl clockClass = new ClockClassImpl();
		return clockClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataStreamClass createDataStreamClass() {
		DataStreamClassImpl dataStreamClass = new DataStreamClassImpl();
		return dataStreamClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventRecordClass createEventRecordClass() {
		EventRecordClassImpl eventRecordClass = new EventRecordClassImpl();
		return eventRecordClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldClassAlias createFieldClassAlias() {
		FieldClassAliasImpl fieldClassAlias = new FieldClassAliasImpl();
		return fieldClassAlias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Callsite createCallsite() {
		CallsiteImpl callsite = new CallsiteImpl();
		return callsite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedLengthBitArrayFieldClass createFixedLengthBitArrayFieldClass() {
		FixedLengthBitArrayFieldClassImpl fixedLengthBitArrayFieldClass = new FixedLengthBitArrayFieldClassImpl();
		return fixedLengthBitArrayFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedLengthBitMapFieldClass createFixedLengthBitMapFieldClass() {
		FixedLengthBitMapFieldClassImpl fixedLengthBitMapFieldClass = new FixedLengthBitMapFieldClassImpl();
		return fixedLengthBitMapFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedLengthBooleanFieldClass createFixedLengthBooleanFieldClass() {
		FixedLengthBooleanFieldClassImpl fixedLengthBooleanFieldClass = new FixedLengthBooleanFieldClassImpl();
		return fixedLengthBooleanFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedLengthIntegerFieldClass createFixedLengthIntegerFieldClass() {
		FixedLengthIntegerFieldClassImpl fixedLengthIntegerFieldClass = new FixedLengthIntegerFieldClassImpl();
		return fixedLengthIntegerFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedLengthFloatingPointFieldClass createFixedLengthFloatingPointFieldClass() {
		FixedLengthFloatingPointFieldClassImpl fixedLengthFloatingPointFieldClass = new FixedLengthFloatingPointFieldClassImpl();
		return fixedLengthFloatingPointFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VariableLengthIntegerFieldClass createVariableLengthIntegerFieldClass() {
		VariableLengthIntegerFieldClassImpl variableLengthIntegerFieldClass = new VariableLengthIntegerFieldClassImpl();
		return variableLengthIntegerFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NullTerminatedStringFieldClass createNullTerminatedStringFieldClass() {
		NullTerminatedStringFieldClassImpl nullTerminatedStringFieldClass = new NullTerminatedStringFieldClassImpl();
		return nullTerminatedStringFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaticLengthStringFieldClass createStaticLengthStringFieldClass() {
		StaticLengthStringFieldClassImpl staticLengthStringFieldClass = new StaticLengthStringFieldClassImpl();
		return staticLengthStringFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DynamicLengthStringFieldClass createDynamicLengthStringFieldClass() {
		DynamicLengthStringFieldClassImpl dynamicLengthStringFieldClass = new DynamicLengthStringFieldClassImpl();
		return dynamicLengthStringFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaticLengthBlobFieldClass createStaticLengthBlobFieldClass() {
		StaticLengthBlobFieldClassImpl staticLengthBlobFieldClass = new StaticLengthBlobFieldClassImpl();
		return staticLengthBlobFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DynamicLengthBlobFieldClass createDynamicLengthBlobFieldClass() {
		DynamicLengthBlobFieldClassImpl dynamicLengthBlobFieldClass = new DynamicLengthBlobFieldClassImpl();
		return dynamicLengthBlobFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaticLengthArrayFieldClass createStaticLengthArrayFieldClass() {
		StaticLengthArrayFieldClassImpl staticLengthArrayFieldClass = new StaticLengthArrayFieldClassImpl();
		return staticLengthArrayFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DynamicLengthArrayFieldClass createDynamicLengthArrayFieldClass() {
		DynamicLengthArrayFieldClassImpl dynamicLengthArrayFieldClass = new DynamicLengthArrayFieldClassImpl();
		return dynamicLengthArrayFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureFieldClass createStructureFieldClass() {
		StructureFieldClassImpl structureFieldClass = new StructureFieldClassImpl();
		return structureFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructureMember createStructureMember() {
		StructureMemberImpl structureMember = new StructureMemberImpl();
		return structureMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OptionalFieldClass createOptionalFieldClass() {
		OptionalFieldClassImpl optionalFieldClass = new OptionalFieldClassImpl();
		return optionalFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VariantFieldClass createVariantFieldClass() {
		VariantFieldClassImpl variantFieldClass = new VariantFieldClassImpl();
		return variantFieldClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VariantOption createVariantOption() {
		VariantOptionImpl variantOption = new VariantOptionImpl();
		return variantOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mapping createMapping() {
		MappingImpl mapping = new MappingImpl();
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntegerRange createIntegerRange() {
		IntegerRangeImpl integerRange = new IntegerRangeImpl();
		return integerRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldLocation createFieldLocation() {
		FieldLocationImpl fieldLocation = new FieldLocationImpl();
		return fieldLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetadataFormat createMetadataFormatFromString(EDataType eDataType, String initialValue) {
		MetadataFormat result = MetadataFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetadataFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ByteOrder createByteOrderFromString(EDataType eDataType, String initialValue) {
		ByteOrder result = ByteOrder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertByteOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BitOrder createBitOrderFromString(EDataType eDataType, String initialValue) {
		BitOrder result = BitOrder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBitOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DisplayBase createDisplayBaseFromString(EDataType eDataType, String initialValue) {
		DisplayBase result = DisplayBase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDisplayBaseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Encoding createEncodingFromString(EDataType eDataType, String initialValue) {
		Encoding result = Encoding.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEncodingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scope createScopeFromString(EDataType eDataType, String initialValue) {
		Scope result = Scope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role createRoleFromString(EDataType eDataType, String initialValue) {
		Role result = Role.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClockOrigin createClockOriginFromString(EDataType eDataType, String initialValue) {
		ClockOrigin result = ClockOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClockOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetadataPackage getMetadataPackage() {
		return (MetadataPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static MetadataPackage getPackage() {
		return MetadataPackage.eINSTANCE;
	}

} //MetadataFactoryImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.tracewright.metadata.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.tracewright.metadata.MetadataPackage
 * @generated
 */
public class MetadataAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static MetadataPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetadataAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = MetadataPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetadataSwitch<Adapter> modelSwitch =
		new MetadataSwitch<Adapter>() {
			@Override
			public Adapter caseMetadataElement(MetadataElement object) {
				return createMetadataElementAdapter();
			}
			@Override
			public Adapter caseTraceClass(TraceClass object) {
				return createTraceClassAdapter();
			}
			@Override
			public Adapter caseEnvironmentEntry(EnvironmentEntry object) {
				return createEnvironmentEntryAdapter();
			}
			@Override
			public Adapter caseClockClass(ClockClass object) {
				return createClockClassAdapter();
			}
			@Override
			public Adapter caseDataStreamClass(DataStreamClass object) {
				return createDataStreamClassAdapter();
			}
			@Override
			public Adapter caseEventRecordClass(EventRecordClass object) {
				return createEventRecordClassAdapter();
			}
			@Override
			public Adapter caseFieldClassAlias(FieldClassAlias object) {
				return createFieldClassAliasAdapter();
			}
			@Override
			public Adapter caseCallsite(Callsite object) {
				return createCallsiteAdapter();
			}
			@Override
			public Adapter caseFieldClass(FieldClass object) {
				return createFieldClassAdapter();
			}
			@Override
			public Adapter caseFixedLengthFieldClass(FixedLengthFieldClass object) {
				return createFixedLengthFieldClassAdapter();
			}
			@Override
			public Adapter caseFixedLengthBitArrayFieldClass(FixedLengthBitArrayFieldClass object) {
				return createFixedLengthBitArrayFieldClassAdapter();
			}
			@Override
			public Adapter caseFixedLengthBitMapFieldClass(FixedLengthBitMapFieldClass object) {
				return createFixedLengthBitMapFieldClassAdapter();
			}
			@Override
			public Adapter caseFixedLengthBooleanFieldClass(FixedLengthBooleanFieldClass object) {
				return createFixedLengthBooleanFieldClassAdapter();
			}
			@Override
			public Adapter caseIntegerFieldClass(IntegerFieldClass object) {
				return createIntegerFieldClassAdapter();
			}
			@Override
			public Adapter caseFixedLengthIntegerFieldClass(FixedLengthIntegerFieldClass object) {
				return createFixedLengthIntegerFieldClassAdapter();
			}
			@Override
			public Adapter caseFixedLengthFloatingPointFieldClass(FixedLengthFloatingPointFieldClass object) {
				return createFixedLengthFloatingPointFieldClassAdapter();
			}
			@Override
			public Adapter caseVariableLengthIntegerFieldClass(VariableLengthIntegerFieldClass object) {
				return createVariableLengthIntegerFieldClassAdapter();
			}
			@Override
			public Adapter caseStringFieldClass(StringFieldClass object) {
				return createStringFieldClassAdapter();
			}
			@Override
			public Adapter caseNullTerminatedStringFieldClass(NullTerminatedStringFieldClass object) {
				return createNullTerminatedStringFieldClassAdapter();
			}
			@Override
			public Adapter caseStaticLengthStringFieldClass(StaticLengthStringFieldClass object) {
				return createStaticLengthStringFieldClassAdapter();
			}
			@Override
			public Adapter caseDynamicLengthStringFieldClass(DynamicLengthStringFieldClass object) {
				return createDynamicLengthStringFieldClassAdapter();
			}
			@Override
			public Adapter caseStaticLengthBlobFieldClass(StaticLengthBlobFieldClass object) {
				return createStaticLengthBlobFieldClassAdapter();
			}
			@Override
			public Adapter caseDynamicLengthBlobFieldClass(DynamicLengthBlobFieldClass object) {
				return createDynamicLengthBlobFieldClassAdapter();
			}
			@Override
			public Adapter caseArrayFieldClass(ArrayFieldClass object) {
				return createArrayFieldClassAdapter();
			}
			@Override
			public Adapter caseStaticLengthArrayFieldClass(StaticLengthArrayFieldClass object) {
				return createStaticLengthArrayFieldClassAdapter();
			}
			@Override
			public Adapter caseDynamicLengthArrayFieldClass(DynamicLengthArrayFieldClass object) {
				return createDynamicLengthArrayFieldClassAdapter();
			}
			@Override
			public Adapter caseStructureFieldClass(StructureFieldClass object) {
				return createStructureFieldClassAdapter();
			}
			@Override
			public Adapter caseStructureMember(StructureMember object) {
				return createStructureMemberAdapter();
			}
			@Override
			public Adapter caseOptionalFieldClass(OptionalFieldClass object) {
				return createOptionalFieldClassAdapter();
			}
			@Override
			public Adapter caseVariantFieldClass(VariantFieldClass object) {
				return createVariantFieldClassAdapter();
			}
			@Override
			public Adapter caseVariantOption(VariantOption object) {
				return createVariantOptionAdapter();
			}
			@Override
			public Adapter caseMapping(Mapping object) {
				return createMappingAdapter();
			}
			@Override
			public Adapter caseIntegerRange(IntegerRange object) {
				return createIntegerRangeAdapter();
			}
			@Override
			public Adapter caseFieldLocation(FieldLocation object) {
				return createFieldLocationAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.MetadataElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.MetadataElement
	 * @generated
	 */
	public Adapter createMetadataElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.TraceClass <em>Trace Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.TraceClass
	 * @generated
	 */
	public Adapter createTraceClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.EnvironmentEntry <em>Environment Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.EnvironmentEntry
	 * @generated
	 */
	public Adapter createEnvironmentEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.ClockClass <em>Clock Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.ClockClass
	 * @generated
	 */
	public Adapter createClockClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.DataStreamClass <em>Data Stream Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.DataStreamClass
	 * @generated
	 */
	public Adapter createDataStreamClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.EventRecordClass <em>Event Record Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.EventRecordClass
	 * @generated
	 */
	public Adapter createEventRecordClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FieldClassAlias <em>Field Class Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FieldClassAlias
	 * @generated
	 */
	public Adapter createFieldClassAliasAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.Callsite <em>Callsite</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.Callsite
	 * @generated
	 */
	public Adapter createCallsiteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FieldClass <em>Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FieldClass
	 * @generated
	 */
	public Adapter createFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FixedLengthFieldClass <em>Fixed Length Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FixedLengthFieldClass
	 * @generated
	 */
	public Adapter createFixedLengthFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FixedLengthBitArrayFieldClass <em>Fixed Length Bit Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FixedLengthBitArrayFieldClass
	 * @generated
	 */
	public Adapter createFixedLengthBitArrayFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FixedLengthBitMapFieldClass <em>Fixed Length Bit Map Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FixedLengthBitMapFieldClass
	 * @generated
	 */
	public Adapter createFixedLengthBitMapFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FixedLengthBooleanFieldClass <em>Fixed Length Boolean Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FixedLengthBooleanFieldClass
	 * @generated
	 */
	public Adapter createFixedLengthBooleanFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.IntegerFieldClass <em>Integer Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.IntegerFieldClass
	 * @generated
	 */
	public Adapter createIntegerFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FixedLengthIntegerFieldClass <em>Fixed Length Integer Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FixedLengthIntegerFieldClass
	 * @generated
	 */
	public Adapter createFixedLengthIntegerFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FixedLengthFloatingPointFieldClass <em>Fixed Length Floating Point Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FixedLengthFloatingPointFieldClass
	 * @generated
	 */
	public Adapter createFixedLengthFloatingPointFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.VariableLengthIntegerFieldClass <em>Variable Length Integer Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.VariableLengthIntegerFieldClass
	 * @generated
	 */
	public Adapter createVariableLengthIntegerFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.StringFieldClass <em>String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.StringFieldClass
	 * @generated
	 */
	public Adapter createStringFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.NullTerminatedStringFieldClass <em>Null Terminated String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.NullTerminatedStringFieldClass
	 * @generated
	 */
	public Adapter createNullTerminatedStringFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.StaticLengthStringFieldClass <em>Static Length String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.StaticLengthStringFieldClass
	 * @generated
	 */
	public Adapter createStaticLengthStringFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.DynamicLengthStringFieldClass <em>Dynamic Length String Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.DynamicLengthStringFieldClass
	 * @generated
	 */
	public Adapter createDynamicLengthStringFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.StaticLengthBlobFieldClass <em>Static Length Blob Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.StaticLengthBlobFieldClass
	 * @generated
	 */
	public Adapter createStaticLengthBlobFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.DynamicLengthBlobFieldClass <em>Dynamic Length Blob Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.DynamicLengthBlobFieldClass
	 * @generated
	 */
	public Adapter createDynamicLengthBlobFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.ArrayFieldClass <em>Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.ArrayFieldClass
	 * @generated
	 */
	public Adapter createArrayFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.StaticLengthArrayFieldClass <em>Static Length Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.StaticLengthArrayFieldClass
	 * @generated
	 */
	public Adapter createStaticLengthArrayFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.DynamicLengthArrayFieldClass <em>Dynamic Length Array Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.DynamicLengthArrayFieldClass
	 * @generated
	 */
	public Adapter createDynamicLengthArrayFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.StructureFieldClass <em>Structure Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.StructureFieldClass
	 * @generated
	 */
	public Adapter createStructureFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.StructureMember <em>Structure Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.StructureMember
	 * @generated
	 */
	public Adapter createStructureMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.OptionalFieldClass <em>Optional Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.OptionalFieldClass
	 * @generated
	 */
	public Adapter createOptionalFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.VariantFieldClass <em>Variant Field Class</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.VariantFieldClass
	 * @generated
	 */
	public Adapter createVariantFieldClassAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.VariantOption <em>Variant Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.VariantOption
	 * @generated
	 */
	public Adapter createVariantOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.Mapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.Mapping
	 * @generated
	 */
	public Adapter createMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.IntegerRange <em>Integer Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.IntegerRange
	 * @generated
	 */
	public Adapter createIntegerRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tracewright.metadata.FieldLocation <em>Field Location</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tracewright.metadata.FieldLocation
	 * @generated
	 */
	public Adapter createFieldLocationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //MetadataAdapterFactory

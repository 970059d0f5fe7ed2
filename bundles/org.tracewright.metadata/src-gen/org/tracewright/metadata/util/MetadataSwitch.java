/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.tracewright.metadata.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.tracewright.metadata.MetadataPackage
 * @generated
 */
public class MetadataSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static MetadataPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetadataSwitch() {
		if (modelPackage == null) {
			modelPackage = MetadataPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case MetadataPackage.METADATA_ELEMENT: {
				MetadataElement metadataElement = (MetadataElement)theEObject;
				T result = caseMetadataElement(metadataElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.TRACE_CLASS: {
				TraceClass traceClass = (TraceClass)theEObject;
				T result = caseTraceClass(traceClass);
				if (result == null) result = caseMetadataElement(traceClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.ENVIRONMENT_ENTRY: {
				EnvironmentEntry environmentEntry = (EnvironmentEntry)theEObject;
				T result = caseEnvironmentEntry(environmentEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.CLOCK_CLASS: {
				ClockClass clockClass = (ClockClass)theEObject;
				T result = caseClockClass(clockClass);
				if (result == null) result = caseMetadataElement(clockClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.DATA_STREAM_CLASS: {
				DataStreamClass dataStreamClass = (DataStreamClass)theEObject;
				T result = caseDataStreamClass(dataStreamClass);
				if (result == null) result = caseMetadataElement(dataStreamClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.EVENT_RECORD_CLASS: {
				EventRecordClass eventRecordClass = (EventRecordClass)theEObject;
				T result = caseEventRecordClass(eventRecordClass);
				if (result == null) result = caseMetadataElement(eventRecordClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIELD_CLASS_ALIAS: {
				FieldClassAlias fieldClassAlias = (FieldClassAlias)theEObject;
				T result = caseFieldClassAlias(fieldClassAlias);
				if (result == null) result = caseMetadataElement(fieldClassAlias);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.CALLSITE: {
				Callsite callsite = (Callsite)theEObject;
				T result = caseCallsite(callsite);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIELD_CLASS: {
				FieldClass fieldClass = (FieldClass)theEObject;
				T result = caseFieldClass(fieldClass);
				if (result == null) result = caseMetadataElement(fieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIXED_LENGTH_FIELD_CLASS: {
				FixedLengthFieldClass fixedLengthFieldClass = (FixedLengthFieldClass)theEObject;
				T result = caseFixedLengthFieldClass(fixedLengthFieldClass);
				if (result == null) result = caseFieldClass(fixedLengthFieldClass);
				if (result == null) result = caseMetadataElement(fixedLengthFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIXED_LENGTH_BIT_ARRAY_FIELD_CLASS: {
				FixedLengthBitArrayFieldClass fixedLengthBitArrayFieldClass = (FixedLengthBitArrayFieldClass)theEObject;
				T result = caseFixedLengthBitArrayFieldClass(fixedLengthBitArrayFieldClass);
				if (result == null) result = caseFixedLengthFieldClass(fixedLengthBitArrayFieldClass);
				if (result == null) result = caseFieldClass(fixedLengthBitArrayFieldClass);
				if (result == null) result = caseMetadataElement(fixedLengthBitArrayFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIXED_LENGTH_BIT_MAP_FIELD_CLASS: {
				FixedLengthBitMapFieldClass fixedLengthBitMapFieldClass = (FixedLengthBitMapFieldClass)theEObject;
				T result = caseFixedLengthBitMapFieldClass(fixedLengthBitMapFieldClass);
				if (result == null) result = caseFixedLengthFieldClass(fixedLengthBitMapFieldClass);
				if (result == null) result = caseFieldClass(fixedLengthBitMapFieldClass);
				if (result == null) result = caseMetadataElement(fixedLengthBitMapFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIXED_LENGTH_BOOLEAN_FIELD_CLASS: {
				FixedLengthBooleanFieldClass fixedLengthBooleanFieldClass = (FixedLengthBooleanFieldClass)theEObject;
				T result = caseFixedLengthBooleanFieldClass(fixedLengthBooleanFieldClass);
				if (result == null) result = caseFixedLengthFieldClass(fixedLengthBooleanFieldClass);
				if (result == null) result = caseFieldClass(fixedLengthBooleanFieldClass);
				if (result == null) result = caseMetadataElement(fixedLengthBooleanFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.INTEGER_FIELD_CLASS: {
				IntegerFieldClass integerFieldClass = (IntegerFieldClass)theEObject;
				T result = caseIntegerFieldClass(integerFieldClass);
				if (result == null) result = caseFieldClass(integerFieldClass);
				if (result == null) result = caseMetadataElement(integerFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIXED_LENGTH_INTEGER_FIELD_CLASS: {
				FixedLengthIntegerFieldClass fixedLengthIntegerFieldClass = (FixedLengthIntegerFieldClass)theEObject;
				T result = caseFixedLengthIntegerFieldClass(fixedLengthIntegerFieldClass);
				if (result == null) result = caseFixedLengthFieldClass(fixedLengthIntegerFieldClass);
				if (result == null) result = caseIntegerFieldClass(fixedLengthIntegerFieldClass);
				if (result == null) result = caseFieldClass(fixedLengthIntegerFieldClass);
				if (result == null) result = caseMetadataElement(fixedLengthIntegerFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIXED_LENGTH_FLOATING_POINT_FIELD_CLASS: {
				FixedLengthFloatingPointFieldClass fixedLengthFloatingPointFieldClass = (FixedLengthFloatingPointFieldClass)theEObject;
				T result = caseFixedLengthFloatingPointFieldClass(fixedLengthFloatingPointFieldClass);
				if (result == null) result = caseFixedLengthFieldClass(fixedLengthFloatingPointFieldClass);
				if (result == null) result = caseFieldClass(fixedLengthFloatingPointFieldClass);
				if (result == null) result = caseMetadataElement(fixedLengthFloatingPointFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.VARIABLE_LENGTH_INTEGER_FIELD_CLASS: {
				VariableLengthIntegerFieldClass variableLengthIntegerFieldClass = (VariableLengthIntegerFieldClass)theEObject;
				T result = caseVariableLengthIntegerFieldClass(variableLengthIntegerFieldClass);
				if (result == null) result = caseIntegerFieldClass(variableLengthIntegerFieldClass);
				if (result == null) result = caseFieldClass(variableLengthIntegerFieldClass);
				if (result == null) result = caseMetadataElement(variableLengthIntegerFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.STRING_FIELD_CLASS: {
				StringFieldClass stringFieldClass = (StringFieldClass)theEObject;
				T result = caseStringFieldClass(stringFieldClass);
				if (result == null) result = caseFieldClass(stringFieldClass);
				if (result == null) result = caseMetadataElement(stringFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.NULL_TERMINATED_STRING_FIELD_CLASS: {
				NullTerminatedStringFieldClass nullTerminatedStringFieldClass = (NullTerminatedStringFieldClass)theEObject;
				T result = caseNullTerminatedStringFieldClass(nullTerminatedStringFieldClass);
				if (result == null) result = caseStringFieldClass(nullTerminatedStringFieldClass);
				if (result == null) result = caseFieldClass(nullTerminatedStringFieldClass);
				if (result == null) result = caseMetadataElement(nullTerminatedStringFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.STATIC_LENGTH_STRING_FIELD_CLASS: {
				StaticLengthStringFieldClass staticLengthStringFieldClass = (StaticLengthStringFieldClass)theEObject;
				T result = caseStaticLengthStringFieldClass(staticLengthStringFieldClass);
				if (result == null) result = caseStringFieldClass(staticLengthStringFieldClass);
				if (result == null) result = caseFieldClass(staticLengthStringFieldClass);
				if (result == null) result = caseMetadataElement(staticLengthStringFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.DYNAMIC_LENGTH_STRING_FIELD_CLASS: {
				DynamicLengthStringFieldClass dynamicLengthStringFieldClass = (DynamicLengthStringFieldClass)theEObject;
				T result = caseDynamicLengthStringFieldClass(dynamicLengthStringFieldClass);
				if (result == null) result = caseStringFieldClass(dynamicLengthStringFieldClass);
				if (result == null) result = caseFieldClass(dynamicLengthStringFieldClass);
				if (result == null) result = caseMetadataElement(dynamicLengthStringFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.STATIC_LENGTH_BLOB_FIELD_CLASS: {
				StaticLengthBlobFieldClass staticLengthBlobFieldClass = (StaticLengthBlobFieldClass)theEObject;
				T result = caseStaticLengthBlobFieldClass(staticLengthBlobFieldClass);
				if (result == null) result = caseFieldClass(staticLengthBlobFieldClass);
				if (result == null) result = caseMetadataElement(staticLengthBlobFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.DYNAMIC_LENGTH_BLOB_FIELD_CLASS: {
				DynamicLengthBlobFieldClass dynamicLengthBlobFieldClass = (DynamicLengthBlobFieldClass)theEObject;
				T result = caseDynamicLengthBlobFieldClass(dynamicLengthBlobFieldClass);
				if (result == null) result = caseFieldClass(dynamicLengthBlobFieldClass);
				if (result == null) result = caseMetadataElement(dynamicLengthBlobFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.ARRAY_FIELD_CLASS: {
				ArrayFieldClass arrayFieldClass = (ArrayFieldClass)theEObject;
				T result = caseArrayFieldClass(arrayFieldClass);
				if (result == null) result = caseFieldClass(arrayFieldClass);
				if (result == null) result = caseMetadataElement(arrayFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.STATIC_LENGTH_ARRAY_FIELD_CLASS: {
				StaticLengthArrayFieldClass staticLengthArrayFieldClass = (StaticLengthArrayFieldClass)theEObject;
				T result = caseStaticLengthArrayFieldClass(staticLengthArrayFieldClass);
				if (result == null) result = caseArrayFieldClass(staticLengthArrayFieldClass);
				if (result == null) result = caseFieldClass(staticLengthArrayFieldClass);
				if (result == null) result = caseMetadataElement(staticLengthArrayFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.DYNAMIC_LENGTH_ARRAY_FIELD_CLASS: {
				DynamicLengthArrayFieldClass dynamicLengthArrayFieldClass = (DynamicLengthArrayFieldClass)theEObject;
				T result = caseDynamicLengthArrayFieldClass(dynamicLengthArrayFieldClass);
				if (result == null) result = caseArrayFieldClass(dynamicLengthArrayFieldClass);
				if (result == null) result = caseFieldClass(dynamicLengthArrayFieldClass);
				if (result == null) result = caseMetadataElement(dynamicLengthArrayFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.STRUCTURE_FIELD_CLASS: {
				StructureFieldClass structureFieldClass = (StructureFieldClass)theEObject;
				T result = caseStructureFieldClass(structureFieldClass);
				if (result == null) result = caseFieldClass(structureFieldClass);
				if (result == null) result = caseMetadataElement(structureFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.STRUCTURE_MEMBER: {
				StructureMember structureMember = (StructureMember)theEObject;
				T result = caseStructureMember(structureMember);
				if (result == null) result = caseMetadataElement(structureMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.OPTIONAL_FIELD_CLASS: {
				OptionalFieldClass optionalFieldClass = (OptionalFieldClass)theEObject;
				T result = caseOptionalFieldClass(optionalFieldClass);
				if (result == null) result = caseFieldClass(optionalFieldClass);
				if (result == null) result = caseMetadataElement(optionalFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.VARIANT_FIELD_CLASS: {
				VariantFieldClass variantFieldClass = (VariantFieldClass)theEObject;
				T result = caseVariantFieldClass(variantFieldClass);
				if (result == null) result = caseFieldClass(variantFieldClass);
				if (result == null) result = caseMetadataElement(variantFieldClass);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.VARIANT_OPTION: {
				VariantOption variantOption = (VariantOption)theEObject;
				T result = caseVariantOption(variantOption);
				if (result == null) result = caseMetadataElement(variantOption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.MAPPING: {
				Mapping mapping = (Mapping)theEObject;
				T result = caseMapping(mapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.INTEGER_RANGE: {
				IntegerRange integerRange = (IntegerRange)theEObject;
				T result = caseIntegerRange(integerRange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case MetadataPackage.FIELD_LOCATION: {
				FieldLocation fieldLocation = (FieldLocation)theEObject;
				T result = caseFieldLocation(fieldLocation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMetadataElement(MetadataElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trace Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trace Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraceClass(TraceClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Environment Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Environment Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnvironmentEntry(EnvironmentEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clock Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clock Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClockClass(ClockClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Stream Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Stream Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataStreamClass(DataStreamClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Event Record Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Event Record Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEventRecordClass(EventRecordClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Class Alias</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Class Alias</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldClassAlias(FieldClassAlias object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Callsite</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Callsite</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCallsite(Callsite object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldClass(FieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Length Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Length Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedLengthFieldClass(FixedLengthFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Length Bit Array Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Length Bit Array Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedLengthBitArrayFieldClass(FixedLengthBitArrayFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Length Bit Map Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Length Bit Map Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedLengthBitMapFieldClass(FixedLengthBitMapFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Length Boolean Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Length Boolean Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedLengthBooleanFieldClass(FixedLengthBooleanFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Integer Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Integer Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIntegerFieldClass(IntegerFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Length Integer Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Length Integer Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedLengthIntegerFieldClass(FixedLengthIntegerFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Length Floating Point Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Length Floating Point Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedLengthFloatingPointFieldClass(FixedLengthFloatingPointFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Variable Length Integer Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Variable Length Integer Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVariableLengthIntegerFieldClass(VariableLengthIntegerFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>String Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>String Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStringFieldClass(StringFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Null Terminated String Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Null Terminated String Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNullTerminatedStringFieldClass(NullTerminatedStringFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Static Length String Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Static Length String Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStaticLengthStringFieldClass(StaticLengthStringFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dynamic Length String Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dynamic Length String Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDynamicLengthStringFieldClass(DynamicLengthStringFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Static Length Blob Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Static Length Blob Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStaticLengthBlobFieldClass(StaticLengthBlobFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dynamic Length Blob Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dynamic Length Blob Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDynamicLengthBlobFieldClass(DynamicLengthBlobFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Array Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Array Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArrayFieldClass(ArrayFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Static Length Array Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Static Length Array Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStaticLengthArrayFieldClass(StaticLengthArrayFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dynamic Length Array Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dynamic Length Array Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDynamicLengthArrayFieldClass(DynamicLengthArrayFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Structure Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Structure Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStructureFieldClass(StructureFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Structure Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Structure Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStructureMember(StructureMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Optional Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Optional Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOptionalFieldClass(OptionalFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Variant Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Variant Field Class</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVariantFieldClass(VariantFieldClass object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Variant Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Variant Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVariantOption(VariantOption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapping(Mapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Integer Range</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Integer Range</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIntegerRange(IntegerRange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Location</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Location</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldLocation(FieldLocation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //MetadataSwitch

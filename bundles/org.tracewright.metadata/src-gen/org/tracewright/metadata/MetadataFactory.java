/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.tracewright.metadata.MetadataPackage
 * @generated
 */
public interface MetadataFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MetadataFactory eINSTANCE = org.tracewright.metadata.impl.MetadataFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Trace Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trace Class</em>'.
	 * @generated
	 */
	TraceClass createTraceClass();

	/**
	 * Returns a new object of class '<em>Environment Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Environment Entry</em>'.
	 * @generated
	 */
	EnvironmentEntry createEnvironmentEntry();

	/**
	 * Returns a new object of class '<em>Clock Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clock Class</em>'.
	 * @generated
	 */
	ClockClass createClockClass();

	/**
	 * Returns a new object of class '<em>Data Stream Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Stream Class</em>'.
	 * @generated
	 */
	DataStreamClass createDataStreamClass();

	/**
	 * Returns a new object of class '<em>Event Record Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Event Record Class</em>'.
	 * @generated
	 */
	EventRecordClass createEventRecordClass();

	/**
	 * Returns a new object of class '<em>Field Class Alias</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field Class Alias</em>'.
	 * @generated
	 */
	FieldClassAlias createFieldClassAlias();

	/**
	 * Returns a new object of class '<em>Callsite</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Callsite</em>'.
	 * @generated
	 */
	Callsite createCallsite();

	/**
	 * Returns a new object of class '<em>Fixed Length Bit Array Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Length Bit Array Field Class</em>'.
	 * @generated
	 */
	FixedLengthBitArrayFieldClass createFixedLengthBitArrayFieldClass();

	/**
	 * Returns a new object of class '<em>Fixed Length Bit Map Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Length Bit Map Field Class</em>'.
	 * @generated
	 */
	FixedLengthBitMapFieldClass createFixedLengthBitMapFieldClass();

	/**
	 * Returns a new object of class '<em>Fixed Length Boolean Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Length Boolean Field Class</em>'.
	 * @generated
	 */
	FixedLengthBooleanFieldClass createFixedLengthBooleanFieldClass();

	/**
	 * Returns a new object of class '<em>Fixed Length Integer Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Length Integer Field Class</em>'.
	 * @generated
	 */
	FixedLengthIntegerFieldClass createFixedLengthIntegerFieldClass();

	/**
	 * Returns a new object of class '<em>Fixed Length Floating Point Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Length Floating Point Field Class</em>'.
	 * @generated
	 */
	FixedLengthFloatingPointFieldClass createFixedLengthFloatingPointFieldClass();

	/**
	 * Returns a new object of class '<em>Variable Length Integer Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Variable Length Integer Field Class</em>'.
	 * @generated
	 */
	VariableLengthIntegerFieldClass createVariableLengthIntegerFieldClass();

	/**
	 * Returns a new object of class '<em>Null Terminated String Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Null Terminated String Field Class</em>'.
	 * @generated
	 */
	NullTerminatedStringFieldClass createNullTerminatedStringFieldClass();

	/**
	 * Returns a new object of class '<em>Static Length String Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Static Length String Field Class</em>'.
	 * @generated
	 */
	StaticLengthStringFieldClass createStaticLengthStringFieldClass();

	/**
	 * Returns a new object of class '<em>Dynamic Length String Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dynamic Length String Field Class</em>'.
	 * @generated
	 */
	DynamicLengthStringFieldClass createDynamicLengthStringFieldClass();

	/**
	 * Returns a new object of class '<em>Static Length Blob Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Static Length Blob Field Class</em>'.
	 * @generated
	 */
	StaticLengthBlobFieldClass createStaticLengthBlobFieldClass();

	/**
	 * Returns a new object of class '<em>Dynamic Length Blob Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dynamic Length Blob Field Class</em>'.
	 * @generated
	 */
	DynamicLengthBlobFieldClass createDynamicLengthBlobFieldClass();

	/**
	 * Returns a new object of class '<em>Static Length Array Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Static Length Array Field Class</em>'.
	 * @generated
	 */
	StaticLengthArrayFieldClass createStaticLengthArrayFieldClass();

	/**
	 * Returns a new object of class '<em>Dynamic Length Array Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dynamic Length Array Field Class</em>'.
	 * @generated
	 */
	DynamicLengthArrayFieldClass createDynamicLengthArrayFieldClass();

	/**
	 * Returns a new object of class '<em>Structure Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Structure Field Class</em>'.
	 * @generated
	 */
	StructureFieldClass createStructureFieldClass();

	/**
	 * Returns a new object of class '<em>Structure Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Structure Member</em>'.
	 * @generated
	 */
	StructureMember createStructureMember();

	/**
	 * Returns a new object of class '<em>Optional Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Optional Field Class</em>'.
	 * @generated
	 */
	OptionalFieldClass createOptionalFieldClass();

	/**
	 * Returns a new object of class '<em>Variant Field Class</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Variant Field Class</em>'.
	 * @generated
	 */
	VariantFieldClass createVariantFieldClass();

	/**
	 * Returns a new object of class '<em>Variant Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Variant Option</em>'.
	 * @generated
	 */
	VariantOption createVariantOption();

	/**
	 * Returns a new object of class '<em>Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mapping</em>'.
	 * @generated
	 */
	Mapping createMapping();

	/**
	 * Returns a new object of class '<em>Integer Range</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Integer Range</em>'.
	 * @generated
	 */
	IntegerRange createIntegerRange();

	/**
	 * Returns a new object of class '<em>Field Location</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field Location</em>'.
	 * @generated
	 */
	FieldLocation createFieldLocation();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	MetadataPackage getMetadataPackage();

} //MetadataFactory

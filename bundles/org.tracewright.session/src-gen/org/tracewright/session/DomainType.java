/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Domain Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of instrumentation.
 * <!-- end-model-doc -->
 * @see org.tracewright.session.SessionPackage#getDomainType()
 * @model
 * @generated
 */
public enum DomainType implements Enumerator {
	/**
	 * The '<em><b>KERNEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KERNEL_VALUE
	 * @generated
	 * @ordered
	 */
	KERNEL(0, "KERNEL", "kernel"),

	/**
	 * The '<em><b>UST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UST_VALUE
	 * @generated
	 * @ordered
	 */
	UST(1, "UST", "ust"),

	/**
	 * The '<em><b>JUL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * java.util.logging.
	 * <!-- end-model-doc -->
	 * @see #JUL_VALUE
	 * @generated
	 * @ordered
	 */
	JUL(2, "JUL", "jul"),

	/**
	 * The '<em><b>LOG4J</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log4j 1.
	 * <!-- end-model-doc -->
	 * @see #LOG4J_VALUE
	 * @generated
	 * @ordered
	 */
	LOG4J(3, "LOG4J", "log4j"),

	/**
	 * The '<em><b>LOG4J2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log4j 2, since LTTng 2.14.
	 * <!-- end-model-doc -->
	 * @see #LOG4J2_VALUE
	 * @generated
	 * @ordered
	 */
	LOG4J2(4, "LOG4J2", "log4j2"),

	/**
	 * The '<em><b>PYTHON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PYTHON_VALUE
	 * @generated
	 * @ordered
	 */
	PYTHON(5, "PYTHON", "python"),

	/**
	 * The '<em><b>JAVA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java programs, by Tracewright's own tracer: tracepoints, and what their logging is bridged to. It is alone in its session.
	 * <!-- end-model-doc -->
	 * @see #JAVA_VALUE
	 * @generated
	 * @ordered
	 */
	JAVA(6, "JAVA", "java");

	/**
	 * The '<em><b>KERNEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KERNEL
	 * @model literal="kernel"
	 * @generated
	 * @ordered
	 */
	public static final int KERNEL_VALUE = 0;

	/**
	 * The '<em><b>UST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UST
	 * @model literal="ust"
	 * @generated
	 * @ordered
	 */
	public static final int UST_VALUE = 1;

	/**
	 * The '<em><b>JUL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * java.util.logging.
	 * <!-- end-model-doc -->
	 * @see #JUL
	 * @model literal="jul"
	 * @generated
	 * @ordered
	 */
	public static final int JUL_VALUE = 2;

	/**
	 * The '<em><b>LOG4J</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log4j 1.
	 * <!-- end-model-doc -->
	 * @see #LOG4J
	 * @model literal="log4j"
	 * @generated
	 * @ordered
	 */
	public static final int LOG4J_VALUE = 3;

	/**
	 * The '<em><b>LOG4J2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log4j 2, since LTTng 2.14.
	 * <!-- end-model-doc -->
	 * @see #LOG4J2
	 * @model literal="log4j2"
	 * @generated
	 * @ordered
	 */
	public static final int LOG4J2_VALUE = 4;

	/**
	 * The '<em><b>PYTHON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PYTHON
	 * @model literal="python"
	 * @generated
	 * @ordered
	 */
	public static final int PYTHON_VALUE = 5;

	/**
	 * The '<em><b>JAVA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java programs, by Tracewright's own tracer: tracepoints, and what their logging is bridged to. It is alone in its session.
	 * <!-- end-model-doc -->
	 * @see #JAVA
	 * @model literal="java"
	 * @generated
	 * @ordered
	 */
	public static final int JAVA_VALUE = 6;

	/**
	 * An array of all the '<em><b>Domain Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DomainType[] VALUES_ARRAY =
		new DomainType[] {
			KERNEL,
			UST,
			JUL,
			LOG4J,
			LOG4J2,
			PYTHON,
			JAVA,
		};

	/**
	 * A public read-only list of all the '<em><b>Domain Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DomainType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Domain Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DomainType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DomainType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Domain Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DomainType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DomainType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Domain Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DomainType get(int value) {
		switch (value) {
			case KERNEL_VALUE: return KERNEL;
			case UST_VALUE: return UST;
			case JUL_VALUE: return JUL;
			case LOG4J_VALUE: return LOG4J;
			case LOG4J2_VALUE: return LOG4J2;
			case PYTHON_VALUE: return PYTHON;
			case JAVA_VALUE: return JAVA;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DomainType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DomainType

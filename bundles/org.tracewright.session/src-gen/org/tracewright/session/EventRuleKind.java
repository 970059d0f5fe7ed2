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
 * A representation of the literals of the enumeration '<em><b>Event Rule Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of instrumentation point that an event rule matches.
 * <!-- end-model-doc -->
 * @see org.tracewright.session.SessionPackage#getEventRuleKind()
 * @model
 * @generated
 */
public enum EventRuleKind implements Enumerator {
	/**
	 * The '<em><b>TRACEPOINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A tracepoint, or a log statement in the domains of loggers.
	 * <!-- end-model-doc -->
	 * @see #TRACEPOINT_VALUE
	 * @generated
	 * @ordered
	 */
	TRACEPOINT(0, "TRACEPOINT", "tracepoint"),

	/**
	 * The '<em><b>SYSCALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry and exit of a system call.
	 * <!-- end-model-doc -->
	 * @see #SYSCALL_VALUE
	 * @generated
	 * @ordered
	 */
	SYSCALL(1, "SYSCALL", "syscall"),

	/**
	 * The '<em><b>SYSCALL ENTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only in triggers.
	 * <!-- end-model-doc -->
	 * @see #SYSCALL_ENTRY_VALUE
	 * @generated
	 * @ordered
	 */
	SYSCALL_ENTRY(2, "SYSCALL_ENTRY", "syscall-entry"),

	/**
	 * The '<em><b>SYSCALL EXIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only in triggers.
	 * <!-- end-model-doc -->
	 * @see #SYSCALL_EXIT_VALUE
	 * @generated
	 * @ordered
	 */
	SYSCALL_EXIT(3, "SYSCALL_EXIT", "syscall-exit"),

	/**
	 * The '<em><b>KPROBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A place in the code of the kernel.
	 * <!-- end-model-doc -->
	 * @see #KPROBE_VALUE
	 * @generated
	 * @ordered
	 */
	KPROBE(4, "KPROBE", "kprobe"),

	/**
	 * The '<em><b>KRETPROBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry and exit of a function of the kernel.
	 * <!-- end-model-doc -->
	 * @see #KRETPROBE_VALUE
	 * @generated
	 * @ordered
	 */
	KRETPROBE(5, "KRETPROBE", "kretprobe"),

	/**
	 * The '<em><b>USERSPACE PROBE ELF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry of a function of a program or library, seen by the kernel.
	 * <!-- end-model-doc -->
	 * @see #USERSPACE_PROBE_ELF_VALUE
	 * @generated
	 * @ordered
	 */
	USERSPACE_PROBE_ELF(6, "USERSPACE_PROBE_ELF", "userspace-probe-elf"),

	/**
	 * The '<em><b>USERSPACE PROBE SDT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A statically defined probe of a program or library, seen by the kernel.
	 * <!-- end-model-doc -->
	 * @see #USERSPACE_PROBE_SDT_VALUE
	 * @generated
	 * @ordered
	 */
	USERSPACE_PROBE_SDT(7, "USERSPACE_PROBE_SDT", "userspace-probe-sdt"),

	/**
	 * The '<em><b>FUNCTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry of a function of the kernel (ftrace). LTTng lists such rules, and cannot make them any more.
	 * <!-- end-model-doc -->
	 * @see #FUNCTION_VALUE
	 * @generated
	 * @ordered
	 */
	FUNCTION(8, "FUNCTION", "function");

	/**
	 * The '<em><b>TRACEPOINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A tracepoint, or a log statement in the domains of loggers.
	 * <!-- end-model-doc -->
	 * @see #TRACEPOINT
	 * @model literal="tracepoint"
	 * @generated
	 * @ordered
	 */
	public static final int TRACEPOINT_VALUE = 0;

	/**
	 * The '<em><b>SYSCALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry and exit of a system call.
	 * <!-- end-model-doc -->
	 * @see #SYSCALL
	 * @model literal="syscall"
	 * @generated
	 * @ordered
	 */
	public static final int SYSCALL_VALUE = 1;

	/**
	 * The '<em><b>SYSCALL ENTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only in triggers.
	 * <!-- end-model-doc -->
	 * @see #SYSCALL_ENTRY
	 * @model literal="syscall-entry"
	 * @generated
	 * @ordered
	 */
	public static final int SYSCALL_ENTRY_VALUE = 2;

	/**
	 * The '<em><b>SYSCALL EXIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only in triggers.
	 * <!-- end-model-doc -->
	 * @see #SYSCALL_EXIT
	 * @model literal="syscall-exit"
	 * @generated
	 * @ordered
	 */
	public static final int SYSCALL_EXIT_VALUE = 3;

	/**
	 * The '<em><b>KPROBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A place in the code of the kernel.
	 * <!-- end-model-doc -->
	 * @see #KPROBE
	 * @model literal="kprobe"
	 * @generated
	 * @ordered
	 */
	public static final int KPROBE_VALUE = 4;

	/**
	 * The '<em><b>KRETPROBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry and exit of a function of the kernel.
	 * <!-- end-model-doc -->
	 * @see #KRETPROBE
	 * @model literal="kretprobe"
	 * @generated
	 * @ordered
	 */
	public static final int KRETPROBE_VALUE = 5;

	/**
	 * The '<em><b>USERSPACE PROBE ELF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry of a function of a program or library, seen by the kernel.
	 * <!-- end-model-doc -->
	 * @see #USERSPACE_PROBE_ELF
	 * @model literal="userspace-probe-elf"
	 * @generated
	 * @ordered
	 */
	public static final int USERSPACE_PROBE_ELF_VALUE = 6;

	/**
	 * The '<em><b>USERSPACE PROBE SDT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A statically defined probe of a program or library, seen by the kernel.
	 * <!-- end-model-doc -->
	 * @see #USERSPACE_PROBE_SDT
	 * @model literal="userspace-probe-sdt"
	 * @generated
	 * @ordered
	 */
	public static final int USERSPACE_PROBE_SDT_VALUE = 7;

	/**
	 * The '<em><b>FUNCTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry of a function of the kernel (ftrace). LTTng lists such rules, and cannot make them any more.
	 * <!-- end-model-doc -->
	 * @see #FUNCTION
	 * @model literal="function"
	 * @generated
	 * @ordered
	 */
	public static final int FUNCTION_VALUE = 8;

	/**
	 * An array of all the '<em><b>Event Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EventRuleKind[] VALUES_ARRAY =
		new EventRuleKind[] {
			TRACEPOINT,
			SYSCALL,
			SYSCALL_ENTRY,
			SYSCALL_EXIT,
			KPROBE,
			KRETPROBE,
			USERSPACE_PROBE_ELF,
			USERSPACE_PROBE_SDT,
			FUNCTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Event Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EventRuleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Event Rule Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventRuleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EventRuleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Event Rule Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventRuleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EventRuleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Event Rule Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventRuleKind get(int value) {
		switch (value) {
			case TRACEPOINT_VALUE: return TRACEPOINT;
			case SYSCALL_VALUE: return SYSCALL;
			case SYSCALL_ENTRY_VALUE: return SYSCALL_ENTRY;
			case SYSCALL_EXIT_VALUE: return SYSCALL_EXIT;
			case KPROBE_VALUE: return KPROBE;
			case KRETPROBE_VALUE: return KRETPROBE;
			case USERSPACE_PROBE_ELF_VALUE: return USERSPACE_PROBE_ELF;
			case USERSPACE_PROBE_SDT_VALUE: return USERSPACE_PROBE_SDT;
			case FUNCTION_VALUE: return FUNCTION;
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
	private EventRuleKind(int value, String name, String literal) {
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
	
} //EventRuleKind

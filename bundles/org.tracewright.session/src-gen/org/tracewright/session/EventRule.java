/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which events are recorded, or fire a trigger.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.EventRule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tracewright.session.EventRule#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.EventRule#getLocation <em>Location</em>}</li>
 *   <li>{@link org.tracewright.session.EventRule#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.tracewright.session.EventRule#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.tracewright.session.EventRule#getLogLevelRule <em>Log Level Rule</em>}</li>
 *   <li>{@link org.tracewright.session.EventRule#getLogLevel <em>Log Level</em>}</li>
 *   <li>{@link org.tracewright.session.EventRule#isEnabled <em>Enabled</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getEventRule()
 * @model
 * @generated
 */
public interface EventRule extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"tracepoint"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.EventRuleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of instrumentation point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.EventRuleKind
	 * @see #setKind(EventRuleKind)
	 * @see org.tracewright.session.SessionPackage#getEventRule_Kind()
	 * @model default="tracepoint"
	 * @generated
	 */
	EventRuleKind getKind();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.EventRuleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EventRuleKind value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pattern of names, where * stands for any text; for probes and functions the name of their events.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.session.SessionPackage#getEventRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a probe is: SYMBOL, SYMBOL+OFFSET or ADDRESS in the kernel, PATH:SYMBOL (elf) or PATH:PROVIDER:NAME (sdt) in a program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.tracewright.session.SessionPackage#getEventRule_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRule#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Patterns of names that are not matched; user space only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusions</em>' attribute list.
	 * @see org.tracewright.session.SessionPackage#getEventRule_Exclusions()
	 * @model
	 * @generated
	 */
	EList<String> getExclusions();

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Condition on fields and contexts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.tracewright.session.SessionPackage#getEventRule_Filter()
	 * @model
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRule#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Log Level Rule</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.LogLevelRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which log levels are matched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log Level Rule</em>' attribute.
	 * @see org.tracewright.session.LogLevelRule
	 * @see #setLogLevelRule(LogLevelRule)
	 * @see org.tracewright.session.SessionPackage#getEventRule_LogLevelRule()
	 * @model default="any"
	 * @generated
	 */
	LogLevelRule getLogLevelRule();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRule#getLogLevelRule <em>Log Level Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log Level Rule</em>' attribute.
	 * @see org.tracewright.session.LogLevelRule
	 * @see #getLogLevelRule()
	 * @generated
	 */
	void setLogLevelRule(LogLevelRule value);

	/**
	 * Returns the value of the '<em><b>Log Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a log level of the domain, as in WARNING.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log Level</em>' attribute.
	 * @see #setLogLevel(String)
	 * @see org.tracewright.session.SessionPackage#getEventRule_LogLevel()
	 * @model
	 * @generated
	 */
	String getLogLevel();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRule#getLogLevel <em>Log Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log Level</em>' attribute.
	 * @see #getLogLevel()
	 * @generated
	 */
	void setLogLevel(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.tracewright.session.SessionPackage#getEventRule_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRule#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

} // EventRule

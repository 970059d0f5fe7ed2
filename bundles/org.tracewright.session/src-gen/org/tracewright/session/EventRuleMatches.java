/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Rule Matches</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An event is matched.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.EventRuleMatches#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.tracewright.session.EventRuleMatches#getRule <em>Rule</em>}</li>
 *   <li>{@link org.tracewright.session.EventRuleMatches#getCaptures <em>Captures</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getEventRuleMatches()
 * @model
 * @generated
 */
public interface EventRuleMatches extends Condition {
	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * The default value is <code>"ust"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.DomainType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see org.tracewright.session.DomainType
	 * @see #setDomain(DomainType)
	 * @see org.tracewright.session.SessionPackage#getEventRuleMatches_Domain()
	 * @model default="ust"
	 * @generated
	 */
	DomainType getDomain();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRuleMatches#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see org.tracewright.session.DomainType
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(DomainType value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(EventRule)
	 * @see org.tracewright.session.SessionPackage#getEventRuleMatches_Rule()
	 * @model containment="true"
	 * @generated
	 */
	EventRule getRule();

	/**
	 * Sets the value of the '{@link org.tracewright.session.EventRuleMatches#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(EventRule value);

	/**
	 * Returns the value of the '<em><b>Captures</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that go with the notification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captures</em>' attribute list.
	 * @see org.tracewright.session.SessionPackage#getEventRuleMatches_Captures()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCaptures();

} // EventRuleMatches

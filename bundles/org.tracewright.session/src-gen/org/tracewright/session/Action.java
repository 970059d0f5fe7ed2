/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a trigger does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.Action#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tracewright.session.Action#getSession <em>Session</em>}</li>
 *   <li>{@link org.tracewright.session.Action#getRate <em>Rate</em>}</li>
 *   <li>{@link org.tracewright.session.Action#getRateCount <em>Rate Count</em>}</li>
 *   <li>{@link org.tracewright.session.Action#getSnapshotOutput <em>Snapshot Output</em>}</li>
 *   <li>{@link org.tracewright.session.Action#getChannelType <em>Channel Type</em>}</li>
 *   <li>{@link org.tracewright.session.Action#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.tracewright.session.Action#getKey <em>Key</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"notify"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.ActionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.ActionKind
	 * @see #setKind(ActionKind)
	 * @see org.tracewright.session.SessionPackage#getAction_Kind()
	 * @model default="notify"
	 * @generated
	 */
	ActionKind getKind();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.ActionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActionKind value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(String)
	 * @see org.tracewright.session.SessionPackage#getAction_Session()
	 * @model
	 * @generated
	 */
	String getSession();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(String value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * The default value is <code>"every"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.RatePolicyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see org.tracewright.session.RatePolicyKind
	 * @see #setRate(RatePolicyKind)
	 * @see org.tracewright.session.SessionPackage#getAction_Rate()
	 * @model default="every"
	 * @generated
	 */
	RatePolicyKind getRate();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see org.tracewright.session.RatePolicyKind
	 * @see #getRate()
	 * @generated
	 */
	void setRate(RatePolicyKind value);

	/**
	 * Returns the value of the '<em><b>Rate Count</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The count of the rate policy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate Count</em>' attribute.
	 * @see #setRateCount(long)
	 * @see org.tracewright.session.SessionPackage#getAction_RateCount()
	 * @model default="1"
	 * @generated
	 */
	long getRateCount();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getRateCount <em>Rate Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Count</em>' attribute.
	 * @see #getRateCount()
	 * @generated
	 */
	void setRateCount(long value);

	/**
	 * Returns the value of the '<em><b>Snapshot Output</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a snapshot goes; null for the output of the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot Output</em>' containment reference.
	 * @see #setSnapshotOutput(SnapshotOutput)
	 * @see org.tracewright.session.SessionPackage#getAction_SnapshotOutput()
	 * @model containment="true"
	 * @generated
	 */
	SnapshotOutput getSnapshotOutput();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getSnapshotOutput <em>Snapshot Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot Output</em>' containment reference.
	 * @see #getSnapshotOutput()
	 * @generated
	 */
	void setSnapshotOutput(SnapshotOutput value);

	/**
	 * Returns the value of the '<em><b>Channel Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of a map channel: kernel or user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel Type</em>' attribute.
	 * @see #setChannelType(String)
	 * @see org.tracewright.session.SessionPackage#getAction_ChannelType()
	 * @model
	 * @generated
	 */
	String getChannelType();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getChannelType <em>Channel Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel Type</em>' attribute.
	 * @see #getChannelType()
	 * @generated
	 */
	void setChannelType(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a map channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.tracewright.session.SessionPackage#getAction_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Template of the key in a map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.tracewright.session.SessionPackage#getAction_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Action#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

} // Action

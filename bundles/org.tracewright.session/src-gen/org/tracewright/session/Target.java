/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A machine with a tracer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.Target#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.Target#getConnection <em>Connection</em>}</li>
 *   <li>{@link org.tracewright.session.Target#getUser <em>User</em>}</li>
 *   <li>{@link org.tracewright.session.Target#getHost <em>Host</em>}</li>
 *   <li>{@link org.tracewright.session.Target#getPort <em>Port</em>}</li>
 *   <li>{@link org.tracewright.session.Target#isSudo <em>Sudo</em>}</li>
 *   <li>{@link org.tracewright.session.Target#getTracer <em>Tracer</em>}</li>
 *   <li>{@link org.tracewright.session.Target#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What users call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.session.SessionPackage#getTarget_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Connection</b></em>' attribute.
	 * The default value is <code>"local"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.Connection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connection</em>' attribute.
	 * @see org.tracewright.session.Connection
	 * @see #setConnection(Connection)
	 * @see org.tracewright.session.SessionPackage#getTarget_Connection()
	 * @model default="local"
	 * @generated
	 */
	Connection getConnection();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#getConnection <em>Connection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection</em>' attribute.
	 * @see org.tracewright.session.Connection
	 * @see #getConnection()
	 * @generated
	 */
	void setConnection(Connection value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name to log in with; null for that of the configuration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.tracewright.session.SessionPackage#getTarget_User()
	 * @model
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host name, address, or alias of the configuration of SSH.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.tracewright.session.SessionPackage#getTarget_Host()
	 * @model
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Port; null for that of the configuration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(Integer)
	 * @see org.tracewright.session.SessionPackage#getTarget_Port()
	 * @model
	 * @generated
	 */
	Integer getPort();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Integer value);

	/**
	 * Returns the value of the '<em><b>Sudo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether commands run as root, by sudo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sudo</em>' attribute.
	 * @see #setSudo(boolean)
	 * @see org.tracewright.session.SessionPackage#getTarget_Sudo()
	 * @model
	 * @generated
	 */
	boolean isSudo();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#isSudo <em>Sudo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sudo</em>' attribute.
	 * @see #isSudo()
	 * @generated
	 */
	void setSudo(boolean value);

	/**
	 * Returns the value of the '<em><b>Tracer</b></em>' attribute.
	 * The default value is <code>"lttng"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.Tracer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which tracer of the machine is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracer</em>' attribute.
	 * @see org.tracewright.session.Tracer
	 * @see #setTracer(Tracer)
	 * @see org.tracewright.session.SessionPackage#getTarget_Tracer()
	 * @model default="lttng"
	 * @generated
	 */
	Tracer getTracer();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#getTracer <em>Tracer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracer</em>' attribute.
	 * @see org.tracewright.session.Tracer
	 * @see #getTracer()
	 * @generated
	 */
	void setTracer(Tracer value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of its tracer, when it has been asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' containment reference.
	 * @see #setVersion(TracerVersion)
	 * @see org.tracewright.session.SessionPackage#getTarget_Version()
	 * @model containment="true"
	 * @generated
	 */
	TracerVersion getVersion();

	/**
	 * Sets the value of the '{@link org.tracewright.session.Target#getVersion <em>Version</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' containment reference.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(TracerVersion value);

} // Target

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Buffer Usage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The buffers of a channel become full, or empty.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.BufferUsage#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tracewright.session.BufferUsage#getSession <em>Session</em>}</li>
 *   <li>{@link org.tracewright.session.BufferUsage#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.tracewright.session.BufferUsage#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.tracewright.session.BufferUsage#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.tracewright.session.BufferUsage#getRatio <em>Ratio</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getBufferUsage()
 * @model
 * @generated
 */
public interface BufferUsage extends Condition {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"high"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.BufferUsageKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.BufferUsageKind
	 * @see #setKind(BufferUsageKind)
	 * @see org.tracewright.session.SessionPackage#getBufferUsage_Kind()
	 * @model default="high"
	 * @generated
	 */
	BufferUsageKind getKind();

	/**
	 * Sets the value of the '{@link org.tracewright.session.BufferUsage#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.tracewright.session.BufferUsageKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BufferUsageKind value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(String)
	 * @see org.tracewright.session.SessionPackage#getBufferUsage_Session()
	 * @model
	 * @generated
	 */
	String getSession();

	/**
	 * Sets the value of the '{@link org.tracewright.session.BufferUsage#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.tracewright.session.SessionPackage#getBufferUsage_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.tracewright.session.BufferUsage#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * The default value is <code>"ust"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.DomainType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see org.tracewright.session.DomainType
	 * @see #setDomain(DomainType)
	 * @see org.tracewright.session.SessionPackage#getBufferUsage_Domain()
	 * @model default="ust"
	 * @generated
	 */
	DomainType getDomain();

	/**
	 * Sets the value of the '{@link org.tracewright.session.BufferUsage#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see org.tracewright.session.DomainType
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(DomainType value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threshold in bytes; null when it is a ratio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(Long)
	 * @see org.tracewright.session.SessionPackage#getBufferUsage_Bytes()
	 * @model
	 * @generated
	 */
	Long getBytes();

	/**
	 * Sets the value of the '{@link org.tracewright.session.BufferUsage#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(Long value);

	/**
	 * Returns the value of the '<em><b>Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threshold from 0 to 1; null when it is bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratio</em>' attribute.
	 * @see #setRatio(Double)
	 * @see org.tracewright.session.SessionPackage#getBufferUsage_Ratio()
	 * @model
	 * @generated
	 */
	Double getRatio();

	/**
	 * Sets the value of the '{@link org.tracewright.session.BufferUsage#getRatio <em>Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio</em>' attribute.
	 * @see #getRatio()
	 * @generated
	 */
	void setRatio(Double value);

} // BufferUsage

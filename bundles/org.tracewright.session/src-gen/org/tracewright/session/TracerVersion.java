/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tracer Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Version of a tracer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.TracerVersion#getMajor <em>Major</em>}</li>
 *   <li>{@link org.tracewright.session.TracerVersion#getMinor <em>Minor</em>}</li>
 *   <li>{@link org.tracewright.session.TracerVersion#getPatch <em>Patch</em>}</li>
 *   <li>{@link org.tracewright.session.TracerVersion#getText <em>Text</em>}</li>
 *   <li>{@link org.tracewright.session.TracerVersion#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.TracerVersion#getTracer <em>Tracer</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getTracerVersion()
 * @model
 * @generated
 */
public interface TracerVersion extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Major</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Major</em>' attribute.
	 * @see #setMajor(int)
	 * @see org.tracewright.session.SessionPackage#getTracerVersion_Major()
	 * @model
	 * @generated
	 */
	int getMajor();

	/**
	 * Sets the value of the '{@link org.tracewright.session.TracerVersion#getMajor <em>Major</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Major</em>' attribute.
	 * @see #getMajor()
	 * @generated
	 */
	void setMajor(int value);

	/**
	 * Returns the value of the '<em><b>Minor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minor</em>' attribute.
	 * @see #setMinor(int)
	 * @see org.tracewright.session.SessionPackage#getTracerVersion_Minor()
	 * @model
	 * @generated
	 */
	int getMinor();

	/**
	 * Sets the value of the '{@link org.tracewright.session.TracerVersion#getMinor <em>Minor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minor</em>' attribute.
	 * @see #getMinor()
	 * @generated
	 */
	void setMinor(int value);

	/**
	 * Returns the value of the '<em><b>Patch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Patch</em>' attribute.
	 * @see #setPatch(int)
	 * @see org.tracewright.session.SessionPackage#getTracerVersion_Patch()
	 * @model
	 * @generated
	 */
	int getPatch();

	/**
	 * Sets the value of the '{@link org.tracewright.session.TracerVersion#getPatch <em>Patch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patch</em>' attribute.
	 * @see #getPatch()
	 * @generated
	 */
	void setPatch(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the tracer writes it, for example 2.13.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.tracewright.session.SessionPackage#getTracerVersion_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.tracewright.session.TracerVersion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the release.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.session.SessionPackage#getTracerVersion_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.session.TracerVersion#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Tracer</b></em>' attribute.
	 * The default value is <code>"lttng"</code>.
	 * The literals are from the enumeration {@link org.tracewright.session.Tracer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tracer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracer</em>' attribute.
	 * @see org.tracewright.session.Tracer
	 * @see #setTracer(Tracer)
	 * @see org.tracewright.session.SessionPackage#getTracerVersion_Tracer()
	 * @model default="lttng"
	 * @generated
	 */
	Tracer getTracer();

	/**
	 * Sets the value of the '{@link org.tracewright.session.TracerVersion#getTracer <em>Tracer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracer</em>' attribute.
	 * @see org.tracewright.session.Tracer
	 * @see #getTracer()
	 * @generated
	 */
	void setTracer(Tracer value);

} // TracerVersion

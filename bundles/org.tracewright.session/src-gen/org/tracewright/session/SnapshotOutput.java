/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Snapshot Output</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where snapshots go. LTTng knows one for a session.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.SnapshotOutput#getId <em>Id</em>}</li>
 *   <li>{@link org.tracewright.session.SnapshotOutput#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.SnapshotOutput#getOutput <em>Output</em>}</li>
 *   <li>{@link org.tracewright.session.SnapshotOutput#getDataUrl <em>Data Url</em>}</li>
 *   <li>{@link org.tracewright.session.SnapshotOutput#getMaxSize <em>Max Size</em>}</li>
 * </ul>
 *
 * @see org.tracewright.session.SessionPackage#getSnapshotOutput()
 * @model
 * @generated
 */
public interface SnapshotOutput extends SessionElement {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number that the tracer gave it; null in what is wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Integer)
	 * @see org.tracewright.session.SessionPackage#getSnapshotOutput_Id()
	 * @model
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.tracewright.session.SnapshotOutput#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Beginning of the names of its snapshots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tracewright.session.SessionPackage#getSnapshotOutput_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tracewright.session.SnapshotOutput#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder on the target, or URL of a relay daemon (of its control port when there is a data URL).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(String)
	 * @see org.tracewright.session.SessionPackage#getSnapshotOutput_Output()
	 * @model
	 * @generated
	 */
	String getOutput();

	/**
	 * Sets the value of the '{@link org.tracewright.session.SnapshotOutput#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(String value);

	/**
	 * Returns the value of the '<em><b>Data Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * URL of the data port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Url</em>' attribute.
	 * @see #setDataUrl(String)
	 * @see org.tracewright.session.SessionPackage#getSnapshotOutput_DataUrl()
	 * @model
	 * @generated
	 */
	String getDataUrl();

	/**
	 * Sets the value of the '{@link org.tracewright.session.SnapshotOutput#getDataUrl <em>Data Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Url</em>' attribute.
	 * @see #getDataUrl()
	 * @generated
	 */
	void setDataUrl(String value);

	/**
	 * Returns the value of the '<em><b>Max Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest size of a snapshot, in bytes; null or 0 for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Size</em>' attribute.
	 * @see #setMaxSize(Long)
	 * @see org.tracewright.session.SessionPackage#getSnapshotOutput_MaxSize()
	 * @model
	 * @generated
	 */
	Long getMaxSize();

	/**
	 * Sets the value of the '{@link org.tracewright.session.SnapshotOutput#getMaxSize <em>Max Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Size</em>' attribute.
	 * @see #getMaxSize()
	 * @generated
	 */
	void setMaxSize(Long value);

} // SnapshotOutput

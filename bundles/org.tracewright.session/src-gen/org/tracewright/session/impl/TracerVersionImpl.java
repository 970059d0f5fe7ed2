/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.session.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.tracewright.session.SessionPackage;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tracer Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tracewright.session.impl.TracerVersionImpl#getMajor <em>Major</em>}</li>
 *   <li>{@link org.tracewright.session.impl.TracerVersionImpl#getMinor <em>Minor</em>}</li>
 *   <li>{@link org.tracewright.session.impl.TracerVersionImpl#getPatch <em>Patch</em>}</li>
 *   <li>{@link org.tracewright.session.impl.TracerVersionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.tracewright.session.impl.TracerVersionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tracewright.session.impl.TracerVersionImpl#getTracer <em>Tracer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TracerVersionImpl extends SessionElementImpl implements TracerVersion {
	/**
	 * The default value of the '{@link #getMajor() <em>Major</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajor()
	 * @generated
	 * @ordered
	 */
	protected static final int MAJOR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMajor() <em>Major</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMajor()
	 * @generated
	 * @ordered
	 */
	protected int major = MAJOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinor() <em>Minor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinor()
	 * @generated
	 * @ordered
	 */
	protected static final int MINOR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinor() <em>Minor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinor()
	 * @generated
	 * @ordered
	 */
	protected int minor = MINOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatch() <em>Patch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatch()
	 * @generated
	 * @ordered
	 */
	protected static final int PATCH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPatch() <em>Patch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatch()
	 * @generated
	 * @ordered
	 */
	protected int patch = PATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTracer() <em>Tracer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracer()
	 * @generated
	 * @ordered
	 */
	protected static final Tracer TRACER_EDEFAULT = Tracer.LTTNG;

	/**
	 * The cached value of the '{@link #getTracer() <em>Tracer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracer()
	 * @generated
	 * @ordered
	 */
	protected Tracer tracer = TRACER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TracerVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.TRACER_VERSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMajor() {
		return major;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajor(int newMajor) {
		int oldMajor = major;
		major = newMajor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.TRACER_VERSION__MAJOR, oldMajor, major));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinor() {
		return minor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinor(int newMinor) {
		int oldMinor = minor;
		minor = newMinor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.TRACER_VERSION__MINOR, oldMinor, minor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPatch() {
		return patch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatch(int newPatch) {
		int oldPatch = patch;
		patch = newPatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.TRACER_VERSION__PATCH, oldPatch, patch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.TRACER_VERSION__TEXT, oldText, text));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.TRACER_VERSION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tracer getTracer() {
		return tracer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTracer(Tracer newTracer) {
		Tracer oldTracer = tracer;
		tracer = newTracer == null ? TRACER_EDEFAULT : newTracer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.TRACER_VERSION__TRACER, oldTracer, tracer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.TRACER_VERSION__MAJOR:
				return getMajor();
			case SessionPackage.TRACER_VERSION__MINOR:
				return getMinor();
			case SessionPackage.TRACER_VERSION__PATCH:
				return getPatch();
			case SessionPackage.TRACER_VERSION__TEXT:
				return getText();
			case SessionPackage.TRACER_VERSION__NAME:
				return getName();
			case SessionPackage.TRACER_VERSION__TRACER:
				return getTracer();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionPackage.TRACER_VERSION__MAJOR:
				setMajor((Integer)newValue);
				return;
			case SessionPackage.TRACER_VERSION__MINOR:
				setMinor((Integer)newValue);
				return;
			case SessionPackage.TRACER_VERSION__PATCH:
				setPatch((Integer)newValue);
				return;
			case SessionPackage.TRACER_VERSION__TEXT:
				setText((String)newValue);
				return;
			case SessionPackage.TRACER_VERSION__NAME:
				setName((String)newValue);
				return;
			case SessionPackage.TRACER_VERSION__TRACER:
				setTracer((Tracer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionPackage.TRACER_VERSION__MAJOR:
				setMajor(MAJOR_EDEFAULT);
				return;
			case SessionPackage.TRACER_VERSION__MINOR:
				setMinor(MINOR_EDEFAULT);
				return;
			case SessionPackage.TRACER_VERSION__PATCH:
				setPatch(PATCH_EDEFAULT);
				return;
			case SessionPackage.TRACER_VERSION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case SessionPackage.TRACER_VERSION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SessionPackage.TRACER_VERSION__TRACER:
				setTracer(TRACER_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionPackage.TRACER_VERSION__MAJOR:
				return major != MAJOR_EDEFAULT;
			case SessionPackage.TRACER_VERSION__MINOR:
				return minor != MINOR_EDEFAULT;
			case SessionPackage.TRACER_VERSION__PATCH:
				return patch != PATCH_EDEFAULT;
			case SessionPackage.TRACER_VERSION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case SessionPackage.TRACER_VERSION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SessionPackage.TRACER_VERSION__TRACER:
				return tracer != TRACER_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (major: ");
		result.append(major);
		result.append(", minor: ");
		result.append(minor);
		result.append(", patch: ");
		result.append(patch);
		result.append(", text: ");
		result.append(text);
		result.append(", name: ");
		result.append(name);
		result.append(", tracer: ");
		result.append(tracer);
		result.append(')');
		return result.toString();
	}

} //TracerVersionImpl

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.Timing;
import org.fieldbench.catalog.TimingKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Timing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.TimingImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TimingImpl#getMinimumSeconds <em>Minimum Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TimingImpl#getMaximumSeconds <em>Maximum Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TimingImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimingImpl extends SourcedImpl implements Timing {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TimingKind KIND_EDEFAULT = TimingKind.WRITING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TimingKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumSeconds() <em>Minimum Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_SECONDS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMinimumSeconds() <em>Minimum Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSeconds()
	 * @generated
	 * @ordered
	 */
	protected int minimumSeconds = MINIMUM_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSeconds() <em>Maximum Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_SECONDS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaximumSeconds() <em>Maximum Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSeconds()
	 * @generated
	 * @ordered
	 */
	protected int maximumSeconds = MAXIMUM_SECONDS_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.TIMING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimingKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TimingKind newKind) {
		TimingKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TIMING__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumSeconds() {
		return minimumSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumSeconds(int newMinimumSeconds) {
		int oldMinimumSeconds = minimumSeconds;
		minimumSeconds = newMinimumSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TIMING__MINIMUM_SECONDS, oldMinimumSeconds, minimumSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximumSeconds() {
		return maximumSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSeconds(int newMaximumSeconds) {
		int oldMaximumSeconds = maximumSeconds;
		maximumSeconds = newMaximumSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TIMING__MAXIMUM_SECONDS, oldMaximumSeconds, maximumSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TIMING__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.TIMING__KIND:
				return getKind();
			case CatalogPackage.TIMING__MINIMUM_SECONDS:
				return getMinimumSeconds();
			case CatalogPackage.TIMING__MAXIMUM_SECONDS:
				return getMaximumSeconds();
			case CatalogPackage.TIMING__TEXT:
				return getText();
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
			case CatalogPackage.TIMING__KIND:
				setKind((TimingKind)newValue);
				return;
			case CatalogPackage.TIMING__MINIMUM_SECONDS:
				setMinimumSeconds((Integer)newValue);
				return;
			case CatalogPackage.TIMING__MAXIMUM_SECONDS:
				setMaximumSeconds((Integer)newValue);
				return;
			case CatalogPackage.TIMING__TEXT:
				setText((String)newValue);
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
			case CatalogPackage.TIMING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CatalogPackage.TIMING__MINIMUM_SECONDS:
				setMinimumSeconds(MINIMUM_SECONDS_EDEFAULT);
				return;
			case CatalogPackage.TIMING__MAXIMUM_SECONDS:
				setMaximumSeconds(MAXIMUM_SECONDS_EDEFAULT);
				return;
			case CatalogPackage.TIMING__TEXT:
				setText(TEXT_EDEFAULT);
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
			case CatalogPackage.TIMING__KIND:
				return kind != KIND_EDEFAULT;
			case CatalogPackage.TIMING__MINIMUM_SECONDS:
				return minimumSeconds != MINIMUM_SECONDS_EDEFAULT;
			case CatalogPackage.TIMING__MAXIMUM_SECONDS:
				return maximumSeconds != MAXIMUM_SECONDS_EDEFAULT;
			case CatalogPackage.TIMING__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", minimumSeconds: ");
		result.append(minimumSeconds);
		result.append(", maximumSeconds: ");
		result.append(maximumSeconds);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //TimingImpl

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.TftpHabits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tftp Habits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#isOptionsAllowed <em>Options Allowed</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#isSinglePort <em>Single Port</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getExpectedRequests <em>Expected Requests</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TftpHabitsImpl extends MinimalEObjectImpl.Container implements TftpHabits {
	/**
	 * The default value of the '{@link #isOptionsAllowed() <em>Options Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptionsAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPTIONS_ALLOWED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isOptionsAllowed() <em>Options Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptionsAllowed()
	 * @generated
	 * @ordered
	 */
	protected boolean optionsAllowed = OPTIONS_ALLOWED_EDEFAULT;

	/**
	 * The default value of the '{@link #isSinglePort() <em>Single Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSinglePort()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SINGLE_PORT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSinglePort() <em>Single Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSinglePort()
	 * @generated
	 * @ordered
	 */
	protected boolean singlePort = SINGLE_PORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpectedRequests() <em>Expected Requests</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<String> expectedRequests;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TftpHabitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.TFTP_HABITS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOptionsAllowed() {
		return optionsAllowed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptionsAllowed(boolean newOptionsAllowed) {
		boolean oldOptionsAllowed = optionsAllowed;
		optionsAllowed = newOptionsAllowed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__OPTIONS_ALLOWED, oldOptionsAllowed, optionsAllowed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSinglePort() {
		return singlePort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSinglePort(boolean newSinglePort) {
		boolean oldSinglePort = singlePort;
		singlePort = newSinglePort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__SINGLE_PORT, oldSinglePort, singlePort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExpectedRequests() {
		if (expectedRequests == null) {
			expectedRequests = new EDataTypeUniqueEList<String>(String.class, this, CatalogPackage.TFTP_HABITS__EXPECTED_REQUESTS);
		}
		return expectedRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.TFTP_HABITS__OPTIONS_ALLOWED:
				return isOptionsAllowed();
			case CatalogPackage.TFTP_HABITS__SINGLE_PORT:
				return isSinglePort();
			case CatalogPackage.TFTP_HABITS__EXPECTED_REQUESTS:
				return getExpectedRequests();
			case CatalogPackage.TFTP_HABITS__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CatalogPackage.TFTP_HABITS__OPTIONS_ALLOWED:
				setOptionsAllowed((Boolean)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__SINGLE_PORT:
				setSinglePort((Boolean)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__EXPECTED_REQUESTS:
				getExpectedRequests().clear();
				getExpectedRequests().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__NOTE:
				setNote((String)newValue);
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
			case CatalogPackage.TFTP_HABITS__OPTIONS_ALLOWED:
				setOptionsAllowed(OPTIONS_ALLOWED_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__SINGLE_PORT:
				setSinglePort(SINGLE_PORT_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__EXPECTED_REQUESTS:
				getExpectedRequests().clear();
				return;
			case CatalogPackage.TFTP_HABITS__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case CatalogPackage.TFTP_HABITS__OPTIONS_ALLOWED:
				return optionsAllowed != OPTIONS_ALLOWED_EDEFAULT;
			case CatalogPackage.TFTP_HABITS__SINGLE_PORT:
				return singlePort != SINGLE_PORT_EDEFAULT;
			case CatalogPackage.TFTP_HABITS__EXPECTED_REQUESTS:
				return expectedRequests != null && !expectedRequests.isEmpty();
			case CatalogPackage.TFTP_HABITS__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (optionsAllowed: ");
		result.append(optionsAllowed);
		result.append(", singlePort: ");
		result.append(singlePort);
		result.append(", expectedRequests: ");
		result.append(expectedRequests);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //TftpHabitsImpl

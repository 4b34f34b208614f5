/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.RollOver;
import org.fieldbench.catalog.ServerSource;
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
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getLargestBlockSize <em>Largest Block Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getRollOver <em>Roll Over</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getTimeoutSeconds <em>Timeout Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#isUploads <em>Uploads</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getServerFrom <em>Server From</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getServerAddress <em>Server Address</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getPhoneAddress <em>Phone Address</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getHandshakePort <em>Handshake Port</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getRequests <em>Requests</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.TftpHabitsImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TftpHabitsImpl extends SourcedImpl implements TftpHabits {
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
	 * The default value of the '{@link #getLargestBlockSize() <em>Largest Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestBlockSize()
	 * @generated
	 * @ordered
	 */
	protected static final int LARGEST_BLOCK_SIZE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getLargestBlockSize() <em>Largest Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestBlockSize()
	 * @generated
	 * @ordered
	 */
	protected int largestBlockSize = LARGEST_BLOCK_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRollOver() <em>Roll Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollOver()
	 * @generated
	 * @ordered
	 */
	protected static final RollOver ROLL_OVER_EDEFAULT = RollOver.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRollOver() <em>Roll Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollOver()
	 * @generated
	 * @ordered
	 */
	protected RollOver rollOver = ROLL_OVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeoutSeconds() <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int TIMEOUT_SECONDS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getTimeoutSeconds() <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected int timeoutSeconds = TIMEOUT_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #isUploads() <em>Uploads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUploads()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UPLOADS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUploads() <em>Uploads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUploads()
	 * @generated
	 * @ordered
	 */
	protected boolean uploads = UPLOADS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServerFrom() <em>Server From</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServerFrom()
	 * @generated
	 * @ordered
	 */
	protected EList<ServerSource> serverFrom;

	/**
	 * The default value of the '{@link #getServerAddress() <em>Server Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServerAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVER_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServerAddress() <em>Server Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServerAddress()
	 * @generated
	 * @ordered
	 */
	protected String serverAddress = SERVER_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhoneAddress() <em>Phone Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoneAddress() <em>Phone Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneAddress()
	 * @generated
	 * @ordered
	 */
	protected String phoneAddress = PHONE_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandshakePort() <em>Handshake Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandshakePort()
	 * @generated
	 * @ordered
	 */
	protected static final int HANDSHAKE_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHandshakePort() <em>Handshake Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandshakePort()
	 * @generated
	 * @ordered
	 */
	protected int handshakePort = HANDSHAKE_PORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequests() <em>Requests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<RequestPattern> requests;

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
	public int getLargestBlockSize() {
		return largestBlockSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLargestBlockSize(int newLargestBlockSize) {
		int oldLargestBlockSize = largestBlockSize;
		largestBlockSize = newLargestBlockSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__LARGEST_BLOCK_SIZE, oldLargestBlockSize, largestBlockSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RollOver getRollOver() {
		return rollOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRollOver(RollOver newRollOver) {
		RollOver oldRollOver = rollOver;
		rollOver = newRollOver == null ? ROLL_OVER_EDEFAULT : newRollOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__ROLL_OVER, oldRollOver, rollOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTimeoutSeconds() {
		return timeoutSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeoutSeconds(int newTimeoutSeconds) {
		int oldTimeoutSeconds = timeoutSeconds;
		timeoutSeconds = newTimeoutSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__TIMEOUT_SECONDS, oldTimeoutSeconds, timeoutSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUploads() {
		return uploads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUploads(boolean newUploads) {
		boolean oldUploads = uploads;
		uploads = newUploads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__UPLOADS, oldUploads, uploads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServerSource> getServerFrom() {
		if (serverFrom == null) {
			serverFrom = new EDataTypeUniqueEList<ServerSource>(ServerSource.class, this, CatalogPackage.TFTP_HABITS__SERVER_FROM);
		}
		return serverFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServerAddress() {
		return serverAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServerAddress(String newServerAddress) {
		String oldServerAddress = serverAddress;
		serverAddress = newServerAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__SERVER_ADDRESS, oldServerAddress, serverAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhoneAddress() {
		return phoneAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoneAddress(String newPhoneAddress) {
		String oldPhoneAddress = phoneAddress;
		phoneAddress = newPhoneAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__PHONE_ADDRESS, oldPhoneAddress, phoneAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHandshakePort() {
		return handshakePort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandshakePort(int newHandshakePort) {
		int oldHandshakePort = handshakePort;
		handshakePort = newHandshakePort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.TFTP_HABITS__HANDSHAKE_PORT, oldHandshakePort, handshakePort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RequestPattern> getRequests() {
		if (requests == null) {
			requests = new EObjectContainmentEList<RequestPattern>(RequestPattern.class, this, CatalogPackage.TFTP_HABITS__REQUESTS);
		}
		return requests;
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
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.TFTP_HABITS__REQUESTS:
				return ((InternalEList<?>)getRequests()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case CatalogPackage.TFTP_HABITS__LARGEST_BLOCK_SIZE:
				return getLargestBlockSize();
			case CatalogPackage.TFTP_HABITS__ROLL_OVER:
				return getRollOver();
			case CatalogPackage.TFTP_HABITS__TIMEOUT_SECONDS:
				return getTimeoutSeconds();
			case CatalogPackage.TFTP_HABITS__UPLOADS:
				return isUploads();
			case CatalogPackage.TFTP_HABITS__SERVER_FROM:
				return getServerFrom();
			case CatalogPackage.TFTP_HABITS__SERVER_ADDRESS:
				return getServerAddress();
			case CatalogPackage.TFTP_HABITS__PHONE_ADDRESS:
				return getPhoneAddress();
			case CatalogPackage.TFTP_HABITS__HANDSHAKE_PORT:
				return getHandshakePort();
			case CatalogPackage.TFTP_HABITS__REQUESTS:
				return getRequests();
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
			case CatalogPackage.TFTP_HABITS__LARGEST_BLOCK_SIZE:
				setLargestBlockSize((Integer)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__ROLL_OVER:
				setRollOver((RollOver)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__TIMEOUT_SECONDS:
				setTimeoutSeconds((Integer)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__UPLOADS:
				setUploads((Boolean)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__SERVER_FROM:
				getServerFrom().clear();
				getServerFrom().addAll((Collection<? extends ServerSource>)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__SERVER_ADDRESS:
				setServerAddress((String)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__PHONE_ADDRESS:
				setPhoneAddress((String)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__HANDSHAKE_PORT:
				setHandshakePort((Integer)newValue);
				return;
			case CatalogPackage.TFTP_HABITS__REQUESTS:
				getRequests().clear();
				getRequests().addAll((Collection<? extends RequestPattern>)newValue);
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
			case CatalogPackage.TFTP_HABITS__LARGEST_BLOCK_SIZE:
				setLargestBlockSize(LARGEST_BLOCK_SIZE_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__ROLL_OVER:
				setRollOver(ROLL_OVER_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__TIMEOUT_SECONDS:
				setTimeoutSeconds(TIMEOUT_SECONDS_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__UPLOADS:
				setUploads(UPLOADS_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__SERVER_FROM:
				getServerFrom().clear();
				return;
			case CatalogPackage.TFTP_HABITS__SERVER_ADDRESS:
				setServerAddress(SERVER_ADDRESS_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__PHONE_ADDRESS:
				setPhoneAddress(PHONE_ADDRESS_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__HANDSHAKE_PORT:
				setHandshakePort(HANDSHAKE_PORT_EDEFAULT);
				return;
			case CatalogPackage.TFTP_HABITS__REQUESTS:
				getRequests().clear();
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
			case CatalogPackage.TFTP_HABITS__LARGEST_BLOCK_SIZE:
				return largestBlockSize != LARGEST_BLOCK_SIZE_EDEFAULT;
			case CatalogPackage.TFTP_HABITS__ROLL_OVER:
				return rollOver != ROLL_OVER_EDEFAULT;
			case CatalogPackage.TFTP_HABITS__TIMEOUT_SECONDS:
				return timeoutSeconds != TIMEOUT_SECONDS_EDEFAULT;
			case CatalogPackage.TFTP_HABITS__UPLOADS:
				return uploads != UPLOADS_EDEFAULT;
			case CatalogPackage.TFTP_HABITS__SERVER_FROM:
				return serverFrom != null && !serverFrom.isEmpty();
			case CatalogPackage.TFTP_HABITS__SERVER_ADDRESS:
				return SERVER_ADDRESS_EDEFAULT == null ? serverAddress != null : !SERVER_ADDRESS_EDEFAULT.equals(serverAddress);
			case CatalogPackage.TFTP_HABITS__PHONE_ADDRESS:
				return PHONE_ADDRESS_EDEFAULT == null ? phoneAddress != null : !PHONE_ADDRESS_EDEFAULT.equals(phoneAddress);
			case CatalogPackage.TFTP_HABITS__HANDSHAKE_PORT:
				return handshakePort != HANDSHAKE_PORT_EDEFAULT;
			case CatalogPackage.TFTP_HABITS__REQUESTS:
				return requests != null && !requests.isEmpty();
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
		result.append(", largestBlockSize: ");
		result.append(largestBlockSize);
		result.append(", rollOver: ");
		result.append(rollOver);
		result.append(", timeoutSeconds: ");
		result.append(timeoutSeconds);
		result.append(", uploads: ");
		result.append(uploads);
		result.append(", serverFrom: ");
		result.append(serverFrom);
		result.append(", serverAddress: ");
		result.append(serverAddress);
		result.append(", phoneAddress: ");
		result.append(phoneAddress);
		result.append(", handshakePort: ");
		result.append(handshakePort);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //TftpHabitsImpl

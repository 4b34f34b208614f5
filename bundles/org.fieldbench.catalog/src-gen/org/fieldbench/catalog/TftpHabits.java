/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tftp Habits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a model's TFTP client can and expects.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#isOptionsAllowed <em>Options Allowed</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#isSinglePort <em>Single Port</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getLargestBlockSize <em>Largest Block Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getRollOver <em>Roll Over</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getTimeoutSeconds <em>Timeout Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#isUploads <em>Uploads</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getServerFrom <em>Server From</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getServerAddress <em>Server Address</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getPhoneAddress <em>Phone Address</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getHandshakePort <em>Handshake Port</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getRequests <em>Requests</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits()
 * @model
 * @generated
 */
public interface TftpHabits extends Sourced {
	/**
	 * Returns the value of the '<em><b>Options Allowed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False for clients that break on option negotiation (RFC 2347).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options Allowed</em>' attribute.
	 * @see #setOptionsAllowed(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_OptionsAllowed()
	 * @model default="true"
	 * @generated
	 */
	boolean isOptionsAllowed();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#isOptionsAllowed <em>Options Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Options Allowed</em>' attribute.
	 * @see #isOptionsAllowed()
	 * @generated
	 */
	void setOptionsAllowed(boolean value);

	/**
	 * Returns the value of the '<em><b>Single Port</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for clients that need every reply from the listening port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Single Port</em>' attribute.
	 * @see #setSinglePort(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_SinglePort()
	 * @model default="false"
	 * @generated
	 */
	boolean isSinglePort();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#isSinglePort <em>Single Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Single Port</em>' attribute.
	 * @see #isSinglePort()
	 * @generated
	 */
	void setSinglePort(boolean value);

	/**
	 * Returns the value of the '<em><b>Largest Block Size</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest block size that it can take (RFC 2348), in bytes; -1: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Largest Block Size</em>' attribute.
	 * @see #setLargestBlockSize(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_LargestBlockSize()
	 * @model default="-1"
	 * @generated
	 */
	int getLargestBlockSize();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#getLargestBlockSize <em>Largest Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Largest Block Size</em>' attribute.
	 * @see #getLargestBlockSize()
	 * @generated
	 */
	void setLargestBlockSize(int value);

	/**
	 * Returns the value of the '<em><b>Roll Over</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.RollOver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it goes on when block numbers start again after 65,535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll Over</em>' attribute.
	 * @see org.fieldbench.catalog.RollOver
	 * @see #setRollOver(RollOver)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_RollOver()
	 * @model default="unknown"
	 * @generated
	 */
	RollOver getRollOver();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#getRollOver <em>Roll Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll Over</em>' attribute.
	 * @see org.fieldbench.catalog.RollOver
	 * @see #getRollOver()
	 * @generated
	 */
	void setRollOver(RollOver value);

	/**
	 * Returns the value of the '<em><b>Timeout Seconds</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it waits for an answer before it gives up or asks again; -1: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout Seconds</em>' attribute.
	 * @see #setTimeoutSeconds(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_TimeoutSeconds()
	 * @model default="-1"
	 * @generated
	 */
	int getTimeoutSeconds();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#getTimeoutSeconds <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout Seconds</em>' attribute.
	 * @see #getTimeoutSeconds()
	 * @generated
	 */
	void setTimeoutSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Uploads</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it also writes files to the server, such as logs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uploads</em>' attribute.
	 * @see #setUploads(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_Uploads()
	 * @model default="false"
	 * @generated
	 */
	boolean isUploads();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#isUploads <em>Uploads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uploads</em>' attribute.
	 * @see #isUploads()
	 * @generated
	 */
	void setUploads(boolean value);

	/**
	 * Returns the value of the '<em><b>Server From</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldbench.catalog.ServerSource}.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.ServerSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it learns the address of its server; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server From</em>' attribute list.
	 * @see org.fieldbench.catalog.ServerSource
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_ServerFrom()
	 * @model
	 * @generated
	 */
	EList<ServerSource> getServerFrom();

	/**
	 * Returns the value of the '<em><b>Server Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IPv4 address that this computer must have, when the phone looks for its server there; absent: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server Address</em>' attribute.
	 * @see #setServerAddress(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_ServerAddress()
	 * @model
	 * @generated
	 */
	String getServerAddress();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#getServerAddress <em>Server Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server Address</em>' attribute.
	 * @see #getServerAddress()
	 * @generated
	 */
	void setServerAddress(String value);

	/**
	 * Returns the value of the '<em><b>Phone Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IPv4 address that the phone takes on its own, or its subnet such as 169.254.0.0/16; absent: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phone Address</em>' attribute.
	 * @see #setPhoneAddress(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_PhoneAddress()
	 * @model
	 * @generated
	 */
	String getPhoneAddress();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#getPhoneAddress <em>Phone Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone Address</em>' attribute.
	 * @see #getPhoneAddress()
	 * @generated
	 */
	void setPhoneAddress(String value);

	/**
	 * Returns the value of the '<em><b>Handshake Port</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UDP port on which the phone greets its server before it asks for a file; 0: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handshake Port</em>' attribute.
	 * @see #setHandshakePort(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_HandshakePort()
	 * @model default="0"
	 * @generated
	 */
	int getHandshakePort();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#getHandshakePort <em>Handshake Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handshake Port</em>' attribute.
	 * @see #getHandshakePort()
	 * @generated
	 */
	void setHandshakePort(int value);

	/**
	 * Returns the value of the '<em><b>Requests</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.RequestPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that it asks for, in the order asked; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requests</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_Requests()
	 * @model containment="true"
	 * @generated
	 */
	EList<RequestPattern> getRequests();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.TftpHabits#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // TftpHabits

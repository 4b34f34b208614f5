/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

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
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getExpectedRequests <em>Expected Requests</em>}</li>
 *   <li>{@link org.fieldbench.catalog.TftpHabits#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits()
 * @model
 * @generated
 */
public interface TftpHabits extends EObject {
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
	 * Returns the value of the '<em><b>Expected Requests</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name patterns in the order asked; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Requests</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getTftpHabits_ExpectedRequests()
	 * @model
	 * @generated
	 */
	EList<String> getExpectedRequests();

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

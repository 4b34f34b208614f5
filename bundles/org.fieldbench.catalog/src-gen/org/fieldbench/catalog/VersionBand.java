/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of versions and what it means for the engineer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.VersionBand#getFrom <em>From</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionBand#getTo <em>To</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionBand#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionBand#isForbidden <em>Forbidden</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionBand#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionBand#getAction <em>Action</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionBand#getModels <em>Models</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand()
 * @model
 * @generated
 */
public interface VersionBand extends Sourced {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest version, inclusive; absent: no lower end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionBand#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest version, inclusive; absent: no upper end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand_To()
	 * @model
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionBand#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"ok"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.fieldbench.catalog.Severity
	 * @see #setSeverity(Severity)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand_Severity()
	 * @model default="ok"
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionBand#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.fieldbench.catalog.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Forbidden</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: a version in this range must never be flashed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forbidden</em>' attribute.
	 * @see #setForbidden(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand_Forbidden()
	 * @model default="false"
	 * @generated
	 */
	boolean isForbidden();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionBand#isForbidden <em>Forbidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forbidden</em>' attribute.
	 * @see #isForbidden()
	 * @generated
	 */
	void setForbidden(boolean value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand_Meaning()
	 * @model required="true"
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionBand#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand_Action()
	 * @model required="true"
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionBand#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Models</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the models the band holds for; empty: all of the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Models</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionBand_Models()
	 * @model
	 * @generated
	 */
	EList<String> getModels();

} // VersionBand

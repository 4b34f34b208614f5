/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file that a phone asks its server for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.RequestPattern#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.fieldbench.catalog.RequestPattern#getNeed <em>Need</em>}</li>
 *   <li>{@link org.fieldbench.catalog.RequestPattern#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.fieldbench.catalog.RequestPattern#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.RequestPattern#getStage <em>Stage</em>}</li>
 *   <li>{@link org.fieldbench.catalog.RequestPattern#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getRequestPattern()
 * @model
 * @generated
 */
public interface RequestPattern extends Sourced {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file's name as asked for: {mac} stands for the phone's hardware address in 12 hexadecimal digits, {model} for the model's id or an alias, * for any characters but a slash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getRequestPattern_Pattern()
	 * @model required="true"
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.RequestPattern#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Need</b></em>' attribute.
	 * The default value is <code>"required"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.RequestNeed}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means when the server has no such file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need</em>' attribute.
	 * @see org.fieldbench.catalog.RequestNeed
	 * @see #setNeed(RequestNeed)
	 * @see org.fieldbench.catalog.CatalogPackage#getRequestPattern_Need()
	 * @model default="required"
	 * @generated
	 */
	RequestNeed getNeed();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.RequestPattern#getNeed <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need</em>' attribute.
	 * @see org.fieldbench.catalog.RequestNeed
	 * @see #getNeed()
	 * @generated
	 */
	void setNeed(RequestNeed value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"fetch"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.TransferDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sends to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.fieldbench.catalog.TransferDirection
	 * @see #setDirection(TransferDirection)
	 * @see org.fieldbench.catalog.CatalogPackage#getRequestPattern_Direction()
	 * @model default="fetch"
	 * @generated
	 */
	TransferDirection getDirection();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.RequestPattern#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.fieldbench.catalog.TransferDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(TransferDirection value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.FirmwareRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #setRole(FirmwareRole)
	 * @see org.fieldbench.catalog.CatalogPackage#getRequestPattern_Role()
	 * @model default="unknown"
	 * @generated
	 */
	FirmwareRole getRole();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.RequestPattern#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(FirmwareRole value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which start of the phone it is asked for, from 1; a restart lies between two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see #setStage(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getRequestPattern_Stage()
	 * @model default="1"
	 * @generated
	 */
	int getStage();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.RequestPattern#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything to mind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getRequestPattern_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.RequestPattern#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // RequestPattern

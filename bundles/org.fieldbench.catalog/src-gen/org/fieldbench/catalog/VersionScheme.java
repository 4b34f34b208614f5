/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the boot code version is read off a phone and what it means.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getName <em>Name</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getReadAt <em>Read At</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getFirstCharacter <em>First Character</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getLastCharacter <em>Last Character</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getOrdering <em>Ordering</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getBands <em>Bands</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme()
 * @model
 * @generated
 */
public interface VersionScheme extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Read At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Menu path on the phone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read At</em>' attribute.
	 * @see #setReadAt(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_ReadAt()
	 * @model
	 * @generated
	 */
	String getReadAt();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getReadAt <em>Read At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read At</em>' attribute.
	 * @see #getReadAt()
	 * @generated
	 */
	void setReadAt(String value);

	/**
	 * Returns the value of the '<em><b>First Character</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position of the first character of the boot code version, counted from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Character</em>' attribute.
	 * @see #setFirstCharacter(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_FirstCharacter()
	 * @model default="1"
	 * @generated
	 */
	int getFirstCharacter();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getFirstCharacter <em>First Character</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Character</em>' attribute.
	 * @see #getFirstCharacter()
	 * @generated
	 */
	void setFirstCharacter(int value);

	/**
	 * Returns the value of the '<em><b>Last Character</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position of the last character, inclusive, counted from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Character</em>' attribute.
	 * @see #setLastCharacter(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_LastCharacter()
	 * @model default="1"
	 * @generated
	 */
	int getLastCharacter();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getLastCharacter <em>Last Character</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Character</em>' attribute.
	 * @see #getLastCharacter()
	 * @generated
	 */
	void setLastCharacter(int value);

	/**
	 * Returns the value of the '<em><b>Ordering</b></em>' attribute.
	 * The default value is <code>"numeric"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.Ordering}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ordering</em>' attribute.
	 * @see org.fieldbench.catalog.Ordering
	 * @see #setOrdering(Ordering)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Ordering()
	 * @model default="numeric"
	 * @generated
	 */
	Ordering getOrdering();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getOrdering <em>Ordering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordering</em>' attribute.
	 * @see org.fieldbench.catalog.Ordering
	 * @see #getOrdering()
	 * @generated
	 */
	void setOrdering(Ordering value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.VersionBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ascending, without overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Bands()
	 * @model containment="true"
	 * @generated
	 */
	EList<VersionBand> getBands();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // VersionScheme

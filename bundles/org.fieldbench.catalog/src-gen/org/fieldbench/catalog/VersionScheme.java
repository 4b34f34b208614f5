/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the version of an image is read off a phone or out of a file, how versions compare, and what they mean.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getName <em>Name</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getReadAt <em>Read At</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getFirstCharacter <em>First Character</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getLastCharacter <em>Last Character</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getOrdering <em>Ordering</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getSameParts <em>Same Parts</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getBands <em>Bands</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getHops <em>Hops</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionScheme#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme()
 * @model
 * @generated
 */
public interface VersionScheme extends Sourced {
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
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"boot-code"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.FirmwareRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose version it is: that of the boot code or of the application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #setRole(FirmwareRole)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Role()
	 * @model default="boot-code"
	 * @generated
	 */
	FirmwareRole getRole();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(FirmwareRole value);

	/**
	 * Returns the value of the '<em><b>Read At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Menu path on the phone; absent: unknown.
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
	 * Position of the version's first character, counted from 1. Not used when there is a pattern.
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
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java regular expression that finds the version in what is shown, in place of positions; its group "version" is the version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Pattern()
	 * @model
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

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
	 * Returns the value of the '<em><b>Same Parts</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many leading parts of the version must be the same before and after a flash, e.g. 1: no change of the major version; 0: any change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Parts</em>' attribute.
	 * @see #setSameParts(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_SameParts()
	 * @model default="0"
	 * @generated
	 */
	int getSameParts();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionScheme#getSameParts <em>Same Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Parts</em>' attribute.
	 * @see #getSameParts()
	 * @generated
	 */
	void setSameParts(int value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.VersionBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ascending, without overlap for any one model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Bands()
	 * @model containment="true"
	 * @generated
	 */
	EList<VersionBand> getBands();

	/**
	 * Returns the value of the '<em><b>Hops</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.VersionHop}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions that must be flashed in between; the first that fits holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hops</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionScheme_Hops()
	 * @model containment="true"
	 * @generated
	 */
	EList<VersionHop> getHops();

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

} // VersionScheme

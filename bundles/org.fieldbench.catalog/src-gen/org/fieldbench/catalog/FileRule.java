/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one file must be named, placed and sized for the phone to take it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.FileRule#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FileRule#getVendorName <em>Vendor Name</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FileRule#getServedAs <em>Served As</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FileRule#isCaseSensitive <em>Case Sensitive</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FileRule#isRootOnly <em>Root Only</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FileRule#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FileRule#getMaximumSize <em>Maximum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FileRule#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getFileRule()
 * @model
 * @generated
 */
public interface FileRule extends Sourced {
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
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_Role()
	 * @model default="unknown"
	 * @generated
	 */
	FirmwareRole getRole();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(FirmwareRole value);

	/**
	 * Returns the value of the '<em><b>Vendor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java regular expression, without regard to case, of the name that the vendor gives it; absent: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vendor Name</em>' attribute.
	 * @see #setVendorName(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_VendorName()
	 * @model
	 * @generated
	 */
	String getVendorName();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#getVendorName <em>Vendor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor Name</em>' attribute.
	 * @see #getVendorName()
	 * @generated
	 */
	void setVendorName(String value);

	/**
	 * Returns the value of the '<em><b>Served As</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name under which the phone asks for it, {mac} and {model} as in a RequestPattern; absent: its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Served As</em>' attribute.
	 * @see #setServedAs(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_ServedAs()
	 * @model
	 * @generated
	 */
	String getServedAs();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#getServedAs <em>Served As</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Served As</em>' attribute.
	 * @see #getServedAs()
	 * @generated
	 */
	void setServedAs(String value);

	/**
	 * Returns the value of the '<em><b>Case Sensitive</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when upper and lower case must be as given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Sensitive</em>' attribute.
	 * @see #setCaseSensitive(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_CaseSensitive()
	 * @model default="false"
	 * @generated
	 */
	boolean isCaseSensitive();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#isCaseSensitive <em>Case Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Sensitive</em>' attribute.
	 * @see #isCaseSensitive()
	 * @generated
	 */
	void setCaseSensitive(boolean value);

	/**
	 * Returns the value of the '<em><b>Root Only</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it must lie in the server's root folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Only</em>' attribute.
	 * @see #setRootOnly(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_RootOnly()
	 * @model default="false"
	 * @generated
	 */
	boolean isRootOnly();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#isRootOnly <em>Root Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Only</em>' attribute.
	 * @see #isRootOnly()
	 * @generated
	 */
	void setRootOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Minimum Size</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Size</em>' attribute.
	 * @see #setMinimumSize(long)
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_MinimumSize()
	 * @model default="0"
	 * @generated
	 */
	long getMinimumSize();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#getMinimumSize <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Size</em>' attribute.
	 * @see #getMinimumSize()
	 * @generated
	 */
	void setMinimumSize(long value);

	/**
	 * Returns the value of the '<em><b>Maximum Size</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes, above which the phone or the way of transfer fails; -1: no limit known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Size</em>' attribute.
	 * @see #setMaximumSize(long)
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_MaximumSize()
	 * @model default="-1"
	 * @generated
	 */
	long getMaximumSize();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#getMaximumSize <em>Maximum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Size</em>' attribute.
	 * @see #getMaximumSize()
	 * @generated
	 */
	void setMaximumSize(long value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFileRule_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FileRule#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // FileRule

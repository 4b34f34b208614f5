/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Firmware Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Recognises what an entry of a firmware bundle is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getNamePattern <em>Name Pattern</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getMagic <em>Magic</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getMagicOffset <em>Magic Offset</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getFormats <em>Formats</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#isText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getMaximumSize <em>Maximum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getMinimumEntropy <em>Minimum Entropy</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getMaximumEntropy <em>Maximum Entropy</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getContent <em>Content</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getModels <em>Models</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getGrounds <em>Grounds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.fieldbench.catalog.FirmwareRule#getScheme <em>Scheme</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule()
 * @model
 * @generated
 */
public interface FirmwareRule extends Sourced {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the catalog.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.FirmwareRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an entry that matches is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #setRole(FirmwareRole)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Role()
	 * @model required="true"
	 * @generated
	 */
	FirmwareRole getRole();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(FirmwareRole value);

	/**
	 * Returns the value of the '<em><b>Name Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java regular expression searched, without regard to case, in the entry's whole name; the groups "version" and "model", where present, give those.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Pattern</em>' attribute.
	 * @see #setNamePattern(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_NamePattern()
	 * @model
	 * @generated
	 */
	String getNamePattern();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getNamePattern <em>Name Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Pattern</em>' attribute.
	 * @see #getNamePattern()
	 * @generated
	 */
	void setNamePattern(String value);

	/**
	 * Returns the value of the '<em><b>Magic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes in hexadecimal that stand at magicOffset; absent: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Magic</em>' attribute.
	 * @see #setMagic(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Magic()
	 * @model
	 * @generated
	 */
	String getMagic();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getMagic <em>Magic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Magic</em>' attribute.
	 * @see #getMagic()
	 * @generated
	 */
	void setMagic(String value);

	/**
	 * Returns the value of the '<em><b>Magic Offset</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where they stand, in bytes from the start of the entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Magic Offset</em>' attribute.
	 * @see #setMagicOffset(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_MagicOffset()
	 * @model default="0"
	 * @generated
	 */
	int getMagicOffset();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getMagicOffset <em>Magic Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Magic Offset</em>' attribute.
	 * @see #getMagicOffset()
	 * @generated
	 */
	void setMagicOffset(int value);

	/**
	 * Returns the value of the '<em><b>Formats</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldbench.catalog.FileFormat}.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.FileFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the content must be one of; empty: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formats</em>' attribute list.
	 * @see org.fieldbench.catalog.FileFormat
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Formats()
	 * @model
	 * @generated
	 */
	EList<FileFormat> getFormats();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: the entry must look like text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Text()
	 * @model default="false"
	 * @generated
	 */
	boolean isText();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#isText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #isText()
	 * @generated
	 */
	void setText(boolean value);

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
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_MinimumSize()
	 * @model default="0"
	 * @generated
	 */
	long getMinimumSize();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getMinimumSize <em>Minimum Size</em>}' attribute.
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
	 * Bytes; -1: no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Size</em>' attribute.
	 * @see #setMaximumSize(long)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_MaximumSize()
	 * @model default="-1"
	 * @generated
	 */
	long getMaximumSize();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getMaximumSize <em>Maximum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Size</em>' attribute.
	 * @see #getMaximumSize()
	 * @generated
	 */
	void setMaximumSize(long value);

	/**
	 * Returns the value of the '<em><b>Minimum Entropy</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest entropy of the content, in bits a byte, 0 to 8; -1: any. Compressed and encrypted images lie near 8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Entropy</em>' attribute.
	 * @see #setMinimumEntropy(double)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_MinimumEntropy()
	 * @model default="-1"
	 * @generated
	 */
	double getMinimumEntropy();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getMinimumEntropy <em>Minimum Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Entropy</em>' attribute.
	 * @see #getMinimumEntropy()
	 * @generated
	 */
	void setMinimumEntropy(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Entropy</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest entropy of the content, in bits a byte, 0 to 8; -1: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Entropy</em>' attribute.
	 * @see #setMaximumEntropy(double)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_MaximumEntropy()
	 * @model default="-1"
	 * @generated
	 */
	double getMaximumEntropy();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getMaximumEntropy <em>Maximum Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Entropy</em>' attribute.
	 * @see #getMaximumEntropy()
	 * @generated
	 */
	void setMaximumEntropy(double value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java regular expression searched in the printable texts of the content; the groups "version" and "model", where present, give those.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Content()
	 * @model
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Models</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the models the entry is for; empty: what the group "model" says, else unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Models</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Models()
	 * @model
	 * @generated
	 */
	EList<String> getModels();

	/**
	 * Returns the value of the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why a match means this role, in plain words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounds</em>' attribute.
	 * @see #setGrounds(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Grounds()
	 * @model required="true"
	 * @generated
	 */
	String getGrounds();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getGrounds <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounds</em>' attribute.
	 * @see #getGrounds()
	 * @generated
	 */
	void setGrounds(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure a match makes, in percent, 1 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Confidence()
	 * @model default="50"
	 * @generated
	 */
	int getConfidence();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(int value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orders the version that it finds; absent: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' reference.
	 * @see #setScheme(VersionScheme)
	 * @see org.fieldbench.catalog.CatalogPackage#getFirmwareRule_Scheme()
	 * @model
	 * @generated
	 */
	VersionScheme getScheme();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.FirmwareRule#getScheme <em>Scheme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' reference.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(VersionScheme value);

} // FirmwareRule

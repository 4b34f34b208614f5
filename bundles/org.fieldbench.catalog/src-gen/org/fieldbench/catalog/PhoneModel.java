/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phone Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of phone, such as IP710.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getName <em>Name</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getHardwareRevisions <em>Hardware Revisions</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getDisplayLines <em>Display Lines</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getDisplayColumns <em>Display Columns</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getPowerSources <em>Power Sources</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getFlashSize <em>Flash Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getHazards <em>Hazards</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getEntryMethods <em>Entry Methods</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getAddressSources <em>Address Sources</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getTftpHabits <em>Tftp Habits</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getFiles <em>Files</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getTimings <em>Timings</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getApplicationScheme <em>Application Scheme</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getBehaviour <em>Behaviour</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getWarranty <em>Warranty</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel()
 * @model
 * @generated
 */
public interface PhoneModel extends Sourced {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in its catalog, e.g. "IP710".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getId <em>Id</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * As people say it, with the vendor where that is usual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names that people type; matched without regard to case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Hardware Revisions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revisions of the hardware that differ for a flash, as printed on the phone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hardware Revisions</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_HardwareRevisions()
	 * @model
	 * @generated
	 */
	EList<String> getHardwareRevisions();

	/**
	 * Returns the value of the '<em><b>Display Lines</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines of the display; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Lines</em>' attribute.
	 * @see #setDisplayLines(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_DisplayLines()
	 * @model default="0"
	 * @generated
	 */
	int getDisplayLines();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getDisplayLines <em>Display Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Lines</em>' attribute.
	 * @see #getDisplayLines()
	 * @generated
	 */
	void setDisplayLines(int value);

	/**
	 * Returns the value of the '<em><b>Display Columns</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters in a display line; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Columns</em>' attribute.
	 * @see #setDisplayColumns(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_DisplayColumns()
	 * @model default="0"
	 * @generated
	 */
	int getDisplayColumns();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getDisplayColumns <em>Display Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Columns</em>' attribute.
	 * @see #getDisplayColumns()
	 * @generated
	 */
	void setDisplayColumns(int value);

	/**
	 * Returns the value of the '<em><b>Illustrative</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True while the display size and keypad are a drawing aid, not a fact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Illustrative</em>' attribute.
	 * @see #setIllustrative(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Illustrative()
	 * @model default="true"
	 * @generated
	 */
	boolean isIllustrative();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#isIllustrative <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Illustrative</em>' attribute.
	 * @see #isIllustrative()
	 * @generated
	 */
	void setIllustrative(boolean value);

	/**
	 * Returns the value of the '<em><b>Power Sources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may power it, in plain words, e.g. "PoE, IEEE 802.3af".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Sources</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_PowerSources()
	 * @model
	 * @generated
	 */
	EList<String> getPowerSources();

	/**
	 * Returns the value of the '<em><b>Flash Size</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of flash memory that an image can fill; -1: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flash Size</em>' attribute.
	 * @see #setFlashSize(long)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_FlashSize()
	 * @model default="-1"
	 * @generated
	 */
	long getFlashSize();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getFlashSize <em>Flash Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flash Size</em>' attribute.
	 * @see #getFlashSize()
	 * @generated
	 */
	void setFlashSize(long value);

	/**
	 * Returns the value of the '<em><b>Hazards</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Hazard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can damage the phone or lose something, worst first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hazards</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Hazards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hazard> getHazards();

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the phone can do that matters here, and from which boot code on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Capabilities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Capability> getCapabilities();

	/**
	 * Returns the value of the '<em><b>Entry Methods</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.EntryMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways into the mode in which the phone can be flashed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry Methods</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_EntryMethods()
	 * @model containment="true"
	 * @generated
	 */
	EList<EntryMethod> getEntryMethods();

	/**
	 * Returns the value of the '<em><b>Address Sources</b></em>' attribute list.
	 * The list contents are of type {@link org.fieldbench.catalog.AddressSource}.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.AddressSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the phone takes its address from while it is flashed; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Sources</em>' attribute list.
	 * @see org.fieldbench.catalog.AddressSource
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_AddressSources()
	 * @model
	 * @generated
	 */
	EList<AddressSource> getAddressSources();

	/**
	 * Returns the value of the '<em><b>Tftp Habits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its TFTP client can and expects; absent: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tftp Habits</em>' containment reference.
	 * @see #setTftpHabits(TftpHabits)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_TftpHabits()
	 * @model containment="true"
	 * @generated
	 */
	TftpHabits getTftpHabits();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getTftpHabits <em>Tftp Habits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tftp Habits</em>' containment reference.
	 * @see #getTftpHabits()
	 * @generated
	 */
	void setTftpHabits(TftpHabits value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.FileRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the vendor's files must be named, placed and sized for the phone to take them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<FileRule> getFiles();

	/**
	 * Returns the value of the '<em><b>Timings</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Timing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long what takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timings</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Timings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Timing> getTimings();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whatever else is worth knowing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Facts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fact> getFacts();

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How this model's boot code version is read; absent when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' reference.
	 * @see #setScheme(VersionScheme)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Scheme()
	 * @model
	 * @generated
	 */
	VersionScheme getScheme();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getScheme <em>Scheme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' reference.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(VersionScheme value);

	/**
	 * Returns the value of the '<em><b>Application Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the version of its application firmware is read; absent when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Application Scheme</em>' reference.
	 * @see #setApplicationScheme(VersionScheme)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_ApplicationScheme()
	 * @model
	 * @generated
	 */
	VersionScheme getApplicationScheme();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getApplicationScheme <em>Application Scheme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application Scheme</em>' reference.
	 * @see #getApplicationScheme()
	 * @generated
	 */
	void setApplicationScheme(VersionScheme value);

	/**
	 * Returns the value of the '<em><b>Behaviour</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the virtual phone of this model behaves; absent when no rehearsal is possible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Behaviour</em>' reference.
	 * @see #setBehaviour(PhoneBehaviour)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Behaviour()
	 * @model
	 * @generated
	 */
	PhoneBehaviour getBehaviour();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getBehaviour <em>Behaviour</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Behaviour</em>' reference.
	 * @see #getBehaviour()
	 * @generated
	 */
	void setBehaviour(PhoneBehaviour value);

	/**
	 * Returns the value of the '<em><b>Warranty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the vendor says of phones that fail when they are flashed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warranty</em>' attribute.
	 * @see #setWarranty(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Warranty()
	 * @model
	 * @generated
	 */
	String getWarranty();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getWarranty <em>Warranty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warranty</em>' attribute.
	 * @see #getWarranty()
	 * @generated
	 */
	void setWarranty(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // PhoneModel

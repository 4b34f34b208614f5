/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

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
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getHazards <em>Hazards</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getEntryMethods <em>Entry Methods</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getAddressSources <em>Address Sources</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getTftpHabits <em>Tftp Habits</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getBehaviour <em>Behaviour</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneModel#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel()
 * @model
 * @generated
 */
public interface PhoneModel extends EObject {
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
	 * @return the value of the '<em>Power Sources</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_PowerSources()
	 * @model
	 * @generated
	 */
	EList<String> getPowerSources();

	/**
	 * Returns the value of the '<em><b>Hazards</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Hazard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hazards</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Hazards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hazard> getHazards();

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

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the facts come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneModel_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneModel#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // PhoneModel

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phone Behaviour</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state machine for a virtual phone. An approximation, drawn from the procedure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.PhoneBehaviour#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneBehaviour#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneBehaviour#getScreens <em>Screens</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneBehaviour#getStart <em>Start</em>}</li>
 *   <li>{@link org.fieldbench.catalog.PhoneBehaviour#getIdle <em>Idle</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getPhoneBehaviour()
 * @model
 * @generated
 */
public interface PhoneBehaviour extends Sourced {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneBehaviour_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneBehaviour#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneBehaviour_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneBehaviour#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Screens</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Screen}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Screens</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneBehaviour_Screens()
	 * @model containment="true"
	 * @generated
	 */
	EList<Screen> getScreens();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown after power comes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' reference.
	 * @see #setStart(Screen)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneBehaviour_Start()
	 * @model required="true"
	 * @generated
	 */
	Screen getStart();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneBehaviour#getStart <em>Start</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Screen value);

	/**
	 * Returns the value of the '<em><b>Idle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown when the phone works normally.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idle</em>' reference.
	 * @see #setIdle(Screen)
	 * @see org.fieldbench.catalog.CatalogPackage#getPhoneBehaviour_Idle()
	 * @model required="true"
	 * @generated
	 */
	Screen getIdle();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.PhoneBehaviour#getIdle <em>Idle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idle</em>' reference.
	 * @see #getIdle()
	 * @generated
	 */
	void setIdle(Screen value);

} // PhoneBehaviour

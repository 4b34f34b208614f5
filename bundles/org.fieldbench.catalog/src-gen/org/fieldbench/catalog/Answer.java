/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Keys for a step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Answer#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Answer#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Answer#getChoice <em>Choice</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends EObject {
	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed on the keypad; E stands for Enter, M for Menu; {tftp} for the TFTP address with * for periods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' attribute.
	 * @see #setKeys(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getAnswer_Keys()
	 * @model required="true"
	 * @generated
	 */
	String getKeys();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Answer#getKeys <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keys</em>' attribute.
	 * @see #getKeys()
	 * @generated
	 */
	void setKeys(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getAnswer_Meaning()
	 * @model required="true"
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Answer#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * The default value is <code>"always"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.Choice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see org.fieldbench.catalog.Choice
	 * @see #setChoice(Choice)
	 * @see org.fieldbench.catalog.CatalogPackage#getAnswer_Choice()
	 * @model default="always"
	 * @generated
	 */
	Choice getChoice();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Answer#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see org.fieldbench.catalog.Choice
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(Choice value);

} // Answer

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screen</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a virtual phone shows, and what each key does there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Screen#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Screen#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Screen#isInferred <em>Inferred</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Screen#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Screen#getTransitions <em>Transitions</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getScreen()
 * @model
 * @generated
 */
public interface Screen extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getScreen_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Screen#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text shown; {tftp} the address keyed in, {percent} progress, {version} the version string.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display</em>' attribute.
	 * @see #setDisplay(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getScreen_Display()
	 * @model required="true"
	 * @generated
	 */
	String getDisplay();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Screen#getDisplay <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display</em>' attribute.
	 * @see #getDisplay()
	 * @generated
	 */
	void setDisplay(String value);

	/**
	 * Returns the value of the '<em><b>Inferred</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the text is illustrative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inferred</em>' attribute.
	 * @see #setInferred(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getScreen_Inferred()
	 * @model default="true"
	 * @generated
	 */
	boolean isInferred();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Screen#isInferred <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inferred</em>' attribute.
	 * @see #isInferred()
	 * @generated
	 */
	void setInferred(boolean value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.ScreenEffect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the phone does on entering the screen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see org.fieldbench.catalog.ScreenEffect
	 * @see #setEffect(ScreenEffect)
	 * @see org.fieldbench.catalog.CatalogPackage#getScreen_Effect()
	 * @model default="none"
	 * @generated
	 */
	ScreenEffect getEffect();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Screen#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see org.fieldbench.catalog.ScreenEffect
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(ScreenEffect value);

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Transition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tried in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getScreen_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Transition> getTransitions();

} // Screen

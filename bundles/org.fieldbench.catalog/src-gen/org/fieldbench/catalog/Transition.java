/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * From one screen to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Transition#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Transition#isInput <em>Input</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Transition#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Transition#getTarget <em>Target</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Transition#getSelect <em>Select</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getTransition()
 * @model
 * @generated
 */
public interface Transition extends EObject {
	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys that cause it; * alone stands for any digits and periods ended by Enter when input is true; absent: happens on its own when the effect has ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' attribute.
	 * @see #setKeys(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getTransition_Keys()
	 * @model
	 * @generated
	 */
	String getKeys();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Transition#getKeys <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keys</em>' attribute.
	 * @see #getKeys()
	 * @generated
	 */
	void setKeys(String value);

	/**
	 * Returns the value of the '<em><b>Input</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: takes what was typed up to Enter as the TFTP address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input</em>' attribute.
	 * @see #setInput(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getTransition_Input()
	 * @model default="false"
	 * @generated
	 */
	boolean isInput();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Transition#isInput <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' attribute.
	 * @see #isInput()
	 * @generated
	 */
	void setInput(boolean value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * The default value is <code>"always"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.BehaviourCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see org.fieldbench.catalog.BehaviourCondition
	 * @see #setCondition(BehaviourCondition)
	 * @see org.fieldbench.catalog.CatalogPackage#getTransition_Condition()
	 * @model default="always"
	 * @generated
	 */
	BehaviourCondition getCondition();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Transition#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see org.fieldbench.catalog.BehaviourCondition
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(BehaviourCondition value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Screen)
	 * @see org.fieldbench.catalog.CatalogPackage#getTransition_Target()
	 * @model required="true"
	 * @generated
	 */
	Screen getTarget();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Transition#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Screen value);

	/**
	 * Returns the value of the '<em><b>Select</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.FirmwareRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Image that this answer adds to the update.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Select</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #setSelect(FirmwareRole)
	 * @see org.fieldbench.catalog.CatalogPackage#getTransition_Select()
	 * @model
	 * @generated
	 */
	FirmwareRole getSelect();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Transition#getSelect <em>Select</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Select</em>' attribute.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see #getSelect()
	 * @generated
	 */
	void setSelect(FirmwareRole value);

} // Transition

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry Method</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way into the mode in which the phone can be flashed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getWindow <em>Window</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#isInferred <em>Inferred</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod()
 * @model
 * @generated
 */
public interface EntryMethod extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to key in, as printed on the keypad.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' attribute.
	 * @see #setKeys(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_Keys()
	 * @model
	 * @generated
	 */
	String getKeys();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getKeys <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keys</em>' attribute.
	 * @see #getKeys()
	 * @generated
	 */
	void setKeys(String value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the keys are taken, e.g. the text shown meanwhile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_Window()
	 * @model
	 * @generated
	 */
	String getWindow();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(String value);

	/**
	 * Returns the value of the '<em><b>Inferred</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for what was concluded and not read in a source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inferred</em>' attribute.
	 * @see #setInferred(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_Inferred()
	 * @model default="false"
	 * @generated
	 */
	boolean isInferred();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#isInferred <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inferred</em>' attribute.
	 * @see #isInferred()
	 * @generated
	 */
	void setInferred(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // EntryMethod

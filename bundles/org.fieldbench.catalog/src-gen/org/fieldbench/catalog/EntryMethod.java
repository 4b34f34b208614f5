/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;


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
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getMode <em>Mode</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getHoldKeys <em>Hold Keys</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getWindow <em>Window</em>}</li>
 *   <li>{@link org.fieldbench.catalog.EntryMethod#getWindowSeconds <em>Window Seconds</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod()
 * @model
 * @generated
 */
public interface EntryMethod extends Sourced {
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
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the phone calls the mode, e.g. "safe mode".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_Mode()
	 * @model
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Hold Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys to hold down, "+" between keys that are held together, e.g. "1+#"; absent: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Keys</em>' attribute.
	 * @see #setHoldKeys(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_HoldKeys()
	 * @model
	 * @generated
	 */
	String getHoldKeys();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getHoldKeys <em>Hold Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Keys</em>' attribute.
	 * @see #getHoldKeys()
	 * @generated
	 */
	void setHoldKeys(String value);

	/**
	 * Returns the value of the '<em><b>Hold Seconds</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long to hold them; 0: until what window says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Seconds</em>' attribute.
	 * @see #setHoldSeconds(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_HoldSeconds()
	 * @model default="0"
	 * @generated
	 */
	int getHoldSeconds();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getHoldSeconds <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Seconds</em>' attribute.
	 * @see #getHoldSeconds()
	 * @generated
	 */
	void setHoldSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to key in, after keys held where there are some; as printed on the keypad.
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
	 * Returns the value of the '<em><b>Window Seconds</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long that lasts; -1: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Seconds</em>' attribute.
	 * @see #setWindowSeconds(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getEntryMethod_WindowSeconds()
	 * @model default="-1"
	 * @generated
	 */
	int getWindowSeconds();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.EntryMethod#getWindowSeconds <em>Window Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Seconds</em>' attribute.
	 * @see #getWindowSeconds()
	 * @generated
	 */
	void setWindowSeconds(int value);

} // EntryMethod

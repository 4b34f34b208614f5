/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How long something takes, so that nobody pulls the plug too soon.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Timing#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Timing#getMinimumSeconds <em>Minimum Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Timing#getMaximumSeconds <em>Maximum Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Timing#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getTiming()
 * @model
 * @generated
 */
public interface Timing extends Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.TimingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What takes that long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldbench.catalog.TimingKind
	 * @see #setKind(TimingKind)
	 * @see org.fieldbench.catalog.CatalogPackage#getTiming_Kind()
	 * @model required="true"
	 * @generated
	 */
	TimingKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Timing#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldbench.catalog.TimingKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TimingKind value);

	/**
	 * Returns the value of the '<em><b>Minimum Seconds</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At least so long; -1: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Seconds</em>' attribute.
	 * @see #setMinimumSeconds(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getTiming_MinimumSeconds()
	 * @model default="-1"
	 * @generated
	 */
	int getMinimumSeconds();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Timing#getMinimumSeconds <em>Minimum Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Seconds</em>' attribute.
	 * @see #getMinimumSeconds()
	 * @generated
	 */
	void setMinimumSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Maximum Seconds</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most so long; -1: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Seconds</em>' attribute.
	 * @see #setMaximumSeconds(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getTiming_MaximumSeconds()
	 * @model default="-1"
	 * @generated
	 */
	int getMaximumSeconds();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Timing#getMaximumSeconds <em>Maximum Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Seconds</em>' attribute.
	 * @see #getMaximumSeconds()
	 * @generated
	 */
	void setMaximumSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the engineer sees meanwhile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getTiming_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Timing#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Timing

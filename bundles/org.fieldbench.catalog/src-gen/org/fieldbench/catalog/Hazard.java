/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hazard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can damage a phone of this model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Hazard#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Hazard#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Hazard#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getHazard()
 * @model
 * @generated
 */
public interface Hazard extends Sourced {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getHazard_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Hazard#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"caution"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.fieldbench.catalog.Severity
	 * @see #setSeverity(Severity)
	 * @see org.fieldbench.catalog.CatalogPackage#getHazard_Severity()
	 * @model default="caution"
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Hazard#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.fieldbench.catalog.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"general"</code>.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.HazardKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is at risk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldbench.catalog.HazardKind
	 * @see #setKind(HazardKind)
	 * @see org.fieldbench.catalog.CatalogPackage#getHazard_Kind()
	 * @model default="general"
	 * @generated
	 */
	HazardKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Hazard#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldbench.catalog.HazardKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(HazardKind value);

} // Hazard

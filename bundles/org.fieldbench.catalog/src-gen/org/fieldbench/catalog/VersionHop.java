/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version Hop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An update that is not made in one go. It says nothing of going back to an older version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.VersionHop#getFrom <em>From</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionHop#getTo <em>To</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionHop#getTarget <em>Target</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionHop#getVia <em>Via</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionHop#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.VersionHop#getModels <em>Models</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getVersionHop()
 * @model
 * @generated
 */
public interface VersionHop extends Sourced {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest version on the phone for which it holds, inclusive; absent: no lower end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionHop_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionHop#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest version on the phone for which it holds, inclusive; absent: no upper end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionHop_To()
	 * @model
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionHop#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest version to be flashed for which it holds, inclusive; absent: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionHop_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionHop#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Via</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions to be flashed in between, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Via</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionHop_Via()
	 * @model required="true"
	 * @generated
	 */
	EList<String> getVia();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, and what to mind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionHop_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.VersionHop#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Models</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the models it holds for; empty: all of the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Models</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getVersionHop_Models()
	 * @model
	 * @generated
	 */
	EList<String> getModels();

} // VersionHop

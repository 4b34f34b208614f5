/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catalog</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one vendor's phones are and how they are flashed, as data. Shipped as one XMI file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Catalog#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Catalog#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Catalog#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Catalog#getModels <em>Models</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Catalog#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Catalog#getRules <em>Rules</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Catalog#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Catalog#getBehaviours <em>Behaviours</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getCatalog()
 * @model
 * @generated
 */
public interface Catalog extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique among all loaded catalogs, e.g. "altigen".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Catalog#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vendor's name as printed on the phone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Vendor()
	 * @model required="true"
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Catalog#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the last change, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Revision()
	 * @model required="true"
	 * @generated
	 */
	String getRevision();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Catalog#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(String value);

	/**
	 * Returns the value of the '<em><b>Models</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.PhoneModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Models</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Models()
	 * @model containment="true"
	 * @generated
	 */
	EList<PhoneModel> getModels();

	/**
	 * Returns the value of the '<em><b>Schemes</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.VersionScheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schemes</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Schemes()
	 * @model containment="true"
	 * @generated
	 */
	EList<VersionScheme> getSchemes();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.FirmwareRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tried in order; the first rule that matches an entry gives its role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<FirmwareRule> getRules();

	/**
	 * Returns the value of the '<em><b>Procedures</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Procedure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Procedures</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Procedures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Procedure> getProcedures();

	/**
	 * Returns the value of the '<em><b>Behaviours</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.PhoneBehaviour}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How virtual phones of this catalog behave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Behaviours</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getCatalog_Behaviours()
	 * @model containment="true"
	 * @generated
	 */
	EList<PhoneBehaviour> getBehaviours();

} // Catalog

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Procedure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What to do, step by step, as data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Procedure#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getAlert <em>Alert</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getTitle <em>Title</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getArticle <em>Article</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getModels <em>Models</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getAcknowledgements <em>Acknowledgements</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getStages <em>Stages</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Procedure#getVerification <em>Verification</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getProcedure()
 * @model
 * @generated
 */
public interface Procedure extends Sourced {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Procedure#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Alert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the field alert it carries out, e.g. "212".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alert</em>' attribute.
	 * @see #setAlert(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Alert()
	 * @model
	 * @generated
	 */
	String getAlert();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Procedure#getAlert <em>Alert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alert</em>' attribute.
	 * @see #getAlert()
	 * @generated
	 */
	void setAlert(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Procedure#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the knowledge-base article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Article()
	 * @model
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Procedure#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Models</b></em>' reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.PhoneModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Models</em>' reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Models()
	 * @model
	 * @generated
	 */
	EList<PhoneModel> getModels();

	/**
	 * Returns the value of the '<em><b>Symptoms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Symptoms</em>' attribute list.
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Symptoms()
	 * @model
	 * @generated
	 */
	EList<String> getSymptoms();

	/**
	 * Returns the value of the '<em><b>Acknowledgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Acknowledgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each must be given with name and time before a real flash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acknowledgements</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Acknowledgements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Acknowledgement> getAcknowledgements();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to see afterwards that it worked; not one of the numbered steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' containment reference.
	 * @see #setVerification(Step)
	 * @see org.fieldbench.catalog.CatalogPackage#getProcedure_Verification()
	 * @model containment="true"
	 * @generated
	 */
	Step getVerification();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Procedure#getVerification <em>Verification</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' containment reference.
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Step value);

} // Procedure

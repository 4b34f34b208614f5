/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a procedure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.Step#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getLabel <em>Label</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#isDisplayInferred <em>Display Inferred</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getOnlyIfDisplay <em>Only If Display</em>}</li>
 *   <li>{@link org.fieldbench.catalog.Step#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @see org.fieldbench.catalog.CatalogPackage#getStep()
 * @model
 * @generated
 */
public interface Step extends Sourced {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1-based, over the whole procedure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Number()
	 * @model required="true"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number printed in the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.fieldbench.catalog.StepKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.fieldbench.catalog.StepKind
	 * @see #setKind(StepKind)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Kind()
	 * @model required="true"
	 * @generated
	 */
	StepKind getKind();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.fieldbench.catalog.StepKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StepKind value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to key in; several where it depends on what the engineer wants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that the phone shows when this step is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display</em>' attribute.
	 * @see #setDisplay(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Display()
	 * @model
	 * @generated
	 */
	String getDisplay();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#getDisplay <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display</em>' attribute.
	 * @see #getDisplay()
	 * @generated
	 */
	void setDisplay(String value);

	/**
	 * Returns the value of the '<em><b>Display Inferred</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the article's picture is lost and the text is illustrative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Inferred</em>' attribute.
	 * @see #setDisplayInferred(boolean)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_DisplayInferred()
	 * @model default="true"
	 * @generated
	 */
	boolean isDisplayInferred();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#isDisplayInferred <em>Display Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Inferred</em>' attribute.
	 * @see #isDisplayInferred()
	 * @generated
	 */
	void setDisplayInferred(boolean value);

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' containment reference list.
	 * The list contents are of type {@link org.fieldbench.catalog.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence that the step was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' containment reference list.
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Expectations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expectation> getExpectations();

	/**
	 * Returns the value of the '<em><b>Only If Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step is due only if the phone shows this text; absent: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Only If Display</em>' attribute.
	 * @see #setOnlyIfDisplay(String)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_OnlyIfDisplay()
	 * @model
	 * @generated
	 */
	String getOnlyIfDisplay();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#getOnlyIfDisplay <em>Only If Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Only If Display</em>' attribute.
	 * @see #getOnlyIfDisplay()
	 * @generated
	 */
	void setOnlyIfDisplay(String value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent: the next in the list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference.
	 * @see #setNext(Step)
	 * @see org.fieldbench.catalog.CatalogPackage#getStep_Next()
	 * @model
	 * @generated
	 */
	Step getNext();

	/**
	 * Sets the value of the '{@link org.fieldbench.catalog.Step#getNext <em>Next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' reference.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(Step value);

} // Step

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.Expectation;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#isDisplayInferred <em>Display Inferred</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getOnlyIfDisplay <em>Only If Display</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.StepImpl#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StepImpl extends SourcedImpl implements Step {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StepKind KIND_EDEFAULT = StepKind.DO;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StepKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * The default value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected String display = DISPLAY_EDEFAULT;

	/**
	 * The default value of the '{@link #isDisplayInferred() <em>Display Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDisplayInferred()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DISPLAY_INFERRED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDisplayInferred() <em>Display Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDisplayInferred()
	 * @generated
	 * @ordered
	 */
	protected boolean displayInferred = DISPLAY_INFERRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected EList<Expectation> expectations;

	/**
	 * The default value of the '{@link #getOnlyIfDisplay() <em>Only If Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyIfDisplay()
	 * @generated
	 * @ordered
	 */
	protected static final String ONLY_IF_DISPLAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnlyIfDisplay() <em>Only If Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyIfDisplay()
	 * @generated
	 * @ordered
	 */
	protected String onlyIfDisplay = ONLY_IF_DISPLAY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNext() <em>Next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected Step next;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StepKind newKind) {
		StepKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, CatalogPackage.STEP__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplay() {
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplay(String newDisplay) {
		String oldDisplay = display;
		display = newDisplay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__DISPLAY, oldDisplay, display));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDisplayInferred() {
		return displayInferred;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayInferred(boolean newDisplayInferred) {
		boolean oldDisplayInferred = displayInferred;
		displayInferred = newDisplayInferred;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__DISPLAY_INFERRED, oldDisplayInferred, displayInferred));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expectation> getExpectations() {
		if (expectations == null) {
			expectations = new EObjectContainmentEList<Expectation>(Expectation.class, this, CatalogPackage.STEP__EXPECTATIONS);
		}
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnlyIfDisplay() {
		return onlyIfDisplay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnlyIfDisplay(String newOnlyIfDisplay) {
		String oldOnlyIfDisplay = onlyIfDisplay;
		onlyIfDisplay = newOnlyIfDisplay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__ONLY_IF_DISPLAY, oldOnlyIfDisplay, onlyIfDisplay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step getNext() {
		if (next != null && next.eIsProxy()) {
			InternalEObject oldNext = (InternalEObject)next;
			next = (Step)eResolveProxy(oldNext);
			if (next != oldNext) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CatalogPackage.STEP__NEXT, oldNext, next));
			}
		}
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Step basicGetNext() {
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNext(Step newNext) {
		Step oldNext = next;
		next = newNext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.STEP__NEXT, oldNext, next));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.STEP__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case CatalogPackage.STEP__EXPECTATIONS:
				return ((InternalEList<?>)getExpectations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.STEP__NUMBER:
				return getNumber();
			case CatalogPackage.STEP__LABEL:
				return getLabel();
			case CatalogPackage.STEP__TEXT:
				return getText();
			case CatalogPackage.STEP__KIND:
				return getKind();
			case CatalogPackage.STEP__ANSWERS:
				return getAnswers();
			case CatalogPackage.STEP__DISPLAY:
				return getDisplay();
			case CatalogPackage.STEP__DISPLAY_INFERRED:
				return isDisplayInferred();
			case CatalogPackage.STEP__EXPECTATIONS:
				return getExpectations();
			case CatalogPackage.STEP__ONLY_IF_DISPLAY:
				return getOnlyIfDisplay();
			case CatalogPackage.STEP__NEXT:
				if (resolve) return getNext();
				return basicGetNext();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CatalogPackage.STEP__NUMBER:
				setNumber((Integer)newValue);
				return;
			case CatalogPackage.STEP__LABEL:
				setLabel((String)newValue);
				return;
			case CatalogPackage.STEP__TEXT:
				setText((String)newValue);
				return;
			case CatalogPackage.STEP__KIND:
				setKind((StepKind)newValue);
				return;
			case CatalogPackage.STEP__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case CatalogPackage.STEP__DISPLAY:
				setDisplay((String)newValue);
				return;
			case CatalogPackage.STEP__DISPLAY_INFERRED:
				setDisplayInferred((Boolean)newValue);
				return;
			case CatalogPackage.STEP__EXPECTATIONS:
				getExpectations().clear();
				getExpectations().addAll((Collection<? extends Expectation>)newValue);
				return;
			case CatalogPackage.STEP__ONLY_IF_DISPLAY:
				setOnlyIfDisplay((String)newValue);
				return;
			case CatalogPackage.STEP__NEXT:
				setNext((Step)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CatalogPackage.STEP__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case CatalogPackage.STEP__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CatalogPackage.STEP__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CatalogPackage.STEP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CatalogPackage.STEP__ANSWERS:
				getAnswers().clear();
				return;
			case CatalogPackage.STEP__DISPLAY:
				setDisplay(DISPLAY_EDEFAULT);
				return;
			case CatalogPackage.STEP__DISPLAY_INFERRED:
				setDisplayInferred(DISPLAY_INFERRED_EDEFAULT);
				return;
			case CatalogPackage.STEP__EXPECTATIONS:
				getExpectations().clear();
				return;
			case CatalogPackage.STEP__ONLY_IF_DISPLAY:
				setOnlyIfDisplay(ONLY_IF_DISPLAY_EDEFAULT);
				return;
			case CatalogPackage.STEP__NEXT:
				setNext((Step)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CatalogPackage.STEP__NUMBER:
				return number != NUMBER_EDEFAULT;
			case CatalogPackage.STEP__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CatalogPackage.STEP__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CatalogPackage.STEP__KIND:
				return kind != KIND_EDEFAULT;
			case CatalogPackage.STEP__ANSWERS:
				return answers != null && !answers.isEmpty();
			case CatalogPackage.STEP__DISPLAY:
				return DISPLAY_EDEFAULT == null ? display != null : !DISPLAY_EDEFAULT.equals(display);
			case CatalogPackage.STEP__DISPLAY_INFERRED:
				return displayInferred != DISPLAY_INFERRED_EDEFAULT;
			case CatalogPackage.STEP__EXPECTATIONS:
				return expectations != null && !expectations.isEmpty();
			case CatalogPackage.STEP__ONLY_IF_DISPLAY:
				return ONLY_IF_DISPLAY_EDEFAULT == null ? onlyIfDisplay != null : !ONLY_IF_DISPLAY_EDEFAULT.equals(onlyIfDisplay);
			case CatalogPackage.STEP__NEXT:
				return next != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", label: ");
		result.append(label);
		result.append(", text: ");
		result.append(text);
		result.append(", kind: ");
		result.append(kind);
		result.append(", display: ");
		result.append(display);
		result.append(", displayInferred: ");
		result.append(displayInferred);
		result.append(", onlyIfDisplay: ");
		result.append(onlyIfDisplay);
		result.append(')');
		return result.toString();
	}

} //StepImpl

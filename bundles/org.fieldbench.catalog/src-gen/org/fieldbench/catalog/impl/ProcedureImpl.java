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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldbench.catalog.Acknowledgement;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Stage;
import org.fieldbench.catalog.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Procedure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getAlert <em>Alert</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getModels <em>Models</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getAcknowledgements <em>Acknowledgements</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.ProcedureImpl#getVerification <em>Verification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcedureImpl extends SourcedImpl implements Procedure {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlert() <em>Alert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlert()
	 * @generated
	 * @ordered
	 */
	protected static final String ALERT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlert() <em>Alert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlert()
	 * @generated
	 * @ordered
	 */
	protected String alert = ALERT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModels() <em>Models</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModels()
	 * @generated
	 * @ordered
	 */
	protected EList<PhoneModel> models;

	/**
	 * The cached value of the '{@link #getSymptoms() <em>Symptoms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptoms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> symptoms;

	/**
	 * The cached value of the '{@link #getAcknowledgements() <em>Acknowledgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcknowledgements()
	 * @generated
	 * @ordered
	 */
	protected EList<Acknowledgement> acknowledgements;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getVerification() <em>Verification</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected Step verification;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcedureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.PROCEDURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PROCEDURE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlert() {
		return alert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlert(String newAlert) {
		String oldAlert = alert;
		alert = newAlert;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PROCEDURE__ALERT, oldAlert, alert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PROCEDURE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PROCEDURE__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhoneModel> getModels() {
		if (models == null) {
			models = new EObjectResolvingEList<PhoneModel>(PhoneModel.class, this, CatalogPackage.PROCEDURE__MODELS);
		}
		return models;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSymptoms() {
		if (symptoms == null) {
			symptoms = new EDataTypeUniqueEList<String>(String.class, this, CatalogPackage.PROCEDURE__SYMPTOMS);
		}
		return symptoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Acknowledgement> getAcknowledgements() {
		if (acknowledgements == null) {
			acknowledgements = new EObjectContainmentEList<Acknowledgement>(Acknowledgement.class, this, CatalogPackage.PROCEDURE__ACKNOWLEDGEMENTS);
		}
		return acknowledgements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, CatalogPackage.PROCEDURE__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step getVerification() {
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVerification(Step newVerification, NotificationChain msgs) {
		Step oldVerification = verification;
		verification = newVerification;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CatalogPackage.PROCEDURE__VERIFICATION, oldVerification, newVerification);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerification(Step newVerification) {
		if (newVerification != verification) {
			NotificationChain msgs = null;
			if (verification != null)
				msgs = ((InternalEObject)verification).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CatalogPackage.PROCEDURE__VERIFICATION, null, msgs);
			if (newVerification != null)
				msgs = ((InternalEObject)newVerification).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CatalogPackage.PROCEDURE__VERIFICATION, null, msgs);
			msgs = basicSetVerification(newVerification, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PROCEDURE__VERIFICATION, newVerification, newVerification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.PROCEDURE__ACKNOWLEDGEMENTS:
				return ((InternalEList<?>)getAcknowledgements()).basicRemove(otherEnd, msgs);
			case CatalogPackage.PROCEDURE__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case CatalogPackage.PROCEDURE__VERIFICATION:
				return basicSetVerification(null, msgs);
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
			case CatalogPackage.PROCEDURE__ID:
				return getId();
			case CatalogPackage.PROCEDURE__ALERT:
				return getAlert();
			case CatalogPackage.PROCEDURE__TITLE:
				return getTitle();
			case CatalogPackage.PROCEDURE__ARTICLE:
				return getArticle();
			case CatalogPackage.PROCEDURE__MODELS:
				return getModels();
			case CatalogPackage.PROCEDURE__SYMPTOMS:
				return getSymptoms();
			case CatalogPackage.PROCEDURE__ACKNOWLEDGEMENTS:
				return getAcknowledgements();
			case CatalogPackage.PROCEDURE__STAGES:
				return getStages();
			case CatalogPackage.PROCEDURE__VERIFICATION:
				return getVerification();
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
			case CatalogPackage.PROCEDURE__ID:
				setId((String)newValue);
				return;
			case CatalogPackage.PROCEDURE__ALERT:
				setAlert((String)newValue);
				return;
			case CatalogPackage.PROCEDURE__TITLE:
				setTitle((String)newValue);
				return;
			case CatalogPackage.PROCEDURE__ARTICLE:
				setArticle((String)newValue);
				return;
			case CatalogPackage.PROCEDURE__MODELS:
				getModels().clear();
				getModels().addAll((Collection<? extends PhoneModel>)newValue);
				return;
			case CatalogPackage.PROCEDURE__SYMPTOMS:
				getSymptoms().clear();
				getSymptoms().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.PROCEDURE__ACKNOWLEDGEMENTS:
				getAcknowledgements().clear();
				getAcknowledgements().addAll((Collection<? extends Acknowledgement>)newValue);
				return;
			case CatalogPackage.PROCEDURE__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case CatalogPackage.PROCEDURE__VERIFICATION:
				setVerification((Step)newValue);
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
			case CatalogPackage.PROCEDURE__ID:
				setId(ID_EDEFAULT);
				return;
			case CatalogPackage.PROCEDURE__ALERT:
				setAlert(ALERT_EDEFAULT);
				return;
			case CatalogPackage.PROCEDURE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CatalogPackage.PROCEDURE__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case CatalogPackage.PROCEDURE__MODELS:
				getModels().clear();
				return;
			case CatalogPackage.PROCEDURE__SYMPTOMS:
				getSymptoms().clear();
				return;
			case CatalogPackage.PROCEDURE__ACKNOWLEDGEMENTS:
				getAcknowledgements().clear();
				return;
			case CatalogPackage.PROCEDURE__STAGES:
				getStages().clear();
				return;
			case CatalogPackage.PROCEDURE__VERIFICATION:
				setVerification((Step)null);
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
			case CatalogPackage.PROCEDURE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CatalogPackage.PROCEDURE__ALERT:
				return ALERT_EDEFAULT == null ? alert != null : !ALERT_EDEFAULT.equals(alert);
			case CatalogPackage.PROCEDURE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CatalogPackage.PROCEDURE__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
			case CatalogPackage.PROCEDURE__MODELS:
				return models != null && !models.isEmpty();
			case CatalogPackage.PROCEDURE__SYMPTOMS:
				return symptoms != null && !symptoms.isEmpty();
			case CatalogPackage.PROCEDURE__ACKNOWLEDGEMENTS:
				return acknowledgements != null && !acknowledgements.isEmpty();
			case CatalogPackage.PROCEDURE__STAGES:
				return stages != null && !stages.isEmpty();
			case CatalogPackage.PROCEDURE__VERIFICATION:
				return verification != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", alert: ");
		result.append(alert);
		result.append(", title: ");
		result.append(title);
		result.append(", article: ");
		result.append(article);
		result.append(", symptoms: ");
		result.append(symptoms);
		result.append(')');
		return result.toString();
	}

} //ProcedureImpl

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Version Band</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.VersionBandImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionBandImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionBandImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionBandImpl#isForbidden <em>Forbidden</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionBandImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionBandImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionBandImpl#getModels <em>Models</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VersionBandImpl extends SourcedImpl implements VersionBand {
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.OK;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isForbidden() <em>Forbidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForbidden()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FORBIDDEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isForbidden() <em>Forbidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForbidden()
	 * @generated
	 * @ordered
	 */
	protected boolean forbidden = FORBIDDEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected String meaning = MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModels() <em>Models</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> models;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VersionBandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.VERSION_BAND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom) {
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_BAND__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo) {
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_BAND__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_BAND__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isForbidden() {
		return forbidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForbidden(boolean newForbidden) {
		boolean oldForbidden = forbidden;
		forbidden = newForbidden;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_BAND__FORBIDDEN, oldForbidden, forbidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeaning() {
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(String newMeaning) {
		String oldMeaning = meaning;
		meaning = newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_BAND__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_BAND__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getModels() {
		if (models == null) {
			models = new EDataTypeUniqueEList<String>(String.class, this, CatalogPackage.VERSION_BAND__MODELS);
		}
		return models;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.VERSION_BAND__FROM:
				return getFrom();
			case CatalogPackage.VERSION_BAND__TO:
				return getTo();
			case CatalogPackage.VERSION_BAND__SEVERITY:
				return getSeverity();
			case CatalogPackage.VERSION_BAND__FORBIDDEN:
				return isForbidden();
			case CatalogPackage.VERSION_BAND__MEANING:
				return getMeaning();
			case CatalogPackage.VERSION_BAND__ACTION:
				return getAction();
			case CatalogPackage.VERSION_BAND__MODELS:
				return getModels();
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
			case CatalogPackage.VERSION_BAND__FROM:
				setFrom((String)newValue);
				return;
			case CatalogPackage.VERSION_BAND__TO:
				setTo((String)newValue);
				return;
			case CatalogPackage.VERSION_BAND__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case CatalogPackage.VERSION_BAND__FORBIDDEN:
				setForbidden((Boolean)newValue);
				return;
			case CatalogPackage.VERSION_BAND__MEANING:
				setMeaning((String)newValue);
				return;
			case CatalogPackage.VERSION_BAND__ACTION:
				setAction((String)newValue);
				return;
			case CatalogPackage.VERSION_BAND__MODELS:
				getModels().clear();
				getModels().addAll((Collection<? extends String>)newValue);
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
			case CatalogPackage.VERSION_BAND__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case CatalogPackage.VERSION_BAND__TO:
				setTo(TO_EDEFAULT);
				return;
			case CatalogPackage.VERSION_BAND__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case CatalogPackage.VERSION_BAND__FORBIDDEN:
				setForbidden(FORBIDDEN_EDEFAULT);
				return;
			case CatalogPackage.VERSION_BAND__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case CatalogPackage.VERSION_BAND__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case CatalogPackage.VERSION_BAND__MODELS:
				getModels().clear();
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
			case CatalogPackage.VERSION_BAND__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case CatalogPackage.VERSION_BAND__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case CatalogPackage.VERSION_BAND__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case CatalogPackage.VERSION_BAND__FORBIDDEN:
				return forbidden != FORBIDDEN_EDEFAULT;
			case CatalogPackage.VERSION_BAND__MEANING:
				return MEANING_EDEFAULT == null ? meaning != null : !MEANING_EDEFAULT.equals(meaning);
			case CatalogPackage.VERSION_BAND__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case CatalogPackage.VERSION_BAND__MODELS:
				return models != null && !models.isEmpty();
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
		result.append(" (from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", severity: ");
		result.append(severity);
		result.append(", forbidden: ");
		result.append(forbidden);
		result.append(", meaning: ");
		result.append(meaning);
		result.append(", action: ");
		result.append(action);
		result.append(", models: ");
		result.append(models);
		result.append(')');
		return result.toString();
	}

} //VersionBandImpl

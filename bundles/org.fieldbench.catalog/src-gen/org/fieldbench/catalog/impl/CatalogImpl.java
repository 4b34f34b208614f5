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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.PhoneBehaviour;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.VersionScheme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Catalog</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getModels <em>Models</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.CatalogImpl#getBehaviours <em>Behaviours</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CatalogImpl extends MinimalEObjectImpl.Container implements Catalog {
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
	 * The default value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected String vendor = VENDOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final String REVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected String revision = REVISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModels() <em>Models</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModels()
	 * @generated
	 * @ordered
	 */
	protected EList<PhoneModel> models;

	/**
	 * The cached value of the '{@link #getSchemes() <em>Schemes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<VersionScheme> schemes;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<FirmwareRule> rules;

	/**
	 * The cached value of the '{@link #getProcedures() <em>Procedures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedures()
	 * @generated
	 * @ordered
	 */
	protected EList<Procedure> procedures;

	/**
	 * The cached value of the '{@link #getBehaviours() <em>Behaviours</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehaviours()
	 * @generated
	 * @ordered
	 */
	protected EList<PhoneBehaviour> behaviours;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatalogImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.CATALOG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.CATALOG__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		String oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.CATALOG__VENDOR, oldVendor, vendor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(String newRevision) {
		String oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.CATALOG__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhoneModel> getModels() {
		if (models == null) {
			models = new EObjectContainmentEList<PhoneModel>(PhoneModel.class, this, CatalogPackage.CATALOG__MODELS);
		}
		return models;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VersionScheme> getSchemes() {
		if (schemes == null) {
			schemes = new EObjectContainmentEList<VersionScheme>(VersionScheme.class, this, CatalogPackage.CATALOG__SCHEMES);
		}
		return schemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FirmwareRule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<FirmwareRule>(FirmwareRule.class, this, CatalogPackage.CATALOG__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Procedure> getProcedures() {
		if (procedures == null) {
			procedures = new EObjectContainmentEList<Procedure>(Procedure.class, this, CatalogPackage.CATALOG__PROCEDURES);
		}
		return procedures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhoneBehaviour> getBehaviours() {
		if (behaviours == null) {
			behaviours = new EObjectContainmentEList<PhoneBehaviour>(PhoneBehaviour.class, this, CatalogPackage.CATALOG__BEHAVIOURS);
		}
		return behaviours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.CATALOG__MODELS:
				return ((InternalEList<?>)getModels()).basicRemove(otherEnd, msgs);
			case CatalogPackage.CATALOG__SCHEMES:
				return ((InternalEList<?>)getSchemes()).basicRemove(otherEnd, msgs);
			case CatalogPackage.CATALOG__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case CatalogPackage.CATALOG__PROCEDURES:
				return ((InternalEList<?>)getProcedures()).basicRemove(otherEnd, msgs);
			case CatalogPackage.CATALOG__BEHAVIOURS:
				return ((InternalEList<?>)getBehaviours()).basicRemove(otherEnd, msgs);
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
			case CatalogPackage.CATALOG__ID:
				return getId();
			case CatalogPackage.CATALOG__VENDOR:
				return getVendor();
			case CatalogPackage.CATALOG__REVISION:
				return getRevision();
			case CatalogPackage.CATALOG__MODELS:
				return getModels();
			case CatalogPackage.CATALOG__SCHEMES:
				return getSchemes();
			case CatalogPackage.CATALOG__RULES:
				return getRules();
			case CatalogPackage.CATALOG__PROCEDURES:
				return getProcedures();
			case CatalogPackage.CATALOG__BEHAVIOURS:
				return getBehaviours();
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
			case CatalogPackage.CATALOG__ID:
				setId((String)newValue);
				return;
			case CatalogPackage.CATALOG__VENDOR:
				setVendor((String)newValue);
				return;
			case CatalogPackage.CATALOG__REVISION:
				setRevision((String)newValue);
				return;
			case CatalogPackage.CATALOG__MODELS:
				getModels().clear();
				getModels().addAll((Collection<? extends PhoneModel>)newValue);
				return;
			case CatalogPackage.CATALOG__SCHEMES:
				getSchemes().clear();
				getSchemes().addAll((Collection<? extends VersionScheme>)newValue);
				return;
			case CatalogPackage.CATALOG__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends FirmwareRule>)newValue);
				return;
			case CatalogPackage.CATALOG__PROCEDURES:
				getProcedures().clear();
				getProcedures().addAll((Collection<? extends Procedure>)newValue);
				return;
			case CatalogPackage.CATALOG__BEHAVIOURS:
				getBehaviours().clear();
				getBehaviours().addAll((Collection<? extends PhoneBehaviour>)newValue);
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
			case CatalogPackage.CATALOG__ID:
				setId(ID_EDEFAULT);
				return;
			case CatalogPackage.CATALOG__VENDOR:
				setVendor(VENDOR_EDEFAULT);
				return;
			case CatalogPackage.CATALOG__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case CatalogPackage.CATALOG__MODELS:
				getModels().clear();
				return;
			case CatalogPackage.CATALOG__SCHEMES:
				getSchemes().clear();
				return;
			case CatalogPackage.CATALOG__RULES:
				getRules().clear();
				return;
			case CatalogPackage.CATALOG__PROCEDURES:
				getProcedures().clear();
				return;
			case CatalogPackage.CATALOG__BEHAVIOURS:
				getBehaviours().clear();
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
			case CatalogPackage.CATALOG__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CatalogPackage.CATALOG__VENDOR:
				return VENDOR_EDEFAULT == null ? vendor != null : !VENDOR_EDEFAULT.equals(vendor);
			case CatalogPackage.CATALOG__REVISION:
				return REVISION_EDEFAULT == null ? revision != null : !REVISION_EDEFAULT.equals(revision);
			case CatalogPackage.CATALOG__MODELS:
				return models != null && !models.isEmpty();
			case CatalogPackage.CATALOG__SCHEMES:
				return schemes != null && !schemes.isEmpty();
			case CatalogPackage.CATALOG__RULES:
				return rules != null && !rules.isEmpty();
			case CatalogPackage.CATALOG__PROCEDURES:
				return procedures != null && !procedures.isEmpty();
			case CatalogPackage.CATALOG__BEHAVIOURS:
				return behaviours != null && !behaviours.isEmpty();
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
		result.append(", vendor: ");
		result.append(vendor);
		result.append(", revision: ");
		result.append(revision);
		result.append(')');
		return result.toString();
	}

} //CatalogImpl

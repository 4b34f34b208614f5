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

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.PhoneBehaviour;
import org.fieldbench.catalog.Screen;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phone Behaviour</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneBehaviourImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneBehaviourImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneBehaviourImpl#getScreens <em>Screens</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneBehaviourImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneBehaviourImpl#getIdle <em>Idle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhoneBehaviourImpl extends SourcedImpl implements PhoneBehaviour {
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
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScreens() <em>Screens</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScreens()
	 * @generated
	 * @ordered
	 */
	protected EList<Screen> screens;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Screen start;

	/**
	 * The cached value of the '{@link #getIdle() <em>Idle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdle()
	 * @generated
	 * @ordered
	 */
	protected Screen idle;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhoneBehaviourImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.PHONE_BEHAVIOUR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_BEHAVIOUR__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_BEHAVIOUR__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Screen> getScreens() {
		if (screens == null) {
			screens = new EObjectContainmentEList<Screen>(Screen.class, this, CatalogPackage.PHONE_BEHAVIOUR__SCREENS);
		}
		return screens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Screen getStart() {
		if (start != null && start.eIsProxy()) {
			InternalEObject oldStart = (InternalEObject)start;
			start = (Screen)eResolveProxy(oldStart);
			if (start != oldStart) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CatalogPackage.PHONE_BEHAVIOUR__START, oldStart, start));
			}
		}
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Screen basicGetStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Screen newStart) {
		Screen oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_BEHAVIOUR__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Screen getIdle() {
		if (idle != null && idle.eIsProxy()) {
			InternalEObject oldIdle = (InternalEObject)idle;
			idle = (Screen)eResolveProxy(oldIdle);
			if (idle != oldIdle) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CatalogPackage.PHONE_BEHAVIOUR__IDLE, oldIdle, idle));
			}
		}
		return idle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Screen basicGetIdle() {
		return idle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdle(Screen newIdle) {
		Screen oldIdle = idle;
		idle = newIdle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_BEHAVIOUR__IDLE, oldIdle, idle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.PHONE_BEHAVIOUR__SCREENS:
				return ((InternalEList<?>)getScreens()).basicRemove(otherEnd, msgs);
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
			case CatalogPackage.PHONE_BEHAVIOUR__ID:
				return getId();
			case CatalogPackage.PHONE_BEHAVIOUR__NOTE:
				return getNote();
			case CatalogPackage.PHONE_BEHAVIOUR__SCREENS:
				return getScreens();
			case CatalogPackage.PHONE_BEHAVIOUR__START:
				if (resolve) return getStart();
				return basicGetStart();
			case CatalogPackage.PHONE_BEHAVIOUR__IDLE:
				if (resolve) return getIdle();
				return basicGetIdle();
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
			case CatalogPackage.PHONE_BEHAVIOUR__ID:
				setId((String)newValue);
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__NOTE:
				setNote((String)newValue);
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__SCREENS:
				getScreens().clear();
				getScreens().addAll((Collection<? extends Screen>)newValue);
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__START:
				setStart((Screen)newValue);
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__IDLE:
				setIdle((Screen)newValue);
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
			case CatalogPackage.PHONE_BEHAVIOUR__ID:
				setId(ID_EDEFAULT);
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__SCREENS:
				getScreens().clear();
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__START:
				setStart((Screen)null);
				return;
			case CatalogPackage.PHONE_BEHAVIOUR__IDLE:
				setIdle((Screen)null);
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
			case CatalogPackage.PHONE_BEHAVIOUR__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CatalogPackage.PHONE_BEHAVIOUR__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case CatalogPackage.PHONE_BEHAVIOUR__SCREENS:
				return screens != null && !screens.isEmpty();
			case CatalogPackage.PHONE_BEHAVIOUR__START:
				return start != null;
			case CatalogPackage.PHONE_BEHAVIOUR__IDLE:
				return idle != null;
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
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PhoneBehaviourImpl

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.RequestNeed;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.TransferDirection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Request Pattern</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.RequestPatternImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.RequestPatternImpl#getNeed <em>Need</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.RequestPatternImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.RequestPatternImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.RequestPatternImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.RequestPatternImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequestPatternImpl extends SourcedImpl implements RequestPattern {
	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected String pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeed() <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected static final RequestNeed NEED_EDEFAULT = RequestNeed.REQUIRED;

	/**
	 * The cached value of the '{@link #getNeed() <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected RequestNeed need = NEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final TransferDirection DIRECTION_EDEFAULT = TransferDirection.FETCH;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected TransferDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final FirmwareRole ROLE_EDEFAULT = FirmwareRole.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected FirmwareRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final int STAGE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected int stage = STAGE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RequestPatternImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.REQUEST_PATTERN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(String newPattern) {
		String oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.REQUEST_PATTERN__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestNeed getNeed() {
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeed(RequestNeed newNeed) {
		RequestNeed oldNeed = need;
		need = newNeed == null ? NEED_EDEFAULT : newNeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.REQUEST_PATTERN__NEED, oldNeed, need));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(TransferDirection newDirection) {
		TransferDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.REQUEST_PATTERN__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FirmwareRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(FirmwareRole newRole) {
		FirmwareRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.REQUEST_PATTERN__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(int newStage) {
		int oldStage = stage;
		stage = newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.REQUEST_PATTERN__STAGE, oldStage, stage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.REQUEST_PATTERN__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.REQUEST_PATTERN__PATTERN:
				return getPattern();
			case CatalogPackage.REQUEST_PATTERN__NEED:
				return getNeed();
			case CatalogPackage.REQUEST_PATTERN__DIRECTION:
				return getDirection();
			case CatalogPackage.REQUEST_PATTERN__ROLE:
				return getRole();
			case CatalogPackage.REQUEST_PATTERN__STAGE:
				return getStage();
			case CatalogPackage.REQUEST_PATTERN__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CatalogPackage.REQUEST_PATTERN__PATTERN:
				setPattern((String)newValue);
				return;
			case CatalogPackage.REQUEST_PATTERN__NEED:
				setNeed((RequestNeed)newValue);
				return;
			case CatalogPackage.REQUEST_PATTERN__DIRECTION:
				setDirection((TransferDirection)newValue);
				return;
			case CatalogPackage.REQUEST_PATTERN__ROLE:
				setRole((FirmwareRole)newValue);
				return;
			case CatalogPackage.REQUEST_PATTERN__STAGE:
				setStage((Integer)newValue);
				return;
			case CatalogPackage.REQUEST_PATTERN__NOTE:
				setNote((String)newValue);
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
			case CatalogPackage.REQUEST_PATTERN__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case CatalogPackage.REQUEST_PATTERN__NEED:
				setNeed(NEED_EDEFAULT);
				return;
			case CatalogPackage.REQUEST_PATTERN__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case CatalogPackage.REQUEST_PATTERN__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CatalogPackage.REQUEST_PATTERN__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case CatalogPackage.REQUEST_PATTERN__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case CatalogPackage.REQUEST_PATTERN__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case CatalogPackage.REQUEST_PATTERN__NEED:
				return need != NEED_EDEFAULT;
			case CatalogPackage.REQUEST_PATTERN__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case CatalogPackage.REQUEST_PATTERN__ROLE:
				return role != ROLE_EDEFAULT;
			case CatalogPackage.REQUEST_PATTERN__STAGE:
				return stage != STAGE_EDEFAULT;
			case CatalogPackage.REQUEST_PATTERN__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (pattern: ");
		result.append(pattern);
		result.append(", need: ");
		result.append(need);
		result.append(", direction: ");
		result.append(direction);
		result.append(", role: ");
		result.append(role);
		result.append(", stage: ");
		result.append(stage);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //RequestPatternImpl

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
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Version Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getReadAt <em>Read At</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getFirstCharacter <em>First Character</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getLastCharacter <em>Last Character</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getOrdering <em>Ordering</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getSameParts <em>Same Parts</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getBands <em>Bands</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getHops <em>Hops</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.VersionSchemeImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VersionSchemeImpl extends SourcedImpl implements VersionScheme {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final FirmwareRole ROLE_EDEFAULT = FirmwareRole.BOOT_CODE;

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
	 * The default value of the '{@link #getReadAt() <em>Read At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadAt()
	 * @generated
	 * @ordered
	 */
	protected static final String READ_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadAt() <em>Read At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadAt()
	 * @generated
	 * @ordered
	 */
	protected String readAt = READ_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstCharacter() <em>First Character</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstCharacter()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_CHARACTER_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFirstCharacter() <em>First Character</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstCharacter()
	 * @generated
	 * @ordered
	 */
	protected int firstCharacter = FIRST_CHARACTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastCharacter() <em>Last Character</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastCharacter()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_CHARACTER_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getLastCharacter() <em>Last Character</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastCharacter()
	 * @generated
	 * @ordered
	 */
	protected int lastCharacter = LAST_CHARACTER_EDEFAULT;

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
	 * The default value of the '{@link #getOrdering() <em>Ordering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdering()
	 * @generated
	 * @ordered
	 */
	protected static final Ordering ORDERING_EDEFAULT = Ordering.NUMERIC;

	/**
	 * The cached value of the '{@link #getOrdering() <em>Ordering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdering()
	 * @generated
	 * @ordered
	 */
	protected Ordering ordering = ORDERING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSameParts() <em>Same Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameParts()
	 * @generated
	 * @ordered
	 */
	protected static final int SAME_PARTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSameParts() <em>Same Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameParts()
	 * @generated
	 * @ordered
	 */
	protected int sameParts = SAME_PARTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected EList<VersionBand> bands;

	/**
	 * The cached value of the '{@link #getHops() <em>Hops</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHops()
	 * @generated
	 * @ordered
	 */
	protected EList<VersionHop> hops;

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
	protected VersionSchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.VERSION_SCHEME;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReadAt() {
		return readAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadAt(String newReadAt) {
		String oldReadAt = readAt;
		readAt = newReadAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__READ_AT, oldReadAt, readAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstCharacter() {
		return firstCharacter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstCharacter(int newFirstCharacter) {
		int oldFirstCharacter = firstCharacter;
		firstCharacter = newFirstCharacter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__FIRST_CHARACTER, oldFirstCharacter, firstCharacter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastCharacter() {
		return lastCharacter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastCharacter(int newLastCharacter) {
		int oldLastCharacter = lastCharacter;
		lastCharacter = newLastCharacter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__LAST_CHARACTER, oldLastCharacter, lastCharacter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ordering getOrdering() {
		return ordering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrdering(Ordering newOrdering) {
		Ordering oldOrdering = ordering;
		ordering = newOrdering == null ? ORDERING_EDEFAULT : newOrdering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__ORDERING, oldOrdering, ordering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSameParts() {
		return sameParts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSameParts(int newSameParts) {
		int oldSameParts = sameParts;
		sameParts = newSameParts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__SAME_PARTS, oldSameParts, sameParts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VersionBand> getBands() {
		if (bands == null) {
			bands = new EObjectContainmentEList<VersionBand>(VersionBand.class, this, CatalogPackage.VERSION_SCHEME__BANDS);
		}
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VersionHop> getHops() {
		if (hops == null) {
			hops = new EObjectContainmentEList<VersionHop>(VersionHop.class, this, CatalogPackage.VERSION_SCHEME__HOPS);
		}
		return hops;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.VERSION_SCHEME__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.VERSION_SCHEME__BANDS:
				return ((InternalEList<?>)getBands()).basicRemove(otherEnd, msgs);
			case CatalogPackage.VERSION_SCHEME__HOPS:
				return ((InternalEList<?>)getHops()).basicRemove(otherEnd, msgs);
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
			case CatalogPackage.VERSION_SCHEME__ID:
				return getId();
			case CatalogPackage.VERSION_SCHEME__NAME:
				return getName();
			case CatalogPackage.VERSION_SCHEME__ROLE:
				return getRole();
			case CatalogPackage.VERSION_SCHEME__READ_AT:
				return getReadAt();
			case CatalogPackage.VERSION_SCHEME__FIRST_CHARACTER:
				return getFirstCharacter();
			case CatalogPackage.VERSION_SCHEME__LAST_CHARACTER:
				return getLastCharacter();
			case CatalogPackage.VERSION_SCHEME__PATTERN:
				return getPattern();
			case CatalogPackage.VERSION_SCHEME__ORDERING:
				return getOrdering();
			case CatalogPackage.VERSION_SCHEME__SAME_PARTS:
				return getSameParts();
			case CatalogPackage.VERSION_SCHEME__BANDS:
				return getBands();
			case CatalogPackage.VERSION_SCHEME__HOPS:
				return getHops();
			case CatalogPackage.VERSION_SCHEME__NOTE:
				return getNote();
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
			case CatalogPackage.VERSION_SCHEME__ID:
				setId((String)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__NAME:
				setName((String)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__ROLE:
				setRole((FirmwareRole)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__READ_AT:
				setReadAt((String)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__FIRST_CHARACTER:
				setFirstCharacter((Integer)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__LAST_CHARACTER:
				setLastCharacter((Integer)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__PATTERN:
				setPattern((String)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__ORDERING:
				setOrdering((Ordering)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__SAME_PARTS:
				setSameParts((Integer)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__BANDS:
				getBands().clear();
				getBands().addAll((Collection<? extends VersionBand>)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__HOPS:
				getHops().clear();
				getHops().addAll((Collection<? extends VersionHop>)newValue);
				return;
			case CatalogPackage.VERSION_SCHEME__NOTE:
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
			case CatalogPackage.VERSION_SCHEME__ID:
				setId(ID_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__READ_AT:
				setReadAt(READ_AT_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__FIRST_CHARACTER:
				setFirstCharacter(FIRST_CHARACTER_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__LAST_CHARACTER:
				setLastCharacter(LAST_CHARACTER_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__ORDERING:
				setOrdering(ORDERING_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__SAME_PARTS:
				setSameParts(SAME_PARTS_EDEFAULT);
				return;
			case CatalogPackage.VERSION_SCHEME__BANDS:
				getBands().clear();
				return;
			case CatalogPackage.VERSION_SCHEME__HOPS:
				getHops().clear();
				return;
			case CatalogPackage.VERSION_SCHEME__NOTE:
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
			case CatalogPackage.VERSION_SCHEME__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CatalogPackage.VERSION_SCHEME__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CatalogPackage.VERSION_SCHEME__ROLE:
				return role != ROLE_EDEFAULT;
			case CatalogPackage.VERSION_SCHEME__READ_AT:
				return READ_AT_EDEFAULT == null ? readAt != null : !READ_AT_EDEFAULT.equals(readAt);
			case CatalogPackage.VERSION_SCHEME__FIRST_CHARACTER:
				return firstCharacter != FIRST_CHARACTER_EDEFAULT;
			case CatalogPackage.VERSION_SCHEME__LAST_CHARACTER:
				return lastCharacter != LAST_CHARACTER_EDEFAULT;
			case CatalogPackage.VERSION_SCHEME__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case CatalogPackage.VERSION_SCHEME__ORDERING:
				return ordering != ORDERING_EDEFAULT;
			case CatalogPackage.VERSION_SCHEME__SAME_PARTS:
				return sameParts != SAME_PARTS_EDEFAULT;
			case CatalogPackage.VERSION_SCHEME__BANDS:
				return bands != null && !bands.isEmpty();
			case CatalogPackage.VERSION_SCHEME__HOPS:
				return hops != null && !hops.isEmpty();
			case CatalogPackage.VERSION_SCHEME__NOTE:
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
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", role: ");
		result.append(role);
		result.append(", readAt: ");
		result.append(readAt);
		result.append(", firstCharacter: ");
		result.append(firstCharacter);
		result.append(", lastCharacter: ");
		result.append(lastCharacter);
		result.append(", pattern: ");
		result.append(pattern);
		result.append(", ordering: ");
		result.append(ordering);
		result.append(", sameParts: ");
		result.append(sameParts);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //VersionSchemeImpl

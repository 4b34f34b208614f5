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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.FirmwareRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Firmware Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getNamePattern <em>Name Pattern</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMagic <em>Magic</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#isText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMaximumSize <em>Maximum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getModels <em>Models</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getGrounds <em>Grounds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#isInferred <em>Inferred</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FirmwareRuleImpl extends MinimalEObjectImpl.Container implements FirmwareRule {
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
	 * The default value of the '{@link #getNamePattern() <em>Name Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePattern()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamePattern() <em>Name Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePattern()
	 * @generated
	 * @ordered
	 */
	protected String namePattern = NAME_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMagic() <em>Magic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagic()
	 * @generated
	 * @ordered
	 */
	protected static final String MAGIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMagic() <em>Magic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagic()
	 * @generated
	 * @ordered
	 */
	protected String magic = MAGIC_EDEFAULT;

	/**
	 * The default value of the '{@link #isText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isText()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TEXT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isText()
	 * @generated
	 * @ordered
	 */
	protected boolean text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumSize() <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSize()
	 * @generated
	 * @ordered
	 */
	protected static final long MINIMUM_SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMinimumSize() <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSize()
	 * @generated
	 * @ordered
	 */
	protected long minimumSize = MINIMUM_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSize() <em>Maximum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSize()
	 * @generated
	 * @ordered
	 */
	protected static final long MAXIMUM_SIZE_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getMaximumSize() <em>Maximum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSize()
	 * @generated
	 * @ordered
	 */
	protected long maximumSize = MAXIMUM_SIZE_EDEFAULT;

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
	 * The default value of the '{@link #getGrounds() <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounds()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUNDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrounds() <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounds()
	 * @generated
	 * @ordered
	 */
	protected String grounds = GROUNDS_EDEFAULT;

	/**
	 * The default value of the '{@link #isInferred() <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInferred()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INFERRED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInferred() <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInferred()
	 * @generated
	 * @ordered
	 */
	protected boolean inferred = INFERRED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FirmwareRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.FIRMWARE_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamePattern() {
		return namePattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamePattern(String newNamePattern) {
		String oldNamePattern = namePattern;
		namePattern = newNamePattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__NAME_PATTERN, oldNamePattern, namePattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMagic() {
		return magic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMagic(String newMagic) {
		String oldMagic = magic;
		magic = newMagic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__MAGIC, oldMagic, magic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(boolean newText) {
		boolean oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMinimumSize() {
		return minimumSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumSize(long newMinimumSize) {
		long oldMinimumSize = minimumSize;
		minimumSize = newMinimumSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__MINIMUM_SIZE, oldMinimumSize, minimumSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaximumSize() {
		return maximumSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSize(long newMaximumSize) {
		long oldMaximumSize = maximumSize;
		maximumSize = newMaximumSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__MAXIMUM_SIZE, oldMaximumSize, maximumSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getModels() {
		if (models == null) {
			models = new EDataTypeUniqueEList<String>(String.class, this, CatalogPackage.FIRMWARE_RULE__MODELS);
		}
		return models;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrounds() {
		return grounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrounds(String newGrounds) {
		String oldGrounds = grounds;
		grounds = newGrounds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__GROUNDS, oldGrounds, grounds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInferred() {
		return inferred;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInferred(boolean newInferred) {
		boolean oldInferred = inferred;
		inferred = newInferred;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__INFERRED, oldInferred, inferred));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.FIRMWARE_RULE__ID:
				return getId();
			case CatalogPackage.FIRMWARE_RULE__ROLE:
				return getRole();
			case CatalogPackage.FIRMWARE_RULE__NAME_PATTERN:
				return getNamePattern();
			case CatalogPackage.FIRMWARE_RULE__MAGIC:
				return getMagic();
			case CatalogPackage.FIRMWARE_RULE__TEXT:
				return isText();
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_SIZE:
				return getMinimumSize();
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_SIZE:
				return getMaximumSize();
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				return getModels();
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				return getGrounds();
			case CatalogPackage.FIRMWARE_RULE__INFERRED:
				return isInferred();
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
			case CatalogPackage.FIRMWARE_RULE__ID:
				setId((String)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__ROLE:
				setRole((FirmwareRole)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__NAME_PATTERN:
				setNamePattern((String)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__MAGIC:
				setMagic((String)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__TEXT:
				setText((Boolean)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_SIZE:
				setMinimumSize((Long)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_SIZE:
				setMaximumSize((Long)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				getModels().clear();
				getModels().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				setGrounds((String)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__INFERRED:
				setInferred((Boolean)newValue);
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
			case CatalogPackage.FIRMWARE_RULE__ID:
				setId(ID_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__NAME_PATTERN:
				setNamePattern(NAME_PATTERN_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__MAGIC:
				setMagic(MAGIC_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_SIZE:
				setMinimumSize(MINIMUM_SIZE_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_SIZE:
				setMaximumSize(MAXIMUM_SIZE_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				getModels().clear();
				return;
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				setGrounds(GROUNDS_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__INFERRED:
				setInferred(INFERRED_EDEFAULT);
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
			case CatalogPackage.FIRMWARE_RULE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CatalogPackage.FIRMWARE_RULE__ROLE:
				return role != ROLE_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__NAME_PATTERN:
				return NAME_PATTERN_EDEFAULT == null ? namePattern != null : !NAME_PATTERN_EDEFAULT.equals(namePattern);
			case CatalogPackage.FIRMWARE_RULE__MAGIC:
				return MAGIC_EDEFAULT == null ? magic != null : !MAGIC_EDEFAULT.equals(magic);
			case CatalogPackage.FIRMWARE_RULE__TEXT:
				return text != TEXT_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_SIZE:
				return minimumSize != MINIMUM_SIZE_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_SIZE:
				return maximumSize != MAXIMUM_SIZE_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				return models != null && !models.isEmpty();
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				return GROUNDS_EDEFAULT == null ? grounds != null : !GROUNDS_EDEFAULT.equals(grounds);
			case CatalogPackage.FIRMWARE_RULE__INFERRED:
				return inferred != INFERRED_EDEFAULT;
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
		result.append(", role: ");
		result.append(role);
		result.append(", namePattern: ");
		result.append(namePattern);
		result.append(", magic: ");
		result.append(magic);
		result.append(", text: ");
		result.append(text);
		result.append(", minimumSize: ");
		result.append(minimumSize);
		result.append(", maximumSize: ");
		result.append(maximumSize);
		result.append(", models: ");
		result.append(models);
		result.append(", grounds: ");
		result.append(grounds);
		result.append(", inferred: ");
		result.append(inferred);
		result.append(')');
		return result.toString();
	}

} //FirmwareRuleImpl

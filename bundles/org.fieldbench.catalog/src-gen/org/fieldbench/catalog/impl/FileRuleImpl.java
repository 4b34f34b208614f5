/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.FirmwareRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>File Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#getVendorName <em>Vendor Name</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#getServedAs <em>Served As</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#isCaseSensitive <em>Case Sensitive</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#isRootOnly <em>Root Only</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#getMaximumSize <em>Maximum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FileRuleImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FileRuleImpl extends SourcedImpl implements FileRule {
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
	 * The default value of the '{@link #getVendorName() <em>Vendor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendorName()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVendorName() <em>Vendor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendorName()
	 * @generated
	 * @ordered
	 */
	protected String vendorName = VENDOR_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getServedAs() <em>Served As</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServedAs()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVED_AS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServedAs() <em>Served As</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServedAs()
	 * @generated
	 * @ordered
	 */
	protected String servedAs = SERVED_AS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCaseSensitive() <em>Case Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCaseSensitive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CASE_SENSITIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCaseSensitive() <em>Case Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCaseSensitive()
	 * @generated
	 * @ordered
	 */
	protected boolean caseSensitive = CASE_SENSITIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRootOnly() <em>Root Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROOT_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRootOnly() <em>Root Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRootOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean rootOnly = ROOT_ONLY_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FileRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.FILE_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendorName() {
		return vendorName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendorName(String newVendorName) {
		String oldVendorName = vendorName;
		vendorName = newVendorName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__VENDOR_NAME, oldVendorName, vendorName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServedAs() {
		return servedAs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServedAs(String newServedAs) {
		String oldServedAs = servedAs;
		servedAs = newServedAs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__SERVED_AS, oldServedAs, servedAs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCaseSensitive() {
		return caseSensitive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseSensitive(boolean newCaseSensitive) {
		boolean oldCaseSensitive = caseSensitive;
		caseSensitive = newCaseSensitive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__CASE_SENSITIVE, oldCaseSensitive, caseSensitive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRootOnly() {
		return rootOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootOnly(boolean newRootOnly) {
		boolean oldRootOnly = rootOnly;
		rootOnly = newRootOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__ROOT_ONLY, oldRootOnly, rootOnly));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__MINIMUM_SIZE, oldMinimumSize, minimumSize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__MAXIMUM_SIZE, oldMaximumSize, maximumSize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FILE_RULE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.FILE_RULE__ROLE:
				return getRole();
			case CatalogPackage.FILE_RULE__VENDOR_NAME:
				return getVendorName();
			case CatalogPackage.FILE_RULE__SERVED_AS:
				return getServedAs();
			case CatalogPackage.FILE_RULE__CASE_SENSITIVE:
				return isCaseSensitive();
			case CatalogPackage.FILE_RULE__ROOT_ONLY:
				return isRootOnly();
			case CatalogPackage.FILE_RULE__MINIMUM_SIZE:
				return getMinimumSize();
			case CatalogPackage.FILE_RULE__MAXIMUM_SIZE:
				return getMaximumSize();
			case CatalogPackage.FILE_RULE__TEXT:
				return getText();
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
			case CatalogPackage.FILE_RULE__ROLE:
				setRole((FirmwareRole)newValue);
				return;
			case CatalogPackage.FILE_RULE__VENDOR_NAME:
				setVendorName((String)newValue);
				return;
			case CatalogPackage.FILE_RULE__SERVED_AS:
				setServedAs((String)newValue);
				return;
			case CatalogPackage.FILE_RULE__CASE_SENSITIVE:
				setCaseSensitive((Boolean)newValue);
				return;
			case CatalogPackage.FILE_RULE__ROOT_ONLY:
				setRootOnly((Boolean)newValue);
				return;
			case CatalogPackage.FILE_RULE__MINIMUM_SIZE:
				setMinimumSize((Long)newValue);
				return;
			case CatalogPackage.FILE_RULE__MAXIMUM_SIZE:
				setMaximumSize((Long)newValue);
				return;
			case CatalogPackage.FILE_RULE__TEXT:
				setText((String)newValue);
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
			case CatalogPackage.FILE_RULE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CatalogPackage.FILE_RULE__VENDOR_NAME:
				setVendorName(VENDOR_NAME_EDEFAULT);
				return;
			case CatalogPackage.FILE_RULE__SERVED_AS:
				setServedAs(SERVED_AS_EDEFAULT);
				return;
			case CatalogPackage.FILE_RULE__CASE_SENSITIVE:
				setCaseSensitive(CASE_SENSITIVE_EDEFAULT);
				return;
			case CatalogPackage.FILE_RULE__ROOT_ONLY:
				setRootOnly(ROOT_ONLY_EDEFAULT);
				return;
			case CatalogPackage.FILE_RULE__MINIMUM_SIZE:
				setMinimumSize(MINIMUM_SIZE_EDEFAULT);
				return;
			case CatalogPackage.FILE_RULE__MAXIMUM_SIZE:
				setMaximumSize(MAXIMUM_SIZE_EDEFAULT);
				return;
			case CatalogPackage.FILE_RULE__TEXT:
				setText(TEXT_EDEFAULT);
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
			case CatalogPackage.FILE_RULE__ROLE:
				return role != ROLE_EDEFAULT;
			case CatalogPackage.FILE_RULE__VENDOR_NAME:
				return VENDOR_NAME_EDEFAULT == null ? vendorName != null : !VENDOR_NAME_EDEFAULT.equals(vendorName);
			case CatalogPackage.FILE_RULE__SERVED_AS:
				return SERVED_AS_EDEFAULT == null ? servedAs != null : !SERVED_AS_EDEFAULT.equals(servedAs);
			case CatalogPackage.FILE_RULE__CASE_SENSITIVE:
				return caseSensitive != CASE_SENSITIVE_EDEFAULT;
			case CatalogPackage.FILE_RULE__ROOT_ONLY:
				return rootOnly != ROOT_ONLY_EDEFAULT;
			case CatalogPackage.FILE_RULE__MINIMUM_SIZE:
				return minimumSize != MINIMUM_SIZE_EDEFAULT;
			case CatalogPackage.FILE_RULE__MAXIMUM_SIZE:
				return maximumSize != MAXIMUM_SIZE_EDEFAULT;
			case CatalogPackage.FILE_RULE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (role: ");
		result.append(role);
		result.append(", vendorName: ");
		result.append(vendorName);
		result.append(", servedAs: ");
		result.append(servedAs);
		result.append(", caseSensitive: ");
		result.append(caseSensitive);
		result.append(", rootOnly: ");
		result.append(rootOnly);
		result.append(", minimumSize: ");
		result.append(minimumSize);
		result.append(", maximumSize: ");
		result.append(maximumSize);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //FileRuleImpl

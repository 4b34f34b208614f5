/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.EntryMethod;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entry Method</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.EntryMethodImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.EntryMethodImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.EntryMethodImpl#getHoldKeys <em>Hold Keys</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.EntryMethodImpl#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.EntryMethodImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.EntryMethodImpl#getWindow <em>Window</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.EntryMethodImpl#getWindowSeconds <em>Window Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EntryMethodImpl extends SourcedImpl implements EntryMethod {
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
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final String MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected String mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoldKeys() <em>Hold Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldKeys()
	 * @generated
	 * @ordered
	 */
	protected static final String HOLD_KEYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoldKeys() <em>Hold Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldKeys()
	 * @generated
	 * @ordered
	 */
	protected String holdKeys = HOLD_KEYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoldSeconds() <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int HOLD_SECONDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHoldSeconds() <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldSeconds()
	 * @generated
	 * @ordered
	 */
	protected int holdSeconds = HOLD_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected static final String KEYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected String keys = KEYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected static final String WINDOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected String window = WINDOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowSeconds() <em>Window Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int WINDOW_SECONDS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getWindowSeconds() <em>Window Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSeconds()
	 * @generated
	 * @ordered
	 */
	protected int windowSeconds = WINDOW_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntryMethodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.ENTRY_METHOD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ENTRY_METHOD__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(String newMode) {
		String oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ENTRY_METHOD__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHoldKeys() {
		return holdKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoldKeys(String newHoldKeys) {
		String oldHoldKeys = holdKeys;
		holdKeys = newHoldKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ENTRY_METHOD__HOLD_KEYS, oldHoldKeys, holdKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHoldSeconds() {
		return holdSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoldSeconds(int newHoldSeconds) {
		int oldHoldSeconds = holdSeconds;
		holdSeconds = newHoldSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ENTRY_METHOD__HOLD_SECONDS, oldHoldSeconds, holdSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeys() {
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeys(String newKeys) {
		String oldKeys = keys;
		keys = newKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ENTRY_METHOD__KEYS, oldKeys, keys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWindow() {
		return window;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindow(String newWindow) {
		String oldWindow = window;
		window = newWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ENTRY_METHOD__WINDOW, oldWindow, window));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWindowSeconds() {
		return windowSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowSeconds(int newWindowSeconds) {
		int oldWindowSeconds = windowSeconds;
		windowSeconds = newWindowSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.ENTRY_METHOD__WINDOW_SECONDS, oldWindowSeconds, windowSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CatalogPackage.ENTRY_METHOD__TEXT:
				return getText();
			case CatalogPackage.ENTRY_METHOD__MODE:
				return getMode();
			case CatalogPackage.ENTRY_METHOD__HOLD_KEYS:
				return getHoldKeys();
			case CatalogPackage.ENTRY_METHOD__HOLD_SECONDS:
				return getHoldSeconds();
			case CatalogPackage.ENTRY_METHOD__KEYS:
				return getKeys();
			case CatalogPackage.ENTRY_METHOD__WINDOW:
				return getWindow();
			case CatalogPackage.ENTRY_METHOD__WINDOW_SECONDS:
				return getWindowSeconds();
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
			case CatalogPackage.ENTRY_METHOD__TEXT:
				setText((String)newValue);
				return;
			case CatalogPackage.ENTRY_METHOD__MODE:
				setMode((String)newValue);
				return;
			case CatalogPackage.ENTRY_METHOD__HOLD_KEYS:
				setHoldKeys((String)newValue);
				return;
			case CatalogPackage.ENTRY_METHOD__HOLD_SECONDS:
				setHoldSeconds((Integer)newValue);
				return;
			case CatalogPackage.ENTRY_METHOD__KEYS:
				setKeys((String)newValue);
				return;
			case CatalogPackage.ENTRY_METHOD__WINDOW:
				setWindow((String)newValue);
				return;
			case CatalogPackage.ENTRY_METHOD__WINDOW_SECONDS:
				setWindowSeconds((Integer)newValue);
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
			case CatalogPackage.ENTRY_METHOD__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CatalogPackage.ENTRY_METHOD__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case CatalogPackage.ENTRY_METHOD__HOLD_KEYS:
				setHoldKeys(HOLD_KEYS_EDEFAULT);
				return;
			case CatalogPackage.ENTRY_METHOD__HOLD_SECONDS:
				setHoldSeconds(HOLD_SECONDS_EDEFAULT);
				return;
			case CatalogPackage.ENTRY_METHOD__KEYS:
				setKeys(KEYS_EDEFAULT);
				return;
			case CatalogPackage.ENTRY_METHOD__WINDOW:
				setWindow(WINDOW_EDEFAULT);
				return;
			case CatalogPackage.ENTRY_METHOD__WINDOW_SECONDS:
				setWindowSeconds(WINDOW_SECONDS_EDEFAULT);
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
			case CatalogPackage.ENTRY_METHOD__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CatalogPackage.ENTRY_METHOD__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case CatalogPackage.ENTRY_METHOD__HOLD_KEYS:
				return HOLD_KEYS_EDEFAULT == null ? holdKeys != null : !HOLD_KEYS_EDEFAULT.equals(holdKeys);
			case CatalogPackage.ENTRY_METHOD__HOLD_SECONDS:
				return holdSeconds != HOLD_SECONDS_EDEFAULT;
			case CatalogPackage.ENTRY_METHOD__KEYS:
				return KEYS_EDEFAULT == null ? keys != null : !KEYS_EDEFAULT.equals(keys);
			case CatalogPackage.ENTRY_METHOD__WINDOW:
				return WINDOW_EDEFAULT == null ? window != null : !WINDOW_EDEFAULT.equals(window);
			case CatalogPackage.ENTRY_METHOD__WINDOW_SECONDS:
				return windowSeconds != WINDOW_SECONDS_EDEFAULT;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", mode: ");
		result.append(mode);
		result.append(", holdKeys: ");
		result.append(holdKeys);
		result.append(", holdSeconds: ");
		result.append(holdSeconds);
		result.append(", keys: ");
		result.append(keys);
		result.append(", window: ");
		result.append(window);
		result.append(", windowSeconds: ");
		result.append(windowSeconds);
		result.append(')');
		return result.toString();
	}

} //EntryMethodImpl

/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.FileFormat;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.VersionScheme;

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
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMagicOffset <em>Magic Offset</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getFormats <em>Formats</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#isText <em>Text</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMaximumSize <em>Maximum Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMinimumEntropy <em>Minimum Entropy</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getMaximumEntropy <em>Maximum Entropy</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getModels <em>Models</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getGrounds <em>Grounds</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.FirmwareRuleImpl#getScheme <em>Scheme</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FirmwareRuleImpl extends SourcedImpl implements FirmwareRule {
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
	 * The default value of the '{@link #getMagicOffset() <em>Magic Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagicOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int MAGIC_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMagicOffset() <em>Magic Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagicOffset()
	 * @generated
	 * @ordered
	 */
	protected int magicOffset = MAGIC_OFFSET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFormats() <em>Formats</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormats()
	 * @generated
	 * @ordered
	 */
	protected EList<FileFormat> formats;

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
	 * The default value of the '{@link #getMinimumEntropy() <em>Minimum Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumEntropy()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_ENTROPY_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getMinimumEntropy() <em>Minimum Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumEntropy()
	 * @generated
	 * @ordered
	 */
	protected double minimumEntropy = MINIMUM_ENTROPY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumEntropy() <em>Maximum Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumEntropy()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_ENTROPY_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getMaximumEntropy() <em>Maximum Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumEntropy()
	 * @generated
	 * @ordered
	 */
	protected double maximumEntropy = MAXIMUM_ENTROPY_EDEFAULT;

	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected String content = CONTENT_EDEFAULT;

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
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIDENCE_EDEFAULT = 50;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected int confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected VersionScheme scheme;

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
	public int getMagicOffset() {
		return magicOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMagicOffset(int newMagicOffset) {
		int oldMagicOffset = magicOffset;
		magicOffset = newMagicOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__MAGIC_OFFSET, oldMagicOffset, magicOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FileFormat> getFormats() {
		if (formats == null) {
			formats = new EDataTypeUniqueEList<FileFormat>(FileFormat.class, this, CatalogPackage.FIRMWARE_RULE__FORMATS);
		}
		return formats;
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
	public double getMinimumEntropy() {
		return minimumEntropy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumEntropy(double newMinimumEntropy) {
		double oldMinimumEntropy = minimumEntropy;
		minimumEntropy = newMinimumEntropy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__MINIMUM_ENTROPY, oldMinimumEntropy, minimumEntropy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumEntropy() {
		return maximumEntropy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumEntropy(double newMaximumEntropy) {
		double oldMaximumEntropy = maximumEntropy;
		maximumEntropy = newMaximumEntropy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__MAXIMUM_ENTROPY, oldMaximumEntropy, maximumEntropy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(String newContent) {
		String oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__CONTENT, oldContent, content));
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
	public int getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(int newConfidence) {
		int oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VersionScheme getScheme() {
		if (scheme != null && scheme.eIsProxy()) {
			InternalEObject oldScheme = (InternalEObject)scheme;
			scheme = (VersionScheme)eResolveProxy(oldScheme);
			if (scheme != oldScheme) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CatalogPackage.FIRMWARE_RULE__SCHEME, oldScheme, scheme));
			}
		}
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VersionScheme basicGetScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(VersionScheme newScheme) {
		VersionScheme oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.FIRMWARE_RULE__SCHEME, oldScheme, scheme));
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
			case CatalogPackage.FIRMWARE_RULE__MAGIC_OFFSET:
				return getMagicOffset();
			case CatalogPackage.FIRMWARE_RULE__FORMATS:
				return getFormats();
			case CatalogPackage.FIRMWARE_RULE__TEXT:
				return isText();
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_SIZE:
				return getMinimumSize();
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_SIZE:
				return getMaximumSize();
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_ENTROPY:
				return getMinimumEntropy();
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_ENTROPY:
				return getMaximumEntropy();
			case CatalogPackage.FIRMWARE_RULE__CONTENT:
				return getContent();
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				return getModels();
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				return getGrounds();
			case CatalogPackage.FIRMWARE_RULE__CONFIDENCE:
				return getConfidence();
			case CatalogPackage.FIRMWARE_RULE__SCHEME:
				if (resolve) return getScheme();
				return basicGetScheme();
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
			case CatalogPackage.FIRMWARE_RULE__MAGIC_OFFSET:
				setMagicOffset((Integer)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__FORMATS:
				getFormats().clear();
				getFormats().addAll((Collection<? extends FileFormat>)newValue);
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
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_ENTROPY:
				setMinimumEntropy((Double)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_ENTROPY:
				setMaximumEntropy((Double)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__CONTENT:
				setContent((String)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				getModels().clear();
				getModels().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				setGrounds((String)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case CatalogPackage.FIRMWARE_RULE__SCHEME:
				setScheme((VersionScheme)newValue);
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
			case CatalogPackage.FIRMWARE_RULE__MAGIC_OFFSET:
				setMagicOffset(MAGIC_OFFSET_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__FORMATS:
				getFormats().clear();
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
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_ENTROPY:
				setMinimumEntropy(MINIMUM_ENTROPY_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_ENTROPY:
				setMaximumEntropy(MAXIMUM_ENTROPY_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				getModels().clear();
				return;
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				setGrounds(GROUNDS_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case CatalogPackage.FIRMWARE_RULE__SCHEME:
				setScheme((VersionScheme)null);
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
			case CatalogPackage.FIRMWARE_RULE__MAGIC_OFFSET:
				return magicOffset != MAGIC_OFFSET_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__FORMATS:
				return formats != null && !formats.isEmpty();
			case CatalogPackage.FIRMWARE_RULE__TEXT:
				return text != TEXT_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_SIZE:
				return minimumSize != MINIMUM_SIZE_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_SIZE:
				return maximumSize != MAXIMUM_SIZE_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__MINIMUM_ENTROPY:
				return minimumEntropy != MINIMUM_ENTROPY_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__MAXIMUM_ENTROPY:
				return maximumEntropy != MAXIMUM_ENTROPY_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case CatalogPackage.FIRMWARE_RULE__MODELS:
				return models != null && !models.isEmpty();
			case CatalogPackage.FIRMWARE_RULE__GROUNDS:
				return GROUNDS_EDEFAULT == null ? grounds != null : !GROUNDS_EDEFAULT.equals(grounds);
			case CatalogPackage.FIRMWARE_RULE__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case CatalogPackage.FIRMWARE_RULE__SCHEME:
				return scheme != null;
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
		result.append(", magicOffset: ");
		result.append(magicOffset);
		result.append(", formats: ");
		result.append(formats);
		result.append(", text: ");
		result.append(text);
		result.append(", minimumSize: ");
		result.append(minimumSize);
		result.append(", maximumSize: ");
		result.append(maximumSize);
		result.append(", minimumEntropy: ");
		result.append(minimumEntropy);
		result.append(", maximumEntropy: ");
		result.append(maximumEntropy);
		result.append(", content: ");
		result.append(content);
		result.append(", models: ");
		result.append(models);
		result.append(", grounds: ");
		result.append(grounds);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(')');
		return result.toString();
	}

} //FirmwareRuleImpl

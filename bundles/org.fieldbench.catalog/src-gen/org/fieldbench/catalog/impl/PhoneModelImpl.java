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
import org.eclipse.emf.ecore.util.InternalEList;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.Capability;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.Fact;
import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.Hazard;
import org.fieldbench.catalog.PhoneBehaviour;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.Timing;
import org.fieldbench.catalog.VersionScheme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phone Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getHardwareRevisions <em>Hardware Revisions</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getDisplayLines <em>Display Lines</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getDisplayColumns <em>Display Columns</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#isIllustrative <em>Illustrative</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getPowerSources <em>Power Sources</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getFlashSize <em>Flash Size</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getHazards <em>Hazards</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getEntryMethods <em>Entry Methods</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getAddressSources <em>Address Sources</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getTftpHabits <em>Tftp Habits</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getFiles <em>Files</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getTimings <em>Timings</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getApplicationScheme <em>Application Scheme</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getBehaviour <em>Behaviour</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getWarranty <em>Warranty</em>}</li>
 *   <li>{@link org.fieldbench.catalog.impl.PhoneModelImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhoneModelImpl extends SourcedImpl implements PhoneModel {
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
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The cached value of the '{@link #getHardwareRevisions() <em>Hardware Revisions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardwareRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hardwareRevisions;

	/**
	 * The default value of the '{@link #getDisplayLines() <em>Display Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayLines()
	 * @generated
	 * @ordered
	 */
	protected static final int DISPLAY_LINES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDisplayLines() <em>Display Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayLines()
	 * @generated
	 * @ordered
	 */
	protected int displayLines = DISPLAY_LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayColumns() <em>Display Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayColumns()
	 * @generated
	 * @ordered
	 */
	protected static final int DISPLAY_COLUMNS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDisplayColumns() <em>Display Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayColumns()
	 * @generated
	 * @ordered
	 */
	protected int displayColumns = DISPLAY_COLUMNS_EDEFAULT;

	/**
	 * The default value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ILLUSTRATIVE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isIllustrative() <em>Illustrative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIllustrative()
	 * @generated
	 * @ordered
	 */
	protected boolean illustrative = ILLUSTRATIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPowerSources() <em>Power Sources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerSources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> powerSources;

	/**
	 * The default value of the '{@link #getFlashSize() <em>Flash Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlashSize()
	 * @generated
	 * @ordered
	 */
	protected static final long FLASH_SIZE_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getFlashSize() <em>Flash Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlashSize()
	 * @generated
	 * @ordered
	 */
	protected long flashSize = FLASH_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHazards() <em>Hazards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHazards()
	 * @generated
	 * @ordered
	 */
	protected EList<Hazard> hazards;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Capability> capabilities;

	/**
	 * The cached value of the '{@link #getEntryMethods() <em>Entry Methods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntryMethods()
	 * @generated
	 * @ordered
	 */
	protected EList<EntryMethod> entryMethods;

	/**
	 * The cached value of the '{@link #getAddressSources() <em>Address Sources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressSources()
	 * @generated
	 * @ordered
	 */
	protected EList<AddressSource> addressSources;

	/**
	 * The cached value of the '{@link #getTftpHabits() <em>Tftp Habits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTftpHabits()
	 * @generated
	 * @ordered
	 */
	protected TftpHabits tftpHabits;

	/**
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<FileRule> files;

	/**
	 * The cached value of the '{@link #getTimings() <em>Timings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimings()
	 * @generated
	 * @ordered
	 */
	protected EList<Timing> timings;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Fact> facts;

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
	 * The cached value of the '{@link #getApplicationScheme() <em>Application Scheme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationScheme()
	 * @generated
	 * @ordered
	 */
	protected VersionScheme applicationScheme;

	/**
	 * The cached value of the '{@link #getBehaviour() <em>Behaviour</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehaviour()
	 * @generated
	 * @ordered
	 */
	protected PhoneBehaviour behaviour;

	/**
	 * The default value of the '{@link #getWarranty() <em>Warranty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarranty()
	 * @generated
	 * @ordered
	 */
	protected static final String WARRANTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWarranty() <em>Warranty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarranty()
	 * @generated
	 * @ordered
	 */
	protected String warranty = WARRANTY_EDEFAULT;

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
	protected PhoneModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CatalogPackage.Literals.PHONE_MODEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeUniqueEList<String>(String.class, this, CatalogPackage.PHONE_MODEL__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHardwareRevisions() {
		if (hardwareRevisions == null) {
			hardwareRevisions = new EDataTypeUniqueEList<String>(String.class, this, CatalogPackage.PHONE_MODEL__HARDWARE_REVISIONS);
		}
		return hardwareRevisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDisplayLines() {
		return displayLines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayLines(int newDisplayLines) {
		int oldDisplayLines = displayLines;
		displayLines = newDisplayLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__DISPLAY_LINES, oldDisplayLines, displayLines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDisplayColumns() {
		return displayColumns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayColumns(int newDisplayColumns) {
		int oldDisplayColumns = displayColumns;
		displayColumns = newDisplayColumns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__DISPLAY_COLUMNS, oldDisplayColumns, displayColumns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIllustrative() {
		return illustrative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIllustrative(boolean newIllustrative) {
		boolean oldIllustrative = illustrative;
		illustrative = newIllustrative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__ILLUSTRATIVE, oldIllustrative, illustrative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPowerSources() {
		if (powerSources == null) {
			powerSources = new EDataTypeUniqueEList<String>(String.class, this, CatalogPackage.PHONE_MODEL__POWER_SOURCES);
		}
		return powerSources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFlashSize() {
		return flashSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlashSize(long newFlashSize) {
		long oldFlashSize = flashSize;
		flashSize = newFlashSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__FLASH_SIZE, oldFlashSize, flashSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hazard> getHazards() {
		if (hazards == null) {
			hazards = new EObjectContainmentEList<Hazard>(Hazard.class, this, CatalogPackage.PHONE_MODEL__HAZARDS);
		}
		return hazards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capability> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectContainmentEList<Capability>(Capability.class, this, CatalogPackage.PHONE_MODEL__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EntryMethod> getEntryMethods() {
		if (entryMethods == null) {
			entryMethods = new EObjectContainmentEList<EntryMethod>(EntryMethod.class, this, CatalogPackage.PHONE_MODEL__ENTRY_METHODS);
		}
		return entryMethods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AddressSource> getAddressSources() {
		if (addressSources == null) {
			addressSources = new EDataTypeUniqueEList<AddressSource>(AddressSource.class, this, CatalogPackage.PHONE_MODEL__ADDRESS_SOURCES);
		}
		return addressSources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TftpHabits getTftpHabits() {
		return tftpHabits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTftpHabits(TftpHabits newTftpHabits, NotificationChain msgs) {
		TftpHabits oldTftpHabits = tftpHabits;
		tftpHabits = newTftpHabits;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__TFTP_HABITS, oldTftpHabits, newTftpHabits);
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
	public void setTftpHabits(TftpHabits newTftpHabits) {
		if (newTftpHabits != tftpHabits) {
			NotificationChain msgs = null;
			if (tftpHabits != null)
				msgs = ((InternalEObject)tftpHabits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CatalogPackage.PHONE_MODEL__TFTP_HABITS, null, msgs);
			if (newTftpHabits != null)
				msgs = ((InternalEObject)newTftpHabits).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CatalogPackage.PHONE_MODEL__TFTP_HABITS, null, msgs);
			msgs = basicSetTftpHabits(newTftpHabits, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__TFTP_HABITS, newTftpHabits, newTftpHabits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FileRule> getFiles() {
		if (files == null) {
			files = new EObjectContainmentEList<FileRule>(FileRule.class, this, CatalogPackage.PHONE_MODEL__FILES);
		}
		return files;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Timing> getTimings() {
		if (timings == null) {
			timings = new EObjectContainmentEList<Timing>(Timing.class, this, CatalogPackage.PHONE_MODEL__TIMINGS);
		}
		return timings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fact> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<Fact>(Fact.class, this, CatalogPackage.PHONE_MODEL__FACTS);
		}
		return facts;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CatalogPackage.PHONE_MODEL__SCHEME, oldScheme, scheme));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VersionScheme getApplicationScheme() {
		if (applicationScheme != null && applicationScheme.eIsProxy()) {
			InternalEObject oldApplicationScheme = (InternalEObject)applicationScheme;
			applicationScheme = (VersionScheme)eResolveProxy(oldApplicationScheme);
			if (applicationScheme != oldApplicationScheme) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CatalogPackage.PHONE_MODEL__APPLICATION_SCHEME, oldApplicationScheme, applicationScheme));
			}
		}
		return applicationScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VersionScheme basicGetApplicationScheme() {
		return applicationScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicationScheme(VersionScheme newApplicationScheme) {
		VersionScheme oldApplicationScheme = applicationScheme;
		applicationScheme = newApplicationScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__APPLICATION_SCHEME, oldApplicationScheme, applicationScheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhoneBehaviour getBehaviour() {
		if (behaviour != null && behaviour.eIsProxy()) {
			InternalEObject oldBehaviour = (InternalEObject)behaviour;
			behaviour = (PhoneBehaviour)eResolveProxy(oldBehaviour);
			if (behaviour != oldBehaviour) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CatalogPackage.PHONE_MODEL__BEHAVIOUR, oldBehaviour, behaviour));
			}
		}
		return behaviour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhoneBehaviour basicGetBehaviour() {
		return behaviour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBehaviour(PhoneBehaviour newBehaviour) {
		PhoneBehaviour oldBehaviour = behaviour;
		behaviour = newBehaviour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__BEHAVIOUR, oldBehaviour, behaviour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWarranty() {
		return warranty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarranty(String newWarranty) {
		String oldWarranty = warranty;
		warranty = newWarranty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__WARRANTY, oldWarranty, warranty));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CatalogPackage.PHONE_MODEL__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CatalogPackage.PHONE_MODEL__HAZARDS:
				return ((InternalEList<?>)getHazards()).basicRemove(otherEnd, msgs);
			case CatalogPackage.PHONE_MODEL__CAPABILITIES:
				return ((InternalEList<?>)getCapabilities()).basicRemove(otherEnd, msgs);
			case CatalogPackage.PHONE_MODEL__ENTRY_METHODS:
				return ((InternalEList<?>)getEntryMethods()).basicRemove(otherEnd, msgs);
			case CatalogPackage.PHONE_MODEL__TFTP_HABITS:
				return basicSetTftpHabits(null, msgs);
			case CatalogPackage.PHONE_MODEL__FILES:
				return ((InternalEList<?>)getFiles()).basicRemove(otherEnd, msgs);
			case CatalogPackage.PHONE_MODEL__TIMINGS:
				return ((InternalEList<?>)getTimings()).basicRemove(otherEnd, msgs);
			case CatalogPackage.PHONE_MODEL__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
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
			case CatalogPackage.PHONE_MODEL__ID:
				return getId();
			case CatalogPackage.PHONE_MODEL__NAME:
				return getName();
			case CatalogPackage.PHONE_MODEL__ALIASES:
				return getAliases();
			case CatalogPackage.PHONE_MODEL__HARDWARE_REVISIONS:
				return getHardwareRevisions();
			case CatalogPackage.PHONE_MODEL__DISPLAY_LINES:
				return getDisplayLines();
			case CatalogPackage.PHONE_MODEL__DISPLAY_COLUMNS:
				return getDisplayColumns();
			case CatalogPackage.PHONE_MODEL__ILLUSTRATIVE:
				return isIllustrative();
			case CatalogPackage.PHONE_MODEL__POWER_SOURCES:
				return getPowerSources();
			case CatalogPackage.PHONE_MODEL__FLASH_SIZE:
				return getFlashSize();
			case CatalogPackage.PHONE_MODEL__HAZARDS:
				return getHazards();
			case CatalogPackage.PHONE_MODEL__CAPABILITIES:
				return getCapabilities();
			case CatalogPackage.PHONE_MODEL__ENTRY_METHODS:
				return getEntryMethods();
			case CatalogPackage.PHONE_MODEL__ADDRESS_SOURCES:
				return getAddressSources();
			case CatalogPackage.PHONE_MODEL__TFTP_HABITS:
				return getTftpHabits();
			case CatalogPackage.PHONE_MODEL__FILES:
				return getFiles();
			case CatalogPackage.PHONE_MODEL__TIMINGS:
				return getTimings();
			case CatalogPackage.PHONE_MODEL__FACTS:
				return getFacts();
			case CatalogPackage.PHONE_MODEL__SCHEME:
				if (resolve) return getScheme();
				return basicGetScheme();
			case CatalogPackage.PHONE_MODEL__APPLICATION_SCHEME:
				if (resolve) return getApplicationScheme();
				return basicGetApplicationScheme();
			case CatalogPackage.PHONE_MODEL__BEHAVIOUR:
				if (resolve) return getBehaviour();
				return basicGetBehaviour();
			case CatalogPackage.PHONE_MODEL__WARRANTY:
				return getWarranty();
			case CatalogPackage.PHONE_MODEL__NOTE:
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
			case CatalogPackage.PHONE_MODEL__ID:
				setId((String)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__NAME:
				setName((String)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__HARDWARE_REVISIONS:
				getHardwareRevisions().clear();
				getHardwareRevisions().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__DISPLAY_LINES:
				setDisplayLines((Integer)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__DISPLAY_COLUMNS:
				setDisplayColumns((Integer)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__ILLUSTRATIVE:
				setIllustrative((Boolean)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__POWER_SOURCES:
				getPowerSources().clear();
				getPowerSources().addAll((Collection<? extends String>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__FLASH_SIZE:
				setFlashSize((Long)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__HAZARDS:
				getHazards().clear();
				getHazards().addAll((Collection<? extends Hazard>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Capability>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__ENTRY_METHODS:
				getEntryMethods().clear();
				getEntryMethods().addAll((Collection<? extends EntryMethod>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__ADDRESS_SOURCES:
				getAddressSources().clear();
				getAddressSources().addAll((Collection<? extends AddressSource>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__TFTP_HABITS:
				setTftpHabits((TftpHabits)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends FileRule>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__TIMINGS:
				getTimings().clear();
				getTimings().addAll((Collection<? extends Timing>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends Fact>)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__SCHEME:
				setScheme((VersionScheme)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__APPLICATION_SCHEME:
				setApplicationScheme((VersionScheme)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__BEHAVIOUR:
				setBehaviour((PhoneBehaviour)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__WARRANTY:
				setWarranty((String)newValue);
				return;
			case CatalogPackage.PHONE_MODEL__NOTE:
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
			case CatalogPackage.PHONE_MODEL__ID:
				setId(ID_EDEFAULT);
				return;
			case CatalogPackage.PHONE_MODEL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CatalogPackage.PHONE_MODEL__ALIASES:
				getAliases().clear();
				return;
			case CatalogPackage.PHONE_MODEL__HARDWARE_REVISIONS:
				getHardwareRevisions().clear();
				return;
			case CatalogPackage.PHONE_MODEL__DISPLAY_LINES:
				setDisplayLines(DISPLAY_LINES_EDEFAULT);
				return;
			case CatalogPackage.PHONE_MODEL__DISPLAY_COLUMNS:
				setDisplayColumns(DISPLAY_COLUMNS_EDEFAULT);
				return;
			case CatalogPackage.PHONE_MODEL__ILLUSTRATIVE:
				setIllustrative(ILLUSTRATIVE_EDEFAULT);
				return;
			case CatalogPackage.PHONE_MODEL__POWER_SOURCES:
				getPowerSources().clear();
				return;
			case CatalogPackage.PHONE_MODEL__FLASH_SIZE:
				setFlashSize(FLASH_SIZE_EDEFAULT);
				return;
			case CatalogPackage.PHONE_MODEL__HAZARDS:
				getHazards().clear();
				return;
			case CatalogPackage.PHONE_MODEL__CAPABILITIES:
				getCapabilities().clear();
				return;
			case CatalogPackage.PHONE_MODEL__ENTRY_METHODS:
				getEntryMethods().clear();
				return;
			case CatalogPackage.PHONE_MODEL__ADDRESS_SOURCES:
				getAddressSources().clear();
				return;
			case CatalogPackage.PHONE_MODEL__TFTP_HABITS:
				setTftpHabits((TftpHabits)null);
				return;
			case CatalogPackage.PHONE_MODEL__FILES:
				getFiles().clear();
				return;
			case CatalogPackage.PHONE_MODEL__TIMINGS:
				getTimings().clear();
				return;
			case CatalogPackage.PHONE_MODEL__FACTS:
				getFacts().clear();
				return;
			case CatalogPackage.PHONE_MODEL__SCHEME:
				setScheme((VersionScheme)null);
				return;
			case CatalogPackage.PHONE_MODEL__APPLICATION_SCHEME:
				setApplicationScheme((VersionScheme)null);
				return;
			case CatalogPackage.PHONE_MODEL__BEHAVIOUR:
				setBehaviour((PhoneBehaviour)null);
				return;
			case CatalogPackage.PHONE_MODEL__WARRANTY:
				setWarranty(WARRANTY_EDEFAULT);
				return;
			case CatalogPackage.PHONE_MODEL__NOTE:
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
			case CatalogPackage.PHONE_MODEL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CatalogPackage.PHONE_MODEL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CatalogPackage.PHONE_MODEL__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case CatalogPackage.PHONE_MODEL__HARDWARE_REVISIONS:
				return hardwareRevisions != null && !hardwareRevisions.isEmpty();
			case CatalogPackage.PHONE_MODEL__DISPLAY_LINES:
				return displayLines != DISPLAY_LINES_EDEFAULT;
			case CatalogPackage.PHONE_MODEL__DISPLAY_COLUMNS:
				return displayColumns != DISPLAY_COLUMNS_EDEFAULT;
			case CatalogPackage.PHONE_MODEL__ILLUSTRATIVE:
				return illustrative != ILLUSTRATIVE_EDEFAULT;
			case CatalogPackage.PHONE_MODEL__POWER_SOURCES:
				return powerSources != null && !powerSources.isEmpty();
			case CatalogPackage.PHONE_MODEL__FLASH_SIZE:
				return flashSize != FLASH_SIZE_EDEFAULT;
			case CatalogPackage.PHONE_MODEL__HAZARDS:
				return hazards != null && !hazards.isEmpty();
			case CatalogPackage.PHONE_MODEL__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
			case CatalogPackage.PHONE_MODEL__ENTRY_METHODS:
				return entryMethods != null && !entryMethods.isEmpty();
			case CatalogPackage.PHONE_MODEL__ADDRESS_SOURCES:
				return addressSources != null && !addressSources.isEmpty();
			case CatalogPackage.PHONE_MODEL__TFTP_HABITS:
				return tftpHabits != null;
			case CatalogPackage.PHONE_MODEL__FILES:
				return files != null && !files.isEmpty();
			case CatalogPackage.PHONE_MODEL__TIMINGS:
				return timings != null && !timings.isEmpty();
			case CatalogPackage.PHONE_MODEL__FACTS:
				return facts != null && !facts.isEmpty();
			case CatalogPackage.PHONE_MODEL__SCHEME:
				return scheme != null;
			case CatalogPackage.PHONE_MODEL__APPLICATION_SCHEME:
				return applicationScheme != null;
			case CatalogPackage.PHONE_MODEL__BEHAVIOUR:
				return behaviour != null;
			case CatalogPackage.PHONE_MODEL__WARRANTY:
				return WARRANTY_EDEFAULT == null ? warranty != null : !WARRANTY_EDEFAULT.equals(warranty);
			case CatalogPackage.PHONE_MODEL__NOTE:
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
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", hardwareRevisions: ");
		result.append(hardwareRevisions);
		result.append(", displayLines: ");
		result.append(displayLines);
		result.append(", displayColumns: ");
		result.append(displayColumns);
		result.append(", illustrative: ");
		result.append(illustrative);
		result.append(", powerSources: ");
		result.append(powerSources);
		result.append(", flashSize: ");
		result.append(flashSize);
		result.append(", addressSources: ");
		result.append(addressSources);
		result.append(", warranty: ");
		result.append(warranty);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PhoneModelImpl

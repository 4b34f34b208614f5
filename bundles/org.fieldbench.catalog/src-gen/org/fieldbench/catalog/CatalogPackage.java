/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.fieldbench.catalog.CatalogFactory
 * @model kind="package"
 * @generated
 */
public interface CatalogPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "catalog";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://fieldbench.org/catalog/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "catalog";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CatalogPackage eINSTANCE = org.fieldbench.catalog.impl.CatalogPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.CatalogImpl <em>Catalog</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.CatalogImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getCatalog()
	 * @generated
	 */
	int CATALOG = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__ID = 0;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__VENDOR = 1;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__REVISION = 2;

	/**
	 * The feature id for the '<em><b>Models</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__MODELS = 3;

	/**
	 * The feature id for the '<em><b>Schemes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__SCHEMES = 4;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__RULES = 5;

	/**
	 * The feature id for the '<em><b>Procedures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__PROCEDURES = 6;

	/**
	 * The feature id for the '<em><b>Behaviours</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__BEHAVIOURS = 7;

	/**
	 * The number of structural features of the '<em>Catalog</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.SourcedImpl <em>Sourced</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.SourcedImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getSourced()
	 * @generated
	 */
	int SOURCED = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__INFERRED = 1;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED__VERIFIED = 2;

	/**
	 * The number of structural features of the '<em>Sourced</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCED_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.PhoneModelImpl <em>Phone Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.PhoneModelImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getPhoneModel()
	 * @generated
	 */
	int PHONE_MODEL = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__NAME = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__ALIASES = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hardware Revisions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__HARDWARE_REVISIONS = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Display Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__DISPLAY_LINES = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Display Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__DISPLAY_COLUMNS = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Illustrative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__ILLUSTRATIVE = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Power Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__POWER_SOURCES = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Flash Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__FLASH_SIZE = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Hazards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__HAZARDS = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__CAPABILITIES = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Entry Methods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__ENTRY_METHODS = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Address Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__ADDRESS_SOURCES = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Tftp Habits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__TFTP_HABITS = SOURCED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__FILES = SOURCED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Timings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__TIMINGS = SOURCED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__FACTS = SOURCED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__SCHEME = SOURCED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Application Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__APPLICATION_SCHEME = SOURCED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Behaviour</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__BEHAVIOUR = SOURCED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Warranty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__WARRANTY = SOURCED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL__NOTE = SOURCED_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Phone Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_MODEL_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.HazardImpl <em>Hazard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.HazardImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getHazard()
	 * @generated
	 */
	int HAZARD = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__TEXT = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__SEVERITY = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__KIND = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Hazard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.EntryMethodImpl <em>Entry Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.EntryMethodImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getEntryMethod()
	 * @generated
	 */
	int ENTRY_METHOD = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__TEXT = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__MODE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hold Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__HOLD_KEYS = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__HOLD_SECONDS = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__KEYS = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__WINDOW = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Window Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD__WINDOW_SECONDS = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Entry Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_METHOD_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.CapabilityImpl <em>Capability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.CapabilityImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getCapability()
	 * @generated
	 */
	int CAPABILITY = 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__NAME = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__TEXT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__SINCE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.FactImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TOPIC = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TEXT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.TimingImpl <em>Timing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.TimingImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTiming()
	 * @generated
	 */
	int TIMING = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING__KIND = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING__MINIMUM_SECONDS = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Maximum Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING__MAXIMUM_SECONDS = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING__TEXT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Timing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMING_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.FileRuleImpl <em>File Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.FileRuleImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFileRule()
	 * @generated
	 */
	int FILE_RULE = 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__ROLE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vendor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__VENDOR_NAME = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Served As</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__SERVED_AS = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Case Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__CASE_SENSITIVE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Root Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__ROOT_ONLY = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minimum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__MINIMUM_SIZE = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Maximum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__MAXIMUM_SIZE = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE__TEXT = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>File Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_RULE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.TftpHabitsImpl <em>Tftp Habits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.TftpHabitsImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTftpHabits()
	 * @generated
	 */
	int TFTP_HABITS = 9;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Options Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__OPTIONS_ALLOWED = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Single Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__SINGLE_PORT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Largest Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__LARGEST_BLOCK_SIZE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Roll Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__ROLL_OVER = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__TIMEOUT_SECONDS = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Uploads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__UPLOADS = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Server From</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__SERVER_FROM = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Server Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__SERVER_ADDRESS = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Phone Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__PHONE_ADDRESS = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Handshake Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__HANDSHAKE_PORT = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__REQUESTS = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS__NOTE = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Tftp Habits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TFTP_HABITS_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.RequestPatternImpl <em>Request Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.RequestPatternImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getRequestPattern()
	 * @generated
	 */
	int REQUEST_PATTERN = 10;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__PATTERN = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__NEED = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__DIRECTION = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__ROLE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__STAGE = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN__NOTE = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Request Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_PATTERN_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.VersionSchemeImpl <em>Version Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.VersionSchemeImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getVersionScheme()
	 * @generated
	 */
	int VERSION_SCHEME = 11;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__NAME = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__ROLE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Read At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__READ_AT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>First Character</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__FIRST_CHARACTER = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Character</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__LAST_CHARACTER = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__PATTERN = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ordering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__ORDERING = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Same Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__SAME_PARTS = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__BANDS = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Hops</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__HOPS = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME__NOTE = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Version Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_SCHEME_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.VersionBandImpl <em>Version Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.VersionBandImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getVersionBand()
	 * @generated
	 */
	int VERSION_BAND = 12;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__FROM = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__TO = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__SEVERITY = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Forbidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__FORBIDDEN = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__MEANING = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__ACTION = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Models</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND__MODELS = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Version Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_BAND_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.VersionHopImpl <em>Version Hop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.VersionHopImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getVersionHop()
	 * @generated
	 */
	int VERSION_HOP = 13;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__FROM = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__TO = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__TARGET = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Via</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__VIA = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__TEXT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Models</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP__MODELS = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Version Hop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_HOP_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.FirmwareRuleImpl <em>Firmware Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.FirmwareRuleImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFirmwareRule()
	 * @generated
	 */
	int FIRMWARE_RULE = 14;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__ROLE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__NAME_PATTERN = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Magic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__MAGIC = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Magic Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__MAGIC_OFFSET = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Formats</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__FORMATS = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__TEXT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Minimum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__MINIMUM_SIZE = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Maximum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__MAXIMUM_SIZE = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minimum Entropy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__MINIMUM_ENTROPY = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Maximum Entropy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__MAXIMUM_ENTROPY = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__CONTENT = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Models</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__MODELS = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__GROUNDS = SOURCED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__CONFIDENCE = SOURCED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE__SCHEME = SOURCED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Firmware Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_RULE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.ProcedureImpl <em>Procedure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.ProcedureImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getProcedure()
	 * @generated
	 */
	int PROCEDURE = 15;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__ALERT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__TITLE = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__ARTICLE = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Models</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__MODELS = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Symptoms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__SYMPTOMS = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Acknowledgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__ACKNOWLEDGEMENTS = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__STAGES = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__VERIFICATION = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Procedure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.AcknowledgementImpl <em>Acknowledgement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.AcknowledgementImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getAcknowledgement()
	 * @generated
	 */
	int ACKNOWLEDGEMENT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACKNOWLEDGEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACKNOWLEDGEMENT__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Acknowledgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACKNOWLEDGEMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.StageImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__END = 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__STEPS = 3;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.StepImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 18;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NUMBER = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__LABEL = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TEXT = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__KIND = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ANSWERS = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DISPLAY = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Display Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DISPLAY_INFERRED = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EXPECTATIONS = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Only If Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ONLY_IF_DISPLAY = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NEXT = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.AnswerImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 19;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__KEYS = 0;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__MEANING = 1;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__CHOICE = 2;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.ExpectationImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 20;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.PhoneBehaviourImpl <em>Phone Behaviour</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.PhoneBehaviourImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getPhoneBehaviour()
	 * @generated
	 */
	int PHONE_BEHAVIOUR = 21;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__INFERRED = SOURCED__INFERRED;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__VERIFIED = SOURCED__VERIFIED;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__NOTE = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Screens</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__SCREENS = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__START = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Idle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR__IDLE = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Phone Behaviour</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_BEHAVIOUR_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.ScreenImpl <em>Screen</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.ScreenImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getScreen()
	 * @generated
	 */
	int SCREEN = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__ID = 0;

	/**
	 * The feature id for the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__DISPLAY = 1;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__INFERRED = 2;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__EFFECT = 3;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__TRANSITIONS = 4;

	/**
	 * The number of structural features of the '<em>Screen</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.impl.TransitionImpl <em>Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.impl.TransitionImpl
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTransition()
	 * @generated
	 */
	int TRANSITION = 23;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__KEYS = 0;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__INPUT = 1;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__CONDITION = 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TARGET = 3;

	/**
	 * The feature id for the '<em><b>Select</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SELECT = 4;

	/**
	 * The number of structural features of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.Severity
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 24;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.HazardKind <em>Hazard Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.HazardKind
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getHazardKind()
	 * @generated
	 */
	int HAZARD_KIND = 25;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.TimingKind <em>Timing Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.TimingKind
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTimingKind()
	 * @generated
	 */
	int TIMING_KIND = 26;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.RollOver <em>Roll Over</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.RollOver
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getRollOver()
	 * @generated
	 */
	int ROLL_OVER = 27;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.RequestNeed <em>Request Need</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.RequestNeed
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getRequestNeed()
	 * @generated
	 */
	int REQUEST_NEED = 28;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.TransferDirection <em>Transfer Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.TransferDirection
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTransferDirection()
	 * @generated
	 */
	int TRANSFER_DIRECTION = 29;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.ServerSource <em>Server Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.ServerSource
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getServerSource()
	 * @generated
	 */
	int SERVER_SOURCE = 30;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.StageEnd <em>Stage End</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.StageEnd
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStageEnd()
	 * @generated
	 */
	int STAGE_END = 31;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.FileFormat <em>File Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.FileFormat
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFileFormat()
	 * @generated
	 */
	int FILE_FORMAT = 32;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.Ordering <em>Ordering</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.Ordering
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getOrdering()
	 * @generated
	 */
	int ORDERING = 33;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.FirmwareRole <em>Firmware Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFirmwareRole()
	 * @generated
	 */
	int FIRMWARE_ROLE = 34;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.AddressSource <em>Address Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.AddressSource
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getAddressSource()
	 * @generated
	 */
	int ADDRESS_SOURCE = 35;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.StepKind <em>Step Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.StepKind
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStepKind()
	 * @generated
	 */
	int STEP_KIND = 36;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.Choice <em>Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.Choice
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getChoice()
	 * @generated
	 */
	int CHOICE = 37;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.EvidenceKind
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 38;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.ScreenEffect <em>Screen Effect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.ScreenEffect
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getScreenEffect()
	 * @generated
	 */
	int SCREEN_EFFECT = 39;

	/**
	 * The meta object id for the '{@link org.fieldbench.catalog.BehaviourCondition <em>Behaviour Condition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.fieldbench.catalog.BehaviourCondition
	 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getBehaviourCondition()
	 * @generated
	 */
	int BEHAVIOUR_CONDITION = 40;


	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Catalog <em>Catalog</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catalog</em>'.
	 * @see org.fieldbench.catalog.Catalog
	 * @generated
	 */
	EClass getCatalog();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Catalog#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.Catalog#getId()
	 * @see #getCatalog()
	 * @generated
	 */
	EAttribute getCatalog_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Catalog#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see org.fieldbench.catalog.Catalog#getVendor()
	 * @see #getCatalog()
	 * @generated
	 */
	EAttribute getCatalog_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Catalog#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.fieldbench.catalog.Catalog#getRevision()
	 * @see #getCatalog()
	 * @generated
	 */
	EAttribute getCatalog_Revision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Catalog#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Models</em>'.
	 * @see org.fieldbench.catalog.Catalog#getModels()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Models();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Catalog#getSchemes <em>Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schemes</em>'.
	 * @see org.fieldbench.catalog.Catalog#getSchemes()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Schemes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Catalog#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.fieldbench.catalog.Catalog#getRules()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Catalog#getProcedures <em>Procedures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Procedures</em>'.
	 * @see org.fieldbench.catalog.Catalog#getProcedures()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Procedures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Catalog#getBehaviours <em>Behaviours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Behaviours</em>'.
	 * @see org.fieldbench.catalog.Catalog#getBehaviours()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Behaviours();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Sourced <em>Sourced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sourced</em>'.
	 * @see org.fieldbench.catalog.Sourced
	 * @generated
	 */
	EClass getSourced();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Sourced#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.fieldbench.catalog.Sourced#getSource()
	 * @see #getSourced()
	 * @generated
	 */
	EAttribute getSourced_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Sourced#isInferred <em>Inferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inferred</em>'.
	 * @see org.fieldbench.catalog.Sourced#isInferred()
	 * @see #getSourced()
	 * @generated
	 */
	EAttribute getSourced_Inferred();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Sourced#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see org.fieldbench.catalog.Sourced#isVerified()
	 * @see #getSourced()
	 * @generated
	 */
	EAttribute getSourced_Verified();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.PhoneModel <em>Phone Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phone Model</em>'.
	 * @see org.fieldbench.catalog.PhoneModel
	 * @generated
	 */
	EClass getPhoneModel();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getId()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getName()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.PhoneModel#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getAliases()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_Aliases();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.PhoneModel#getHardwareRevisions <em>Hardware Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hardware Revisions</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getHardwareRevisions()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_HardwareRevisions();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#getDisplayLines <em>Display Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Lines</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getDisplayLines()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_DisplayLines();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#getDisplayColumns <em>Display Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Columns</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getDisplayColumns()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_DisplayColumns();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#isIllustrative <em>Illustrative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Illustrative</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#isIllustrative()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_Illustrative();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.PhoneModel#getPowerSources <em>Power Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Power Sources</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getPowerSources()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_PowerSources();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#getFlashSize <em>Flash Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flash Size</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getFlashSize()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_FlashSize();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.PhoneModel#getHazards <em>Hazards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hazards</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getHazards()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_Hazards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.PhoneModel#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getCapabilities()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_Capabilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.PhoneModel#getEntryMethods <em>Entry Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entry Methods</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getEntryMethods()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_EntryMethods();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.PhoneModel#getAddressSources <em>Address Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Address Sources</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getAddressSources()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_AddressSources();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldbench.catalog.PhoneModel#getTftpHabits <em>Tftp Habits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tftp Habits</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getTftpHabits()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_TftpHabits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.PhoneModel#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getFiles()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_Files();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.PhoneModel#getTimings <em>Timings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Timings</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getTimings()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_Timings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.PhoneModel#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getFacts()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_Facts();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.PhoneModel#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scheme</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getScheme()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_Scheme();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.PhoneModel#getApplicationScheme <em>Application Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Application Scheme</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getApplicationScheme()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_ApplicationScheme();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.PhoneModel#getBehaviour <em>Behaviour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Behaviour</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getBehaviour()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EReference getPhoneModel_Behaviour();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#getWarranty <em>Warranty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warranty</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getWarranty()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_Warranty();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneModel#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldbench.catalog.PhoneModel#getNote()
	 * @see #getPhoneModel()
	 * @generated
	 */
	EAttribute getPhoneModel_Note();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Hazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hazard</em>'.
	 * @see org.fieldbench.catalog.Hazard
	 * @generated
	 */
	EClass getHazard();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Hazard#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.Hazard#getText()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Hazard#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.fieldbench.catalog.Hazard#getSeverity()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Hazard#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldbench.catalog.Hazard#getKind()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Kind();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.EntryMethod <em>Entry Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry Method</em>'.
	 * @see org.fieldbench.catalog.EntryMethod
	 * @generated
	 */
	EClass getEntryMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.EntryMethod#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.EntryMethod#getText()
	 * @see #getEntryMethod()
	 * @generated
	 */
	EAttribute getEntryMethod_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.EntryMethod#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.fieldbench.catalog.EntryMethod#getMode()
	 * @see #getEntryMethod()
	 * @generated
	 */
	EAttribute getEntryMethod_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.EntryMethod#getHoldKeys <em>Hold Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Keys</em>'.
	 * @see org.fieldbench.catalog.EntryMethod#getHoldKeys()
	 * @see #getEntryMethod()
	 * @generated
	 */
	EAttribute getEntryMethod_HoldKeys();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.EntryMethod#getHoldSeconds <em>Hold Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Seconds</em>'.
	 * @see org.fieldbench.catalog.EntryMethod#getHoldSeconds()
	 * @see #getEntryMethod()
	 * @generated
	 */
	EAttribute getEntryMethod_HoldSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.EntryMethod#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keys</em>'.
	 * @see org.fieldbench.catalog.EntryMethod#getKeys()
	 * @see #getEntryMethod()
	 * @generated
	 */
	EAttribute getEntryMethod_Keys();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.EntryMethod#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.fieldbench.catalog.EntryMethod#getWindow()
	 * @see #getEntryMethod()
	 * @generated
	 */
	EAttribute getEntryMethod_Window();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.EntryMethod#getWindowSeconds <em>Window Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Seconds</em>'.
	 * @see org.fieldbench.catalog.EntryMethod#getWindowSeconds()
	 * @see #getEntryMethod()
	 * @generated
	 */
	EAttribute getEntryMethod_WindowSeconds();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Capability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability</em>'.
	 * @see org.fieldbench.catalog.Capability
	 * @generated
	 */
	EClass getCapability();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Capability#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.fieldbench.catalog.Capability#getName()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Capability#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.Capability#getText()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Capability#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.fieldbench.catalog.Capability#getSince()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_Since();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.fieldbench.catalog.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Fact#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topic</em>'.
	 * @see org.fieldbench.catalog.Fact#getTopic()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Topic();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Fact#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.Fact#getText()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Text();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Timing <em>Timing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timing</em>'.
	 * @see org.fieldbench.catalog.Timing
	 * @generated
	 */
	EClass getTiming();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Timing#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldbench.catalog.Timing#getKind()
	 * @see #getTiming()
	 * @generated
	 */
	EAttribute getTiming_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Timing#getMinimumSeconds <em>Minimum Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Seconds</em>'.
	 * @see org.fieldbench.catalog.Timing#getMinimumSeconds()
	 * @see #getTiming()
	 * @generated
	 */
	EAttribute getTiming_MinimumSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Timing#getMaximumSeconds <em>Maximum Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Seconds</em>'.
	 * @see org.fieldbench.catalog.Timing#getMaximumSeconds()
	 * @see #getTiming()
	 * @generated
	 */
	EAttribute getTiming_MaximumSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Timing#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.Timing#getText()
	 * @see #getTiming()
	 * @generated
	 */
	EAttribute getTiming_Text();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.FileRule <em>File Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Rule</em>'.
	 * @see org.fieldbench.catalog.FileRule
	 * @generated
	 */
	EClass getFileRule();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.fieldbench.catalog.FileRule#getRole()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#getVendorName <em>Vendor Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor Name</em>'.
	 * @see org.fieldbench.catalog.FileRule#getVendorName()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_VendorName();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#getServedAs <em>Served As</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Served As</em>'.
	 * @see org.fieldbench.catalog.FileRule#getServedAs()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_ServedAs();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#isCaseSensitive <em>Case Sensitive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Sensitive</em>'.
	 * @see org.fieldbench.catalog.FileRule#isCaseSensitive()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_CaseSensitive();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#isRootOnly <em>Root Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Only</em>'.
	 * @see org.fieldbench.catalog.FileRule#isRootOnly()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_RootOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#getMinimumSize <em>Minimum Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Size</em>'.
	 * @see org.fieldbench.catalog.FileRule#getMinimumSize()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_MinimumSize();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#getMaximumSize <em>Maximum Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Size</em>'.
	 * @see org.fieldbench.catalog.FileRule#getMaximumSize()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_MaximumSize();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FileRule#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.FileRule#getText()
	 * @see #getFileRule()
	 * @generated
	 */
	EAttribute getFileRule_Text();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.TftpHabits <em>Tftp Habits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tftp Habits</em>'.
	 * @see org.fieldbench.catalog.TftpHabits
	 * @generated
	 */
	EClass getTftpHabits();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#isOptionsAllowed <em>Options Allowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Options Allowed</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#isOptionsAllowed()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_OptionsAllowed();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#isSinglePort <em>Single Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Single Port</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#isSinglePort()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_SinglePort();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#getLargestBlockSize <em>Largest Block Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Largest Block Size</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getLargestBlockSize()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_LargestBlockSize();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#getRollOver <em>Roll Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll Over</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getRollOver()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_RollOver();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#getTimeoutSeconds <em>Timeout Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout Seconds</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getTimeoutSeconds()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_TimeoutSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#isUploads <em>Uploads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uploads</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#isUploads()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_Uploads();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.TftpHabits#getServerFrom <em>Server From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Server From</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getServerFrom()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_ServerFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#getServerAddress <em>Server Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server Address</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getServerAddress()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_ServerAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#getPhoneAddress <em>Phone Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone Address</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getPhoneAddress()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_PhoneAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#getHandshakePort <em>Handshake Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handshake Port</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getHandshakePort()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_HandshakePort();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.TftpHabits#getRequests <em>Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requests</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getRequests()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EReference getTftpHabits_Requests();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.TftpHabits#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldbench.catalog.TftpHabits#getNote()
	 * @see #getTftpHabits()
	 * @generated
	 */
	EAttribute getTftpHabits_Note();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.RequestPattern <em>Request Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request Pattern</em>'.
	 * @see org.fieldbench.catalog.RequestPattern
	 * @generated
	 */
	EClass getRequestPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.RequestPattern#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.fieldbench.catalog.RequestPattern#getPattern()
	 * @see #getRequestPattern()
	 * @generated
	 */
	EAttribute getRequestPattern_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.RequestPattern#getNeed <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need</em>'.
	 * @see org.fieldbench.catalog.RequestPattern#getNeed()
	 * @see #getRequestPattern()
	 * @generated
	 */
	EAttribute getRequestPattern_Need();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.RequestPattern#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.fieldbench.catalog.RequestPattern#getDirection()
	 * @see #getRequestPattern()
	 * @generated
	 */
	EAttribute getRequestPattern_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.RequestPattern#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.fieldbench.catalog.RequestPattern#getRole()
	 * @see #getRequestPattern()
	 * @generated
	 */
	EAttribute getRequestPattern_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.RequestPattern#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.fieldbench.catalog.RequestPattern#getStage()
	 * @see #getRequestPattern()
	 * @generated
	 */
	EAttribute getRequestPattern_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.RequestPattern#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldbench.catalog.RequestPattern#getNote()
	 * @see #getRequestPattern()
	 * @generated
	 */
	EAttribute getRequestPattern_Note();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.VersionScheme <em>Version Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version Scheme</em>'.
	 * @see org.fieldbench.catalog.VersionScheme
	 * @generated
	 */
	EClass getVersionScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getId()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getName()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getRole()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getReadAt <em>Read At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read At</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getReadAt()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_ReadAt();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getFirstCharacter <em>First Character</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Character</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getFirstCharacter()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_FirstCharacter();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getLastCharacter <em>Last Character</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Character</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getLastCharacter()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_LastCharacter();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getPattern()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getOrdering <em>Ordering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordering</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getOrdering()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_Ordering();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getSameParts <em>Same Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Parts</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getSameParts()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_SameParts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.VersionScheme#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getBands()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EReference getVersionScheme_Bands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.VersionScheme#getHops <em>Hops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hops</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getHops()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EReference getVersionScheme_Hops();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionScheme#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldbench.catalog.VersionScheme#getNote()
	 * @see #getVersionScheme()
	 * @generated
	 */
	EAttribute getVersionScheme_Note();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.VersionBand <em>Version Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version Band</em>'.
	 * @see org.fieldbench.catalog.VersionBand
	 * @generated
	 */
	EClass getVersionBand();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionBand#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.fieldbench.catalog.VersionBand#getFrom()
	 * @see #getVersionBand()
	 * @generated
	 */
	EAttribute getVersionBand_From();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionBand#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.fieldbench.catalog.VersionBand#getTo()
	 * @see #getVersionBand()
	 * @generated
	 */
	EAttribute getVersionBand_To();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionBand#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.fieldbench.catalog.VersionBand#getSeverity()
	 * @see #getVersionBand()
	 * @generated
	 */
	EAttribute getVersionBand_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionBand#isForbidden <em>Forbidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forbidden</em>'.
	 * @see org.fieldbench.catalog.VersionBand#isForbidden()
	 * @see #getVersionBand()
	 * @generated
	 */
	EAttribute getVersionBand_Forbidden();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionBand#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.fieldbench.catalog.VersionBand#getMeaning()
	 * @see #getVersionBand()
	 * @generated
	 */
	EAttribute getVersionBand_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionBand#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.fieldbench.catalog.VersionBand#getAction()
	 * @see #getVersionBand()
	 * @generated
	 */
	EAttribute getVersionBand_Action();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.VersionBand#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Models</em>'.
	 * @see org.fieldbench.catalog.VersionBand#getModels()
	 * @see #getVersionBand()
	 * @generated
	 */
	EAttribute getVersionBand_Models();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.VersionHop <em>Version Hop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version Hop</em>'.
	 * @see org.fieldbench.catalog.VersionHop
	 * @generated
	 */
	EClass getVersionHop();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionHop#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.fieldbench.catalog.VersionHop#getFrom()
	 * @see #getVersionHop()
	 * @generated
	 */
	EAttribute getVersionHop_From();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionHop#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.fieldbench.catalog.VersionHop#getTo()
	 * @see #getVersionHop()
	 * @generated
	 */
	EAttribute getVersionHop_To();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionHop#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.fieldbench.catalog.VersionHop#getTarget()
	 * @see #getVersionHop()
	 * @generated
	 */
	EAttribute getVersionHop_Target();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.VersionHop#getVia <em>Via</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Via</em>'.
	 * @see org.fieldbench.catalog.VersionHop#getVia()
	 * @see #getVersionHop()
	 * @generated
	 */
	EAttribute getVersionHop_Via();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.VersionHop#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.VersionHop#getText()
	 * @see #getVersionHop()
	 * @generated
	 */
	EAttribute getVersionHop_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.VersionHop#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Models</em>'.
	 * @see org.fieldbench.catalog.VersionHop#getModels()
	 * @see #getVersionHop()
	 * @generated
	 */
	EAttribute getVersionHop_Models();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.FirmwareRule <em>Firmware Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Firmware Rule</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule
	 * @generated
	 */
	EClass getFirmwareRule();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getId()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getRole()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getNamePattern <em>Name Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Pattern</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getNamePattern()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_NamePattern();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getMagic <em>Magic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Magic</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getMagic()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Magic();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getMagicOffset <em>Magic Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Magic Offset</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getMagicOffset()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_MagicOffset();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.FirmwareRule#getFormats <em>Formats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Formats</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getFormats()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Formats();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#isText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#isText()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getMinimumSize <em>Minimum Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Size</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getMinimumSize()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_MinimumSize();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getMaximumSize <em>Maximum Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Size</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getMaximumSize()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_MaximumSize();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getMinimumEntropy <em>Minimum Entropy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Entropy</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getMinimumEntropy()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_MinimumEntropy();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getMaximumEntropy <em>Maximum Entropy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Entropy</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getMaximumEntropy()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_MaximumEntropy();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getContent()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Content();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.FirmwareRule#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Models</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getModels()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Models();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getGrounds <em>Grounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounds</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getGrounds()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Grounds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.FirmwareRule#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getConfidence()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EAttribute getFirmwareRule_Confidence();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.FirmwareRule#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scheme</em>'.
	 * @see org.fieldbench.catalog.FirmwareRule#getScheme()
	 * @see #getFirmwareRule()
	 * @generated
	 */
	EReference getFirmwareRule_Scheme();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Procedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Procedure</em>'.
	 * @see org.fieldbench.catalog.Procedure
	 * @generated
	 */
	EClass getProcedure();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Procedure#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.Procedure#getId()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Procedure#getAlert <em>Alert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alert</em>'.
	 * @see org.fieldbench.catalog.Procedure#getAlert()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Alert();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Procedure#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.fieldbench.catalog.Procedure#getTitle()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Procedure#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.fieldbench.catalog.Procedure#getArticle()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Article();

	/**
	 * Returns the meta object for the reference list '{@link org.fieldbench.catalog.Procedure#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Models</em>'.
	 * @see org.fieldbench.catalog.Procedure#getModels()
	 * @see #getProcedure()
	 * @generated
	 */
	EReference getProcedure_Models();

	/**
	 * Returns the meta object for the attribute list '{@link org.fieldbench.catalog.Procedure#getSymptoms <em>Symptoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Symptoms</em>'.
	 * @see org.fieldbench.catalog.Procedure#getSymptoms()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Symptoms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Procedure#getAcknowledgements <em>Acknowledgements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Acknowledgements</em>'.
	 * @see org.fieldbench.catalog.Procedure#getAcknowledgements()
	 * @see #getProcedure()
	 * @generated
	 */
	EReference getProcedure_Acknowledgements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Procedure#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.fieldbench.catalog.Procedure#getStages()
	 * @see #getProcedure()
	 * @generated
	 */
	EReference getProcedure_Stages();

	/**
	 * Returns the meta object for the containment reference '{@link org.fieldbench.catalog.Procedure#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Verification</em>'.
	 * @see org.fieldbench.catalog.Procedure#getVerification()
	 * @see #getProcedure()
	 * @generated
	 */
	EReference getProcedure_Verification();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Acknowledgement <em>Acknowledgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Acknowledgement</em>'.
	 * @see org.fieldbench.catalog.Acknowledgement
	 * @generated
	 */
	EClass getAcknowledgement();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Acknowledgement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.Acknowledgement#getId()
	 * @see #getAcknowledgement()
	 * @generated
	 */
	EAttribute getAcknowledgement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Acknowledgement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.Acknowledgement#getText()
	 * @see #getAcknowledgement()
	 * @generated
	 */
	EAttribute getAcknowledgement_Text();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see org.fieldbench.catalog.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Stage#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.Stage#getId()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Stage#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.fieldbench.catalog.Stage#getTitle()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Stage#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.fieldbench.catalog.Stage#getEnd()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_End();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Stage#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.fieldbench.catalog.Stage#getSteps()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Steps();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.fieldbench.catalog.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Step#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.fieldbench.catalog.Step#getNumber()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Step#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.fieldbench.catalog.Step#getLabel()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Step#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.Step#getText()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Step#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldbench.catalog.Step#getKind()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Step#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.fieldbench.catalog.Step#getAnswers()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Step#getDisplay <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display</em>'.
	 * @see org.fieldbench.catalog.Step#getDisplay()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Display();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Step#isDisplayInferred <em>Display Inferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Inferred</em>'.
	 * @see org.fieldbench.catalog.Step#isDisplayInferred()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_DisplayInferred();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Step#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expectations</em>'.
	 * @see org.fieldbench.catalog.Step#getExpectations()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Expectations();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Step#getOnlyIfDisplay <em>Only If Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Only If Display</em>'.
	 * @see org.fieldbench.catalog.Step#getOnlyIfDisplay()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_OnlyIfDisplay();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.Step#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Next</em>'.
	 * @see org.fieldbench.catalog.Step#getNext()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Next();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.fieldbench.catalog.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Answer#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keys</em>'.
	 * @see org.fieldbench.catalog.Answer#getKeys()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Keys();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Answer#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.fieldbench.catalog.Answer#getMeaning()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Answer#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see org.fieldbench.catalog.Answer#getChoice()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Choice();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.fieldbench.catalog.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Expectation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.fieldbench.catalog.Expectation#getKind()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Expectation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.fieldbench.catalog.Expectation#getRole()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Expectation#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.fieldbench.catalog.Expectation#getSeconds()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Expectation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.fieldbench.catalog.Expectation#getText()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Text();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.PhoneBehaviour <em>Phone Behaviour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phone Behaviour</em>'.
	 * @see org.fieldbench.catalog.PhoneBehaviour
	 * @generated
	 */
	EClass getPhoneBehaviour();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneBehaviour#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.PhoneBehaviour#getId()
	 * @see #getPhoneBehaviour()
	 * @generated
	 */
	EAttribute getPhoneBehaviour_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.PhoneBehaviour#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.fieldbench.catalog.PhoneBehaviour#getNote()
	 * @see #getPhoneBehaviour()
	 * @generated
	 */
	EAttribute getPhoneBehaviour_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.PhoneBehaviour#getScreens <em>Screens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Screens</em>'.
	 * @see org.fieldbench.catalog.PhoneBehaviour#getScreens()
	 * @see #getPhoneBehaviour()
	 * @generated
	 */
	EReference getPhoneBehaviour_Screens();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.PhoneBehaviour#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Start</em>'.
	 * @see org.fieldbench.catalog.PhoneBehaviour#getStart()
	 * @see #getPhoneBehaviour()
	 * @generated
	 */
	EReference getPhoneBehaviour_Start();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.PhoneBehaviour#getIdle <em>Idle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Idle</em>'.
	 * @see org.fieldbench.catalog.PhoneBehaviour#getIdle()
	 * @see #getPhoneBehaviour()
	 * @generated
	 */
	EReference getPhoneBehaviour_Idle();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Screen <em>Screen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Screen</em>'.
	 * @see org.fieldbench.catalog.Screen
	 * @generated
	 */
	EClass getScreen();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Screen#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.fieldbench.catalog.Screen#getId()
	 * @see #getScreen()
	 * @generated
	 */
	EAttribute getScreen_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Screen#getDisplay <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display</em>'.
	 * @see org.fieldbench.catalog.Screen#getDisplay()
	 * @see #getScreen()
	 * @generated
	 */
	EAttribute getScreen_Display();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Screen#isInferred <em>Inferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inferred</em>'.
	 * @see org.fieldbench.catalog.Screen#isInferred()
	 * @see #getScreen()
	 * @generated
	 */
	EAttribute getScreen_Inferred();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Screen#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.fieldbench.catalog.Screen#getEffect()
	 * @see #getScreen()
	 * @generated
	 */
	EAttribute getScreen_Effect();

	/**
	 * Returns the meta object for the containment reference list '{@link org.fieldbench.catalog.Screen#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.fieldbench.catalog.Screen#getTransitions()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Transitions();

	/**
	 * Returns the meta object for class '{@link org.fieldbench.catalog.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition</em>'.
	 * @see org.fieldbench.catalog.Transition
	 * @generated
	 */
	EClass getTransition();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Transition#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keys</em>'.
	 * @see org.fieldbench.catalog.Transition#getKeys()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Keys();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Transition#isInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.fieldbench.catalog.Transition#isInput()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Input();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Transition#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.fieldbench.catalog.Transition#getCondition()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Condition();

	/**
	 * Returns the meta object for the reference '{@link org.fieldbench.catalog.Transition#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.fieldbench.catalog.Transition#getTarget()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.fieldbench.catalog.Transition#getSelect <em>Select</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Select</em>'.
	 * @see org.fieldbench.catalog.Transition#getSelect()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Select();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.fieldbench.catalog.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.HazardKind <em>Hazard Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hazard Kind</em>'.
	 * @see org.fieldbench.catalog.HazardKind
	 * @generated
	 */
	EEnum getHazardKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.TimingKind <em>Timing Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Timing Kind</em>'.
	 * @see org.fieldbench.catalog.TimingKind
	 * @generated
	 */
	EEnum getTimingKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.RollOver <em>Roll Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Roll Over</em>'.
	 * @see org.fieldbench.catalog.RollOver
	 * @generated
	 */
	EEnum getRollOver();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.RequestNeed <em>Request Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Request Need</em>'.
	 * @see org.fieldbench.catalog.RequestNeed
	 * @generated
	 */
	EEnum getRequestNeed();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.TransferDirection <em>Transfer Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transfer Direction</em>'.
	 * @see org.fieldbench.catalog.TransferDirection
	 * @generated
	 */
	EEnum getTransferDirection();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.ServerSource <em>Server Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Server Source</em>'.
	 * @see org.fieldbench.catalog.ServerSource
	 * @generated
	 */
	EEnum getServerSource();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.StageEnd <em>Stage End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage End</em>'.
	 * @see org.fieldbench.catalog.StageEnd
	 * @generated
	 */
	EEnum getStageEnd();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.FileFormat <em>File Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>File Format</em>'.
	 * @see org.fieldbench.catalog.FileFormat
	 * @generated
	 */
	EEnum getFileFormat();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.Ordering <em>Ordering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ordering</em>'.
	 * @see org.fieldbench.catalog.Ordering
	 * @generated
	 */
	EEnum getOrdering();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.FirmwareRole <em>Firmware Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Firmware Role</em>'.
	 * @see org.fieldbench.catalog.FirmwareRole
	 * @generated
	 */
	EEnum getFirmwareRole();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.AddressSource <em>Address Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Address Source</em>'.
	 * @see org.fieldbench.catalog.AddressSource
	 * @generated
	 */
	EEnum getAddressSource();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.StepKind <em>Step Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Kind</em>'.
	 * @see org.fieldbench.catalog.StepKind
	 * @generated
	 */
	EEnum getStepKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.Choice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Choice</em>'.
	 * @see org.fieldbench.catalog.Choice
	 * @generated
	 */
	EEnum getChoice();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see org.fieldbench.catalog.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.ScreenEffect <em>Screen Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Screen Effect</em>'.
	 * @see org.fieldbench.catalog.ScreenEffect
	 * @generated
	 */
	EEnum getScreenEffect();

	/**
	 * Returns the meta object for enum '{@link org.fieldbench.catalog.BehaviourCondition <em>Behaviour Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Behaviour Condition</em>'.
	 * @see org.fieldbench.catalog.BehaviourCondition
	 * @generated
	 */
	EEnum getBehaviourCondition();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CatalogFactory getCatalogFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.CatalogImpl <em>Catalog</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.CatalogImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getCatalog()
		 * @generated
		 */
		EClass CATALOG = eINSTANCE.getCatalog();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG__ID = eINSTANCE.getCatalog_Id();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG__VENDOR = eINSTANCE.getCatalog_Vendor();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG__REVISION = eINSTANCE.getCatalog_Revision();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__MODELS = eINSTANCE.getCatalog_Models();

		/**
		 * The meta object literal for the '<em><b>Schemes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__SCHEMES = eINSTANCE.getCatalog_Schemes();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__RULES = eINSTANCE.getCatalog_Rules();

		/**
		 * The meta object literal for the '<em><b>Procedures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__PROCEDURES = eINSTANCE.getCatalog_Procedures();

		/**
		 * The meta object literal for the '<em><b>Behaviours</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__BEHAVIOURS = eINSTANCE.getCatalog_Behaviours();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.SourcedImpl <em>Sourced</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.SourcedImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getSourced()
		 * @generated
		 */
		EClass SOURCED = eINSTANCE.getSourced();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCED__SOURCE = eINSTANCE.getSourced_Source();

		/**
		 * The meta object literal for the '<em><b>Inferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCED__INFERRED = eINSTANCE.getSourced_Inferred();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCED__VERIFIED = eINSTANCE.getSourced_Verified();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.PhoneModelImpl <em>Phone Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.PhoneModelImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getPhoneModel()
		 * @generated
		 */
		EClass PHONE_MODEL = eINSTANCE.getPhoneModel();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__ID = eINSTANCE.getPhoneModel_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__NAME = eINSTANCE.getPhoneModel_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__ALIASES = eINSTANCE.getPhoneModel_Aliases();

		/**
		 * The meta object literal for the '<em><b>Hardware Revisions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__HARDWARE_REVISIONS = eINSTANCE.getPhoneModel_HardwareRevisions();

		/**
		 * The meta object literal for the '<em><b>Display Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__DISPLAY_LINES = eINSTANCE.getPhoneModel_DisplayLines();

		/**
		 * The meta object literal for the '<em><b>Display Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__DISPLAY_COLUMNS = eINSTANCE.getPhoneModel_DisplayColumns();

		/**
		 * The meta object literal for the '<em><b>Illustrative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__ILLUSTRATIVE = eINSTANCE.getPhoneModel_Illustrative();

		/**
		 * The meta object literal for the '<em><b>Power Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__POWER_SOURCES = eINSTANCE.getPhoneModel_PowerSources();

		/**
		 * The meta object literal for the '<em><b>Flash Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__FLASH_SIZE = eINSTANCE.getPhoneModel_FlashSize();

		/**
		 * The meta object literal for the '<em><b>Hazards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__HAZARDS = eINSTANCE.getPhoneModel_Hazards();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__CAPABILITIES = eINSTANCE.getPhoneModel_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Entry Methods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__ENTRY_METHODS = eINSTANCE.getPhoneModel_EntryMethods();

		/**
		 * The meta object literal for the '<em><b>Address Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__ADDRESS_SOURCES = eINSTANCE.getPhoneModel_AddressSources();

		/**
		 * The meta object literal for the '<em><b>Tftp Habits</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__TFTP_HABITS = eINSTANCE.getPhoneModel_TftpHabits();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__FILES = eINSTANCE.getPhoneModel_Files();

		/**
		 * The meta object literal for the '<em><b>Timings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__TIMINGS = eINSTANCE.getPhoneModel_Timings();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__FACTS = eINSTANCE.getPhoneModel_Facts();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__SCHEME = eINSTANCE.getPhoneModel_Scheme();

		/**
		 * The meta object literal for the '<em><b>Application Scheme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__APPLICATION_SCHEME = eINSTANCE.getPhoneModel_ApplicationScheme();

		/**
		 * The meta object literal for the '<em><b>Behaviour</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_MODEL__BEHAVIOUR = eINSTANCE.getPhoneModel_Behaviour();

		/**
		 * The meta object literal for the '<em><b>Warranty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__WARRANTY = eINSTANCE.getPhoneModel_Warranty();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_MODEL__NOTE = eINSTANCE.getPhoneModel_Note();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.HazardImpl <em>Hazard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.HazardImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getHazard()
		 * @generated
		 */
		EClass HAZARD = eINSTANCE.getHazard();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__TEXT = eINSTANCE.getHazard_Text();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__SEVERITY = eINSTANCE.getHazard_Severity();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__KIND = eINSTANCE.getHazard_Kind();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.EntryMethodImpl <em>Entry Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.EntryMethodImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getEntryMethod()
		 * @generated
		 */
		EClass ENTRY_METHOD = eINSTANCE.getEntryMethod();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY_METHOD__TEXT = eINSTANCE.getEntryMethod_Text();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY_METHOD__MODE = eINSTANCE.getEntryMethod_Mode();

		/**
		 * The meta object literal for the '<em><b>Hold Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY_METHOD__HOLD_KEYS = eINSTANCE.getEntryMethod_HoldKeys();

		/**
		 * The meta object literal for the '<em><b>Hold Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY_METHOD__HOLD_SECONDS = eINSTANCE.getEntryMethod_HoldSeconds();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY_METHOD__KEYS = eINSTANCE.getEntryMethod_Keys();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY_METHOD__WINDOW = eINSTANCE.getEntryMethod_Window();

		/**
		 * The meta object literal for the '<em><b>Window Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY_METHOD__WINDOW_SECONDS = eINSTANCE.getEntryMethod_WindowSeconds();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.CapabilityImpl <em>Capability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.CapabilityImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getCapability()
		 * @generated
		 */
		EClass CAPABILITY = eINSTANCE.getCapability();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__NAME = eINSTANCE.getCapability_Name();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__TEXT = eINSTANCE.getCapability_Text();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__SINCE = eINSTANCE.getCapability_Since();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.FactImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__TOPIC = eINSTANCE.getFact_Topic();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__TEXT = eINSTANCE.getFact_Text();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.TimingImpl <em>Timing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.TimingImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTiming()
		 * @generated
		 */
		EClass TIMING = eINSTANCE.getTiming();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMING__KIND = eINSTANCE.getTiming_Kind();

		/**
		 * The meta object literal for the '<em><b>Minimum Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMING__MINIMUM_SECONDS = eINSTANCE.getTiming_MinimumSeconds();

		/**
		 * The meta object literal for the '<em><b>Maximum Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMING__MAXIMUM_SECONDS = eINSTANCE.getTiming_MaximumSeconds();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMING__TEXT = eINSTANCE.getTiming_Text();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.FileRuleImpl <em>File Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.FileRuleImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFileRule()
		 * @generated
		 */
		EClass FILE_RULE = eINSTANCE.getFileRule();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__ROLE = eINSTANCE.getFileRule_Role();

		/**
		 * The meta object literal for the '<em><b>Vendor Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__VENDOR_NAME = eINSTANCE.getFileRule_VendorName();

		/**
		 * The meta object literal for the '<em><b>Served As</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__SERVED_AS = eINSTANCE.getFileRule_ServedAs();

		/**
		 * The meta object literal for the '<em><b>Case Sensitive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__CASE_SENSITIVE = eINSTANCE.getFileRule_CaseSensitive();

		/**
		 * The meta object literal for the '<em><b>Root Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__ROOT_ONLY = eINSTANCE.getFileRule_RootOnly();

		/**
		 * The meta object literal for the '<em><b>Minimum Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__MINIMUM_SIZE = eINSTANCE.getFileRule_MinimumSize();

		/**
		 * The meta object literal for the '<em><b>Maximum Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__MAXIMUM_SIZE = eINSTANCE.getFileRule_MaximumSize();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_RULE__TEXT = eINSTANCE.getFileRule_Text();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.TftpHabitsImpl <em>Tftp Habits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.TftpHabitsImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTftpHabits()
		 * @generated
		 */
		EClass TFTP_HABITS = eINSTANCE.getTftpHabits();

		/**
		 * The meta object literal for the '<em><b>Options Allowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__OPTIONS_ALLOWED = eINSTANCE.getTftpHabits_OptionsAllowed();

		/**
		 * The meta object literal for the '<em><b>Single Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__SINGLE_PORT = eINSTANCE.getTftpHabits_SinglePort();

		/**
		 * The meta object literal for the '<em><b>Largest Block Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__LARGEST_BLOCK_SIZE = eINSTANCE.getTftpHabits_LargestBlockSize();

		/**
		 * The meta object literal for the '<em><b>Roll Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__ROLL_OVER = eINSTANCE.getTftpHabits_RollOver();

		/**
		 * The meta object literal for the '<em><b>Timeout Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__TIMEOUT_SECONDS = eINSTANCE.getTftpHabits_TimeoutSeconds();

		/**
		 * The meta object literal for the '<em><b>Uploads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__UPLOADS = eINSTANCE.getTftpHabits_Uploads();

		/**
		 * The meta object literal for the '<em><b>Server From</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__SERVER_FROM = eINSTANCE.getTftpHabits_ServerFrom();

		/**
		 * The meta object literal for the '<em><b>Server Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__SERVER_ADDRESS = eINSTANCE.getTftpHabits_ServerAddress();

		/**
		 * The meta object literal for the '<em><b>Phone Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__PHONE_ADDRESS = eINSTANCE.getTftpHabits_PhoneAddress();

		/**
		 * The meta object literal for the '<em><b>Handshake Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__HANDSHAKE_PORT = eINSTANCE.getTftpHabits_HandshakePort();

		/**
		 * The meta object literal for the '<em><b>Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TFTP_HABITS__REQUESTS = eINSTANCE.getTftpHabits_Requests();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TFTP_HABITS__NOTE = eINSTANCE.getTftpHabits_Note();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.RequestPatternImpl <em>Request Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.RequestPatternImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getRequestPattern()
		 * @generated
		 */
		EClass REQUEST_PATTERN = eINSTANCE.getRequestPattern();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_PATTERN__PATTERN = eINSTANCE.getRequestPattern_Pattern();

		/**
		 * The meta object literal for the '<em><b>Need</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_PATTERN__NEED = eINSTANCE.getRequestPattern_Need();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_PATTERN__DIRECTION = eINSTANCE.getRequestPattern_Direction();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_PATTERN__ROLE = eINSTANCE.getRequestPattern_Role();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_PATTERN__STAGE = eINSTANCE.getRequestPattern_Stage();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_PATTERN__NOTE = eINSTANCE.getRequestPattern_Note();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.VersionSchemeImpl <em>Version Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.VersionSchemeImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getVersionScheme()
		 * @generated
		 */
		EClass VERSION_SCHEME = eINSTANCE.getVersionScheme();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__ID = eINSTANCE.getVersionScheme_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__NAME = eINSTANCE.getVersionScheme_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__ROLE = eINSTANCE.getVersionScheme_Role();

		/**
		 * The meta object literal for the '<em><b>Read At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__READ_AT = eINSTANCE.getVersionScheme_ReadAt();

		/**
		 * The meta object literal for the '<em><b>First Character</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__FIRST_CHARACTER = eINSTANCE.getVersionScheme_FirstCharacter();

		/**
		 * The meta object literal for the '<em><b>Last Character</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__LAST_CHARACTER = eINSTANCE.getVersionScheme_LastCharacter();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__PATTERN = eINSTANCE.getVersionScheme_Pattern();

		/**
		 * The meta object literal for the '<em><b>Ordering</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__ORDERING = eINSTANCE.getVersionScheme_Ordering();

		/**
		 * The meta object literal for the '<em><b>Same Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__SAME_PARTS = eINSTANCE.getVersionScheme_SameParts();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION_SCHEME__BANDS = eINSTANCE.getVersionScheme_Bands();

		/**
		 * The meta object literal for the '<em><b>Hops</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION_SCHEME__HOPS = eINSTANCE.getVersionScheme_Hops();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_SCHEME__NOTE = eINSTANCE.getVersionScheme_Note();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.VersionBandImpl <em>Version Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.VersionBandImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getVersionBand()
		 * @generated
		 */
		EClass VERSION_BAND = eINSTANCE.getVersionBand();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_BAND__FROM = eINSTANCE.getVersionBand_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_BAND__TO = eINSTANCE.getVersionBand_To();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_BAND__SEVERITY = eINSTANCE.getVersionBand_Severity();

		/**
		 * The meta object literal for the '<em><b>Forbidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_BAND__FORBIDDEN = eINSTANCE.getVersionBand_Forbidden();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_BAND__MEANING = eINSTANCE.getVersionBand_Meaning();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_BAND__ACTION = eINSTANCE.getVersionBand_Action();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_BAND__MODELS = eINSTANCE.getVersionBand_Models();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.VersionHopImpl <em>Version Hop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.VersionHopImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getVersionHop()
		 * @generated
		 */
		EClass VERSION_HOP = eINSTANCE.getVersionHop();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_HOP__FROM = eINSTANCE.getVersionHop_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_HOP__TO = eINSTANCE.getVersionHop_To();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_HOP__TARGET = eINSTANCE.getVersionHop_Target();

		/**
		 * The meta object literal for the '<em><b>Via</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_HOP__VIA = eINSTANCE.getVersionHop_Via();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_HOP__TEXT = eINSTANCE.getVersionHop_Text();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_HOP__MODELS = eINSTANCE.getVersionHop_Models();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.FirmwareRuleImpl <em>Firmware Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.FirmwareRuleImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFirmwareRule()
		 * @generated
		 */
		EClass FIRMWARE_RULE = eINSTANCE.getFirmwareRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__ID = eINSTANCE.getFirmwareRule_Id();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__ROLE = eINSTANCE.getFirmwareRule_Role();

		/**
		 * The meta object literal for the '<em><b>Name Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__NAME_PATTERN = eINSTANCE.getFirmwareRule_NamePattern();

		/**
		 * The meta object literal for the '<em><b>Magic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__MAGIC = eINSTANCE.getFirmwareRule_Magic();

		/**
		 * The meta object literal for the '<em><b>Magic Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__MAGIC_OFFSET = eINSTANCE.getFirmwareRule_MagicOffset();

		/**
		 * The meta object literal for the '<em><b>Formats</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__FORMATS = eINSTANCE.getFirmwareRule_Formats();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__TEXT = eINSTANCE.getFirmwareRule_Text();

		/**
		 * The meta object literal for the '<em><b>Minimum Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__MINIMUM_SIZE = eINSTANCE.getFirmwareRule_MinimumSize();

		/**
		 * The meta object literal for the '<em><b>Maximum Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__MAXIMUM_SIZE = eINSTANCE.getFirmwareRule_MaximumSize();

		/**
		 * The meta object literal for the '<em><b>Minimum Entropy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__MINIMUM_ENTROPY = eINSTANCE.getFirmwareRule_MinimumEntropy();

		/**
		 * The meta object literal for the '<em><b>Maximum Entropy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__MAXIMUM_ENTROPY = eINSTANCE.getFirmwareRule_MaximumEntropy();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__CONTENT = eINSTANCE.getFirmwareRule_Content();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__MODELS = eINSTANCE.getFirmwareRule_Models();

		/**
		 * The meta object literal for the '<em><b>Grounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__GROUNDS = eINSTANCE.getFirmwareRule_Grounds();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE_RULE__CONFIDENCE = eINSTANCE.getFirmwareRule_Confidence();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIRMWARE_RULE__SCHEME = eINSTANCE.getFirmwareRule_Scheme();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.ProcedureImpl <em>Procedure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.ProcedureImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getProcedure()
		 * @generated
		 */
		EClass PROCEDURE = eINSTANCE.getProcedure();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__ID = eINSTANCE.getProcedure_Id();

		/**
		 * The meta object literal for the '<em><b>Alert</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__ALERT = eINSTANCE.getProcedure_Alert();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__TITLE = eINSTANCE.getProcedure_Title();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__ARTICLE = eINSTANCE.getProcedure_Article();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEDURE__MODELS = eINSTANCE.getProcedure_Models();

		/**
		 * The meta object literal for the '<em><b>Symptoms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__SYMPTOMS = eINSTANCE.getProcedure_Symptoms();

		/**
		 * The meta object literal for the '<em><b>Acknowledgements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEDURE__ACKNOWLEDGEMENTS = eINSTANCE.getProcedure_Acknowledgements();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEDURE__STAGES = eINSTANCE.getProcedure_Stages();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEDURE__VERIFICATION = eINSTANCE.getProcedure_Verification();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.AcknowledgementImpl <em>Acknowledgement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.AcknowledgementImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getAcknowledgement()
		 * @generated
		 */
		EClass ACKNOWLEDGEMENT = eINSTANCE.getAcknowledgement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACKNOWLEDGEMENT__ID = eINSTANCE.getAcknowledgement_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACKNOWLEDGEMENT__TEXT = eINSTANCE.getAcknowledgement_Text();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.StageImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__ID = eINSTANCE.getStage_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__TITLE = eINSTANCE.getStage_Title();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__END = eINSTANCE.getStage_End();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__STEPS = eINSTANCE.getStage_Steps();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.StepImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__NUMBER = eINSTANCE.getStep_Number();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__LABEL = eINSTANCE.getStep_Label();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__TEXT = eINSTANCE.getStep_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__KIND = eINSTANCE.getStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__ANSWERS = eINSTANCE.getStep_Answers();

		/**
		 * The meta object literal for the '<em><b>Display</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__DISPLAY = eINSTANCE.getStep_Display();

		/**
		 * The meta object literal for the '<em><b>Display Inferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__DISPLAY_INFERRED = eINSTANCE.getStep_DisplayInferred();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__EXPECTATIONS = eINSTANCE.getStep_Expectations();

		/**
		 * The meta object literal for the '<em><b>Only If Display</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ONLY_IF_DISPLAY = eINSTANCE.getStep_OnlyIfDisplay();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__NEXT = eINSTANCE.getStep_Next();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.AnswerImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__KEYS = eINSTANCE.getAnswer_Keys();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__MEANING = eINSTANCE.getAnswer_Meaning();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__CHOICE = eINSTANCE.getAnswer_Choice();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.ExpectationImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__KIND = eINSTANCE.getExpectation_Kind();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__ROLE = eINSTANCE.getExpectation_Role();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__SECONDS = eINSTANCE.getExpectation_Seconds();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__TEXT = eINSTANCE.getExpectation_Text();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.PhoneBehaviourImpl <em>Phone Behaviour</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.PhoneBehaviourImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getPhoneBehaviour()
		 * @generated
		 */
		EClass PHONE_BEHAVIOUR = eINSTANCE.getPhoneBehaviour();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_BEHAVIOUR__ID = eINSTANCE.getPhoneBehaviour_Id();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE_BEHAVIOUR__NOTE = eINSTANCE.getPhoneBehaviour_Note();

		/**
		 * The meta object literal for the '<em><b>Screens</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_BEHAVIOUR__SCREENS = eINSTANCE.getPhoneBehaviour_Screens();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_BEHAVIOUR__START = eINSTANCE.getPhoneBehaviour_Start();

		/**
		 * The meta object literal for the '<em><b>Idle</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHONE_BEHAVIOUR__IDLE = eINSTANCE.getPhoneBehaviour_Idle();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.ScreenImpl <em>Screen</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.ScreenImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getScreen()
		 * @generated
		 */
		EClass SCREEN = eINSTANCE.getScreen();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREEN__ID = eINSTANCE.getScreen_Id();

		/**
		 * The meta object literal for the '<em><b>Display</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREEN__DISPLAY = eINSTANCE.getScreen_Display();

		/**
		 * The meta object literal for the '<em><b>Inferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREEN__INFERRED = eINSTANCE.getScreen_Inferred();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREEN__EFFECT = eINSTANCE.getScreen_Effect();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__TRANSITIONS = eINSTANCE.getScreen_Transitions();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.impl.TransitionImpl <em>Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.impl.TransitionImpl
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTransition()
		 * @generated
		 */
		EClass TRANSITION = eINSTANCE.getTransition();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__KEYS = eINSTANCE.getTransition_Keys();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__INPUT = eINSTANCE.getTransition_Input();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__CONDITION = eINSTANCE.getTransition_Condition();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__TARGET = eINSTANCE.getTransition_Target();

		/**
		 * The meta object literal for the '<em><b>Select</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__SELECT = eINSTANCE.getTransition_Select();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.Severity
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.HazardKind <em>Hazard Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.HazardKind
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getHazardKind()
		 * @generated
		 */
		EEnum HAZARD_KIND = eINSTANCE.getHazardKind();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.TimingKind <em>Timing Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.TimingKind
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTimingKind()
		 * @generated
		 */
		EEnum TIMING_KIND = eINSTANCE.getTimingKind();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.RollOver <em>Roll Over</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.RollOver
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getRollOver()
		 * @generated
		 */
		EEnum ROLL_OVER = eINSTANCE.getRollOver();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.RequestNeed <em>Request Need</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.RequestNeed
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getRequestNeed()
		 * @generated
		 */
		EEnum REQUEST_NEED = eINSTANCE.getRequestNeed();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.TransferDirection <em>Transfer Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.TransferDirection
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getTransferDirection()
		 * @generated
		 */
		EEnum TRANSFER_DIRECTION = eINSTANCE.getTransferDirection();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.ServerSource <em>Server Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.ServerSource
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getServerSource()
		 * @generated
		 */
		EEnum SERVER_SOURCE = eINSTANCE.getServerSource();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.StageEnd <em>Stage End</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.StageEnd
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStageEnd()
		 * @generated
		 */
		EEnum STAGE_END = eINSTANCE.getStageEnd();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.FileFormat <em>File Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.FileFormat
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFileFormat()
		 * @generated
		 */
		EEnum FILE_FORMAT = eINSTANCE.getFileFormat();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.Ordering <em>Ordering</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.Ordering
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getOrdering()
		 * @generated
		 */
		EEnum ORDERING = eINSTANCE.getOrdering();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.FirmwareRole <em>Firmware Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.FirmwareRole
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getFirmwareRole()
		 * @generated
		 */
		EEnum FIRMWARE_ROLE = eINSTANCE.getFirmwareRole();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.AddressSource <em>Address Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.AddressSource
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getAddressSource()
		 * @generated
		 */
		EEnum ADDRESS_SOURCE = eINSTANCE.getAddressSource();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.StepKind <em>Step Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.StepKind
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getStepKind()
		 * @generated
		 */
		EEnum STEP_KIND = eINSTANCE.getStepKind();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.Choice <em>Choice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.Choice
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getChoice()
		 * @generated
		 */
		EEnum CHOICE = eINSTANCE.getChoice();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.EvidenceKind <em>Evidence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.EvidenceKind
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getEvidenceKind()
		 * @generated
		 */
		EEnum EVIDENCE_KIND = eINSTANCE.getEvidenceKind();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.ScreenEffect <em>Screen Effect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.ScreenEffect
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getScreenEffect()
		 * @generated
		 */
		EEnum SCREEN_EFFECT = eINSTANCE.getScreenEffect();

		/**
		 * The meta object literal for the '{@link org.fieldbench.catalog.BehaviourCondition <em>Behaviour Condition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.fieldbench.catalog.BehaviourCondition
		 * @see org.fieldbench.catalog.impl.CatalogPackageImpl#getBehaviourCondition()
		 * @generated
		 */
		EEnum BEHAVIOUR_CONDITION = eINSTANCE.getBehaviourCondition();

	}

} //CatalogPackage

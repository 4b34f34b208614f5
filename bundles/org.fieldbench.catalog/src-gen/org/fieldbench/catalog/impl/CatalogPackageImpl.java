/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.fieldbench.catalog.Acknowledgement;
import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.BehaviourCondition;
import org.fieldbench.catalog.Capability;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.Choice;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.EvidenceKind;
import org.fieldbench.catalog.Expectation;
import org.fieldbench.catalog.Fact;
import org.fieldbench.catalog.FileFormat;
import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.Hazard;
import org.fieldbench.catalog.HazardKind;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneBehaviour;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.RequestNeed;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.RollOver;
import org.fieldbench.catalog.Screen;
import org.fieldbench.catalog.ScreenEffect;
import org.fieldbench.catalog.ServerSource;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.Sourced;
import org.fieldbench.catalog.Stage;
import org.fieldbench.catalog.StageEnd;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.Timing;
import org.fieldbench.catalog.TimingKind;
import org.fieldbench.catalog.TransferDirection;
import org.fieldbench.catalog.Transition;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CatalogPackageImpl extends EPackageImpl implements CatalogPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catalogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourcedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phoneModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hazardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entryMethodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tftpHabitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requestPatternEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass versionSchemeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass versionBandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass versionHopEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass firmwareRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass procedureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acknowledgementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phoneBehaviourEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass screenEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum hazardKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum timingKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rollOverEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requestNeedEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transferDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serverSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageEndEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fileFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum orderingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum firmwareRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum addressSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stepKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum choiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum screenEffectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum behaviourConditionEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.fieldbench.catalog.CatalogPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CatalogPackageImpl() {
		super(eNS_URI, CatalogFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CatalogPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CatalogPackage init() {
		if (isInited) return (CatalogPackage)EPackage.Registry.INSTANCE.getEPackage(CatalogPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCatalogPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CatalogPackageImpl theCatalogPackage = registeredCatalogPackage instanceof CatalogPackageImpl ? (CatalogPackageImpl)registeredCatalogPackage : new CatalogPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCatalogPackage.createPackageContents();

		// Initialize created meta-data
		theCatalogPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCatalogPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CatalogPackage.eNS_URI, theCatalogPackage);
		return theCatalogPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatalog() {
		return catalogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalog_Id() {
		return (EAttribute)catalogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalog_Vendor() {
		return (EAttribute)catalogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalog_Revision() {
		return (EAttribute)catalogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Models() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Schemes() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Rules() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Procedures() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Behaviours() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourced() {
		return sourcedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourced_Source() {
		return (EAttribute)sourcedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourced_Inferred() {
		return (EAttribute)sourcedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourced_Verified() {
		return (EAttribute)sourcedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhoneModel() {
		return phoneModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_Id() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_Name() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_Aliases() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_HardwareRevisions() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_DisplayLines() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_DisplayColumns() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_Illustrative() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_PowerSources() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_FlashSize() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_Hazards() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_Capabilities() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_EntryMethods() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_AddressSources() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_TftpHabits() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_Files() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_Timings() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_Facts() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_Scheme() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_ApplicationScheme() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneModel_Behaviour() {
		return (EReference)phoneModelEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_Warranty() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneModel_Note() {
		return (EAttribute)phoneModelEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHazard() {
		return hazardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHazard_Text() {
		return (EAttribute)hazardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHazard_Severity() {
		return (EAttribute)hazardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHazard_Kind() {
		return (EAttribute)hazardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntryMethod() {
		return entryMethodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntryMethod_Text() {
		return (EAttribute)entryMethodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntryMethod_Mode() {
		return (EAttribute)entryMethodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntryMethod_HoldKeys() {
		return (EAttribute)entryMethodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntryMethod_HoldSeconds() {
		return (EAttribute)entryMethodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntryMethod_Keys() {
		return (EAttribute)entryMethodEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntryMethod_Window() {
		return (EAttribute)entryMethodEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntryMethod_WindowSeconds() {
		return (EAttribute)entryMethodEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapability() {
		return capabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_Name() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_Text() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_Since() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFact() {
		return factEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Topic() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Text() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTiming() {
		return timingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTiming_Kind() {
		return (EAttribute)timingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTiming_MinimumSeconds() {
		return (EAttribute)timingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTiming_MaximumSeconds() {
		return (EAttribute)timingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTiming_Text() {
		return (EAttribute)timingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFileRule() {
		return fileRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_Role() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_VendorName() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_ServedAs() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_CaseSensitive() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_RootOnly() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_MinimumSize() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_MaximumSize() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileRule_Text() {
		return (EAttribute)fileRuleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTftpHabits() {
		return tftpHabitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_OptionsAllowed() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_SinglePort() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_LargestBlockSize() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_RollOver() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_TimeoutSeconds() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_Uploads() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_ServerFrom() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_ServerAddress() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_PhoneAddress() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_HandshakePort() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTftpHabits_Requests() {
		return (EReference)tftpHabitsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTftpHabits_Note() {
		return (EAttribute)tftpHabitsEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequestPattern() {
		return requestPatternEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequestPattern_Pattern() {
		return (EAttribute)requestPatternEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequestPattern_Need() {
		return (EAttribute)requestPatternEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequestPattern_Direction() {
		return (EAttribute)requestPatternEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequestPattern_Role() {
		return (EAttribute)requestPatternEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequestPattern_Stage() {
		return (EAttribute)requestPatternEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequestPattern_Note() {
		return (EAttribute)requestPatternEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVersionScheme() {
		return versionSchemeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_Id() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_Name() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_Role() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_ReadAt() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_FirstCharacter() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_LastCharacter() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_Pattern() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_Ordering() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_SameParts() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersionScheme_Bands() {
		return (EReference)versionSchemeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersionScheme_Hops() {
		return (EReference)versionSchemeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionScheme_Note() {
		return (EAttribute)versionSchemeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVersionBand() {
		return versionBandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionBand_From() {
		return (EAttribute)versionBandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionBand_To() {
		return (EAttribute)versionBandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionBand_Severity() {
		return (EAttribute)versionBandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionBand_Forbidden() {
		return (EAttribute)versionBandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionBand_Meaning() {
		return (EAttribute)versionBandEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionBand_Action() {
		return (EAttribute)versionBandEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionBand_Models() {
		return (EAttribute)versionBandEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVersionHop() {
		return versionHopEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionHop_From() {
		return (EAttribute)versionHopEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionHop_To() {
		return (EAttribute)versionHopEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionHop_Target() {
		return (EAttribute)versionHopEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionHop_Via() {
		return (EAttribute)versionHopEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionHop_Text() {
		return (EAttribute)versionHopEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionHop_Models() {
		return (EAttribute)versionHopEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFirmwareRule() {
		return firmwareRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Id() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Role() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_NamePattern() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Magic() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_MagicOffset() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Formats() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Text() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_MinimumSize() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_MaximumSize() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_MinimumEntropy() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_MaximumEntropy() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Content() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Models() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Grounds() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmwareRule_Confidence() {
		return (EAttribute)firmwareRuleEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFirmwareRule_Scheme() {
		return (EReference)firmwareRuleEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProcedure() {
		return procedureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedure_Id() {
		return (EAttribute)procedureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedure_Alert() {
		return (EAttribute)procedureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedure_Title() {
		return (EAttribute)procedureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedure_Article() {
		return (EAttribute)procedureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcedure_Models() {
		return (EReference)procedureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedure_Symptoms() {
		return (EAttribute)procedureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcedure_Acknowledgements() {
		return (EReference)procedureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcedure_Stages() {
		return (EReference)procedureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcedure_Verification() {
		return (EReference)procedureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcknowledgement() {
		return acknowledgementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcknowledgement_Id() {
		return (EAttribute)acknowledgementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcknowledgement_Text() {
		return (EAttribute)acknowledgementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStage() {
		return stageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Id() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Title() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_End() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Steps() {
		return (EReference)stageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Number() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Label() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Text() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Kind() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Answers() {
		return (EReference)stepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Display() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_DisplayInferred() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Expectations() {
		return (EReference)stepEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_OnlyIfDisplay() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Next() {
		return (EReference)stepEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswer() {
		return answerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Keys() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Meaning() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Choice() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectation() {
		return expectationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Kind() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Role() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Seconds() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Text() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhoneBehaviour() {
		return phoneBehaviourEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneBehaviour_Id() {
		return (EAttribute)phoneBehaviourEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneBehaviour_Note() {
		return (EAttribute)phoneBehaviourEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneBehaviour_Screens() {
		return (EReference)phoneBehaviourEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneBehaviour_Start() {
		return (EReference)phoneBehaviourEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhoneBehaviour_Idle() {
		return (EReference)phoneBehaviourEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScreen() {
		return screenEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreen_Id() {
		return (EAttribute)screenEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreen_Display() {
		return (EAttribute)screenEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreen_Inferred() {
		return (EAttribute)screenEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreen_Effect() {
		return (EAttribute)screenEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreen_Transitions() {
		return (EReference)screenEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransition() {
		return transitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransition_Keys() {
		return (EAttribute)transitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransition_Input() {
		return (EAttribute)transitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransition_Condition() {
		return (EAttribute)transitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransition_Target() {
		return (EReference)transitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransition_Select() {
		return (EAttribute)transitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHazardKind() {
		return hazardKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTimingKind() {
		return timingKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRollOver() {
		return rollOverEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequestNeed() {
		return requestNeedEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransferDirection() {
		return transferDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServerSource() {
		return serverSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageEnd() {
		return stageEndEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFileFormat() {
		return fileFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrdering() {
		return orderingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFirmwareRole() {
		return firmwareRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAddressSource() {
		return addressSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStepKind() {
		return stepKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChoice() {
		return choiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceKind() {
		return evidenceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScreenEffect() {
		return screenEffectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBehaviourCondition() {
		return behaviourConditionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogFactory getCatalogFactory() {
		return (CatalogFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		catalogEClass = createEClass(CATALOG);
		createEAttribute(catalogEClass, CATALOG__ID);
		createEAttribute(catalogEClass, CATALOG__VENDOR);
		createEAttribute(catalogEClass, CATALOG__REVISION);
		createEReference(catalogEClass, CATALOG__MODELS);
		createEReference(catalogEClass, CATALOG__SCHEMES);
		createEReference(catalogEClass, CATALOG__RULES);
		createEReference(catalogEClass, CATALOG__PROCEDURES);
		createEReference(catalogEClass, CATALOG__BEHAVIOURS);

		sourcedEClass = createEClass(SOURCED);
		createEAttribute(sourcedEClass, SOURCED__SOURCE);
		createEAttribute(sourcedEClass, SOURCED__INFERRED);
		createEAttribute(sourcedEClass, SOURCED__VERIFIED);

		phoneModelEClass = createEClass(PHONE_MODEL);
		createEAttribute(phoneModelEClass, PHONE_MODEL__ID);
		createEAttribute(phoneModelEClass, PHONE_MODEL__NAME);
		createEAttribute(phoneModelEClass, PHONE_MODEL__ALIASES);
		createEAttribute(phoneModelEClass, PHONE_MODEL__HARDWARE_REVISIONS);
		createEAttribute(phoneModelEClass, PHONE_MODEL__DISPLAY_LINES);
		createEAttribute(phoneModelEClass, PHONE_MODEL__DISPLAY_COLUMNS);
		createEAttribute(phoneModelEClass, PHONE_MODEL__ILLUSTRATIVE);
		createEAttribute(phoneModelEClass, PHONE_MODEL__POWER_SOURCES);
		createEAttribute(phoneModelEClass, PHONE_MODEL__FLASH_SIZE);
		createEReference(phoneModelEClass, PHONE_MODEL__HAZARDS);
		createEReference(phoneModelEClass, PHONE_MODEL__CAPABILITIES);
		createEReference(phoneModelEClass, PHONE_MODEL__ENTRY_METHODS);
		createEAttribute(phoneModelEClass, PHONE_MODEL__ADDRESS_SOURCES);
		createEReference(phoneModelEClass, PHONE_MODEL__TFTP_HABITS);
		createEReference(phoneModelEClass, PHONE_MODEL__FILES);
		createEReference(phoneModelEClass, PHONE_MODEL__TIMINGS);
		createEReference(phoneModelEClass, PHONE_MODEL__FACTS);
		createEReference(phoneModelEClass, PHONE_MODEL__SCHEME);
		createEReference(phoneModelEClass, PHONE_MODEL__APPLICATION_SCHEME);
		createEReference(phoneModelEClass, PHONE_MODEL__BEHAVIOUR);
		createEAttribute(phoneModelEClass, PHONE_MODEL__WARRANTY);
		createEAttribute(phoneModelEClass, PHONE_MODEL__NOTE);

		hazardEClass = createEClass(HAZARD);
		createEAttribute(hazardEClass, HAZARD__TEXT);
		createEAttribute(hazardEClass, HAZARD__SEVERITY);
		createEAttribute(hazardEClass, HAZARD__KIND);

		entryMethodEClass = createEClass(ENTRY_METHOD);
		createEAttribute(entryMethodEClass, ENTRY_METHOD__TEXT);
		createEAttribute(entryMethodEClass, ENTRY_METHOD__MODE);
		createEAttribute(entryMethodEClass, ENTRY_METHOD__HOLD_KEYS);
		createEAttribute(entryMethodEClass, ENTRY_METHOD__HOLD_SECONDS);
		createEAttribute(entryMethodEClass, ENTRY_METHOD__KEYS);
		createEAttribute(entryMethodEClass, ENTRY_METHOD__WINDOW);
		createEAttribute(entryMethodEClass, ENTRY_METHOD__WINDOW_SECONDS);

		capabilityEClass = createEClass(CAPABILITY);
		createEAttribute(capabilityEClass, CAPABILITY__NAME);
		createEAttribute(capabilityEClass, CAPABILITY__TEXT);
		createEAttribute(capabilityEClass, CAPABILITY__SINCE);

		factEClass = createEClass(FACT);
		createEAttribute(factEClass, FACT__TOPIC);
		createEAttribute(factEClass, FACT__TEXT);

		timingEClass = createEClass(TIMING);
		createEAttribute(timingEClass, TIMING__KIND);
		createEAttribute(timingEClass, TIMING__MINIMUM_SECONDS);
		createEAttribute(timingEClass, TIMING__MAXIMUM_SECONDS);
		createEAttribute(timingEClass, TIMING__TEXT);

		fileRuleEClass = createEClass(FILE_RULE);
		createEAttribute(fileRuleEClass, FILE_RULE__ROLE);
		createEAttribute(fileRuleEClass, FILE_RULE__VENDOR_NAME);
		createEAttribute(fileRuleEClass, FILE_RULE__SERVED_AS);
		createEAttribute(fileRuleEClass, FILE_RULE__CASE_SENSITIVE);
		createEAttribute(fileRuleEClass, FILE_RULE__ROOT_ONLY);
		createEAttribute(fileRuleEClass, FILE_RULE__MINIMUM_SIZE);
		createEAttribute(fileRuleEClass, FILE_RULE__MAXIMUM_SIZE);
		createEAttribute(fileRuleEClass, FILE_RULE__TEXT);

		tftpHabitsEClass = createEClass(TFTP_HABITS);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__OPTIONS_ALLOWED);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__SINGLE_PORT);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__LARGEST_BLOCK_SIZE);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__ROLL_OVER);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__TIMEOUT_SECONDS);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__UPLOADS);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__SERVER_FROM);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__SERVER_ADDRESS);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__PHONE_ADDRESS);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__HANDSHAKE_PORT);
		createEReference(tftpHabitsEClass, TFTP_HABITS__REQUESTS);
		createEAttribute(tftpHabitsEClass, TFTP_HABITS__NOTE);

		requestPatternEClass = createEClass(REQUEST_PATTERN);
		createEAttribute(requestPatternEClass, REQUEST_PATTERN__PATTERN);
		createEAttribute(requestPatternEClass, REQUEST_PATTERN__NEED);
		createEAttribute(requestPatternEClass, REQUEST_PATTERN__DIRECTION);
		createEAttribute(requestPatternEClass, REQUEST_PATTERN__ROLE);
		createEAttribute(requestPatternEClass, REQUEST_PATTERN__STAGE);
		createEAttribute(requestPatternEClass, REQUEST_PATTERN__NOTE);

		versionSchemeEClass = createEClass(VERSION_SCHEME);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__ID);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__NAME);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__ROLE);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__READ_AT);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__FIRST_CHARACTER);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__LAST_CHARACTER);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__PATTERN);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__ORDERING);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__SAME_PARTS);
		createEReference(versionSchemeEClass, VERSION_SCHEME__BANDS);
		createEReference(versionSchemeEClass, VERSION_SCHEME__HOPS);
		createEAttribute(versionSchemeEClass, VERSION_SCHEME__NOTE);

		versionBandEClass = createEClass(VERSION_BAND);
		createEAttribute(versionBandEClass, VERSION_BAND__FROM);
		createEAttribute(versionBandEClass, VERSION_BAND__TO);
		createEAttribute(versionBandEClass, VERSION_BAND__SEVERITY);
		createEAttribute(versionBandEClass, VERSION_BAND__FORBIDDEN);
		createEAttribute(versionBandEClass, VERSION_BAND__MEANING);
		createEAttribute(versionBandEClass, VERSION_BAND__ACTION);
		createEAttribute(versionBandEClass, VERSION_BAND__MODELS);

		versionHopEClass = createEClass(VERSION_HOP);
		createEAttribute(versionHopEClass, VERSION_HOP__FROM);
		createEAttribute(versionHopEClass, VERSION_HOP__TO);
		createEAttribute(versionHopEClass, VERSION_HOP__TARGET);
		createEAttribute(versionHopEClass, VERSION_HOP__VIA);
		createEAttribute(versionHopEClass, VERSION_HOP__TEXT);
		createEAttribute(versionHopEClass, VERSION_HOP__MODELS);

		firmwareRuleEClass = createEClass(FIRMWARE_RULE);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__ID);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__ROLE);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__NAME_PATTERN);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__MAGIC);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__MAGIC_OFFSET);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__FORMATS);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__TEXT);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__MINIMUM_SIZE);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__MAXIMUM_SIZE);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__MINIMUM_ENTROPY);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__MAXIMUM_ENTROPY);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__CONTENT);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__MODELS);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__GROUNDS);
		createEAttribute(firmwareRuleEClass, FIRMWARE_RULE__CONFIDENCE);
		createEReference(firmwareRuleEClass, FIRMWARE_RULE__SCHEME);

		procedureEClass = createEClass(PROCEDURE);
		createEAttribute(procedureEClass, PROCEDURE__ID);
		createEAttribute(procedureEClass, PROCEDURE__ALERT);
		createEAttribute(procedureEClass, PROCEDURE__TITLE);
		createEAttribute(procedureEClass, PROCEDURE__ARTICLE);
		createEReference(procedureEClass, PROCEDURE__MODELS);
		createEAttribute(procedureEClass, PROCEDURE__SYMPTOMS);
		createEReference(procedureEClass, PROCEDURE__ACKNOWLEDGEMENTS);
		createEReference(procedureEClass, PROCEDURE__STAGES);
		createEReference(procedureEClass, PROCEDURE__VERIFICATION);

		acknowledgementEClass = createEClass(ACKNOWLEDGEMENT);
		createEAttribute(acknowledgementEClass, ACKNOWLEDGEMENT__ID);
		createEAttribute(acknowledgementEClass, ACKNOWLEDGEMENT__TEXT);

		stageEClass = createEClass(STAGE);
		createEAttribute(stageEClass, STAGE__ID);
		createEAttribute(stageEClass, STAGE__TITLE);
		createEAttribute(stageEClass, STAGE__END);
		createEReference(stageEClass, STAGE__STEPS);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__NUMBER);
		createEAttribute(stepEClass, STEP__LABEL);
		createEAttribute(stepEClass, STEP__TEXT);
		createEAttribute(stepEClass, STEP__KIND);
		createEReference(stepEClass, STEP__ANSWERS);
		createEAttribute(stepEClass, STEP__DISPLAY);
		createEAttribute(stepEClass, STEP__DISPLAY_INFERRED);
		createEReference(stepEClass, STEP__EXPECTATIONS);
		createEAttribute(stepEClass, STEP__ONLY_IF_DISPLAY);
		createEReference(stepEClass, STEP__NEXT);

		answerEClass = createEClass(ANSWER);
		createEAttribute(answerEClass, ANSWER__KEYS);
		createEAttribute(answerEClass, ANSWER__MEANING);
		createEAttribute(answerEClass, ANSWER__CHOICE);

		expectationEClass = createEClass(EXPECTATION);
		createEAttribute(expectationEClass, EXPECTATION__KIND);
		createEAttribute(expectationEClass, EXPECTATION__ROLE);
		createEAttribute(expectationEClass, EXPECTATION__SECONDS);
		createEAttribute(expectationEClass, EXPECTATION__TEXT);

		phoneBehaviourEClass = createEClass(PHONE_BEHAVIOUR);
		createEAttribute(phoneBehaviourEClass, PHONE_BEHAVIOUR__ID);
		createEAttribute(phoneBehaviourEClass, PHONE_BEHAVIOUR__NOTE);
		createEReference(phoneBehaviourEClass, PHONE_BEHAVIOUR__SCREENS);
		createEReference(phoneBehaviourEClass, PHONE_BEHAVIOUR__START);
		createEReference(phoneBehaviourEClass, PHONE_BEHAVIOUR__IDLE);

		screenEClass = createEClass(SCREEN);
		createEAttribute(screenEClass, SCREEN__ID);
		createEAttribute(screenEClass, SCREEN__DISPLAY);
		createEAttribute(screenEClass, SCREEN__INFERRED);
		createEAttribute(screenEClass, SCREEN__EFFECT);
		createEReference(screenEClass, SCREEN__TRANSITIONS);

		transitionEClass = createEClass(TRANSITION);
		createEAttribute(transitionEClass, TRANSITION__KEYS);
		createEAttribute(transitionEClass, TRANSITION__INPUT);
		createEAttribute(transitionEClass, TRANSITION__CONDITION);
		createEReference(transitionEClass, TRANSITION__TARGET);
		createEAttribute(transitionEClass, TRANSITION__SELECT);

		// Create enums
		severityEEnum = createEEnum(SEVERITY);
		hazardKindEEnum = createEEnum(HAZARD_KIND);
		timingKindEEnum = createEEnum(TIMING_KIND);
		rollOverEEnum = createEEnum(ROLL_OVER);
		requestNeedEEnum = createEEnum(REQUEST_NEED);
		transferDirectionEEnum = createEEnum(TRANSFER_DIRECTION);
		serverSourceEEnum = createEEnum(SERVER_SOURCE);
		stageEndEEnum = createEEnum(STAGE_END);
		fileFormatEEnum = createEEnum(FILE_FORMAT);
		orderingEEnum = createEEnum(ORDERING);
		firmwareRoleEEnum = createEEnum(FIRMWARE_ROLE);
		addressSourceEEnum = createEEnum(ADDRESS_SOURCE);
		stepKindEEnum = createEEnum(STEP_KIND);
		choiceEEnum = createEEnum(CHOICE);
		evidenceKindEEnum = createEEnum(EVIDENCE_KIND);
		screenEffectEEnum = createEEnum(SCREEN_EFFECT);
		behaviourConditionEEnum = createEEnum(BEHAVIOUR_CONDITION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		phoneModelEClass.getESuperTypes().add(this.getSourced());
		hazardEClass.getESuperTypes().add(this.getSourced());
		entryMethodEClass.getESuperTypes().add(this.getSourced());
		capabilityEClass.getESuperTypes().add(this.getSourced());
		factEClass.getESuperTypes().add(this.getSourced());
		timingEClass.getESuperTypes().add(this.getSourced());
		fileRuleEClass.getESuperTypes().add(this.getSourced());
		tftpHabitsEClass.getESuperTypes().add(this.getSourced());
		requestPatternEClass.getESuperTypes().add(this.getSourced());
		versionSchemeEClass.getESuperTypes().add(this.getSourced());
		versionBandEClass.getESuperTypes().add(this.getSourced());
		versionHopEClass.getESuperTypes().add(this.getSourced());
		firmwareRuleEClass.getESuperTypes().add(this.getSourced());
		procedureEClass.getESuperTypes().add(this.getSourced());
		stepEClass.getESuperTypes().add(this.getSourced());
		phoneBehaviourEClass.getESuperTypes().add(this.getSourced());

		// Initialize classes and features; add operations and parameters
		initEClass(catalogEClass, Catalog.class, "Catalog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatalog_Id(), ecorePackage.getEString(), "id", null, 1, 1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalog_Vendor(), ecorePackage.getEString(), "vendor", null, 1, 1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalog_Revision(), ecorePackage.getEString(), "revision", null, 1, 1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Models(), this.getPhoneModel(), null, "models", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Schemes(), this.getVersionScheme(), null, "schemes", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Rules(), this.getFirmwareRule(), null, "rules", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Procedures(), this.getProcedure(), null, "procedures", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Behaviours(), this.getPhoneBehaviour(), null, "behaviours", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourcedEClass, Sourced.class, "Sourced", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourced_Source(), ecorePackage.getEString(), "source", null, 0, 1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourced_Inferred(), ecorePackage.getEBoolean(), "inferred", "false", 0, 1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourced_Verified(), ecorePackage.getEBoolean(), "verified", "false", 0, 1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phoneModelEClass, PhoneModel.class, "PhoneModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhoneModel_Id(), ecorePackage.getEString(), "id", null, 1, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_Name(), ecorePackage.getEString(), "name", null, 1, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_HardwareRevisions(), ecorePackage.getEString(), "hardwareRevisions", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_DisplayLines(), ecorePackage.getEInt(), "displayLines", "0", 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_DisplayColumns(), ecorePackage.getEInt(), "displayColumns", "0", 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_Illustrative(), ecorePackage.getEBoolean(), "illustrative", "true", 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_PowerSources(), ecorePackage.getEString(), "powerSources", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_FlashSize(), ecorePackage.getELong(), "flashSize", "-1", 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_Hazards(), this.getHazard(), null, "hazards", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_EntryMethods(), this.getEntryMethod(), null, "entryMethods", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_AddressSources(), this.getAddressSource(), "addressSources", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_TftpHabits(), this.getTftpHabits(), null, "tftpHabits", null, 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_Files(), this.getFileRule(), null, "files", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_Timings(), this.getTiming(), null, "timings", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_Facts(), this.getFact(), null, "facts", null, 0, -1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_Scheme(), this.getVersionScheme(), null, "scheme", null, 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_ApplicationScheme(), this.getVersionScheme(), null, "applicationScheme", null, 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneModel_Behaviour(), this.getPhoneBehaviour(), null, "behaviour", null, 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_Warranty(), ecorePackage.getEString(), "warranty", null, 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneModel_Note(), ecorePackage.getEString(), "note", null, 0, 1, PhoneModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hazardEClass, Hazard.class, "Hazard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHazard_Text(), ecorePackage.getEString(), "text", null, 1, 1, Hazard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHazard_Severity(), this.getSeverity(), "severity", "caution", 0, 1, Hazard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHazard_Kind(), this.getHazardKind(), "kind", "general", 0, 1, Hazard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(entryMethodEClass, EntryMethod.class, "EntryMethod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntryMethod_Text(), ecorePackage.getEString(), "text", null, 1, 1, EntryMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntryMethod_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, EntryMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntryMethod_HoldKeys(), ecorePackage.getEString(), "holdKeys", null, 0, 1, EntryMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntryMethod_HoldSeconds(), ecorePackage.getEInt(), "holdSeconds", "0", 0, 1, EntryMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntryMethod_Keys(), ecorePackage.getEString(), "keys", null, 0, 1, EntryMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntryMethod_Window(), ecorePackage.getEString(), "window", null, 0, 1, EntryMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntryMethod_WindowSeconds(), ecorePackage.getEInt(), "windowSeconds", "-1", 0, 1, EntryMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capabilityEClass, Capability.class, "Capability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapability_Name(), ecorePackage.getEString(), "name", null, 1, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_Text(), ecorePackage.getEString(), "text", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapability_Since(), ecorePackage.getEString(), "since", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(factEClass, Fact.class, "Fact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFact_Topic(), ecorePackage.getEString(), "topic", null, 1, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFact_Text(), ecorePackage.getEString(), "text", null, 1, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timingEClass, Timing.class, "Timing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTiming_Kind(), this.getTimingKind(), "kind", null, 1, 1, Timing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTiming_MinimumSeconds(), ecorePackage.getEInt(), "minimumSeconds", "-1", 0, 1, Timing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTiming_MaximumSeconds(), ecorePackage.getEInt(), "maximumSeconds", "-1", 0, 1, Timing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTiming_Text(), ecorePackage.getEString(), "text", null, 1, 1, Timing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fileRuleEClass, FileRule.class, "FileRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFileRule_Role(), this.getFirmwareRole(), "role", "unknown", 0, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileRule_VendorName(), ecorePackage.getEString(), "vendorName", null, 0, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileRule_ServedAs(), ecorePackage.getEString(), "servedAs", null, 0, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileRule_CaseSensitive(), ecorePackage.getEBoolean(), "caseSensitive", "false", 0, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileRule_RootOnly(), ecorePackage.getEBoolean(), "rootOnly", "false", 0, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileRule_MinimumSize(), ecorePackage.getELong(), "minimumSize", "0", 0, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileRule_MaximumSize(), ecorePackage.getELong(), "maximumSize", "-1", 0, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileRule_Text(), ecorePackage.getEString(), "text", null, 1, 1, FileRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tftpHabitsEClass, TftpHabits.class, "TftpHabits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTftpHabits_OptionsAllowed(), ecorePackage.getEBoolean(), "optionsAllowed", "true", 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_SinglePort(), ecorePackage.getEBoolean(), "singlePort", "false", 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_LargestBlockSize(), ecorePackage.getEInt(), "largestBlockSize", "-1", 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_RollOver(), this.getRollOver(), "rollOver", "unknown", 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_TimeoutSeconds(), ecorePackage.getEInt(), "timeoutSeconds", "-1", 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_Uploads(), ecorePackage.getEBoolean(), "uploads", "false", 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_ServerFrom(), this.getServerSource(), "serverFrom", null, 0, -1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_ServerAddress(), ecorePackage.getEString(), "serverAddress", null, 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_PhoneAddress(), ecorePackage.getEString(), "phoneAddress", null, 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_HandshakePort(), ecorePackage.getEInt(), "handshakePort", "0", 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTftpHabits_Requests(), this.getRequestPattern(), null, "requests", null, 0, -1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTftpHabits_Note(), ecorePackage.getEString(), "note", null, 0, 1, TftpHabits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requestPatternEClass, RequestPattern.class, "RequestPattern", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRequestPattern_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, RequestPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequestPattern_Need(), this.getRequestNeed(), "need", "required", 0, 1, RequestPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequestPattern_Direction(), this.getTransferDirection(), "direction", "fetch", 0, 1, RequestPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequestPattern_Role(), this.getFirmwareRole(), "role", "unknown", 0, 1, RequestPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequestPattern_Stage(), ecorePackage.getEInt(), "stage", "1", 0, 1, RequestPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequestPattern_Note(), ecorePackage.getEString(), "note", null, 0, 1, RequestPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(versionSchemeEClass, VersionScheme.class, "VersionScheme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVersionScheme_Id(), ecorePackage.getEString(), "id", null, 1, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_Name(), ecorePackage.getEString(), "name", null, 1, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_Role(), this.getFirmwareRole(), "role", "boot-code", 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_ReadAt(), ecorePackage.getEString(), "readAt", null, 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_FirstCharacter(), ecorePackage.getEInt(), "firstCharacter", "1", 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_LastCharacter(), ecorePackage.getEInt(), "lastCharacter", "1", 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_Pattern(), ecorePackage.getEString(), "pattern", null, 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_Ordering(), this.getOrdering(), "ordering", "numeric", 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_SameParts(), ecorePackage.getEInt(), "sameParts", "0", 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVersionScheme_Bands(), this.getVersionBand(), null, "bands", null, 0, -1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVersionScheme_Hops(), this.getVersionHop(), null, "hops", null, 0, -1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionScheme_Note(), ecorePackage.getEString(), "note", null, 0, 1, VersionScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(versionBandEClass, VersionBand.class, "VersionBand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVersionBand_From(), ecorePackage.getEString(), "from", null, 0, 1, VersionBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionBand_To(), ecorePackage.getEString(), "to", null, 0, 1, VersionBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionBand_Severity(), this.getSeverity(), "severity", "ok", 0, 1, VersionBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionBand_Forbidden(), ecorePackage.getEBoolean(), "forbidden", "false", 0, 1, VersionBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionBand_Meaning(), ecorePackage.getEString(), "meaning", null, 1, 1, VersionBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionBand_Action(), ecorePackage.getEString(), "action", null, 1, 1, VersionBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionBand_Models(), ecorePackage.getEString(), "models", null, 0, -1, VersionBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(versionHopEClass, VersionHop.class, "VersionHop", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVersionHop_From(), ecorePackage.getEString(), "from", null, 0, 1, VersionHop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionHop_To(), ecorePackage.getEString(), "to", null, 0, 1, VersionHop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionHop_Target(), ecorePackage.getEString(), "target", null, 0, 1, VersionHop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionHop_Via(), ecorePackage.getEString(), "via", null, 1, -1, VersionHop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionHop_Text(), ecorePackage.getEString(), "text", null, 1, 1, VersionHop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionHop_Models(), ecorePackage.getEString(), "models", null, 0, -1, VersionHop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(firmwareRuleEClass, FirmwareRule.class, "FirmwareRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFirmwareRule_Id(), ecorePackage.getEString(), "id", null, 1, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Role(), this.getFirmwareRole(), "role", null, 1, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_NamePattern(), ecorePackage.getEString(), "namePattern", null, 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Magic(), ecorePackage.getEString(), "magic", null, 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_MagicOffset(), ecorePackage.getEInt(), "magicOffset", "0", 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Formats(), this.getFileFormat(), "formats", null, 0, -1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Text(), ecorePackage.getEBoolean(), "text", "false", 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_MinimumSize(), ecorePackage.getELong(), "minimumSize", "0", 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_MaximumSize(), ecorePackage.getELong(), "maximumSize", "-1", 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_MinimumEntropy(), ecorePackage.getEDouble(), "minimumEntropy", "-1", 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_MaximumEntropy(), ecorePackage.getEDouble(), "maximumEntropy", "-1", 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Content(), ecorePackage.getEString(), "content", null, 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Models(), ecorePackage.getEString(), "models", null, 0, -1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Grounds(), ecorePackage.getEString(), "grounds", null, 1, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmwareRule_Confidence(), ecorePackage.getEInt(), "confidence", "50", 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFirmwareRule_Scheme(), this.getVersionScheme(), null, "scheme", null, 0, 1, FirmwareRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(procedureEClass, Procedure.class, "Procedure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProcedure_Id(), ecorePackage.getEString(), "id", null, 1, 1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedure_Alert(), ecorePackage.getEString(), "alert", null, 0, 1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedure_Title(), ecorePackage.getEString(), "title", null, 1, 1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedure_Article(), ecorePackage.getEString(), "article", null, 0, 1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProcedure_Models(), this.getPhoneModel(), null, "models", null, 0, -1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedure_Symptoms(), ecorePackage.getEString(), "symptoms", null, 0, -1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProcedure_Acknowledgements(), this.getAcknowledgement(), null, "acknowledgements", null, 0, -1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProcedure_Stages(), this.getStage(), null, "stages", null, 0, -1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProcedure_Verification(), this.getStep(), null, "verification", null, 0, 1, Procedure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(acknowledgementEClass, Acknowledgement.class, "Acknowledgement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAcknowledgement_Id(), ecorePackage.getEString(), "id", null, 1, 1, Acknowledgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcknowledgement_Text(), ecorePackage.getEString(), "text", null, 1, 1, Acknowledgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStage_Id(), ecorePackage.getEString(), "id", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Title(), ecorePackage.getEString(), "title", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_End(), this.getStageEnd(), "end", "none", 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStage_Steps(), this.getStep(), null, "steps", null, 0, -1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Number(), ecorePackage.getEInt(), "number", null, 1, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Label(), ecorePackage.getEString(), "label", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Text(), ecorePackage.getEString(), "text", null, 1, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Kind(), this.getStepKind(), "kind", null, 1, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Answers(), this.getAnswer(), null, "answers", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Display(), ecorePackage.getEString(), "display", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_DisplayInferred(), ecorePackage.getEBoolean(), "displayInferred", "true", 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Expectations(), this.getExpectation(), null, "expectations", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_OnlyIfDisplay(), ecorePackage.getEString(), "onlyIfDisplay", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Next(), this.getStep(), null, "next", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerEClass, Answer.class, "Answer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnswer_Keys(), ecorePackage.getEString(), "keys", null, 1, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Meaning(), ecorePackage.getEString(), "meaning", null, 1, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Choice(), this.getChoice(), "choice", "always", 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectationEClass, Expectation.class, "Expectation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectation_Kind(), this.getEvidenceKind(), "kind", null, 1, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Role(), this.getFirmwareRole(), "role", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Seconds(), ecorePackage.getEInt(), "seconds", "0", 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Text(), ecorePackage.getEString(), "text", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phoneBehaviourEClass, PhoneBehaviour.class, "PhoneBehaviour", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhoneBehaviour_Id(), ecorePackage.getEString(), "id", null, 1, 1, PhoneBehaviour.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneBehaviour_Note(), ecorePackage.getEString(), "note", null, 0, 1, PhoneBehaviour.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneBehaviour_Screens(), this.getScreen(), null, "screens", null, 0, -1, PhoneBehaviour.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneBehaviour_Start(), this.getScreen(), null, "start", null, 1, 1, PhoneBehaviour.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhoneBehaviour_Idle(), this.getScreen(), null, "idle", null, 1, 1, PhoneBehaviour.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(screenEClass, Screen.class, "Screen", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScreen_Id(), ecorePackage.getEString(), "id", null, 1, 1, Screen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreen_Display(), ecorePackage.getEString(), "display", null, 1, 1, Screen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreen_Inferred(), ecorePackage.getEBoolean(), "inferred", "true", 0, 1, Screen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreen_Effect(), this.getScreenEffect(), "effect", "none", 0, 1, Screen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScreen_Transitions(), this.getTransition(), null, "transitions", null, 0, -1, Screen.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transitionEClass, Transition.class, "Transition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransition_Keys(), ecorePackage.getEString(), "keys", null, 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransition_Input(), ecorePackage.getEBoolean(), "input", "false", 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransition_Condition(), this.getBehaviourCondition(), "condition", "always", 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransition_Target(), this.getScreen(), null, "target", null, 1, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransition_Select(), this.getFirmwareRole(), "select", null, 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.OK);
		addEEnumLiteral(severityEEnum, Severity.CAUTION);
		addEEnumLiteral(severityEEnum, Severity.PROBLEM);

		initEEnum(hazardKindEEnum, HazardKind.class, "HazardKind");
		addEEnumLiteral(hazardKindEEnum, HazardKind.GENERAL);
		addEEnumLiteral(hazardKindEEnum, HazardKind.POWER);
		addEEnumLiteral(hazardKindEEnum, HazardKind.WRONG_IMAGE);
		addEEnumLiteral(hazardKindEEnum, HazardKind.DATA_LOSS);
		addEEnumLiteral(hazardKindEEnum, HazardKind.SERVICE);

		initEEnum(timingKindEEnum, TimingKind.class, "TimingKind");
		addEEnumLiteral(timingKindEEnum, TimingKind.WRITING);
		addEEnumLiteral(timingKindEEnum, TimingKind.LOOKS_DEAD);
		addEEnumLiteral(timingKindEEnum, TimingKind.STARTING);
		addEEnumLiteral(timingKindEEnum, TimingKind.ANSWER);
		addEEnumLiteral(timingKindEEnum, TimingKind.WHOLE);

		initEEnum(rollOverEEnum, RollOver.class, "RollOver");
		addEEnumLiteral(rollOverEEnum, RollOver.UNKNOWN);
		addEEnumLiteral(rollOverEEnum, RollOver.YES);
		addEEnumLiteral(rollOverEEnum, RollOver.NO);

		initEEnum(requestNeedEEnum, RequestNeed.class, "RequestNeed");
		addEEnumLiteral(requestNeedEEnum, RequestNeed.REQUIRED);
		addEEnumLiteral(requestNeedEEnum, RequestNeed.OPTIONAL);
		addEEnumLiteral(requestNeedEEnum, RequestNeed.HARMLESS);

		initEEnum(transferDirectionEEnum, TransferDirection.class, "TransferDirection");
		addEEnumLiteral(transferDirectionEEnum, TransferDirection.FETCH);
		addEEnumLiteral(transferDirectionEEnum, TransferDirection.STORE);
		addEEnumLiteral(transferDirectionEEnum, TransferDirection.PUSH);

		initEEnum(serverSourceEEnum, ServerSource.class, "ServerSource");
		addEEnumLiteral(serverSourceEEnum, ServerSource.KEYED_IN);
		addEEnumLiteral(serverSourceEEnum, ServerSource.DHCP_66);
		addEEnumLiteral(serverSourceEEnum, ServerSource.DHCP_150);
		addEEnumLiteral(serverSourceEEnum, ServerSource.DHCP_NEXT_SERVER);
		addEEnumLiteral(serverSourceEEnum, ServerSource.FIXED);
		addEEnumLiteral(serverSourceEEnum, ServerSource.BROADCAST);

		initEEnum(stageEndEEnum, StageEnd.class, "StageEnd");
		addEEnumLiteral(stageEndEEnum, StageEnd.NONE);
		addEEnumLiteral(stageEndEEnum, StageEnd.RESTARTS);
		addEEnumLiteral(stageEndEEnum, StageEnd.RESTART_IT);

		initEEnum(fileFormatEEnum, FileFormat.class, "FileFormat");
		addEEnumLiteral(fileFormatEEnum, FileFormat.ELF);
		addEEnumLiteral(fileFormatEEnum, FileFormat.PE);
		addEEnumLiteral(fileFormatEEnum, FileFormat.UIMAGE);
		addEEnumLiteral(fileFormatEEnum, FileFormat.GZIP);
		addEEnumLiteral(fileFormatEEnum, FileFormat.ZIP);
		addEEnumLiteral(fileFormatEEnum, FileFormat.TAR);
		addEEnumLiteral(fileFormatEEnum, FileFormat.INTEL_HEX);
		addEEnumLiteral(fileFormatEEnum, FileFormat.SRECORD);
		addEEnumLiteral(fileFormatEEnum, FileFormat.DFU);
		addEEnumLiteral(fileFormatEEnum, FileFormat.TEXT);
		addEEnumLiteral(fileFormatEEnum, FileFormat.OTHER);

		initEEnum(orderingEEnum, Ordering.class, "Ordering");
		addEEnumLiteral(orderingEEnum, Ordering.NUMERIC);
		addEEnumLiteral(orderingEEnum, Ordering.HEXADECIMAL);
		addEEnumLiteral(orderingEEnum, Ordering.BASE36);
		addEEnumLiteral(orderingEEnum, Ordering.DOTTED);

		initEEnum(firmwareRoleEEnum, FirmwareRole.class, "FirmwareRole");
		addEEnumLiteral(firmwareRoleEEnum, FirmwareRole.UNKNOWN);
		addEEnumLiteral(firmwareRoleEEnum, FirmwareRole.BOOT_CODE);
		addEEnumLiteral(firmwareRoleEEnum, FirmwareRole.APPLICATION);
		addEEnumLiteral(firmwareRoleEEnum, FirmwareRole.SERVER_UTILITY);
		addEEnumLiteral(firmwareRoleEEnum, FirmwareRole.CONFIGURATION);
		addEEnumLiteral(firmwareRoleEEnum, FirmwareRole.DOCUMENT);

		initEEnum(addressSourceEEnum, AddressSource.class, "AddressSource");
		addEEnumLiteral(addressSourceEEnum, AddressSource.DHCP);
		addEEnumLiteral(addressSourceEEnum, AddressSource.STATIC);
		addEEnumLiteral(addressSourceEEnum, AddressSource.FIXED);
		addEEnumLiteral(addressSourceEEnum, AddressSource.LINK_LOCAL);

		initEEnum(stepKindEEnum, StepKind.class, "StepKind");
		addEEnumLiteral(stepKindEEnum, StepKind.DO);
		addEEnumLiteral(stepKindEEnum, StepKind.ANSWER);
		addEEnumLiteral(stepKindEEnum, StepKind.ENTER);
		addEEnumLiteral(stepKindEEnum, StepKind.WAIT);
		addEEnumLiteral(stepKindEEnum, StepKind.CHECK);
		addEEnumLiteral(stepKindEEnum, StepKind.BRANCH);

		initEEnum(choiceEEnum, Choice.class, "Choice");
		addEEnumLiteral(choiceEEnum, Choice.ALWAYS);
		addEEnumLiteral(choiceEEnum, Choice.BOOT_CODE_ONLY);
		addEEnumLiteral(choiceEEnum, Choice.WITH_APPLICATION);
		addEEnumLiteral(choiceEEnum, Choice.DHCP);
		addEEnumLiteral(choiceEEnum, Choice.STATIC);

		initEEnum(evidenceKindEEnum, EvidenceKind.class, "EvidenceKind");
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.DISPLAY);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.REQUEST);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.TRANSFER);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.COMPLETION);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.SILENCE);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.VERSION);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.OPERATOR);

		initEEnum(screenEffectEEnum, ScreenEffect.class, "ScreenEffect");
		addEEnumLiteral(screenEffectEEnum, ScreenEffect.NONE);
		addEEnumLiteral(screenEffectEEnum, ScreenEffect.BOOT);
		addEEnumLiteral(screenEffectEEnum, ScreenEffect.FETCH);
		addEEnumLiteral(screenEffectEEnum, ScreenEffect.WRITE);
		addEEnumLiteral(screenEffectEEnum, ScreenEffect.FIX);
		addEEnumLiteral(screenEffectEEnum, ScreenEffect.RUN);

		initEEnum(behaviourConditionEEnum, BehaviourCondition.class, "BehaviourCondition");
		addEEnumLiteral(behaviourConditionEEnum, BehaviourCondition.ALWAYS);
		addEEnumLiteral(behaviourConditionEEnum, BehaviourCondition.RECORD_DAMAGED);
		addEEnumLiteral(behaviourConditionEEnum, BehaviourCondition.RECORD_SOUND);

		// Create resource
		createResource(eNS_URI);
	}

} //CatalogPackageImpl

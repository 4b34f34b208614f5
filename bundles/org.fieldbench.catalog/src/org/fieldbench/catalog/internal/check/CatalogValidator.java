/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.Capability;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.EntryMethod;
import org.fieldbench.catalog.Expectation;
import org.fieldbench.catalog.FileRule;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.PhoneBehaviour;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.Sourced;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.catalog.Timing;
import org.fieldbench.catalog.VersionScheme;

/** EMF's own constraints in plain words, and those that only catalogs have. */
public final class CatalogValidator extends EObjectValidator {

	private static final List<Constraint<?>> CONSTRAINTS = List.of(on(EObject.class, TextConstraints::check),
			on(Catalog.class, CatalogConstraints::check), on(Sourced.class, SourceConstraints::check),
			on(PhoneModel.class, ModelConstraints::check), on(Capability.class, ModelConstraints::check),
			on(EntryMethod.class, TimeConstraints::check), on(Timing.class, TimeConstraints::check),
			on(TftpHabits.class, TftpConstraints::check), on(RequestPattern.class, TftpConstraints::check),
			on(FileRule.class, FileConstraints::check), on(VersionScheme.class, SchemeConstraints::check),
			on(VersionScheme.class, BandConstraints::check), on(VersionScheme.class, HopConstraints::check),
			on(FirmwareRule.class, RuleConstraints::check), on(Procedure.class, StepConstraints::check),
			on(Expectation.class, StepConstraints::check), on(PhoneBehaviour.class, ScreenConstraints::check));

	/** What must hold for each element of a type. */
	private record Constraint<T>(Class<T> type, BiConsumer<T, Complaints> rule) {

		void apply(EObject element, Complaints complaints) {
			if (type.isInstance(element)) {
				rule.accept(type.cast(element), complaints);
			}
		}
	}

	private static <T> Constraint<T> on(Class<T> type, BiConsumer<T, Complaints> rule) {
		return new Constraint<>(type, rule);
	}

	@Override
	protected EPackage getEPackage() {
		return CatalogPackage.eINSTANCE;
	}

	@Override
	public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean sound = validate_EveryDefaultConstraint(element, diagnostics, context);
		Complaints complaints = new Complaints(diagnostics);
		CONSTRAINTS.forEach(constraint -> constraint.apply(element, complaints));
		return sound && !complaints.hasErrors();
	}

	@Override
	protected boolean validate_MultiplicityConforms(EObject element, EStructuralFeature feature, DiagnosticChain diagnostics,
			Map<Object, Object> context) {
		boolean missing = feature.isRequired() && (feature.isMany() ? ((List<?>) element.eGet(feature)).isEmpty()
				: element.eGet(feature) == null);
		if (missing) {
			new Complaints(diagnostics).error(element, feature, feature.getName() + " is missing.");
		}
		return !missing;
	}

	@Override
	public boolean validate_EveryProxyResolves(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		Complaints complaints = new Complaints(diagnostics);
		for (EReference reference : element.eClass().getEAllReferences()) {
			Object value = reference.isContainment() ? null : element.eGet(reference);
			List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			targets.stream().map(InternalEObject.class::cast).filter(InternalEObject::eIsProxy).forEach(target -> complaints.error(element,
					reference, "It refers to " + EcoreUtil.getURI(target) + ", which is not in this file."));
		}
		return !complaints.hasErrors();
	}

	/** {@link CatalogConstraints} does it for the whole catalog, and says where. */
	@Override
	public boolean validate_UniqueID(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}
}

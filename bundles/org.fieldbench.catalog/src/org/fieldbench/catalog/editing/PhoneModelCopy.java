/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Sourced;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;

/**
 * Copies of a phone model and of what it refers to, for another catalog. Nobody has confirmed any of it for the new model: each
 * fact is marked as inferred and says where it comes from. Procedures are not copied: what saves one phone can kill another.
 */
final class PhoneModelCopy {

	private final PhoneModel origin;
	private final PhoneModel model;
	private final List<EObject> companions = new ArrayList<>();

	PhoneModelCopy(PhoneModel origin, String id, String name) {
		this.origin = origin;
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		model = (PhoneModel) copier.copy(origin);
		companions.addAll(copier.copyAll(companionsOf(origin)));
		copier.copyReferences();
		model.setId(id);
		model.setName(name);
		model.getAliases().clear();
		companions.stream().filter(VersionScheme.class::isInstance).map(VersionScheme.class::cast).forEach(this::forNewModelOnly);
		all().forEach(this::markInferred);
	}

	/** Puts the copies into the catalog that the edits change, with ids that are free there. */
	PhoneModel insert(Catalog catalog, CatalogEdits edits) {
		Set<String> taken = new HashSet<>();
		FreshElements.withContents(catalog).forEach(element -> ElementWords.id(element).ifPresent(taken::add));
		taken.add(model.getId());
		companions.stream().flatMap(FreshElements::withContents)
				.forEach(element -> ElementWords.id(element).ifPresent(id -> FreshElements.giveId(element, moved(id, catalog), taken)));
		for (EObject companion : companions) {
			edits.insert(catalog, companion instanceof VersionScheme ? CatalogPackage.Literals.CATALOG__SCHEMES
					: CatalogPackage.Literals.CATALOG__BEHAVIOURS, List.of(companion));
		}
		edits.insert(catalog, CatalogPackage.Literals.CATALOG__MODELS, List.of(model));
		return model;
	}

	private static Collection<EObject> companionsOf(PhoneModel origin) {
		return Stream.<EObject>of(origin.getScheme(), origin.getApplicationScheme(), origin.getBehaviour()).filter(Objects::nonNull)
				.distinct().toList();
	}

	private void forNewModelOnly(VersionScheme scheme) {
		scheme.getBands().removeIf(band -> isForOthers(band.getModels()));
		scheme.getHops().removeIf(hop -> isForOthers(hop.getModels()));
		scheme.getBands().stream().map(VersionBand::getModels).forEach(List::clear);
		scheme.getHops().stream().map(VersionHop::getModels).forEach(List::clear);
	}

	private boolean isForOthers(List<String> models) {
		return !models.isEmpty() && !models.contains(origin.getId());
	}

	private void markInferred(EObject element) {
		if (element instanceof Sourced fact) {
			String source = fact.getSource() == null ? "" : " (" + fact.getSource() + ")";
			fact.setSource("copied from " + origin.getName() + source);
			fact.setInferred(true);
			fact.setVerified(false);
		}
	}

	private Stream<EObject> all() {
		return Stream.concat(Stream.of(model), companions.stream()).flatMap(FreshElements::withContents);
	}

	/** From "altigen.boot-code-version" to "own.boot-code-version". */
	private static String moved(String id, Catalog catalog) {
		return catalog.getId() + id.substring(Math.max(0, id.indexOf('.')));
	}
}

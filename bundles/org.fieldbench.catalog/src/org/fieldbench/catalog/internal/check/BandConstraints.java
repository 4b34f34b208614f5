/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.SchemeText;
import org.fieldbench.catalog.versions.VersionBands;
import org.fieldbench.catalog.versions.VersionOrder;

/** What must hold for the bands of a scheme: their ends are versions, and no two hold for the same phone and version. */
final class BandConstraints {

	private BandConstraints() {
	}

	static void check(VersionScheme scheme, Complaints complaints) {
		VersionOrder order = VersionOrder.of(scheme);
		for (VersionBand band : scheme.getBands()) {
			range(scheme, band, Literals.VERSION_BAND__FROM, Literals.VERSION_BAND__TO, complaints);
			models(band, band.getModels(), Literals.VERSION_BAND__MODELS, complaints);
			if (band.isForbidden() && band.getSeverity() != Severity.PROBLEM) {
				complaints.warning(band, Literals.VERSION_BAND__SEVERITY, "A forbidden range should be a problem.");
			}
		}
		List<VersionBand> sound = scheme.getBands().stream().filter(band -> isRange(order, band.getFrom(), band.getTo())).toList();
		for (int i = 0; i < sound.size(); i++) {
			for (VersionBand earlier : sound.subList(0, i)) {
				overlap(order, earlier, sound.get(i), complaints);
			}
		}
	}

	private static void overlap(VersionOrder order, VersionBand earlier, VersionBand band, Complaints complaints) {
		if (VersionBands.overlap(order, earlier, band) && meet(earlier.getModels(), band.getModels())) {
			complaints.error(band, null, "It overlaps with " + SchemeText.range(earlier) + whom(earlier.getModels(), band.getModels())
					+ ". A version must fall in one band only.");
		}
	}

	private static boolean meet(List<String> some, List<String> others) {
		return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
	}

	private static String whom(List<String> some, List<String> others) {
		Set<String> both = new TreeSet<>(some.isEmpty() ? others : some);
		if (!some.isEmpty() && !others.isEmpty()) {
			both.retainAll(others);
		}
		return both.isEmpty() ? "" : " for " + String.join(", ", both);
	}

	/** @return whether the ends are versions in order; they may be absent */
	static boolean isRange(VersionOrder order, String from, String to) {
		return (from == null || order.isVersion(from)) && (to == null || order.isVersion(to))
				&& (from == null || to == null || order.compare(from, to) <= 0);
	}

	static void range(VersionScheme scheme, EObject element, EAttribute from, EAttribute to, Complaints complaints) {
		boolean sound = version(scheme, element, from, complaints) & version(scheme, element, to, complaints);
		complaints.require(!sound || isRange(VersionOrder.of(scheme), (String) element.eGet(from), (String) element.eGet(to)), element, to,
				"\"" + element.eGet(to) + "\" lies below \"" + element.eGet(from) + "\". Change the two round.");
	}

	/** A version that is absent is right. */
	static boolean version(VersionScheme scheme, EObject element, EAttribute attribute, Complaints complaints) {
		String version = (String) element.eGet(attribute);
		boolean sound = version == null || VersionOrder.of(scheme).isVersion(version);
		complaints.require(sound, element, attribute, "\"" + version + "\" is no version of " + scheme.getId() + ", whose ordering is "
				+ scheme.getOrdering().getLiteral() + ".");
		return sound;
	}

	static void models(EObject element, List<String> named, EAttribute attribute, Complaints complaints) {
		List<String> unknown = unknown(element, named);
		complaints.require(unknown.isEmpty(), element, attribute, unknownText(unknown));
	}

	/** @return the ids that no model of the catalog has */
	static List<String> unknown(EObject element, List<String> named) {
		EObject root = EcoreUtil.getRootContainer(element);
		Set<String> known = root instanceof Catalog catalog
				? catalog.getModels().stream().map(PhoneModel::getId).collect(Collectors.toSet()) : Set.of();
		return named.stream().filter(id -> !known.contains(id)).toList();
	}

	static String unknownText(List<String> unknown) {
		return "The catalog has no model of the id " + String.join(", ", unknown) + ".";
	}
}

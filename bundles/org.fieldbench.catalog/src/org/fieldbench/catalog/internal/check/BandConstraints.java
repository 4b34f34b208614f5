/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.fieldbench.catalog.CatalogPackage.Literals;
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
			RangeConstraints.check(scheme, band, Literals.VERSION_BAND__FROM, Literals.VERSION_BAND__TO, complaints);
			ModelIds.check(band, band.getModels(), Literals.VERSION_BAND__MODELS, complaints);
			if (band.isForbidden() && band.getSeverity() != Severity.PROBLEM) {
				complaints.warning(band, Literals.VERSION_BAND__SEVERITY, "A forbidden range should be a problem.");
			}
		}
		List<VersionBand> sound = scheme.getBands().stream().filter(band -> RangeConstraints.isRange(order, band.getFrom(), band.getTo())).toList();
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
}

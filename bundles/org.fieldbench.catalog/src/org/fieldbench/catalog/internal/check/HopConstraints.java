/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.Optional;

import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.SchemeText;
import org.fieldbench.catalog.versions.VersionOrder;

/** What must hold for the hops of a scheme: each leads upwards, to a version that may be flashed. */
final class HopConstraints {

	private HopConstraints() {
	}

	static void check(VersionScheme scheme, Complaints complaints) {
		VersionOrder order = VersionOrder.of(scheme);
		for (VersionHop hop : scheme.getHops()) {
			RangeConstraints.check(scheme, hop, Literals.VERSION_HOP__FROM, Literals.VERSION_HOP__TO, complaints);
			ModelIds.check(hop, hop.getModels(), Literals.VERSION_HOP__MODELS, complaints);
			boolean sound = RangeConstraints.version(scheme, hop, Literals.VERSION_HOP__TARGET, complaints);
			hop.getVia().stream().filter(via -> !order.isVersion(via)).forEach(via -> complaints.error(hop, Literals.VERSION_HOP__VIA,
					"\"" + via + "\" is no version of " + scheme.getId() + "."));
			if (sound && hop.getVia().stream().allMatch(order::isVersion) && RangeConstraints.isRange(order, hop.getFrom(), hop.getTo())) {
				way(scheme, order, hop, complaints);
			}
		}
	}

	private static void way(VersionScheme scheme, VersionOrder order, VersionHop hop, Complaints complaints) {
		String last = hop.getFrom();
		for (String via : hop.getVia()) {
			complaints.require(last == null || order.compare(via, last) > 0, hop, Literals.VERSION_HOP__VIA,
					"It goes nowhere: " + via + " does not lie above " + last + ".");
			complaints.require(hop.getTarget() == null || order.compare(via, hop.getTarget()) <= 0, hop, Literals.VERSION_HOP__VIA,
					"It goes nowhere: " + via + " lies above " + hop.getTarget() + ", from which version on the hop is needed.");
			forbidden(scheme, order, hop, via).ifPresent(band -> complaints.error(hop, Literals.VERSION_HOP__VIA,
					"It leads over " + via + ", and " + SchemeText.range(band) + " is forbidden."));
			last = via;
		}
	}

	private static Optional<VersionBand> forbidden(VersionScheme scheme, VersionOrder order, VersionHop hop, String via) {
		return scheme.getBands().stream().filter(VersionBand::isForbidden)
				.filter(band -> RangeConstraints.isRange(order, band.getFrom(), band.getTo())).filter(band -> order.within(via, band))
				.filter(band -> band.getModels().isEmpty() || hop.getModels().isEmpty()
						|| band.getModels().stream().anyMatch(hop.getModels()::contains))
				.findFirst();
	}
}

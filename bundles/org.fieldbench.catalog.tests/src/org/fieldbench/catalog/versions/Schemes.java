/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.List;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;

/** Made-up schemes for tests. */
final class Schemes {

	private Schemes() {
	}

	static PhoneModel model(String id) {
		PhoneModel model = CatalogFactory.eINSTANCE.createPhoneModel();
		model.setId(id);
		model.setName(id);
		return model;
	}

	static VersionScheme ordered(Ordering ordering) {
		VersionScheme scheme = CatalogFactory.eINSTANCE.createVersionScheme();
		scheme.setOrdering(ordering);
		return scheme;
	}

	static VersionScheme found(String pattern, Ordering ordering) {
		VersionScheme scheme = ordered(ordering);
		scheme.setPattern(pattern);
		return scheme;
	}

	static VersionBand forbid(VersionScheme scheme, String from, String to) {
		VersionBand band = CatalogFactory.eINSTANCE.createVersionBand();
		band.setFrom(from);
		band.setTo(to);
		band.setForbidden(true);
		band.setMeaning("Bad.");
		band.setAction("Take another.");
		scheme.getBands().add(band);
		return band;
	}

	static VersionHop hop(VersionScheme scheme, String from, String to, String target, String... via) {
		VersionHop hop = CatalogFactory.eINSTANCE.createVersionHop();
		hop.setFrom(from);
		hop.setTo(to);
		hop.setTarget(target);
		hop.getVia().addAll(List.of(via));
		hop.setText("Because.");
		scheme.getHops().add(hop);
		return hop;
	}
}

/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;

/** The bands of a scheme as they hold for a phone model. */
public final class VersionBands {

	private VersionBands() {
	}

	/** @return in the order of the catalog, ascending */
	public static List<VersionBand> of(VersionScheme scheme, PhoneModel model) {
		return scheme.getBands().stream().filter(band -> holds(band.getModels(), model.getId())).toList();
	}

	/**
	 * @param version a version that {@link VersionOrder#check} lets pass
	 * @return the band that it falls in; empty when the catalog says nothing of it
	 */
	public static Optional<VersionBand> at(VersionScheme scheme, PhoneModel model, String version) {
		VersionOrder order = VersionOrder.of(scheme);
		return of(scheme, model).stream().filter(band -> order.within(version, band)).findFirst();
	}

	/** @return whether some version falls in both; their ends must be versions of the order */
	public static boolean overlap(VersionOrder order, VersionBand one, VersionBand other) {
		return !below(order, one, other) && !below(order, other, one);
	}

	private static boolean below(VersionOrder order, VersionBand one, VersionBand other) {
		return one.getTo() != null && other.getFrom() != null && order.compare(one.getTo(), other.getFrom()) < 0;
	}

	/** @param models ids of models; empty: all */
	static boolean holds(List<String> models, String model) {
		return models.isEmpty() || models.contains(model);
	}
}

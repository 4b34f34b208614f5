/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionPath.Obstacle;

/** What a scheme has against flashing some versions one after the other. */
final class Obstacles {

	private final VersionScheme scheme;
	private final PhoneModel model;
	private final VersionOrder order;

	Obstacles(VersionScheme scheme, PhoneModel model) {
		this.scheme = scheme;
		this.model = model;
		this.order = VersionOrder.of(scheme);
	}

	List<Obstacle> on(String installed, List<String> stops, String offered) {
		List<Obstacle> obstacles = new ArrayList<>();
		List<String> flashed = new ArrayList<>(stops);
		flashed.add(offered);
		String before = installed;
		for (String version : flashed) {
			forbidden(version).ifPresent(obstacles::add);
			apart(before, version).ifPresent(obstacles::add);
			before = version;
		}
		return obstacles;
	}

	private Optional<Obstacle> forbidden(String version) {
		return VersionBands.at(scheme, model, version).filter(VersionBand::isForbidden)
				.map(band -> new Obstacle(version, band.getMeaning(), band.getAction(), Optional.of(band)));
	}

	private Optional<Obstacle> apart(String before, String after) {
		int parts = scheme.getSameParts();
		return order.sameStart(before, after, parts) ? Optional.empty()
				: Optional.of(new Obstacle(after, after + " does not begin like " + before + ", and only a change within the same "
						+ (parts == 1 ? "first part" : "first " + parts + " parts") + " of the version is known to work.",
						"Take a version that begins like " + before + ", or ask the vendor for the way.", Optional.empty()));
	}
}

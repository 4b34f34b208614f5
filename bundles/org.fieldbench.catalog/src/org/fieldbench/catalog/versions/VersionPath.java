/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;

/**
 * How a phone gets from the version it has to one that is offered.
 *
 * @param installed the version on the phone
 * @param offered the version to be flashed
 * @param change what that would be
 * @param stops versions to be flashed in between, in order; empty when it can be done in one go
 * @param obstacles why it must not be done like that; empty when nothing is known against it
 */
public record VersionPath(String installed, String offered, Change change, List<Stop> stops, List<Obstacle> obstacles) {

	public enum Change {
		NEWER, SAME, OLDER
	}

	/**
	 * A version to be flashed in between.
	 *
	 * @param hop why
	 */
	public record Stop(String version, VersionHop hop) {
	}

	/**
	 * Something against a version.
	 *
	 * @param version the version that must not be flashed
	 * @param text why, a sentence
	 * @param action what to do, a sentence
	 * @param band the forbidden range; empty when the reason is another one
	 */
	public record Obstacle(String version, String text, String action, Optional<VersionBand> band) {
	}

	/**
	 * @throws VersionException if one of the two is no version of the scheme
	 */
	public static VersionPath between(PhoneModel model, VersionScheme scheme, String installed, String offered)
			throws VersionException {
		VersionOrder order = VersionOrder.of(scheme);
		order.check(installed, installed);
		order.check(offered, offered);
		List<Stop> stops = new Hops(scheme, model, order).between(installed, offered);
		Change change = change(order.compare(offered, installed));
		return new VersionPath(installed, offered, change, stops,
				new Obstacles(scheme, model).on(installed, stops.stream().map(Stop::version).toList(), offered));
	}

	private static Change change(int difference) {
		return difference == 0 ? Change.SAME : difference > 0 ? Change.NEWER : Change.OLDER;
	}

	/** @return whether the version can be flashed at once and nothing is known against it */
	public boolean isDirect() {
		return stops.isEmpty() && obstacles.isEmpty();
	}
}

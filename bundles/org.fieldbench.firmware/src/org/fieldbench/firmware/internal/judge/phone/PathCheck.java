/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.versions.VersionPath;
import org.fieldbench.catalog.versions.VersionPath.Obstacle;
import org.fieldbench.catalog.versions.VersionPath.Stop;
import org.fieldbench.firmware.Finding;

/** Whether the phone can be flashed at once, or needs other versions in between, or cannot be brought there at all. */
final class PathCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.versioned().stream().flatMap(image -> image.path(match.phone()).stream())
				.flatMap(path -> findings(path).stream()).toList();
	}

	private static List<Finding> findings(VersionPath path) {
		List<Finding> findings = new ArrayList<>();
		if (!path.stops().isEmpty()) {
			findings.add(stops(path));
		}
		path.obstacles().stream().filter(obstacle -> !isSaidOfBand(obstacle, path)).map(obstacle -> new Finding(Severity.PROBLEM,
				obstacle.text(), "A phone flashed against it may not work any more.", obstacle.action())).forEach(findings::add);
		return findings;
	}

	/** That the offered version itself is forbidden was said, whatever is installed. */
	private static boolean isSaidOfBand(Obstacle obstacle, VersionPath path) {
		return obstacle.band().isPresent() && obstacle.version().equals(path.offered());
	}

	private static Finding stops(VersionPath path) {
		String stops = path.stops().stream().map(Stop::version).collect(Collectors.joining(", then "));
		return new Finding(Severity.PROBLEM,
				"From " + path.installed() + " to " + path.offered() + " the phone needs " + stops + " in between.",
				Phrases.or(path.stops().get(0).hop().getText(), "The version on the phone cannot take the new one at once."),
				"Flash " + stops + " first, and then this firmware bundle.");
	}
}

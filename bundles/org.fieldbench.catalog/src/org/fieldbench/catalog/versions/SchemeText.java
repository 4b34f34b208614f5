/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;

/** Version schemes and bands in words. */
public final class SchemeText {

	/** The group of a scheme's pattern that is the version. */
	public static final String GROUP = "version";

	private SchemeText() {
	}

	/** @return "boot code" or "application firmware" */
	public static String image(VersionScheme scheme) {
		return scheme.getRole() == FirmwareRole.APPLICATION ? "application firmware" : "boot code";
	}

	/** @return where the version stands, e.g. "in characters 3 to 4" or "found by its form" */
	public static String place(VersionScheme scheme) {
		if (scheme.getPattern() != null) {
			return "found by its form";
		}
		return scheme.getFirstCharacter() == scheme.getLastCharacter() ? "in character " + scheme.getFirstCharacter()
				: "in characters " + scheme.getFirstCharacter() + " to " + scheme.getLastCharacter();
	}

	/** @return e.g. "12 and below", "13 to 14" or "any version" */
	public static String range(VersionBand band) {
		return range(band.getFrom(), band.getTo());
	}

	/**
	 * @param from null: no lower end
	 * @param to null: no upper end
	 */
	public static String range(String from, String to) {
		if (from == null) {
			return to == null ? "any version" : to + " and below";
		}
		return to == null ? from + " and above" : from.equals(to) ? from : from + " to " + to;
	}
}
